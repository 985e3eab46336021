#pragma once

#include "ledger/books/account.h"
#include "ledger/store/book.h"
#include "ledger/store/page_balances.h"
#include "ledger/store/pages.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <vector>

namespace bahi {

/// The pages of a book, by number.
using PagesByNumber = std::map<PageNumber, LedgerPage>;
PagesByNumber pagesOf(Book& book);

/// An account, or one of its pages where the group opened any.
struct PageLine {
    AccountCode account;
    std::string_view name;          // of the account, as the chart prints it
    std::optional<LedgerPage> page; // none: the account is undivided
    Money amount;                   // debit less credit

    friend bool operator==(const PageLine& a, const PageLine& b) {
        return a.account == b.account && a.amount == b.amount &&
               a.page.has_value() == b.page.has_value() &&
               (!a.page || a.page->number == b.page->number);
    }
};

/// Balances by account, and by page.
struct DividedBalances {
    std::map<AccountCode, Sides> accounts;
    SidesByPage pages;
    std::set<AccountCode> divided; // those of which nothing stands on no page

    Money balanceOf(AccountCode account) const;
};
DividedBalances dividedBalances(Book& book, Date asOf);

/// The lines of `account`: one for each page that has any balance or movement in `balances`, a
/// member's parts together, and one for what stands on none, if anything does or nothing else is
/// there. No line for an account that `balances` do not know. Throws MalformedRecord for a page
/// that was not opened, and for pages that do not come to the account they divide.
std::vector<PageLine> linesOf(AccountCode account, const DividedBalances& balances,
                              const PagesByNumber& pages);

} // namespace bahi
