#include "ledger/reports/asset_register.h"

#include "ledger/reports/statement_days.h"

#include <map>

namespace bahi {

namespace {

constexpr AccountCode kCost{1510};
constexpr AccountCode kDepreciation{1590};

std::string grantOf(const LedgerPage& page, const PagesByNumber& pages) {
    if (!page.ofPage) return {};
    const auto grant = pages.find(*page.ofPage);
    return grant == pages.end() ? std::string{} : grant->second.code;
}

} // namespace

AssetRegister assetRegisterOf(Book& book, std::optional<Date> asOf) {
    AssetRegister told{.head = headOf(book),
                       .asOf = balanceDay(book, asOf),
                       .assets = {},
                       .cost = {},
                       .depreciation = {}};
    if (!told.asOf) return told;
    const PagesByNumber pages = pagesOf(book);
    const DividedBalances balances = dividedBalances(book, *told.asOf);
    std::map<PageNumber, RegisteredAsset> assets;
    const auto at = [&](const PageLine& line) -> RegisteredAsset& {
        RegisteredAsset& asset = assets[line.page ? line.page->number : PageNumber{}];
        asset.page = line.page;
        if (line.page) asset.grant = grantOf(*line.page, pages);
        return asset;
    };
    for (const PageLine& line : linesOf(kCost, balances, pages)) at(line).cost = line.amount;
    for (const PageLine& line : linesOf(kDepreciation, balances, pages))
        at(line).depreciation = -line.amount;
    for (auto& [number, asset] : assets) {
        told.cost += asset.cost;
        told.depreciation += asset.depreciation;
        told.assets.push_back(std::move(asset));
    }
    mustTie(told.cost == balances.balanceOf(kCost) &&
                told.depreciation == -balances.balanceOf(kDepreciation),
            "the assets come to the accounts of the trial balance");
    return told;
}

} // namespace bahi
