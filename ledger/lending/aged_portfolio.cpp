#include "ledger/lending/aged_portfolio.h"

#include "ledger/base/invariant.h"

#include <algorithm>

namespace bahi {

std::size_t bandOf(std::int32_t daysOverdue) {
    invariant(daysOverdue >= 0, "days overdue are counted from the due date on");
    const auto end = std::lower_bound(kBandEnds.begin(), kBandEnds.end(), daysOverdue);
    return static_cast<std::size_t>(end - kBandEnds.begin());
}

void AgedPortfolio::add(std::int32_t daysOverdue, Money balance) {
    byBand[bandOf(daysOverdue)] += balance;
    ++loans;
}

Money AgedPortfolio::total() const {
    Money total;
    for (const Money balance : byBand) total += balance;
    return total;
}

Share AgedPortfolio::atRisk(std::int32_t days) const {
    invariant(std::find(kBandEnds.begin(), kBandEnds.end(), days) != kBandEnds.end(),
              "risk is told from the end of a band on");
    Money atRisk;
    for (std::size_t band = bandOf(days) + 1; band < kBands; ++band) atRisk += byBand[band];
    return {atRisk.inMinor(), total().inMinor()};
}

} // namespace bahi
