#include "ledger/services/catch_up.h"

#include "ledger/services/known_member.h"
#include "ledger/store/journal.h"
#include "ledger/store/meetings.h"
#include "ledger/store/missed_meetings.h"
#include "ledger/store/rules_book.h"
#include "ledger/store/settings_book.h"

#include <algorithm>
#include <map>
#include <set>

namespace bahi {

namespace {

/// The days before `until` on which every member was to save: one of two meetings twice, as the
/// demand register asks it.
std::multiset<Date> savingDays(Book& book, Date until, const SettingsHistory& settings) {
    std::multiset<Date> days;
    for (const Meeting& meeting : Meetings{book.database()}.all())
        if (meeting.heldOn < until) days.insert(meeting.heldOn);
    for (const MissedMeeting& missed : MissedMeetings{book.database()}.all())
        if (missed.plannedOn < until &&
            settings.isYes(Setting::SavingDueWhenMissed, missed.plannedOn))
            days.insert(missed.plannedOn);
    return days;
}

/// The fullest page of regular savings at the cut-off; nothing if she was there by then.
Money savedAtCutoff(Book& book, Date joinedOn) {
    const Journal journal{book.database()};
    const auto cutoff = journal.standingCutoff();
    if (!cutoff) return {};
    const auto voucher = journal.voucher(*cutoff);
    if (!voucher || joinedOn <= voucher->date) return {};
    std::map<std::uint32_t, Money> saved;
    for (const Posting& posting : voucher->postings)
        if (posting.account == accounts::kRegularSavings)
            saved[posting.page.number] -= posting.amount;
    Money most;
    for (const auto& [member, amount] : saved) most = std::max(most, amount);
    return most;
}

} // namespace

Result<CatchUp> catchUpOf(Book& book, const std::string& code) {
    const auto found = memberWithCode(book.database(), code);
    if (!found) return found.refused();
    const Member& member = found.value();
    CatchUp catchUp{.member = member, .isAgreed = false, .due = {}, .atCutoff = {}, .total = {}};
    const SettingsHistory settings = SettingsBook{book.database()}.history();
    catchUp.isAgreed = settings.isYes(Setting::CatchUpSaving, member.joinedOn);
    if (!catchUp.isAgreed) return catchUp;
    const RulesHistory rules = RulesBook{book.database()}.history();
    for (const Date day : savingDays(book, member.joinedOn, settings)) {
        const Money saving = rules.onOrFirst(day).regularSaving;
        if (saving.isZero()) continue;
        if (catchUp.due.empty() || catchUp.due.back().saving != saving)
            catchUp.due.push_back({saving, 0});
        ++catchUp.due.back().meetings;
        catchUp.total += saving;
    }
    catchUp.atCutoff = savedAtCutoff(book, member.joinedOn);
    catchUp.total += catchUp.atCutoff;
    return catchUp;
}

} // namespace bahi
