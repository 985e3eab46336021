#pragma once

#include "ledger/money/money.h"
#include "ledger/money/percentage.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace bahi {

/// The last day of each band of age but the last: 0 is not overdue, 1 to 30 days, 31 to 60, 61 to
/// 90, 91 to 180, 181 to 365, and more. (Source: Sa-Dhan, Tracking Financial Performance Standards,
/// 2003, pp. 76, 85.)
inline constexpr std::array<std::int32_t, 6> kBandEnds = {0, 30, 60, 90, 180, 365};
inline constexpr std::size_t kBands = kBandEnds.size() + 1;

/// The band of a loan that is `daysOverdue` days overdue; not negative.
std::size_t bandOf(std::int32_t daysOverdue);

/// Loans by how long they are overdue. Each stands with its whole balance in the band of its oldest
/// unpaid instalment, for all of it is at risk, not the instalment alone.
struct AgedPortfolio {
    std::array<Money, kBands> byBand{};
    std::int64_t loans = 0;

    void add(std::int32_t daysOverdue, Money balance);
    Money total() const;
    /// Portfolio at risk: the balance of the loans more than `days` overdue, of all. `days` is one
    /// of kBandEnds; 0 for every loan that is overdue at all.
    Share atRisk(std::int32_t days) const;

    friend bool operator==(const AgedPortfolio&, const AgedPortfolio&) = default;
};

} // namespace bahi
