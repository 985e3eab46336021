#include "ledger/store/page_balances.h"

#include "ledger/store/rows.h"

namespace bahi {

namespace {

// Begins with the postings on pages, which have an index of their own: they are few.
constexpr auto kSelect = R"sql(
    SELECT posting.account, posting.page, coalesce(posting.member, 0),
           sum(max(posting.amount, 0)), sum(max(-posting.amount, 0))
      FROM posting CROSS JOIN entry ON entry.number = posting.entry
     WHERE posting.page IS NOT NULL AND entry.entry_date <= ?
     GROUP BY 1, 2, 3)sql";

constexpr auto kSelectDivided =
    "SELECT code FROM account WHERE sub_ledger NOT IN ('none', 'member', 'loan')";

} // namespace

SidesByPage PageBalances::upTo(Date asOf) const {
    SidesByPage balances;
    Query row{m_database, kSelect};
    row.bind(1, toIso(asOf));
    while (row.executeStep())
        balances[{idIn<AccountCode>(row, 0), idIn<PageNumber>(row, 1),
                  idIn<MemberNumber>(row, 2)}] = {moneyIn(row, 3), moneyIn(row, 4)};
    return balances;
}

std::set<AccountCode> PageBalances::dividedAccounts() const {
    std::set<AccountCode> divided;
    Query row{m_database, kSelectDivided};
    while (row.executeStep()) divided.insert(idIn<AccountCode>(row, 0));
    return divided;
}

} // namespace bahi
