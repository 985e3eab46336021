#include "ledger/services/meeting_service.h"

#include "ledger/log/codes.h"
#include "ledger/services/meeting_poster.h"
#include "ledger/services/posting_desk.h"
#include "ledger/services/reason.h"
#include "ledger/services/voucher_poster.h"
#include "ledger/store/drafts.h"
#include "ledger/store/journal.h"
#include "ledger/store/meetings.h"
#include "ledger/store/missed_meetings.h"
#include "ledger/store/texts.h"

#include <algorithm>
#include <set>
#include <utility>

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
    const auto meeting = Meetings{m_book.database()}.on(sheet.heldOn, sheet.sitting);
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
    const bool wasMissed = MissedMeetings{m_book.database()}.isOn(sheet.heldOn);
    if (!isLate && !wasMissed) return Done{};
    if (lateReason.empty() && wasMissed)
        return Refused{.why = Refusal::MeetingWasMissed}.about(toIso(sheet.heldOn)).at(sheet.where);
    if (lateReason.empty())
        return Refused{.why = Refusal::MeetingNeedsLateReason}
            .about(toIso(sheet.heldOn))
            .got(toIso(*latest))
            .at(sheet.where);
    sheet.lateReason = lateReason;
    return Done{};
}

/// What came before the cut-off is in it.
Result<Done> MeetingService::checkedAfterCutoff(const std::vector<CollectionSheet>& sheets,
                                                const std::vector<VoucherSheet>& vouchers) const {
    const Journal journal{m_book.database()};
    const auto cutoff = journal.standingCutoff();
    if (!cutoff) return Done{};
    const Date day = journal.voucher(*cutoff)->date;
    const auto refused = [&](Refusal why, Date date, const Where& where) {
        return Refused{.why = why}.about(toIso(date)).got(toIso(day)).at(where);
    };
    if (!sheets.empty() && sheets.front().heldOn < day)
        return refused(Refusal::MeetingBeforeCutoff, sheets.front().heldOn, sheets.front().where);
    if (!vouchers.empty() && vouchers.front().date < day)
        return refused(Refusal::VoucherBeforeCutoff, vouchers.front().date, vouchers.front().where);
    return Done{};
}

/// One transaction: meetings and vouchers, day by day.
class MeetingService::Run {
public:
    Run(MeetingService& service, Writer& writer, const Progress& progress, std::uint64_t all)
        : m_service{service},
          m_desk{service.m_book, writer},
          m_meetings{m_desk},
          m_vouchers{m_desk},
          m_progress{progress},
          m_all{all} {}

    Result<Done> meeting(CollectionSheet& sheet, const std::string& lateReason,
                         std::optional<Date> latest) {
        BAHI_TRY(dayEnded(sheet.heldOn));
        tell();
        m_where = sheet.where;
        const auto saved = m_service.isAlreadySaved(sheet);
        if (!saved) return saved.refused();
        endDraft(sheet);
        if (saved.value()) {
            m_done.meetings.push_back({sheet.heldOn, MeetingNumber{}, true});
            return Done{};
        }
        BAHI_TRY(m_service.checkedLate(sheet, lateReason, latest));
        const auto number = m_meetings.post(sheet);
        if (!number) return number.refused();
        m_done.meetings.push_back({sheet.heldOn, number.value(), false});
        m_done.changes = {.members = m_done.changes.members || !sheet.leavers.empty(),
                          .meetings = true,
                          .loans = m_done.changes.loans || !sheet.loans.empty(),
                          .journal = true};
        return Done{};
    }

    Result<Done> voucher(const VoucherSheet& sheet) {
        BAHI_TRY(dayEnded(sheet.date));
        tell();
        m_where = sheet.where;
        const auto number = m_vouchers.post(sheet);
        if (!number) return number.refused();
        m_done.vouchers.push_back({sheet.reference, sheet.date, number.value()});
        m_done.changes.loans = true;
        m_done.changes.journal = true;
        return Done{};
    }

