#pragma once

#include "ledger/base/result.h"
#include "ledger/lending/aged_portfolio.h"
#include "ledger/money/rate.h"

#include <array>
#include <string_view>

namespace bahi {

/// What part of a loan's whole balance is set aside for the case that it is lost, by how long it is
/// overdue (S8): per cent for each band of AgedPortfolio, the first for what is not overdue.
struct ProvisionTable {
    std::array<Rate, kBands> perCent; // a Rate is per cent; here not of a month

    friend bool operator==(const ProvisionTable&, const ProvisionTable&) = default;
};

/// A tenth of what is up to 30 days overdue, a quarter, half, three quarters, nine tenths, all.
/// (Source: Sa-Dhan, Tracking Financial Performance Standards, 2003, p. 85.)
ProvisionTable publishedProvisionTable();

/// Reads `0,0,10,25,50,75,100`: seven percentages from 0 to 100, such as 2.5 or 100/3. Refuses
/// ValueUnknown.
Result<ProvisionTable> readProvisionTable(std::string_view text);

/// What the table asks for, band by band; each is rounded once, a half up to the smallest coin.
struct ProvisionByAge {
    ProvisionTable table;
    std::array<Money, kBands> byBand{};

    Money total() const;
};

/// The balances of `aged` are not negative.
ProvisionByAge provisionFor(const AgedPortfolio& aged, const ProvisionTable& table);

} // namespace bahi
