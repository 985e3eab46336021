#include "ledger/lending/overdue.h"

namespace bahi {

Overdue overdueOn(const std::vector<Instalment>& rows, std::int32_t firstUnpaid, Date day) {
    Overdue overdue;
    for (const Instalment& row : rows) {
        if (row.number < firstUnpaid || row.due >= day) continue;
        if (overdue.days == 0) {
            overdue.days = toDays(day) - toDays(row.due);
            overdue.from = fromDays(toDays(row.due) + 1);
        }
        overdue.principal += row.principal;
        overdue.interest += row.interest;
    }
    return overdue;
}

} // namespace bahi
