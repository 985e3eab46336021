#include "ledger/lending/loan_account.h"

#include "ledger/base/invariant.h"
#include "ledger/lending/agreed_loan.h"

#include <algorithm>

namespace bahi {

Money LoanTerms::instalmentOn(Date day) const {
    Money asked = instalment;
    for (const LaterInstalment& one : later)
        if (one.from <= day) asked = one.amount;
    return asked;
}

LoanAccount::LoanAccount(LoanNumber number, MemberNumber member, AccountCode account, Date givenOn,
                         LoanTerms terms, std::vector<LoanMovement> movements)
    : m_number{number},
      m_member{member},
      m_account{account},
      m_givenOn{givenOn},
      m_terms{std::move(terms)},
      m_movements{std::move(movements)} {
    std::stable_sort(m_movements.begin(), m_movements.end(),
                     [](const auto& a, const auto& b) { return a.date < b.date; });
}

void LoanAccount::add(const LoanMovement& movement) {
    const auto later =
        std::upper_bound(m_movements.begin(), m_movements.end(), movement.date,
                         [](Date date, const LoanMovement& other) { return date < other.date; });
    m_movements.insert(later, movement);
}

Money LoanAccount::balanceOn(Date day) const {
    Money balance;
    for (const LoanMovement& movement : m_movements)
        if (movement.date <= day) balance += movement.principal;
    return balance;
}

Money LoanAccount::balance() const {
    return m_movements.empty() ? Money{} : balanceOn(m_movements.back().date);
}

Money LoanAccount::leastBalanceFrom(Date day) const {
    Money least = balanceOn(day);
    for (const LoanMovement& movement : m_movements)
        if (movement.date > day) least = std::min(least, balanceOn(movement.date));
    return least;
}

bool LoanAccount::hasInterestIn(Month month) const {
    Money received; // what was taken back was never received
    for (const LoanMovement& movement : m_movements)
        if (monthOf(movement.date) == month) received += movement.interestReceived;
    return received.isPositive();
}

/// Brought forward as it stood when its month began.
bool LoanAccount::wasLentBefore() const {
    return !m_terms.resolution && m_givenOn == firstDay(monthOf(m_givenOn));
}

bool LoanAccount::isOpening(const LoanMovement& movement) const {
    return wasLentBefore() && movement.date == m_givenOn && !movement.principal.isZero() &&
           movement.principal.isPositive() != movement.takesBack;
}

Month LoanAccount::firstChargedMonth() const {
    const Month given = monthOf(m_givenOn);
    return wasLentBefore() ? given : given + std::chrono::months{1};
}

std::vector<Money> LoanAccount::interestChargedByMonth(Month last,
                                                       const RulesHistory& rules) const {
    using std::chrono::months;
    std::vector<Money> byMonth;
    Money charged;           // of months that are rounded for good
    std::int64_t missed = 0; // balances of months not yet rounded, where they round together
    Money balance;
    for (const LoanMovement& movement : m_movements)
        if (isOpening(movement)) balance += movement.principal;
    auto next = m_movements.begin();
    for (Month month = firstChargedMonth(); month <= last; month += months{1}) {
        const GroupRules& inForce = rules.onOrFirst(firstDay(month));
        for (; next != m_movements.end() && next->date < firstDay(month); ++next)
            if (!isOpening(*next)) balance += next->principal;
        missed += std::max(Money{}, balance).inMinor();
        const Money soFar =
            missed == 0 ? charged
                        : charged + interestFor(m_terms.rate, missed, inForce.interestRounding);
        byMonth.push_back(soFar);
        if (inForce.missedMonths == MissedMonths::Together && !hasInterestIn(month)) continue;
        charged = soFar;
        missed = 0;
    }
    return byMonth;
}

Money LoanAccount::interestCharged(Date meeting, const RulesHistory& rules) const {
    if (m_terms.agreed) {
        Money charged;
        for (const AskedOfLoan& asked : askedOf(*m_terms.agreed, m_movements, meeting))
            if (asked.due <= meeting) charged += asked.interest - asked.interestGivenUp;
        return charged;
    }
    const std::vector<Money> byMonth = interestChargedByMonth(monthOf(meeting), rules);
    return byMonth.empty() ? Money{} : byMonth.back();
}

Money LoanAccount::interestLeftOn(Date day, const RulesHistory& rules) const {
    Money left = interestCharged(day, rules);
    for (const LoanMovement& movement : m_movements)
        if (movement.date <= day) left -= movement.interestReceived;
    return left;
}

Money LoanAccount::interestDue(Date meeting, const RulesHistory& rules) const {
    return std::max(Money{}, interestLeftOn(meeting, rules));
}

Money LoanAccount::leastInterestDueFrom(Date day, const RulesHistory& rules) const {
    Money least = interestLeftOn(day, rules);
    for (const LoanMovement& movement : m_movements)
        if (movement.date > day && !movement.interestReceived.isZero())
            least = std::min(least, interestLeftOn(movement.date, rules));
    return least;
}

Money LoanAccount::chargesDue(Date day) const {
    if (!m_terms.agreed) return {};
    return chargesLeft(*m_terms.agreed, m_movements, day, day);
}

Result<Allocation> LoanAccount::allocate(Money amount, Date meeting,
                                         const RulesHistory& rules) const {
    invariant(amount.isPositive(), "a repayment pays something");
    const Money balance = leastBalanceFrom(meeting);
    if (m_terms.agreed) {
        const auto split = splitOf(*m_terms.agreed, m_movements, amount, meeting);
        if (!split && split.refusal() != Refusal::LoanOverpaid) return split.refused();
        if (!split || split.value().principal > balance) return Refusal::RepaymentAboveOwed;
        return split;
    }
    const Money due = std::max(Money{}, leastInterestDueFrom(meeting, rules));
    if (amount > due + balance) return Refusal::RepaymentAboveOwed;
    const Money interest = std::min(amount, due);
    return Allocation{interest, amount - interest};
}

} // namespace bahi
