#pragma once

#include "ledger/base/date.h"
#include "ledger/base/ids.h"
#include "ledger/books/account.h"
#include "ledger/store/balances.h"
#include "ledger/store/database.h"

#include <compare>
#include <map>
#include <set>

namespace bahi {

/// A page the group opened, within an account; of a member's part where members divide it besides.
struct PagePlace {
    AccountCode account;
    PageNumber page;
    MemberNumber member; // 0: of no member
    friend auto operator<=>(const PagePlace&, const PagePlace&) = default;
};

using SidesByPage = std::map<PagePlace, Sides>;

/// What stands on the pages the group opened. Members' pages and loans are not among them, and an
/// account opened before there were such pages stands undivided: what its pages do not hold.
class PageBalances {
public:
    explicit PageBalances(Database& database) : m_database{database} {}

    /// Debits and credits of every page that has any, on or before `asOf`.
    SidesByPage upTo(Date asOf) const;
    /// The accounts this book opened with such pages: each of their postings stands on one.
    std::set<AccountCode> dividedAccounts() const;

private:
    Database& m_database;
};

} // namespace bahi
