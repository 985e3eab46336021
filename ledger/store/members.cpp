#include "ledger/store/members.h"

#include "ledger/base/invariant.h"
#include "ledger/log/record.h"
#include "ledger/store/rows.h"

namespace bahi {

namespace {

constexpr auto kSelectAll = R"sql(
    SELECT member.number, member.code, membership.joined_on, departure.left_on,
           coalesce(text.body, x''), coalesce(symbol.symbol, member.number)
      FROM member
      JOIN membership ON membership.member = member.number
      LEFT JOIN departure ON departure.member = member.number
      LEFT JOIN symbol ON symbol.member = member.number
      LEFT JOIN text ON text.record = membership.record AND text.field = ?
     WHERE membership.record NOT IN (SELECT superseded FROM supersession)
     ORDER BY member.number)sql";
constexpr auto kSelectNaming =
    "SELECT membership.record FROM membership JOIN text ON text.record = membership.record "
    "WHERE membership.member = ? AND text.field = ? ORDER BY membership.record";
// What was taken back or replaced she did not do.
constexpr auto kSelectDaysSeen = R"sql(
    WITH standing AS (SELECT number, entry_date, member FROM entry
                       WHERE kind <> 'reversal' AND number NOT IN
                             (SELECT reverses FROM entry WHERE reverses IS NOT NULL))
    SELECT min(day), max(day)
      FROM (SELECT entry_date AS day FROM standing WHERE member = ?1
            UNION ALL
            SELECT standing.entry_date FROM posting JOIN standing ON standing.number = posting.entry
             WHERE posting.member = ?1
            UNION ALL
            SELECT standing.entry_date
              FROM loan JOIN posting ON posting.loan = loan.number
              JOIN standing ON standing.number = posting.entry
             WHERE loan.member = ?1
            UNION ALL
            SELECT meeting.held_on
              FROM attendance JOIN roll_call ON roll_call.record = attendance.record
              JOIN meeting ON meeting.number = roll_call.meeting
             WHERE attendance.member = ?1
               AND roll_call.record NOT IN (SELECT superseded FROM supersession)
            UNION ALL
            SELECT meeting.held_on
              FROM minutes JOIN meeting ON meeting.number = minutes.meeting
             WHERE minutes.chair = ?1
               AND minutes.record NOT IN (SELECT superseded FROM supersession)
            UNION ALL
            SELECT loan.given_on
              FROM guarantor JOIN loan_note ON loan_note.record = guarantor.record
              JOIN loan ON loan.number = loan_note.loan
             WHERE guarantor.member = ?1
               AND loan_note.record NOT IN (SELECT superseded FROM supersession)
            UNION ALL
            SELECT training.held_on
              FROM training_attendance
              JOIN training ON training.record = training_attendance.record
             WHERE training_attendance.member = ?1
               AND training.record NOT IN (SELECT superseded FROM supersession)
            UNION ALL
            SELECT from_date FROM office
             WHERE member = ?1 AND record NOT IN (SELECT superseded FROM supersession)
            UNION ALL
            SELECT named_on FROM nominee
             WHERE member = ?1 AND record NOT IN (SELECT superseded FROM supersession)
            UNION ALL
            SELECT left_on FROM departure WHERE member = ?1))sql";
constexpr auto kSelectRecord = "SELECT record FROM member WHERE number = ?";

} // namespace

std::vector<Member> Members::all() const {
    std::vector<Member> members;
    Query row{m_database, kSelectAll};
    row.bind(1, static_cast<int>(TextField::MemberName));
    while (row.executeStep()) {
        const auto code = MemberCode::parse(row.getColumn(1).getString());
        if (!code) throw MalformedRecord{"a member has a code"};
        Member member{idIn<MemberNumber>(row, 0),
                      code.value(),
                      row.getColumn(4).getString(),
                      dateIn(row, 2),
                      {},
                      idIn<SymbolNumber>(row, 5)};
        if (!row.getColumn(3).isNull()) member.leftOn = dateIn(row, 3);
        members.push_back(std::move(member));
    }
    return members;
}

std::optional<Member> Members::withCode(const MemberCode& code) const {
    for (Member& member : all())
        if (member.code == code) return std::move(member);
    return {};
}

std::optional<DaysSeen> Members::daysSeen(MemberNumber member) const {
    Query row{m_database, kSelectDaysSeen};
    bindId(row, 1, member);
    row.executeStep();
    if (row.getColumn(0).isNull()) return {};
    return DaysSeen{dateIn(row, 0), dateIn(row, 1)};
}

RecordNumber Members::joiningRecord(MemberNumber member) const {
    Query row{m_database, kSelectRecord};
    bindId(row, 1, member);
    invariant(row.executeStep(), "a member joined");
    return idIn<RecordNumber>(row, 0);
}

std::vector<RecordNumber> Members::namingRecords(MemberNumber member) const {
    std::vector<RecordNumber> records;
    Query row{m_database, kSelectNaming};
    bindId(row, 1, member);
    row.bind(2, static_cast<int>(TextField::MemberName));
    while (row.executeStep()) records.push_back(idIn<RecordNumber>(row, 0));
    return records;
}

} // namespace bahi
