#include "ledger/reports/register_queries.h"

#include "ledger/store/members.h"
#include "ledger/store/missed_meetings.h"
#include "ledger/store/rows.h"

namespace bahi {

namespace {

constexpr auto kSelectDays = "SELECT held_on FROM meeting ORDER BY held_on, sitting";
constexpr auto kSelectRollCalls = R"sql(
    SELECT roll_call.meeting, attendance.member, attendance.status
      FROM roll_call JOIN attendance ON attendance.record = roll_call.record
     WHERE roll_call.record NOT IN (SELECT superseded FROM supersession))sql";
// A reversal is of the kind of what it takes back. ?1 is the account; a journal voucher counts only
// if it debits an account from ?2 to ?3.
constexpr auto kSelectBrought = R"sql(
    SELECT posting.member, entry.entry_date, -sum(posting.amount)
      FROM posting JOIN entry ON entry.number = posting.entry
      LEFT JOIN entry AS reversed ON reversed.number = entry.reverses
     WHERE posting.account = ?1 AND posting.member IS NOT NULL
       AND (posting.amount < 0) = (entry.reverses IS NULL)
       AND (coalesce(reversed.kind, entry.kind) NOT IN ('journal', 'cut-off')
            OR (coalesce(reversed.kind, entry.kind) = 'journal'
                AND EXISTS (SELECT 1 FROM posting AS debit
                             WHERE debit.entry = entry.number
                               AND debit.account BETWEEN ?2 AND ?3
                               AND (debit.amount > 0) = (entry.reverses IS NULL))))
     GROUP BY posting.member, entry.entry_date
    HAVING sum(posting.amount) <> 0
     ORDER BY posting.member, entry.entry_date)sql";

using Brought = std::map<MemberNumber, std::vector<SavingBrought>>;

Brought broughtFor(Database& database, AccountCode account, AccountCode first, AccountCode last) {
    Brought brought;
    Query row{database, kSelectBrought};
    row.bind(1, account.value);
    row.bind(2, first.value);
    row.bind(3, last.value);
    while (row.executeStep())
        brought[idIn<MemberNumber>(row, 0)].push_back({dateIn(row, 1), moneyIn(row, 2)});
    return brought;
}

} // namespace

std::map<MemberNumber, Member> membersByNumber(Database& database) {
    std::map<MemberNumber, Member> members;
    for (Member& member : Members{database}.all()) members.emplace(member.number, member);
    return members;
}

std::vector<Date> daysOfMeetings(Database& database) {
    std::vector<Date> days;
    Query row{database, kSelectDays};
    while (row.executeStep()) days.push_back(dateIn(row, 0));
    return days;
}

std::vector<Date> daysMissed(Database& database) {
    std::vector<Date> days;
    for (const MissedMeeting& missed : MissedMeetings{database}.all())
        days.push_back(missed.plannedOn);
    return days;
}

std::map<MeetingNumber, std::map<MemberNumber, Attendance>> rollCalls(Database& database) {
    std::map<MeetingNumber, std::map<MemberNumber, Attendance>> calls;
    Query row{database, kSelectRollCalls};
    while (row.executeStep())
        calls[idIn<MeetingNumber>(row, 0)][idIn<MemberNumber>(row, 1)] =
            wordIn(row, 2, Attendance::Present, Attendance::Sent);
    return calls;
}

Brought regularSavingsBrought(Database& database) {
    constexpr AccountCode kReceivedInAdvance{2080};
    return broughtFor(database, accounts::kRegularSavings, kReceivedInAdvance, kReceivedInAdvance);
}

Brought finesPaid(Database& database) {
    return broughtFor(database, accounts::kFines, AccountCode{2000}, AccountCode{2999});
}

} // namespace bahi
