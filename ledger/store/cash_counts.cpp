#include "ledger/store/cash_counts.h"

#include "ledger/store/balances.h"
#include "ledger/store/rows.h"

namespace bahi {

namespace {

constexpr auto kSelect =
    "SELECT account, total, record FROM cash_count WHERE counted_on = ? "
    "AND record NOT IN (SELECT superseded FROM supersession) ORDER BY record";
// A count that was corrected was made when the first of its records was. What its meeting or an
// earlier one of the day took in counts, however late it was entered or corrected.
constexpr auto kSelectBefore = R"sql(
    WITH RECURSIVE count(record) AS (
        SELECT ?1 UNION
        SELECT supersession.superseded FROM supersession
          JOIN count ON supersession.record = count.record)
    SELECT coalesce(sum(posting.amount), 0)
      FROM posting JOIN entry ON entry.number = posting.entry
     WHERE posting.account = ?2
       AND (entry.entry_date < ?3
            OR (entry.entry_date = ?3
                AND (entry.record < (SELECT min(record) FROM count)
                     OR entry.reverses IN (SELECT number FROM entry AS wrong
                                            WHERE wrong.entry_date = ?3
                                              AND wrong.record < (SELECT min(record) FROM count))
                     OR entry.meeting IN (
                         SELECT held.number FROM cash_count
                           JOIN meeting AS counted ON counted.number = cash_count.meeting
                           JOIN meeting AS held ON held.held_on = counted.held_on
                                               AND held.sitting <= counted.sitting
                          WHERE cash_count.record = ?1)))))sql";

} // namespace

Money inBookWhenCounted(Database& database, RecordNumber count, AccountCode account, Date day,
                        Money counted) {
    const Money atEnd = Balances{database}.upTo(day)[account].balance();
    if (atEnd == counted) return atEnd;
    Query row{database, kSelectBefore};
    bindId(row, 1, count);
    row.bind(2, account.value);
    row.bind(3, toIso(day));
    row.executeStep();
    return moneyIn(row, 0);
}

std::map<AccountCode, CashCount> countedOn(Database& database, Date day) {
    std::map<AccountCode, CashCount> counts;
    Query row{database, kSelect};
    row.bind(1, toIso(day));
    while (row.executeStep()) {
        const auto account = idIn<AccountCode>(row, 0);
        const Money counted = moneyIn(row, 1);
        counts[account] = {counted, inBookWhenCounted(database, idIn<RecordNumber>(row, 2), account,
                                                      day, counted)};
    }
    return counts;
}

} // namespace bahi