    Result<PostedMeetings> ended() {
        BAHI_TRY(checked());
        return std::move(m_done);
    }

private:
    /// A new day begins: the one before it is over, and must come out right.
    Result<Done> dayEnded(Date next) {
        if (m_day && *m_day != next) BAHI_TRY(checked());
        m_day = next;
        return Done{};
    }

    Result<Done> checked() {
        BAHI_TRY(m_desk.checkedBalances(m_where));
        return m_desk.checkedCounts();
    }

    /// What was being written down stands in the book now, or did already: the draft goes with this
    /// transaction, or stays with it.
    void endDraft(const CollectionSheet& sheet) {
        if (sheet.uid != Uid{}) Drafts{m_desk.database()}.remove(sheet.uid);
    }

    void tell() {
        if (m_progress) m_progress(m_done.meetings.size() + m_done.vouchers.size() + 1, m_all);
    }

    MeetingService& m_service;
    PostingDesk m_desk;
    MeetingPoster m_meetings;
    VoucherPoster m_vouchers;
    const Progress& m_progress;
    std::uint64_t m_all;
    PostedMeetings m_done;
    std::optional<Date> m_day;
    Where m_where; // of what the day's check would be about
};

namespace {

/// By day; of one day, by sitting.
Result<Done> sorted(std::vector<CollectionSheet>& sheets) {
    const auto when = [](const CollectionSheet& sheet) {
        return std::pair{sheet.heldOn, sheet.sitting};
    };
    std::stable_sort(sheets.begin(), sheets.end(),
                     [&](const auto& a, const auto& b) { return when(a) < when(b); });
    const auto twice =
        std::adjacent_find(sheets.begin(), sheets.end(),
                           [&](const auto& a, const auto& b) { return when(a) == when(b); });
    if (twice == sheets.end()) return Done{};
    return Refused{.why = Refusal::MeetingTwiceInFile}
        .about(toIso(twice->heldOn))
        .at((twice + 1)->where);
}

/// By day; of one day, as they stand in their file.
Result<Done> sorted(std::vector<VoucherSheet>& vouchers) {
    std::stable_sort(vouchers.begin(), vouchers.end(),
                     [](const auto& a, const auto& b) { return a.date < b.date; });
    std::set<std::string> references;
    for (const VoucherSheet& voucher : vouchers)
        if (!voucher.reference.empty() && !references.insert(voucher.reference).second)
            return Refused{.why = Refusal::VoucherTwiceInFile}
                .about(voucher.reference)
                .at(voucher.where);
    return Done{};
}

} // namespace

Result<PostedMeetings> MeetingService::post(std::vector<CollectionSheet> sheets,
                                            const std::string& late, Keep keep,
                                            const Progress& progress,
                                            std::vector<VoucherSheet> vouchers) {
    std::string lateReason;
    if (!late.empty()) {
        const auto checked = checkedReason(late);
        if (!checked) return checked.refused();
        lateReason = checked.value();
    }
    BAHI_TRY(sorted(sheets));
    BAHI_TRY(sorted(vouchers));
    BAHI_TRY(checkedAfterCutoff(sheets, vouchers));
    const auto latest = Meetings{m_book.database()}.latest();
    const auto latestDay = latest ? std::optional{latest->heldOn} : std::nullopt;
    auto posted = m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<PostedMeetings> {
            Run run{*this, writer, progress, sheets.size() + vouchers.size()};
            auto voucher = vouchers.begin();
            const auto vouchersBefore = [&](Date day) -> Result<Done> {
                for (; voucher != vouchers.end() && voucher->date < day; ++voucher)
                    BAHI_TRY(run.voucher(*voucher));
                return Done{};
            };
            for (CollectionSheet& sheet : sheets) {
                BAHI_TRY(vouchersBefore(sheet.heldOn));
                BAHI_TRY(run.meeting(sheet, lateReason, latestDay));
            }
            for (; voucher != vouchers.end(); ++voucher) BAHI_TRY(run.voucher(*voucher));
            return run.ended();
        },
        keep);
    if (posted) posted.value().minuteBookCode = minuteBookCodeOf(m_book);
    return posted;
}

} // namespace bahi
