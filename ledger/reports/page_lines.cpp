#include "ledger/reports/page_lines.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/reports/report_head.h"

namespace bahi {

namespace {

template <class Place>
void subtract(std::map<Place, Sides>& from, const std::map<Place, Sides>& what) {
    for (const auto& [place, sides] : what) {
        Sides& rest = from[place];
        rest.debit -= sides.debit;
        rest.credit -= sides.credit;
    }
}

} // namespace

PagesByNumber pagesOf(Book& book) {
    PagesByNumber pages;
    for (LedgerPage& page : Pages{book.database()}.all()) {
        const PageNumber number = page.number;
        pages.emplace(number, std::move(page));
    }
    return pages;
}

DividedBalances DividedBalances::since(const DividedBalances& before) const {
    DividedBalances moved = *this;
    subtract(moved.accounts, before.accounts);
    subtract(moved.pages, before.pages);
    return moved;
}

Money DividedBalances::balanceOf(AccountCode account) const {
    const auto found = accounts.find(account);
    return found == accounts.end() ? Money{} : found->second.balance();
}

DividedBalances dividedBalances(Book& book, Date asOf) {
    return {Balances{book.database()}.upTo(asOf), PageBalances{book.database()}.upTo(asOf)};
}

std::vector<PageLine> linesOf(AccountCode account, const DividedBalances& balances,
                              const PagesByNumber& pages) {
    if (!balances.accounts.contains(account)) return {};
    std::map<PageNumber, Money> byPage;
    Money rest = balances.balanceOf(account);
    for (const auto& [place, sides] : balances.pages) {
        if (place.account != account) continue;
        byPage[place.page] += sides.balance();
        rest -= sides.balance();
    }
    std::vector<PageLine> lines;
    const std::string_view name = ChartOfAccounts::nameOf(account);
    if (byPage.empty() || !rest.isZero()) lines.push_back({account, name, {}, rest});
    for (const auto& [number, amount] : byPage) {
        const auto page = pages.find(number);
        mustTie(page != pages.end(), "a posting stands on a page that was opened");
        lines.push_back({account, name, page->second, amount});
    }
    return lines;
}

} // namespace bahi
