#include "ledger/store/balances.h"

#include "ledger/log/encoding.h"
#include "ledger/store/rows.h"

#include <fmt/format.h>

namespace bahi {

namespace {

constexpr auto kSelectWrong =
    "SELECT account, month FROM account_balance "
    "WHERE checksum IS NOT balance_checksum(account, month, debit, credit) "
    "ORDER BY account, month LIMIT 1";
constexpr auto kSelectBefore =
    "SELECT account, sum(debit), sum(credit) FROM account_balance "
    "WHERE month < ? GROUP BY account ORDER BY account";
constexpr auto kSelectOfMonth =
    "SELECT posting.account, posting.amount FROM entry JOIN posting ON posting.entry = "
    "entry.number "
    "WHERE entry.entry_date BETWEEN ? AND ?";
constexpr auto kSelectOne =
    "SELECT debit, credit FROM account_balance WHERE account = ? AND month = ?";
constexpr auto kSelectMonths =
    // As a day, because days are what is read and checked.
    "SELECT month || '-01', account, debit, credit FROM account_balance";
constexpr auto kSelectSums =
    "SELECT coalesce(sum(debit), 0), coalesce(sum(credit), 0) FROM account_balance "
    "WHERE account = ?";
constexpr auto kUpsert =
    "INSERT INTO account_balance (account, month, debit, credit, checksum) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (account, month) DO UPDATE SET debit = excluded.debit, "
    "credit = excluded.credit, checksum = excluded.checksum";

AccountCode codeIn(const SQLite::Column& column) {
    return AccountCode{static_cast<std::uint16_t>(column.getInt())};
}

Money moneyIn(const SQLite::Column& column) {
    return Money::fromMinor(column.getInt64());
}

} // namespace

RowChecksum balanceChecksum(AccountCode account, std::string_view month, const Sides& sides) {
    thread_local Encoder row; // this runs for every balance of a book at every opening
    row.clear();
    row.text("account_balance");
    row.u16(account.value);
    row.text(month);
    row.i64(sides.debit.inMinor());
    row.i64(sides.credit.inMinor());
    return rowChecksum(row);
}

std::map<AccountCode, Sides> Balances::upTo(Date asOf) const {
    std::map<AccountCode, Sides> balances;
    Query before{m_database, kSelectBefore};
    before.bind(1, toIso(monthOf(asOf)));
    while (before.executeStep())
        balances[codeIn(before.getColumn(0))] = {moneyIn(before.getColumn(1)),
                                                 moneyIn(before.getColumn(2))};
    Query month{m_database, kSelectOfMonth};
    month.bind(1, toIso(firstDay(monthOf(asOf))));
    month.bind(2, toIso(asOf));
    while (month.executeStep())
        balances[codeIn(month.getColumn(0))].add(moneyIn(month.getColumn(1)));
    return balances;
}

std::map<AccountCode, Sides> Balances::all() const {
    std::map<AccountCode, Sides> balances;
    Query before{m_database, kSelectBefore};
    before.bind(1, "9999-99");
    while (before.executeStep())
        balances[codeIn(before.getColumn(0))] = {moneyIn(before.getColumn(1)),
                                                 moneyIn(before.getColumn(2))};
    return balances;
}

std::map<Month, std::map<AccountCode, Sides>> Balances::byMonth() const {
    std::map<Month, std::map<AccountCode, Sides>> months;
    Query row{m_database, kSelectMonths};
    while (row.executeStep())
        months[monthOf(dateIn(row, 0))][codeIn(row.getColumn(1))] = {moneyIn(row.getColumn(2)),
                                                                     moneyIn(row.getColumn(3))};
    return months;
}

Sides Balances::of(AccountCode account) const {
    Query sums{m_database, kSelectSums};
    sums.bind(1, account.value);
    sums.executeStep();
    return {moneyIn(sums.getColumn(0)), moneyIn(sums.getColumn(1))};
}

void Balances::add(const SidesByMonth& moved) {
    Query select{m_database, kSelectOne};
    Query upsert{m_database, kUpsert};
    for (const auto& [place, sides] : moved) {
        const std::string month = toIso(place.second);
        Sides sum = sides;
        select.reset();
        select.bind(1, place.first.value);
        select.bind(2, month);
        if (select.executeStep()) {
            sum.debit += moneyIn(select.getColumn(0));
            sum.credit += moneyIn(select.getColumn(1));
        }
        const RowChecksum checksum = balanceChecksum(place.first, month, sum);
        upsert.reset();
        upsert.bind(1, place.first.value);
        upsert.bind(2, month);
        upsert.bind(3, sum.debit.inMinor());
        upsert.bind(4, sum.credit.inMinor());
        upsert.bind(5, checksum.data(), static_cast<int>(checksum.size()));
        upsert.exec();
    }
}

std::string Balances::firstDamaged() const {
    Query wrong{m_database, kSelectWrong};
    if (!wrong.executeStep()) return {};
    return fmt::format("{} {}", wrong.getColumn(0).getInt(), wrong.getColumn(1).getString());
}

} // namespace bahi
