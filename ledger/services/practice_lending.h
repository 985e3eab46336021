#pragma once

#include "ledger/services/practice_meeting.h"

namespace bahi {

/// What a meeting gives out: savings withdrawn before a feast, relief, and loans. Everything by
/// resolution, within the group's rule, and from money that is there.
class PracticeLending {
public:
    PracticeLending(PracticeCircle& circle, PracticeMeeting& meeting)
        : m_circle{circle}, m_meeting{meeting}, m_ownIdle{ownIdle()} {}

    void withdraw();
    void relieve();
    void lend();

    /// What she may still borrow by the group's rule.
    Money limitOf(PracticePerson& person);
    /// By resolution, out of the box.
    void give(PracticePerson& person, AccountCode fund, Money amount, std::string_view purpose,
              std::vector<MemberCode> guarantors);

private:
    Money ownIdle() const { return m_meeting.box() + m_meeting.bank() - m_circle.fundIdle; }
    bool wants(const PracticePerson& person, bool owes);
    bool request(PracticePerson& person);
    std::string_view purposeOn(Date day);
    Money sizeUpTo(Money most);
    std::vector<MemberCode> guarantorsFor(const PracticePerson& person);

    PracticeCircle& m_circle;
    PracticeMeeting& m_meeting;
    Money m_ownIdle;
};

} // namespace bahi
