#include "ledger/exchange/members_csv.h"

#include "ledger/base/input_text.h"
#include "ledger/exchange/csv_cells.h"
#include "ledger/exchange/known_words.h"
#include "ledger/group/birth.h"

#include <set>

namespace bahi {

namespace {

enum Column : std::size_t {
    kCode,
    kName,
    kJoinedOn,
    kNeeded, // the columns from here on may be left out
    kGender = kNeeded,
    kBorn,
    kHousehold,
    kPhone,
    kNominee,
    kRelation,
    kAdmittedBy,
};

Result<MemberDetails> detailsIn(const CsvCells& cells) {
    MemberDetails details;
    if (cells.has(kGender)) {
        const auto gender = valueOf(lowered(cells[kGender]), Gender::Unsaid, Gender::Other);
        if (!gender)
            return cells.refused(Refusal::ValueUnknown, kGender)
                .got(std::string{cells[kGender]})
                .want(wordsFrom(Gender::Woman, Gender::Other));
        details.gender = *gender;
    }
    if (cells.has(kBorn)) {
        const auto born = located(Birth::parse(cells[kBorn]), cells.where(kBorn));
        if (!born) return born.refused();
        details.born = born.value().text();
    }
    auto household = cells.name(kHousehold);
    if (!household) return household.refused();
    details.household = std::move(household).value();
    if (cells.has(kPhone)) {
        auto phone = located(checkedPhone(cells[kPhone]), cells.where(kPhone));
        if (!phone) return phone.refused();
        details.phone = std::move(phone).value();
    }
    if (cells.has(kAdmittedBy)) {
        const auto resolution = cells.number(kAdmittedBy);
        if (!resolution) return resolution.refused();
        details.admittedBy = resolution.value();
    }
    return details;
}

Result<Done> addNominee(const CsvCells& cells, NewMember& member) {
    auto nominee = cells.name(kNominee);
    if (!nominee) return nominee.refused();
    auto relation = cells.name(kRelation);
    if (!relation) return relation.refused();
    if (nominee.value().empty() && !relation.value().empty())
        return cells.refused(Refusal::CellMissing, kNominee).about("relation");
    member.nominee = std::move(nominee).value();
    member.relation = std::move(relation).value();
    return Done{};
}

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
    auto details = detailsIn(cells);
    if (!details) return details.refused();
    member.details = std::move(details).value();
    BAHI_TRY(addNominee(cells, member));
    return member;
}

/// Adds her unless her code stands in an earlier row.
Result<Done> add(const CsvTable& table, const CsvRow& row, std::set<MemberCode>& codes,
                 std::vector<NewMember>& members) {
    const CsvCells cells{table, row};
    auto member = memberIn(cells);
    if (!member) return member.refused();
    const auto& code = member.value().code;
    if (code && !codes.insert(*code).second)
        return cells.refused(Refusal::MemberCodeTaken, kCode).about(code->text());
    members.push_back(std::move(member).value());
    return Done{};
}

} // namespace

Result<std::vector<NewMember>> readMembers(std::string_view bytes, const std::string& file) {
    const auto table = readCsv(bytes, file, kMemberColumns, kNeeded);
    if (!table) return table.refused();

    std::vector<NewMember> members;
    std::set<MemberCode> codes;
    for (const CsvRow& row : table.value().rows) BAHI_TRY(add(table.value(), row, codes, members));
    return members;
}

std::vector<NewMember> readMembers(const CsvTable& table, Doubts& doubts) {
    std::vector<NewMember> members;
    std::set<MemberCode> codes;
    for (const CsvRow& row : table.rows) note(doubts, add(table, row, codes, members));
    return members;
}

} // namespace bahi
