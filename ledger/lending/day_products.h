#pragma once

#include "ledger/money/exact.h"
#include "ledger/money/ratio.h"

#include <cstdint>

namespace bahi {

/// Interest by days, exact until it is rounded once: what stood there on each evening, times a
/// share of a year, over 365 days, also in leap years (Indian banks' daily products).
///
///     200,000.00 for 30 days at 12 % a year = 200,000.00 x 30 x 12 / 36,500 = 1,972.60
class DayProducts {
public:
    /// What is not above nothing bears nothing, and so does a rate that is not above `less`.
    void add(Money balance, std::int32_t days, Ratio perYear, Ratio less = {});
    Money rounded(Rounding rounding) const;

private:
    BigExact m_numerator = 0;
    BigExact m_denominator = 1;
};

} // namespace bahi
