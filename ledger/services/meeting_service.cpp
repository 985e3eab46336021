#include "ledger/services/meeting_service.h"

#include "ledger/log/codes.h"
#include "ledger/log/sha256.h"
#include "ledger/services/meeting_poster.h"
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
    const auto meeting = Meetings{m_book.database()}.on(sheet.heldOn);
    if (!meeting) return false;
    const std::string digest = toHex(taggedHash("bahi/sheet/1", {viewOf(sheet.canonicalText())}));
    if (Texts{m_book.database()}.of(meeting->record, TextField::SheetDigest) == digest) return true;
    return Refused{.why = Refusal::MeetingSavedDifferently}
        .about(toIso(sheet.heldOn))
        .at(sheet.where);
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

Result<PostedMeetings> MeetingService::post(std::vector<CollectionSheet> sheets,
                                            const std::string& lateReason, Keep keep) {
    std::stable_sort(sheets.begin(), sheets.end(),
                     [](const auto& a, const auto& b) { return a.heldOn < b.heldOn; });
    const auto twice =
        std::adjacent_find(sheets.begin(), sheets.end(),
                           [](const auto& a, const auto& b) { return a.heldOn == b.heldOn; });
    if (twice != sheets.end())
        return Refused{.why = Refusal::MeetingTwiceInFile}
            .about(toIso(twice->heldOn))
            .at((twice + 1)->where);

    const auto latest = Meetings{m_book.database()}.latest();
    const auto latestDay = latest ? std::optional{latest->heldOn} : std::nullopt;
    auto posted = m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<PostedMeetings> {
            PostedMeetings done;
            MeetingPoster poster{m_book, writer};
            for (CollectionSheet& sheet : sheets) {
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
