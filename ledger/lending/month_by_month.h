#pragma once

#include "ledger/lending/allocation.h"
#include "ledger/lending/loan_book.h"

namespace bahi {

/// Recalculation::MonthByMonth: the passbook of a self-help group.
///
/// Every period costs interest on what was owed when it began, simple, rounded for itself; what
/// was not brought is asked beside the next one, never on top of it. There are no instalments:
/// each row holds what was brought in its period, and the last one what is still asked for.
/// (Source: the training booklet of Jnana Prabodhini, member's passbook.)
class MonthByMonth {
public:
    explicit MonthByMonth(LoanBook& book);

    Allocated repay(const Repayment& repayment, Date on);
    /// Charges the periods that ended up to `on`, and opens their rows.
    void chargeUpTo(Date on);

private:
    BookRow& rowFor(Date on);

    LoanBook& m_book;
    std::size_t m_charged = 0; // periods
    Money m_interestDue;
};

} // namespace bahi
