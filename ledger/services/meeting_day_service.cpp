#include "ledger/services/meeting_day_service.h"

#include "ledger/group/planned_meetings.h"
#include "ledger/lending/loan_limit.h"
#include "ledger/store/journal.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"
#include "ledger/store/missed_meetings.h"
#include "ledger/store/office_terms.h"
#include "ledger/store/resolutions.h"
#include "ledger/store/rules_book.h"
#include "ledger/store/settings_book.h"

#include <algorithm>
#include <tuple>

namespace bahi {

namespace {

constexpr std::uint8_t kLastSitting = 9;

Date eveOf(Date day) {
    return fromDays(toDays(day) - 1);
}

/// The last day on which a group without a meeting does not meet yet: that before its rules begin,
/// or that which its cut-off ends. One of the first of a month is that morning's.
Date eveOfFirst(Database& database, const RulesHistory& rules) {
    const Date eve = eveOf(rules.all().front().from);
    const Journal journal{database};
    const auto cutoff = journal.standingCutoff();
    if (!cutoff) return eve;
    const Date day = journal.voucher(*cutoff)->date;
    return std::max(eve, day == firstDay(monthOf(day)) ? eveOf(day) : day);
}

/// The first sitting of `day` nobody held; kLastSitting + 1 if all were.
std::uint8_t firstFree(const std::vector<Meeting>& meetings, Date day) {
    std::uint8_t sitting = 1;
    for (const Meeting& meeting : meetings) // of one day by sitting
        if (meeting.heldOn == day && meeting.sitting == sitting) ++sitting;
    return sitting;
}

std::vector<Officer> officersOn(Database& database, const std::vector<Member>& members, Date day) {
    std::vector<Officer> officers;
    for (const OfficeTerm& term : OfficeTerms{database}.all()) // by office
        for (const Member& member : members)
            if (member.number == term.member && term.runsOn(day))
                officers.push_back({member.code, term.office});
    return officers;
}

std::map<MemberCode, Money> savedOn(Database& database, const std::vector<Member>& members,
                                    Date day) {
    const auto all = Journal{database}.savedOn(day);
    std::map<MemberCode, Money> saved;
    for (const Member& member : members) {
        const auto hers = all.find(member.number);
        if (member.belongsOn(day)) saved[member.code] = hers == all.end() ? Money{} : hers->second;
    }
    return saved;
}

} // namespace

std::optional<Money> MeetingDay::largestLoan(const MemberCode& member) const {
    if (!loanToSavings) return {};
    const auto hers = saved.find(member);
    return mostOnSavings(hers == saved.end() ? Money{} : hers->second, *loanToSavings);
}

std::optional<Date> MeetingDayService::proposed() {
    Database& database = m_book.database();
    const RulesHistory rules = RulesBook{database}.history();
    if (rules.empty()) return {};
    const auto latest = Meetings{database}.latest();
    const MissedMeetings missed{database};
    Date day = nextPlanned(rules, latest ? latest->heldOn : eveOfFirst(database, rules));
    while (missed.isOn(day)) day = nextPlanned(rules, day);
    return day;
}

Result<MeetingDay> MeetingDayService::on(Date day) {
    Database& database = m_book.database();
    const RulesHistory rules = RulesBook{database}.history();
    if (rules.on(day) == nullptr) return Refused{.why = Refusal::NoRulesYet}.about(toIso(day));
    const std::vector<Meeting> meetings = Meetings{database}.all();
    const std::uint8_t sitting = firstFree(meetings, day);
    if (sitting > kLastSitting) return Refused{.why = Refusal::MeetingThere}.about(toIso(day));
    const std::vector<Member> members = Members{database}.all();

    MeetingDay page{
        .place = 1,
        .sitting = sitting,
        .practice = m_book.identity().practice,
        .dues = collectionDuesOf(m_book, day),
        .box = Journal{database}.balanceOn(accounts::kCashBox, day),
        .officers = officersOn(database, members, day),
        .nextResolution = nextResolution(database),
        .previous = {},
        .next = nextPlanned(rules, day),
        .isLate = MissedMeetings{database}.isOn(day),
        .savings = Journal{database}.savingsOn(day),
        .saved = savedOn(database, members, day),
        .loanToSavings = SettingsBook{database}.history().on(Setting::LoanToSavings, day)};
    for (const Meeting& meeting : meetings) { // by day and sitting
        if (std::tie(meeting.heldOn, meeting.sitting) < std::tie(day, sitting)) ++page.place;
        if (meeting.heldOn < day) page.previous = meeting.heldOn;
        if (meeting.heldOn > day) page.isLate = true;
    }
    return page;
}

} // namespace bahi
