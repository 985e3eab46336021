#include "ledger/reports/asset_register.h"

#include "ledger/reports/statement_days.h"
#include "ledger/store/rows.h"

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

// The day of the first cost, but for what a cut-off brought or was taken back.
constexpr auto kSelectBought = R"sql(
    SELECT posting.page, min(entry.entry_date)
      FROM posting JOIN entry ON entry.number = posting.entry
     WHERE posting.account = 1510 AND posting.page IS NOT NULL AND posting.amount > 0
       AND entry.kind NOT IN ('cut-off', 'reversal')
       AND entry.number NOT IN (SELECT reverses FROM entry WHERE reverses IS NOT NULL)
     GROUP BY posting.page)sql";
// Those a cut-off brought.
constexpr auto kSelectBrought = R"sql(
    SELECT DISTINCT posting.page FROM posting JOIN entry ON entry.number = posting.entry
     WHERE posting.account = 1510 AND posting.page IS NOT NULL AND entry.kind = 'cut-off'
       AND entry.number NOT IN (SELECT reverses FROM entry WHERE reverses IS NOT NULL))sql";

std::map<PageNumber, Date> daysOfBuying(Database& database) {
    std::map<PageNumber, Date> days;
    Query bought{database, kSelectBought};
    while (bought.executeStep()) days[idIn<PageNumber>(bought, 0)] = dateIn(bought, 1);
    Query brought{database, kSelectBrought};
    while (brought.executeStep()) days.erase(idIn<PageNumber>(brought, 0));
    return days;
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
    const auto bought = daysOfBuying(book.database());
    std::map<PageNumber, RegisteredAsset> assets;
    const auto at = [&](const PageLine& line) -> RegisteredAsset& {
        RegisteredAsset& asset = assets[line.page ? line.page->number : PageNumber{}];
        asset.page = line.page;
        if (!line.page) return asset;
        asset.grant = grantOf(*line.page, pages);
        const auto day = bought.find(line.page->number);
        asset.boughtOn = day == bought.end() ? line.page->openedOn : day->second;
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
