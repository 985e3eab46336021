#include "ledger/reports/page_lines.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/reports/report_head.h"

namespace bahi {

PagesByNumber pagesOf(Book& book) {
    PagesByNumber pages;
    for (LedgerPage& page : Pages{book.database()}.all()) {
        const PageNumber number = page.number;
        pages.emplace(number, std::move(page));
    }
    return pages;
}

Money DividedBalances::balanceOf(AccountCode account) const {
    const auto found = accounts.find(account);
    return found == accounts.end() ? Money{} : found->second.balance();
}

DividedBalances dividedBalances(Book& book, Date asOf) {
    const PageBalances pages{book.database()};
    return {Balances{book.database()}.upTo(asOf), pages.upTo(asOf), pages.dividedAccounts()};
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
    mustTie(rest.isZero() || !balances.divided.contains(account),
            "the pages of an account come to it");
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
