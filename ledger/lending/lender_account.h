#pragma once

#include "ledger/base/result.h"
#include "ledger/lending/borrowing_movement.h"
#include "ledger/lending/borrowing_terms.h"
#include "ledger/lending/loan_life.h"

#include <optional>
#include <vector>

namespace bahi {

/// What is overdue of the lender's instalments, or of its demands.
struct OverdueToLender {
    Money amount;
    std::optional<Date> since; // the due date of the oldest; none: nothing is overdue

    /// 1 on the first day; 0 where nothing is overdue.
    std::int32_t daysOn(Date day) const { return since ? toDays(day) - toDays(*since) : 0; }
};

/// A loan as the lender's schedule has it: what it asks, and what the group's repayments made of
/// it.
struct LenderAccount {
    Date asOf;
    LoanLife life;
    OverdueToLender overdue;
    std::optional<InstalmentState> next; // the first not wholly paid that is not overdue
};

/// The lender's schedule replayed with what the group drew and brought, by the end of `asOf`.
///
/// Where as much was drawn as agreed the loan counts as paid out as agreed, whatever day the group
/// wrote it down; otherwise each drawing counts on its day. What was brought is split as the
/// lender's rules say, not as the group's vouchers do; what the lender debits as interest is asked
/// by the schedule already. Of a loan that was owed when the book began, the instalments before are
/// taken as paid on their days as far as it had been paid back.
///
/// Refuses what replay refuses.
Result<LenderAccount> lenderAccountOf(const BorrowingAgreed& agreed,
                                      const std::vector<BorrowingMovement>& movements, Date asOf);

} // namespace bahi
