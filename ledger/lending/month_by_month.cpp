#include "ledger/lending/month_by_month.h"

#include "ledger/lending/interest_time.h"

#include <algorithm>

namespace bahi {

MonthByMonth::MonthByMonth(LoanBook& book) : m_book{book} {
    // Charges stay; what was planned of principal and interest is not asked for.
    m_book.rows.clear();
    m_book.periods.clear();
}

BookRow* MonthByMonth::currentRow() {
    for (auto& row : m_book.rows) {
        if (row.key == m_current) return &row;
    }
    return nullptr;
}

void MonthByMonth::openRow(std::int32_t period, Date from, Date due) {
    if (BookRow* before = currentRow()) {
        before->asked.interest = before->paid.interest + before->waived.interest;
    }
    BookRow row;
    row.period = period;
    row.key = m_current = m_book.keys++;
    row.from = from;
    row.due = due;
    m_book.rows.push_back(row);
    m_book.settleRows();
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
        const Period period = m_book.periods[m_charged];
        if (period.due > on) return;
        InterestTerms interest = m_book.terms.interest;
        interest.rate = m_book.rateOn(fromDays(toDays(period.from) + 1));
        // What came in within the period lowers the next one's: interest is on what stood there
        // when it began.
        const Money owed = m_book.balance() + broughtAfter(period.from) - lentAfter(period.from);
        m_interestDue += interestOn(owed, factorOf(interest, due.frequency, period),
                                    m_book.terms.rounding.interest);
        openRow(static_cast<std::int32_t>(m_charged), period.from, period.due);
        // What is owed is asked for by the last row alone.
        currentRow()->asked.interest = m_interestDue;
        ++m_charged;
    }
}

Money MonthByMonth::broughtAfter(Date day) const {
    Money sum;
    for (const auto& one : m_book.transactions) {
        const bool brought = one.kind == TransactionKind::Repayment && one.on > day;
        if (brought) sum += one.parts.principal;
    }
    return sum;
}

Money MonthByMonth::lentAfter(Date day) const {
    Money sum;
    for (const auto& step : m_book.steps) {
        if (step.on > day) sum += step.lent;
    }
    return sum;
}

Allocated MonthByMonth::repay(const Repayment& repayment, Date on) {
    chargeUpTo(on);
    Allocated allocated{{}, repayment.amount};
    if (!currentRow()) openRow(-1, m_book.terms.disbursedOn, on);
    // Fines and fees come first, then interest, then principal as the member brings it.
    for (std::size_t row = 0; row < m_book.rows.size(); ++row) {
        for (const auto part : {DuePart::Penalty, DuePart::Fee}) {
            Money most = m_book.rows[row].due <= on ? m_book.rows[row].left(part) : Money{};
            if (!repayment.dueInterestBeside) most = std::min(most, allocated.rest);
            const Money paid = payPart(m_book, row, part, most, on);
            allocated.parts.of(part) += paid;
            if (!repayment.dueInterestBeside) allocated.rest -= paid;
        }
    }
    Money interest = m_interestDue;
    if (!repayment.dueInterestBeside) {
        const Money most = repayment.interestByHand.value_or(allocated.rest);
        interest = std::min({interest, most, allocated.rest});
        allocated.rest -= interest;
    }
    m_interestDue -= interest;
    // What is to be paid out later cannot come back yet.
    const Money owed = std::min(m_book.balance(), m_book.mayBeRepaid(on));
    const Money principal = std::min(allocated.rest, owed);
    allocated.rest -= principal;
    allocated.parts.interest = interest;
    allocated.parts.principal = principal;
    BookRow& row = *currentRow();
    row.paid.interest += interest;
    row.paid.principal += principal;
    row.asked.interest = row.paid.interest + row.waived.interest + m_interestDue;
    row.asked.principal = row.paid.principal;
    m_book.repaid += principal;
    m_book.settleRows();
    BookRow& settled = *currentRow();
    if (settled.left().total().isZero()) settled.paidOn = on;
    return allocated;
}

Money MonthByMonth::forgive(Money amount) {
    const Money forgiven = std::min(amount, m_interestDue);
    m_interestDue -= forgiven;
    if (BookRow* row = currentRow()) row->waived.interest += forgiven;
    return forgiven;
}

} // namespace bahi
