#pragma once

#include "ledger/services/practice_meeting.h"

namespace bahi {

/// What the women bring to a meeting, each by her character and the time of the year: savings,
/// what is left of earlier ones, fines, instalments with the interest that is due.
class PracticeCollection {
public:
    PracticeCollection(PracticeCircle& circle, PracticeMeeting& meeting)
        : m_circle{circle}, m_meeting{meeting} {}

    void collect(PracticePerson& person);

private:
    void save(PracticePerson& person);
    void payFines(PracticePerson& person);
    void repay(PracticePerson& person);
    Money repayOne(PracticePerson& person, const LoanAccount& loan);
    bool paysToday(const PracticePerson& person, const LoanAccount& loan);
    Money principalDue(const PracticePerson& person, const LoanAccount& loan) const;
    Money fine(Setting setting) const;

    PracticeCircle& m_circle;
    PracticeMeeting& m_meeting;
};

} // namespace bahi
