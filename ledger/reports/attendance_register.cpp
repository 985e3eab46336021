#include "ledger/reports/attendance_register.h"

#include "ledger/reports/register_queries.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"
#include "ledger/store/missed_meetings.h"
#include "ledger/store/rows.h"

#include <algorithm>

namespace bahi {

namespace {

constexpr auto kSelectAnswers = R"sql(
    SELECT count(*)
      FROM meeting JOIN roll_call ON roll_call.meeting = meeting.number
      JOIN attendance ON attendance.record = roll_call.record
     WHERE meeting.held_on BETWEEN ? AND ?
       AND roll_call.record NOT IN (SELECT superseded FROM supersession))sql";

using RollCalls = std::map<MeetingNumber, std::map<MemberNumber, Attendance>>;

/// Every meeting and every missed one of the period, by date.
std::vector<RollColumn> columnsOf(Database& database, Date first, Date last) {
    std::vector<RollColumn> columns;
    const auto isTold = [&](Date day) { return first <= day && day <= last; };
    for (const Meeting& meeting : Meetings{database}.all())
        if (isTold(meeting.heldOn)) columns.push_back({meeting.heldOn, meeting.number, {}, {}});
    for (const MissedMeeting& missed : MissedMeetings{database}.all())
        if (isTold(missed.plannedOn)) columns.push_back({missed.plannedOn, {}, missed.why, {}});
    std::stable_sort(columns.begin(), columns.end(),
                     [](const RollColumn& a, const RollColumn& b) { return a.date < b.date; });
    return columns;
}

RollMark markIn(const RollColumn& column, const Member& member, const RollCalls& calls) {
    if (!column.meeting)
        return member.belongsOn(column.date) ? RollMark::NotHeld : RollMark::NoMember;
    if (const auto call = calls.find(*column.meeting); call != calls.end())
        if (const auto answer = call->second.find(member.number); answer != call->second.end())
            return rollMark(answer->second);
    return member.belongsOn(column.date) ? RollMark::NotWritten : RollMark::NoMember;
}

std::int64_t answersBetween(Database& database, Date first, Date last) {
    Query row{database, kSelectAnswers};
    row.bind(1, toIso(first));
    row.bind(2, toIso(last));
    row.executeStep();
    return row.getColumn(0).getInt64();
}

} // namespace

RollMark rollMark(Attendance attendance) {
    switch (attendance) {
        case Attendance::Present:
            return RollMark::Present;
        case Attendance::Late:
            return RollMark::Late;
        case Attendance::Excused:
            return RollMark::Excused;
        case Attendance::Absent:
            return RollMark::Absent;
        case Attendance::Sent:
            return RollMark::Sent;
    }
    return RollMark::NotWritten;
}

void RollCounts::add(RollMark mark) {
    switch (mark) {
        case RollMark::Present:
            ++present;
            break;
        case RollMark::Late:
            ++late;
            break;
        case RollMark::Excused:
            ++excused;
            break;
        case RollMark::Absent:
            ++absent;
            break;
        case RollMark::Sent:
            ++sent;
            break;
        case RollMark::NotWritten:
            ++notWritten;
            break;
        case RollMark::NoMember:
        case RollMark::NotHeld:
            break;
    }
}

RollCounts& RollCounts::operator+=(const RollCounts& other) {
    present += other.present;
    late += other.late;
    excused += other.excused;
    absent += other.absent;
    sent += other.sent;
    notWritten += other.notWritten;
    return *this;
}

AttendanceRegister attendanceRegisterOf(Book& book, std::optional<Date> from,
                                        std::optional<Date> to) {
    Database& database = book.database();
    const Date first = from.value_or(kEarliestDay);
    const Date last = to.value_or(kLatestDay);
    AttendanceRegister attendance{.head = headOf(book),
                                  .from = from,
                                  .to = to,
                                  .columns = columnsOf(database, first, last),
                                  .rows = {},
                                  .total = {}};
    const RollCalls calls = rollCalls(database);
    for (const Member& member : Members{database}.all()) {
        RollRow row{member, {}, {}};
        for (RollColumn& column : attendance.columns) {
            const RollMark mark = markIn(column, member, calls);
            row.marks.push_back(mark);
            row.counts.add(mark);
            column.counts.add(mark);
        }
        const bool isThere = std::any_of(row.marks.begin(), row.marks.end(),
                                         [](RollMark mark) { return mark != RollMark::NoMember; });
        if (!isThere) continue;
        attendance.total += row.counts;
        attendance.rows.push_back(std::move(row));
    }
    for (const RollColumn& column : attendance.columns)
        ++(column.meeting ? attendance.held : attendance.missed);
    mustTie(attendance.total.answers() == answersBetween(database, first, last),
            "the attendance register does not come to its roll calls");
    if (!attendance.columns.empty()) {
        if (!attendance.from) attendance.from = attendance.columns.front().date;
        if (!attendance.to) attendance.to = attendance.columns.back().date;
    }
    return attendance;
}

} // namespace bahi
