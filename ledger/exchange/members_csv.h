#pragma once

#include "ledger/base/date.h"
#include "ledger/base/result.h"
#include "ledger/exchange/csv_reader.h"
#include "ledger/exchange/doubts.h"
#include "ledger/group/member_details.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// A woman who is to join.
struct NewMember {
    std::optional<MemberCode> code; // none: a random one is drawn for her
    std::string name;               // may be empty
    std::optional<Date> joinedOn;   // none: the day of the form
    Where where;
    MemberDetails details = {};
    std::string nominee = {};  // empty: none named
    std::string relation = {}; // of the nominee to her
};

/// Reads a member list, in the order of the file:
///
///     code,name,joined_on
///     M01,Bhimabai,2006-03-01
///     ,सुनंदा,2006-03-01
///
/// These columns may follow, each or none of them, in this order:
///
///     gender,born,household,phone,nominee,relation,admitted_by
///     woman,1988-04-12,Chaudhari by the well,+91 20 2553 1234,Ram,husband,
///
/// Every cell may be empty, but not all three: lines of commas are what a spreadsheet leaves
/// behind, and would become members for ever. Refuses what readCsv and the cells refuse,
/// CellMissing (also for a relation without a nominee), ValueUnknown, BornMalformed,
/// PhoneMalformed, and MemberCodeTaken for a code that stands twice.
Result<std::vector<NewMember>> readMembers(std::string_view bytes, const std::string& file);

/// The same of rows that are read already, with a cell for each of `kMemberColumns`. What is wrong
/// with a row is added to `doubts`, and the row left out.
std::vector<NewMember> readMembers(const CsvTable& table, Doubts& doubts);

inline constexpr std::array<std::string_view, 10> kMemberColumns = {
    "code",      "name",  "joined_on", "gender",   "born",
    "household", "phone", "nominee",   "relation", "admitted_by"};

} // namespace bahi
