#pragma once

#include "ledger/reports/page_lines.h"
#include "ledger/reports/report_head.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// A thing the group owns and keeps for years. One that was sold stays, at nothing.
struct RegisteredAsset {
    std::optional<LedgerPage> page; // none: what stands on no page
    std::optional<Date> boughtOn;   // its page's first day, if a cut-off brought it; none: no page
    std::string grant;              // code of the page it was bought from; empty: own money
    Money cost;
    Money depreciation; // so far

    Money bookValue() const { return cost - depreciation; }
};

/// Every asset on a day. The costs are 1510 of the trial balance, the depreciation 1590.
struct AssetRegister {
    ReportHead head;
    std::optional<Date> asOf;            // none: nothing was entered yet
    std::vector<RegisteredAsset> assets; // by page
    Money cost;
    Money depreciation;

    Money bookValue() const { return cost - depreciation; }
};

/// Without a day: as everything entered so far leaves it. Throws MalformedRecord if the pages do
/// not come to the accounts of the trial balance.
AssetRegister assetRegisterOf(Book& book, std::optional<Date> asOf = {});

} // namespace bahi
