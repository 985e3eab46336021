#pragma once

#include "ledger/money/money.h"

#include <cstdint>
#include <vector>

namespace bahi {

enum class RoundingMode : std::uint8_t { Up = 1, HalfUp = 2, HalfEven = 3, Down = 4 };

/// How an exact amount becomes payable: in which way, and to which multiple of minor units (100
/// is the whole rupee). Always said, never assumed.
struct Rounding {
    RoundingMode mode;
    std::int64_t multiple;

    friend bool operator==(Rounding, Rounding) = default;
};

/// `total` in `count` parts as equal as minor units allow, the larger ones first. The parts sum
/// to the whole.
std::vector<Money> split(Money total, std::size_t count);

} // namespace bahi
