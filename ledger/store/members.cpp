#include "ledger/store/members.h"

#include "ledger/base/invariant.h"
#include "ledger/log/record.h"
#include "ledger/store/rows.h"

namespace bahi {

namespace {

constexpr auto kSelectAll = R"sql(
    SELECT member.number, member.code, membership.joined_on, departure.left_on,
           coalesce(text.body, x'')
      FROM member
      JOIN membership ON membership.member = member.number
      LEFT JOIN departure ON departure.member = member.number
      LEFT JOIN text ON text.record = membership.record AND text.field = ?
     WHERE membership.record NOT IN (SELECT superseded FROM supersession)
     ORDER BY member.number)sql";
constexpr auto kSelectNaming =
    "SELECT membership.record FROM membership JOIN text ON text.record = membership.record "
    "WHERE membership.member = ? AND text.field = ? ORDER BY membership.record";
constexpr auto kSelectRecord = "SELECT record FROM member WHERE number = ?";

} // namespace

std::vector<Member> Members::all() const {
    std::vector<Member> members;
    SQLite::Statement row{m_database, kSelectAll};
    row.bind(1, static_cast<int>(TextField::MemberName));
    while (row.executeStep()) {
        const auto code = MemberCode::parse(row.getColumn(1).getString());
        if (!code) throw MalformedRecord{"a member has a code"};
        Member member{idIn<MemberNumber>(row, 0),
                      code.value(),
                      row.getColumn(4).getString(),
                      dateIn(row, 2),
                      {}};
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

RecordNumber Members::joiningRecord(MemberNumber member) const {
    SQLite::Statement row{m_database, kSelectRecord};
    bindId(row, 1, member);
    invariant(row.executeStep(), "a member joined");
    return idIn<RecordNumber>(row, 0);
}

std::vector<RecordNumber> Members::namingRecords(MemberNumber member) const {
    std::vector<RecordNumber> records;
    SQLite::Statement row{m_database, kSelectNaming};
    bindId(row, 1, member);
    row.bind(2, static_cast<int>(TextField::MemberName));
    while (row.executeStep()) records.push_back(idIn<RecordNumber>(row, 0));
    return records;
}

} // namespace bahi
