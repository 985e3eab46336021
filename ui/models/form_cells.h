#pragma once

#include "ledger/base/ids.h"
#include "ledger/group/member.h"
#include "ledger/money/money.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bahi::ui {

/// The cells of a meeting's form by name, as its draft keeps them; none of them empty.
using Cells = std::map<std::string, std::string>;

/// The names of the cells. A draft of today must mean the same tomorrow: a name never changes its
/// meaning.
///
///     roll/HIRA  saving/HIRA  voluntary/HIRA  fine/HIRA  principal/HIRA/3  interest/HIRA/3
///     loan/1/member  loan/1/amount  loan/1/instalment  loan/1/purpose  loan/1/guarantors
///     loan/1/terms  loan/1/resolution
///     pay/1/way  pay/1/account  pay/1/page  pay/1/member  pay/1/amount  pay/1/text
///     pay/1/resolution resolution/41  leave/HIRA  count/50000  chair  minutes  cursor
namespace cells {

inline constexpr std::string_view kChair = "chair";
inline constexpr std::string_view kMinutes = "minutes";
inline constexpr std::string_view kCursor = "cursor";
inline constexpr std::string_view kLate = "late"; // why the meeting is entered after a later one

std::string of(std::string_view column, const MemberCode& member);
std::string of(std::string_view column, const MemberCode& member, LoanNumber loan);
/// `loan/1/amount`, `pay/2/text`.
std::string ofItem(std::string_view kind, std::uint32_t place, std::string_view part);
/// Is `cell` a part of that item?
bool isOfItem(std::string_view cell, std::string_view kind, std::uint32_t place);
std::string ofResolution(ResolutionNumber number);
std::string ofLeaver(const MemberCode& member);
/// Of a note or coin.
std::string ofCount(Money face);

/// The numbers that stand between `kind/` and the next slash or the end: 1, 2 for loan/1/amount,
/// loan/2/member. In rising order, each once.
std::vector<std::uint32_t> placesOf(const Cells& cells, std::string_view kind);

/// What stands in the cell; empty if nothing does.
const std::string& textOf(const Cells& cells, const std::string& name);

} // namespace cells

} // namespace bahi::ui
