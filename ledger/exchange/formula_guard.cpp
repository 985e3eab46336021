#include "ledger/exchange/formula_guard.h"

#include <algorithm>
#include <array>

namespace bahi {

namespace {

using namespace std::string_view_literals;

constexpr std::array kStarts = {"="sv,  "+"sv,      "-"sv,      "@"sv,      "\t"sv,    "\r"sv,
                                "\0"sv, "\uFF1D"sv, "\uFF0B"sv, "\uFF0D"sv, "\uFF20"sv};

/// Apostrophes are looked through: only so does the guard of `'=1` differ from that of `=1`, and
/// every cell come back as it was.
bool isFormula(std::string_view cell) {
    cell.remove_prefix(std::min(cell.find_first_not_of("' \n"), cell.size()));
    return std::any_of(kStarts.begin(), kStarts.end(),
                       [cell](std::string_view start) { return cell.starts_with(start); });
}

} // namespace

std::string guarded(std::string_view cell) {
    std::string safe{isFormula(cell) ? "'" : ""};
    return safe += cell;
}

std::string_view unguarded(std::string_view cell) {
    return cell.starts_with('\'') && isFormula(cell) ? cell.substr(1) : cell;
}

} // namespace bahi
