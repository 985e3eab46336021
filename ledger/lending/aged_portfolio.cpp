#include "ledger/lending/aged_portfolio.h"

#include "ledger/base/invariant.h"
#include "ledger/lending/interest_time.h"

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

ProvisionRates publishedProvisionRates() {
    ProvisionRates rates;
    constexpr std::array<std::int64_t, kBands> kPerCent = {0, 10, 25, 50, 75, 90, 100};
    for (std::size_t band = 0; band < kBands; ++band) rates[band] = Ratio::of(kPerCent[band], 100);
    return rates;
}

std::array<Money, kBands> AgedPortfolio::provisions(const ProvisionRates& rates,
                                                    Rounding rounding) const {
    std::array<Money, kBands> provisions;
    for (std::size_t band = 0; band < kBands; ++band)
        provisions[band] = interestOn(byBand[band], rates[band], rounding);
    return provisions;
}

} // namespace bahi
