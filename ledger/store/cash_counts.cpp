#include "ledger/store/cash_counts.h"

#include "ledger/store/rows.h"

namespace bahi {

namespace {

constexpr auto kSelect =
    "SELECT account, total FROM cash_count WHERE counted_on = ? "
    "AND record NOT IN (SELECT superseded FROM supersession) ORDER BY record";

} // namespace

std::map<AccountCode, Money> countedOn(Database& database, Date day) {
    std::map<AccountCode, Money> counted;
    Query row{database, kSelect};
    row.bind(1, toIso(day));
    while (row.executeStep()) counted[idIn<AccountCode>(row, 0)] = moneyIn(row, 1);
    return counted;
}

} // namespace bahi
