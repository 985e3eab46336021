#include "ledger/exchange/members_csv.h"

#include "ledger/exchange/csv_cells.h"

#include <array>
#include <set>

namespace bahi {

namespace {

enum Column : std::size_t { kCode, kName, kJoinedOn };
constexpr std::array<std::string_view, 3> kColumns = {"code", "name", "joined_on"};

Result<NewMember> memberIn(const CsvCells& cells) {
    if (!cells.has(kCode) && !cells.has(kName) && !cells.has(kJoinedOn))
        return cells.refused(Refusal::CellMissing, kName);

    NewMember member{.code = {}, .name = {}, .joinedOn = {}, .where = cells.where()};
    if (cells.has(kCode)) {
        auto code = cells.member(kCode);
        if (!code) return code.refused();
        member.code = std::move(code).value();
    }
    auto name = cells.name(kName);
    if (!name) return name.refused();
    member.name = std::move(name).value();
    if (cells.has(kJoinedOn)) {
        const auto joinedOn = cells.date(kJoinedOn);
        if (!joinedOn) return joinedOn.refused();
        member.joinedOn = joinedOn.value();
    }
    return member;
}

} // namespace

Result<std::vector<NewMember>> readMembers(std::string_view bytes, const std::string& file) {
    const auto table = readCsv(bytes, file, kColumns);
    if (!table) return table.refused();

    std::vector<NewMember> members;
    std::set<MemberCode> codes;
    for (const CsvRow& row : table.value().rows) {
        const CsvCells cells{table.value(), row};
        auto member = memberIn(cells);
        if (!member) return member.refused();
        const auto& code = member.value().code;
        if (code && !codes.insert(*code).second)
            return cells.refused(Refusal::MemberCodeTaken, kCode).about(code->text());
        members.push_back(std::move(member).value());
    }
    return members;
}

} // namespace bahi
