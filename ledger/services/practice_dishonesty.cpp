#include "ledger/services/practice_dishonesty.h"

#include <algorithm>

namespace bahi {

namespace {

constexpr int kJourneys = 2;
constexpr AccountCode kTravel{5120};
constexpr AccountCode kCashShort{5230};

} // namespace

/// A woman without an office, without a loan if there is one, and not the only woman.
std::optional<MemberNumber> PracticeDishonesty::away(Date day) {
    m_away.reset();
    if (m_hasLent || m_circle.belonging(day) < 2) return {};
    for (PracticePerson& person : m_circle.people) {
        const bool fits = person.member.belongsOn(day) && person.member.joinedOn != day &&
                          !m_circle.isOfficer(person);
        if (!fits) continue;
        const bool owes = !m_circle.openLoans(person, day).empty();
        if (!m_away || !owes) m_away = person.member.number;
        if (!owes) break;
    }
    return m_away;
}

void PracticeDishonesty::cheat(PracticeMeeting& meeting, bool isLastOfMonth) {
    if (!m_hasHidden) hideRepayment(meeting);
    if (!m_hasLent) lendFalsely(meeting);
    if (m_journeys < kJourneys) travel(meeting);
    if (isLastOfMonth) comeShort(meeting);
}

/// The first woman who is there and pays on a loan, if the box can do without it.
void PracticeDishonesty::hideRepayment(PracticeMeeting& meeting) {
    for (PracticePerson& person : m_circle.people) {
        if (!meeting.isHere(person)) continue;
        for (const LoanNumber loan : person.loans) {
            const auto written = meeting.written(person, loan);
            if (!written.principal.isPositive()) continue;
            if (written.principal + written.interest > meeting.box()) continue;
            meeting.strike(person, loan);
            person.hidden = written.principal;
            person.hiddenIn = loan;
            person.hiddenMonth = m_month;
            m_circle.earned -= written.interest;
            m_hasHidden = true;
            return;
        }
    }
}

void PracticeDishonesty::lendFalsely(PracticeMeeting& meeting) {
    const PracticeTemplate& plan = m_circle.plan;
    if (!m_away) return;
    PracticePerson& borrower = m_circle.who(*m_away);
    PracticeLending lending{m_circle, meeting};
    const Money most = std::min(lending.limitOf(borrower), meeting.box());
    const Money amount = wholeStepsIn(most, plan.loanStep);
    if (amount < plan.smallestLoan || meeting.isHere(borrower)) return;
    lending.give(borrower, accounts::kLoansOwnFunds, amount, plan.purposes.front().words, {});
    m_falseBorrower = m_away;
    m_hasLent = true;
}

void PracticeDishonesty::remember(MemberNumber borrower, LoanNumber loan) {
    if (m_falseBorrower != borrower) return;
    m_circle.who(borrower).falseLoan = loan;
    m_falseBorrower.reset();
}

void PracticeDishonesty::travel(PracticeMeeting& meeting) {
    const Money limit = Money::fromMinor(m_circle.plan.agreed(Setting::ResolutionAbove));
    const Money amount = limit - m_circle.plan.voluntaryStep;
    if (!amount.isPositive() || amount > meeting.box()) return;
    meeting.spend(kTravel, amount, m_circle.plan.words.travel);
    ++m_journeys;
}

void PracticeDishonesty::comeShort(PracticeMeeting& meeting) {
    const PracticeTemplate& plan = m_circle.plan;
    const Money amount =
        wholeStepsIn(Money::fromMinor(meeting.box().inMinor() / 3), plan.voluntaryStep);
    if (!amount.isPositive()) return;
    const auto resolution =
        meeting.resolve(said(plan.words.cashShort, {{"sum", plan.inWords(amount)}}));
    meeting.move(kCashShort, {}, -amount, resolution, "");
    m_circle.earned -= amount;
}

} // namespace bahi
