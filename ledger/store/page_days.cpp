#include "ledger/store/page_days.h"

#include "ledger/store/rows.h"

#include <algorithm>
#include <optional>

namespace bahi {

namespace {

// The day 'all' holds the sum of all, and comes after every one. `through` is the last voucher an
// account's rows know.
constexpr auto kCreateDays = R"sql(
    CREATE TEMP TABLE IF NOT EXISTS page_day (
        account INTEGER NOT NULL,
        member  INTEGER NOT NULL,
        loan    INTEGER NOT NULL,
        page    INTEGER NOT NULL,
        day     TEXT NOT NULL,
        amount  INTEGER NOT NULL,
        PRIMARY KEY (account, member, loan, page, day)
    ) STRICT, WITHOUT ROWID)sql";
constexpr auto kCreateKnown = R"sql(
    CREATE TEMP TABLE IF NOT EXISTS page_day_known (
        account INTEGER PRIMARY KEY,
        through INTEGER NOT NULL
    ) STRICT)sql";
constexpr auto kKeepUp = R"sql(
    INSERT INTO page_day
    SELECT posting.account, coalesce(posting.member, 0), coalesce(posting.loan, 0),
           coalesce(posting.page, 0), CASE part.which WHEN 1 THEN entry.entry_date ELSE 'all' END,
           sum(posting.amount)
      FROM posting CROSS JOIN entry ON entry.number = posting.entry
     CROSS JOIN (SELECT 1 AS which UNION ALL SELECT 2) AS part
     WHERE posting.account = ?1
       AND posting.entry > coalesce((SELECT through FROM page_day_known WHERE account = ?1), 0)
     GROUP BY 1, 2, 3, 4, 5
        ON CONFLICT DO UPDATE SET amount = amount + excluded.amount)sql";
constexpr auto kKnow = R"sql(
    INSERT INTO page_day_known SELECT ?1, coalesce(max(number), 0) FROM entry WHERE true
        ON CONFLICT DO UPDATE SET through = excluded.through)sql";
constexpr auto kSelect = R"sql(
    SELECT day = 'all', amount FROM page_day
     WHERE account = ?1 AND member = ?2 AND loan = ?3 AND page = ?4 AND day >= ?5
     ORDER BY day DESC)sql";

} // namespace

void PageDays::keepUp(AccountCode account) {
    for (const auto* sql : {kCreateDays, kCreateKnown}) Query{m_database, sql}.exec();
    for (const auto* sql : {kKeepUp, kKnow}) {
        Query row{m_database, sql};
        row.bind(1, account.value);
        row.exec();
    }
}

/// Backwards from the sum of all days, each day taken off after it was looked at.
Money PageDays::leastFrom(const Account& account, Page page, Date from) {
    keepUp(account.code);
    const bool isMembers = page.subLedger == SubLedger::Member;
    const bool isLoan = page.subLedger == SubLedger::Loan;
    Query row{m_database, kSelect};
    row.bind(1, account.code.value);
    row.bind(2, isMembers ? page.number : page.member);
    row.bind(3, isLoan ? page.number : 0);
    row.bind(4, isMembers || isLoan ? 0 : page.number);
    row.bind(5, toIso(from));
    Money balance;
    std::optional<Money> least;
    while (row.executeStep()) {
        const Money amount = account.isDebitNormal() ? moneyIn(row, 1) : -moneyIn(row, 1);
        if (row.getColumn(0).getInt() == 1) {
            balance = amount;
            continue;
        }
        least = std::min(least.value_or(balance), balance);
        balance -= amount;
    }
    return least.value_or(balance);
}

} // namespace bahi
