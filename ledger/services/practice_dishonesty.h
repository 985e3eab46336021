#pragma once

#include "ledger/services/practice_lending.h"

#include <optional>

namespace bahi {

/// A month in which the bookkeeper takes from the group, in ways real ones do. The book accepts
/// each of them, says nothing of them, and shows them to whoever looks
/// (docs/user-guide/practice.md):
///
/// - a repayment is taken and not written: her instalment stays due, though she was there
/// - a loan stands in the name of a woman who was not there, without guarantors
/// - travel is paid twice, in round sums just below what needs a resolution
/// - a large shortage is settled by resolution
/// - a receipt is reversed after the meeting as entered twice
class PracticeDishonesty {
public:
    PracticeDishonesty(PracticeCircle& circle, Month month) : m_circle{circle}, m_month{month} {}

    bool isIn(Date day) const { return monthOf(day) == m_month; }
    /// Who is to be away from the meeting, so that a loan can stand in her name.
    std::optional<MemberNumber> away(Date day);
    /// When the women have brought their money, and before any of it is lent.
    void cheat(PracticeMeeting& meeting, bool isLastOfMonth);
    /// Who borrowed in the meeting without knowing it: the loan that came of it.
    void remember(MemberNumber borrower, LoanNumber loan);

private:
    void hideRepayment(PracticeMeeting& meeting);
    void lendFalsely(PracticeMeeting& meeting);
    void travel(PracticeMeeting& meeting);
    void comeShort(PracticeMeeting& meeting);

    PracticeCircle& m_circle;
    Month m_month;
    std::optional<MemberNumber> m_away;
    std::optional<MemberNumber> m_falseBorrower; // until the loan has its number
    int m_journeys = 0;
    bool m_hasHidden = false;
    bool m_hasLent = false;
};

} // namespace bahi
