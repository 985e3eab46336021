#include "ledger/services/practice_collection.h"

#include <algorithm>
#include <utility>

namespace bahi {

namespace {

Money times(Money amount, std::int64_t count) {
    return Money::fromMinor(amount.inMinor() * count);
}

bool movedIn(const LoanAccount& loan, Month month) {
    return std::any_of(
        loan.movements().begin(), loan.movements().end(),
        [&](const LoanMovement& movement) { return monthOf(movement.date) == month; });
}

} // namespace

Money PracticeCollection::fine(Setting setting) const {
    return Money::fromMinor(std::max<std::int64_t>(0, m_circle.plan.agreed(setting)));
}

void PracticeCollection::collect(PracticePerson& person) {
    person.savingsOwed += m_circle.plan.regularSaving;
    const Attendance answer = m_meeting.answerOf(person);
    if (answer == Attendance::Late) person.finesOwed += fine(Setting::FineLate);
    if (answer == Attendance::Absent) person.finesOwed += fine(Setting::FineAbsent);
    if (m_meeting.brings(person)) {
        save(person);
        payFines(person);
    }
    repay(person);
    if (person.savingsOwed.isPositive()) person.finesOwed += fine(Setting::FineMissedSaving);
}

void PracticeCollection::save(PracticePerson& person) {
    const bool isHarvest = m_circle.calendar.isHarvest(m_meeting.day());
    const bool isLean = m_circle.calendar.isLean(m_meeting.day());
    if (!person.isAdmitted)
        m_meeting.receive(person, ReceiptHead::AdmissionFee, fine(Setting::AdmissionFee));
    const bool isFirst = !std::exchange(person.isAdmitted, true);
    const bool isPoor = person.character == Character::PaysLate && isLean;
    if (isFirst || m_circle.chance(isPoor ? 75 : 97)) {
        const bool bringsAll = !isPoor || m_circle.chance(40);
        const Money brought = bringsAll ? person.savingsOwed
                                        : std::min(person.savingsOwed, m_circle.plan.regularSaving);
        m_meeting.receive(person, ReceiptHead::RegularSaving, brought);
        person.savingsOwed -= brought;
    }
    if (m_circle.chance(isHarvest ? 22 : isLean ? 2 : 7))
        m_meeting.receive(person, ReceiptHead::VoluntarySaving,
                          times(m_circle.plan.voluntaryStep, 1 + m_circle.random.below(5)));
}

void PracticeCollection::payFines(PracticePerson& person) {
    const bool isReliable = person.character == Character::Reliable;
    if (!person.finesOwed.isPositive() || !m_circle.chance(isReliable ? 90 : 60)) return;
    m_meeting.receive(person, ReceiptHead::Fine, person.finesOwed);
    person.finesOwed = {};
}

/// The instalments of the months since, less what she paid, and what she knows she paid.
Money PracticeCollection::principalDue(const PracticePerson& person,
                                       const LoanAccount& loan) const {
    const auto months = (monthOf(m_meeting.day()) - monthOf(loan.givenOn())).count();
    const LoanTerms& terms = loan.terms();
    const Money asked = std::min(times(terms.instalment, months), terms.principal);
    const Money hidden = person.hiddenIn == loan.number() ? person.hidden : Money{};
    const Money paid = terms.principal - loan.balance() + hidden;
    return std::max(Money{}, std::min(asked - paid, loan.balance()));
}

/// At the month's first meeting as a rule; who let that go by may come with it at a later one.
bool PracticeCollection::paysToday(const PracticePerson& person, const LoanAccount& loan) {
    if (!m_meeting.brings(person)) return false;
    const Month month = monthOf(m_meeting.day());
    if (month <= monthOf(loan.givenOn()) || movedIn(loan, month)) return false;
    if (person.hiddenIn == loan.number() && person.hiddenMonth == month) return false;
    const bool paysLate = person.character == Character::PaysLate;
    if (paysLate && m_circle.calendar.isHarvest(m_meeting.day())) return m_circle.chance(95);
    if (!m_meeting.isFirstOfMonth()) return m_circle.chance(paysLate ? 15 : 70);
    if (paysLate) return m_circle.chance(m_circle.calendar.isLean(m_meeting.day()) ? 40 : 65);
    return m_circle.chance(97);
}

/// What she pays of the principal. Who pays late brings one instalment, and all that is missing
/// once the harvest is in.
Money PracticeCollection::repayOne(PracticePerson& person, const LoanAccount& loan) {
    const bool isHarvest = m_circle.calendar.isHarvest(m_meeting.day());
    Money principal = principalDue(person, loan);
    if (person.character == Character::PaysLate && !isHarvest)
        principal = std::min(principal, loan.terms().instalment);
    else if (isHarvest && m_circle.chance(15)) // something beyond
        principal = std::min(principal + loan.terms().instalment, loan.balance());
    m_meeting.receive(person, ReceiptHead::Interest,
                      loan.interestDue(m_meeting.day(), m_circle.rules), loan.number());
    m_meeting.receive(person, ReceiptHead::Principal, principal, loan.number());
    return principal;
}

void PracticeCollection::repay(PracticePerson& person) {
    for (const LoanAccount& loan : m_circle.openLoans(person, m_meeting.day())) {
        const bool isPaidToHer =
            person.hiddenIn == loan.number() && loan.balance() <= person.hidden;
        if (person.falseLoan == loan.number() || isPaidToHer) continue;
        const Money due = principalDue(person, loan);
        const Money interest = loan.interestDue(m_meeting.day(), m_circle.rules);
        const bool pays = paysToday(person, loan);
        const Money paid = pays ? repayOne(person, loan) : Money{};
        const bool isMissed = paid < due || (!pays && interest.isPositive());
        if (!m_meeting.isFirstOfMonth() || !isMissed) continue;
        const std::int64_t agreed = m_circle.plan.agreed(Setting::FineMissedInstalment);
        person.finesOwed +=
            agreed == kFineIsMonthsInterest ? interest : fine(Setting::FineMissedInstalment);
    }
}

} // namespace bahi
