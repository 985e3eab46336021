#pragma once

#include "ledger/lending/allocation.h"
#include "ledger/lending/loan_book.h"

namespace bahi {

/// Recalculation::RunningBalance: the principal parts stand, interest is that of each day.
///
/// Overdue principal bears interest of its own, rounded per overdue instalment and booked on the
/// one after it (the last one keeps its own). Early money pays the interest of the running
/// instalment up to its day, then principal of the next instalments, whose interest is then found
/// anew. (Reproduced from the published figures of a lender's daily-interest loans.)
class RunningBalance {
public:
    explicit RunningBalance(LoanBook& book) : m_book{book} {}

    /// Books what overdue principal costs up to `on`.
    void bookOverdueInterest(Date on);
    Allocated repay(Money amount, Date on);
    /// Before and after the loan changes on `on`: what ran so far stays as it was.
    void settleUpTo(Date on);
    void goOnFrom(Date on);
    /// Interest of the running instalment up to `on` that was not settled before.
    Money runningInterest(Date on) const;

private:
    Money owedInPeriod(std::size_t row) const;
    void findInterestAnew(std::size_t row, Date on);

    LoanBook& m_book;
};

} // namespace bahi
