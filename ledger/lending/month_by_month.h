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

    /// Forgives at most `amount` of the interest that is due; returns how much it was.
    Money forgive(Money amount);

private:
    BookRow* currentRow();
    void openRow(std::int32_t period, Date from, Date due);
    Money broughtAfter(Date day) const;
    Money lentAfter(Date day) const;

    LoanBook& m_book;
    std::size_t m_charged = 0;   // periods
    std::int32_t m_current = -1; // key of the row that holds what is brought
    Money m_interestDue;
};

} // namespace bahi
