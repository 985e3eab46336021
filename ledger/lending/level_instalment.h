#pragma once

#include "ledger/money/exact.h"
#include "ledger/money/money.h"
#include "ledger/money/ratio.h"
#include "ledger/money/rounding.h"

#include <span>
#include <vector>

namespace bahi {

/// An amount before any rounding.
struct ExactAmount {
    BigExact numerator{0};
    BigExact denominator{1};
};

/// Kept small where one denominator divides the other, as those of following instalments do.
ExactAmount operator+(const ExactAmount& a, const ExactAmount& b);
ExactAmount& operator+=(ExactAmount& a, const ExactAmount& b);
/// The same for `numerator / denominator`, which need not stand together.
void addTo(ExactAmount& sum, const BigExact& numerator, const BigExact& denominator);

inline Money rounded(const ExactAmount& amount, Rounding rounding) {
    return rounded(amount.numerator, amount.denominator, rounding);
}

/// The instalment that pays `balance` off in periods that cost `factors` of what is owed, rounded
/// once; exact until then. It is the balance over what one unit in each period is worth today:
///
///     worth of the last k  =  (1 + worth of the last k-1) / (1 + factor)
Money levelInstalment(Money balance, std::span<const Ratio> factors, Rounding rounding);

/// The same for `count` periods that cost the same.
Money levelInstalment(Money balance, Ratio factor, std::int32_t count, Rounding rounding);

/// The same, before it is rounded.
ExactAmount exactLevel(Money balance, std::span<const Ratio> factors);

/// The level where every instalment pays the interest of the period after it, on what it leaves
/// owed, and the last pays none. `factors` are those of the periods after each but the last:
///
///     worth of the last k  =  1 + worth of the last k-1 x (1 - factor)
///
/// Every factor is below 1.
ExactAmount exactLevelInAdvance(Money balance, std::span<const Ratio> factors);

/// The level of one unit owed when each period begins, until the end: `factors.size()` of them.
std::vector<ExactAmount> levelsOfOne(std::span<const Ratio> factors);

} // namespace bahi
