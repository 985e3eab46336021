#pragma once

#include "ledger/base/date.h"

#include <array>

namespace bahi {

// Days that several practice templates keep.

constexpr Date on(int year, unsigned month, unsigned day) {
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

/// Near enough to practise on: the local calendar may differ by a day. To March 2035, the end of a
/// book of 520 weeks.
inline constexpr std::array kDiwali = {
    on(2025, 10, 20), on(2026, 11, 8),  on(2027, 10, 29), on(2028, 10, 17), on(2029, 11, 5),
    on(2030, 10, 26), on(2031, 11, 14), on(2032, 11, 2),  on(2033, 10, 22), on(2034, 11, 10)};

} // namespace bahi
