#pragma once

#include "ledger/lending/loan_book.h"

#include <vector>

namespace bahi {

/// Money brought, as the schedule sees it.
struct MoneyBrought {
    Date on;
    Money amount;
};

/// Recalculation::ScheduleAnew: makes the rows of a declining loan anew on what was really owed.
///
/// Every period costs the interest of its parts: what is owed by the schedule, and overdue
/// principal from its due date until it was brought or `asOf` comes (nobody knows more then).
/// Money brought before a due date lowers what bears interest by its whole amount, from its day or
/// from the next due date (Rest). What it is above the instalment becomes principal of that row,
/// and Excess says what the next rows do with it. Nothing is paid here: the rows only ask.
///
/// Refuses InstalmentBelowInterest.
Result<Done> makeScheduleAnew(LoanBook& book, const std::vector<MoneyBrought>& money, Date asOf);

} // namespace bahi
