#include "ledger/services/meeting_service.h"

#include "ledger/log/codes.h"
#include "ledger/services/meeting_poster.h"
#include "ledger/services/reason.h"
#include "ledger/store/journal.h"
#include "ledger/store/meetings.h"
#include "ledger/store/texts.h"

#include <algorithm>

namespace bahi {

std::string minuteBookCodeOf(Book& book) {
    const auto last = book.log().lastCheckpoint();
    if (!last) return {};
    return minuteBookCode({book.identity().bookId, last->size, last->root});
}

Result<bool> MeetingService::isAlreadySaved(const CollectionSheet& sheet) {
    const auto refused = [&](Refusal why) {
        return Refused{.why = why}.about(toIso(sheet.heldOn)).at(sheet.where);
    };
    const auto meeting = Meetings{m_book.database()}.on(sheet.heldOn);
    if (!meeting) {
        // A form that was saved with another day.
        if (sheet.uid != Uid{} && m_book.log().withUid(sheet.uid))
            return refused(Refusal::MeetingSavedDifferently);
        return false;
    }
    if (Texts{m_book.database()}.of(meeting->record, TextField::SheetDigest) != digestOf(sheet))
        return refused(Refusal::MeetingSavedDifferently);
    // The book does not say any more what the sheet says.
    if (const auto taken = Journal{m_book.database()}.firstTakenBackIn(meeting->number))
        return refused(Refusal::MeetingCorrectedSince).got(std::to_string(taken->value));
    return true;
}

Result<Done> MeetingService::checkedLate(CollectionSheet& sheet, const std::string& lateReason,
                                         std::optional<Date> latest) const {
    const bool isLate = latest && sheet.heldOn < *latest;
    if (!isLate) return Done{};
    if (lateReason.empty())
        return Refused{.why = Refusal::MeetingNeedsLateReason}
            .about(toIso(sheet.heldOn))
            .got(toIso(*latest))
            .at(sheet.where);
    sheet.lateReason = lateReason;
    return Done{};
}

/// What came before the cut-off is in it.
Result<Done> MeetingService::checkedAfterCutoff(const std::vector<CollectionSheet>& sheets) const {
    const Journal journal{m_book.database()};
    const auto cutoff = journal.standingCutoff();
    if (sheets.empty() || !cutoff) return Done{};
    const Date day = journal.voucher(*cutoff)->date;
    const CollectionSheet& first = sheets.front();
    if (first.heldOn >= day) return Done{};
    return Refused{.why = Refusal::MeetingBeforeCutoff}
        .about(toIso(first.heldOn))
        .got(toIso(day))
        .at(first.where);
}

Result<PostedMeetings> MeetingService::post(std::vector<CollectionSheet> sheets,
                                            const std::string& late, Keep keep,
                                            const Progress& progress) {
    std::string lateReason;
    if (!late.empty()) {
        const auto checked = checkedReason(late);
        if (!checked) return checked.refused();
        lateReason = checked.value();
    }
    std::stable_sort(sheets.begin(), sheets.end(),
                     [](const auto& a, const auto& b) { return a.heldOn < b.heldOn; });
    const auto twice =
        std::adjacent_find(sheets.begin(), sheets.end(),
                           [](const auto& a, const auto& b) { return a.heldOn == b.heldOn; });
    if (twice != sheets.end())
        return Refused{.why = Refusal::MeetingTwiceInFile}
            .about(toIso(twice->heldOn))
            .at((twice + 1)->where);

    BAHI_TRY(checkedAfterCutoff(sheets));
    const auto latest = Meetings{m_book.database()}.latest();
    const auto latestDay = latest ? std::optional{latest->heldOn} : std::nullopt;
    auto posted = m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<PostedMeetings> {
            PostedMeetings done;
            MeetingPoster poster{m_book, writer};
            for (CollectionSheet& sheet : sheets) {
                if (progress) progress(done.meetings.size() + 1, sheets.size());
                const auto saved = isAlreadySaved(sheet);
                if (!saved) return saved.refused();
                if (saved.value()) {
                    done.meetings.push_back({sheet.heldOn, MeetingNumber{}, true});
                    continue;
                }
                BAHI_TRY(checkedLate(sheet, lateReason, latestDay));
                const auto number = poster.post(sheet);
                if (!number) return number.refused();
                done.meetings.push_back({sheet.heldOn, number.value(), false});
                done.changes = {.members = done.changes.members || !sheet.leavers.empty(),
                                .meetings = true,
                                .loans = done.changes.loans || !sheet.loans.empty(),
                                .journal = true};
            }
            return done;
        },
        keep);
    if (posted) posted.value().minuteBookCode = minuteBookCodeOf(m_book);
    return posted;
}

} // namespace bahi
