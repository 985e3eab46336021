#pragma once

#include "ledger/money/money.h"
#include "ledger/money/ratio.h"
#include "ledger/money/rounding.h"

#include <span>

namespace bahi {

/// The instalment that pays `balance` off in periods that cost `factors` of what is owed, rounded
/// once; exact until then:
///
///     balance x (1+f1)(1+f2)...(1+fn) / Fn     F1 = 1, Fk = F(k-1) x (1+fk) + 1
Money levelInstalment(Money balance, std::span<const Ratio> factors, Rounding rounding);

/// The same for `count` periods that cost the same.
Money levelInstalment(Money balance, Ratio factor, std::int32_t count, Rounding rounding);

} // namespace bahi
