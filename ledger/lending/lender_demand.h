#pragma once

#include "ledger/lending/lender_account.h"

#include <vector>

namespace bahi {

/// One thing the lender asked for, and when it was paid.
struct DemandLine {
    Date due;
    Money asked;
    Money paid;                 // by the day looked at
    bool isStated = false;      // the lender said so; otherwise its schedule asks it
    std::optional<Date> paidOn; // the day nothing of it was left
};

/// Demand, collection and balance towards a lender between two days.
///
///     overdue before 0.00 + demand 4,478.00 - paid of it 4,000.00 = overdue 478.00
struct LenderDues {
    Date from;
    Date to;
    std::vector<DemandLine> lines; // that fell due by `to`, by due date
    Money before;                  // overdue when the period began
    Money demand;                  // fell due in it
    Money paid;                    // of both, in the period or paid ahead before
    Money ahead;                   // brought by `to` and asked by nothing yet
    OverdueToLender overdue;       // on the evening of `to`; what falls due that day is not yet

    Money balance() const { return before + demand - paid; }
};

/// What the lender stated is its demand from the first due date it stated on; before that, and
/// where it stated nothing, its schedule is. What was brought meets the oldest first; what came
/// before its due date meets it on that date. Of a cash credit (no `life`), which has no schedule,
/// what was paid in since the first of the month of the first demand counts.
LenderDues lenderDuesOf(const BorrowingAgreed& agreed,
                        const std::vector<BorrowingMovement>& movements, const LoanLife* life,
                        Date from, Date to);

} // namespace bahi
