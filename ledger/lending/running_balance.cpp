#include "ledger/lending/running_balance.h"

#include "ledger/lending/interest_time.h"

#include <algorithm>

namespace bahi {

namespace {

Money interestBetween(const LoanBook& book, const BookRow& row, Money owed, Date from, Date to) {
    if (to <= from || !owed.isPositive()) return Money{};
    InterestTerms interest = book.terms.interest;
    interest.rate = book.rateOn(fromDays(toDays(from) + 1));
    const auto& period = book.periods[static_cast<std::size_t>(row.period)];
    const Ratio factor = factorBetween(interest, book.terms.due.frequency, period, from, to);
    return interestOn(owed, factor, book.terms.rounding.interest);
}

} // namespace

/// What bears the interest of a row: all that falls due with it or later and was not brought yet.
Money RunningBalance::owedInPeriod(std::size_t row) const {
    Money owed = m_book.principal();
    for (std::size_t index = 0; index < m_book.rows.size(); ++index) {
        const BookRow& at = m_book.rows[index];
        owed -= index < row ? at.asked.principal : at.paid.principal;
    }
    return owed;
}

void RunningBalance::bookOverdueInterest(Date on) {
    for (std::size_t index = 0; index < m_book.rows.size(); ++index) {
        BookRow& row = m_book.rows[index];
        if (row.period < 0 || row.due >= on) continue;
        const Money overdue = row.left().principal;
        const Money interest =
            interestBetween(m_book, row, overdue, row.overdueBookedTo.value_or(row.due), on);
        row.overdueBookedTo = std::max(row.overdueBookedTo.value_or(row.due), on);
        const std::size_t next = index + 1 < m_book.rows.size() ? index + 1 : index;
        m_book.rows[next].asked.overdueInterest += interest;
        if (interest.isPositive()) m_book.rows[next].paidOn.reset();
    }
}

Money RunningBalance::runningInterest(Date on) const {
    const std::size_t running = m_book.runningRow(on);
    if (running >= m_book.rows.size()) return Money{};
    const BookRow& row = m_book.rows[running];
    return interestBetween(m_book, row, owedInPeriod(running), row.settledTo.value_or(row.from),
                           on);
}

void RunningBalance::findInterestAnew(std::size_t running, Date on) {
    for (std::size_t index = running; index < m_book.rows.size(); ++index) {
        BookRow& row = m_book.rows[index];
        if (row.period < 0) continue;
        Money broughtEarly;
        for (std::size_t later = index; later < m_book.rows.size(); ++later) {
            broughtEarly += m_book.rows[later].paid.principal;
        }
        // A row that opens with what was agreed keeps the interest that was agreed.
        if (index > running && broughtEarly.isZero()) break;
        const Date since = index == running ? std::max(on, row.from) : row.from;
        const Money toCome = interestBetween(m_book, row, owedInPeriod(index), since, row.due);
        row.asked.interest =
            std::max(row.interestSettled + toCome, row.paid.interest + row.waived.interest);
    }
}

void RunningBalance::settleUpTo(Date on) {
    const std::size_t running = m_book.runningRow(on);
    if (running >= m_book.rows.size()) return;
    BookRow& row = m_book.rows[running];
    row.interestSettled += runningInterest(on);
    row.settledTo = std::max(row.settledTo.value_or(row.from), on);
}

void RunningBalance::goOnFrom(Date on) {
    const std::size_t running = m_book.runningRow(on);
    if (running >= m_book.rows.size()) return;
    BookRow& row = m_book.rows[running];
    const Date since = std::max(row.settledTo.value_or(row.from), row.from);
    const Money toCome = interestBetween(m_book, row, owedInPeriod(running), since, row.due);
    row.asked.interest =
        std::max(row.interestSettled + toCome, row.paid.interest + row.waived.interest);
}

Allocated RunningBalance::repay(Money amount, Date on) {
    bookOverdueInterest(on);
    Allocated allocated = payWhatIsDue(m_book, amount, on);
    const std::size_t running = m_book.runningRow(on);
    const auto take = [&](std::size_t row, DuePart part, Money most) {
        const Money paid = payPart(m_book, row, part, std::min(most, allocated.rest), on);
        allocated.parts.of(part) += paid;
        allocated.rest -= paid;
    };
    if (running >= m_book.rows.size() || allocated.rest.isZero()) return allocated;
    take(running, DuePart::OverdueInterest, m_book.rows[running].left().overdueInterest);
    const Money accrued = runningInterest(on);
    if (allocated.rest.isZero()) return allocated;
    BookRow& row = m_book.rows[running];
    row.interestSettled += accrued;
    row.asked.interest = std::max(row.asked.interest, row.interestSettled);
    row.settledTo = std::max(row.settledTo.value_or(row.from), on);
    take(running, DuePart::Interest, row.interestSettled - row.paid.interest - row.waived.interest);
    for (std::size_t index = running; index < m_book.rows.size(); ++index) {
        take(index, DuePart::Principal, m_book.rows[index].left().principal);
    }
    findInterestAnew(running, on);
    m_book.settleRows();
    return allocated;
}

} // namespace bahi
