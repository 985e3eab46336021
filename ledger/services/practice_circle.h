#pragma once

#include "ledger/lending/loan_account.h"
#include "ledger/services/practice_calendar.h"
#include "ledger/services/practice_people.h"
#include "ledger/store/book.h"

#include <map>
#include <vector>

namespace bahi {

/// The code of the page of a practice group's bank account.
inline constexpr auto kPracticeBank = "BANK";

/// The largest whole multiple of `step` within `amount`.
Money wholeStepsIn(Money amount, Money step);

/// A practice group as it stands between two meetings: its women, and what their book holds.
class PracticeCircle {
public:
    PracticeCircle(const PracticeTemplate& from, Book& ofGroup, RandomSource& drawn);

    /// Reads the box, the bank and the fund as the book has them.
    void look();
    /// The loans of `person` that are not paid off; forgets those that are.
    std::vector<LoanAccount> openLoans(PracticePerson& person, Date day);
    Money savingsOf(const PracticePerson& person) const;
    Money voluntaryOf(const PracticePerson& person) const;

    /// Money that is the group's own to lend: what is not idle money of the fund.
    Money ownIdle() const { return box + bank - fundIdle; }
    PracticePerson& who(MemberNumber number) { return people.at(number.value - 1); }
    bool isOfficer(const PracticePerson& person) const;
    std::size_t belonging(Date day) const;
    bool chance(std::uint32_t perCent) { return random.below(100) < perCent; }

    const PracticeTemplate& plan;
    PracticeCalendar calendar;
    Book& book;
    RandomSource& random;
    RulesHistory rules;
    std::vector<PracticePerson> people;           // by member number
    std::map<OfficerRole, MemberNumber> officers; // who leads now
    std::uint32_t lastResolution = 0;
    std::uint32_t lastPaper = 0; // number of a voucher on paper
    Money box;
    Money bank;
    Money fundIdle; // of what came to be lent on
    Money earned;   // and not spent: what the group may spend
    bool hasBank = false;
    bool hasFund = false;
};

} // namespace bahi
