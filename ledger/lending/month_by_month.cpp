#include "ledger/lending/month_by_month.h"

#include "ledger/lending/interest_time.h"

#include <algorithm>

namespace bahi {

MonthByMonth::MonthByMonth(LoanBook& book) : m_book{book} {
    // Charges stay; what was planned of principal and interest is not asked for.
    m_book.rows.clear();
    m_book.periods.clear();
}

void MonthByMonth::chargeUpTo(Date on) {
    const DueTerms& due = m_book.terms.due;
    while (m_charged < static_cast<std::size_t>(kMostInstalments)) {
        if (m_book.balance().isZero()) return;
        const auto count = static_cast<std::int32_t>(m_charged + 1);
        if (m_book.periods.size() <= m_charged) {
            if (!due.given.empty() && due.given.size() <= m_charged) return;
            const auto most =
                due.given.empty() ? count * 2 : static_cast<std::int32_t>(due.given.size());
            m_book.periods = periodsOf(due, m_book.terms.disbursedOn, most);
        }
        const Period& period = m_book.periods[m_charged];
        if (period.due > on) return;
        InterestTerms interest = m_book.terms.interest;
        interest.rate = m_book.rateOn(fromDays(toDays(period.from) + 1));
        BookRow row;
        row.number = count;
        row.period = static_cast<std::int32_t>(m_charged);
        row.from = period.from;
        row.due = period.due;
        m_book.rows.push_back(row);
        m_interestDue += interestOn(m_book.balance(), factorOf(interest, due.frequency, period),
                                    m_book.terms.rounding.interest);
        m_book.rows.back().balanceAfter = m_book.balance();
        ++m_charged;
        // What is owed is asked for by the last row alone.
        for (auto& at : m_book.rows) at.asked.interest = at.paid.interest;
        m_book.rows.back().asked.interest += m_interestDue;
    }
}

BookRow& MonthByMonth::rowFor(Date on) {
    if (m_book.rows.empty()) {
        BookRow row;
        row.number = 1;
        row.from = m_book.terms.disbursedOn;
        row.due = on;
        m_book.rows.push_back(row);
    }
    return m_book.rows.back();
}

Allocated MonthByMonth::repay(const Repayment& repayment, Date on) {
    chargeUpTo(on);
    Allocated allocated{{}, repayment.amount};
    BookRow& row = rowFor(on);
    Money interest = m_interestDue;
    if (!repayment.dueInterestBeside) {
        interest = std::min(interest, repayment.interestByHand.value_or(allocated.rest));
        allocated.rest -= interest;
    }
    m_interestDue -= interest;
    const Money principal = std::min(allocated.rest, m_book.balance());
    allocated.rest -= principal;
    allocated.parts.interest = interest;
    allocated.parts.principal = principal;
    row.paid.interest += interest;
    row.paid.principal += principal;
    row.asked.interest = row.paid.interest + m_interestDue;
    row.asked.principal = row.paid.principal;
    m_book.repaid += principal;
    row.balanceAfter = m_book.balance();
    if (row.left().total().isZero()) row.paidOn = on;
    return allocated;
}

} // namespace bahi
