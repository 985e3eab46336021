#pragma once

#include "ledger/lending/repayment_terms.h"

#include <vector>

namespace bahi {

/// A loan's periods with what each costs: what a schedule is made from. For the schedule itself and
/// for lives that leave it.
struct LoanCourse {
    std::vector<Period> periods;
    std::vector<Ratio> factors;      // of what is owed, by period; zero where interest is free
    std::vector<Ratio> levelFactors; // what the level is found from, where that is something else
    Money principal;                 // owed when the first period begins
    std::vector<Tranche> tranches;   // paid out later, by date
    /// What the parts of the first period cost, where the rate changes within it: rounded apart.
    std::vector<Ratio> firstParts = {};
    std::size_t firstPaying = 0; // index of the first instalment with principal

    std::size_t count() const { return periods.size(); }
};

/// What one instalment asks.
struct InstalmentParts {
    Money principal;
    Money interest;
    Money fees;
};

/// The periods of `terms` over `count` instalments, with their days to pay.
std::vector<Period> coursePeriods(const RepaymentTerms& terms, std::int32_t count);

/// The course of `terms` over `count` instalments, for `principal` that is levelled over them.
LoanCourse courseOf(const RepaymentTerms& terms, std::int32_t count, Money principal);

/// Interest of the instalment with this index on `balance`, tranches of its period included (they
/// are not in `balance` yet).
Money interestOf(const RepaymentTerms& terms, const LoanCourse& course, std::size_t index,
                 Money balance);

/// What is paid out within the period with this index: on its first day and after, not on its last.
Money paidOutIn(const LoanCourse& course, std::size_t index);

/// The parts of every instalment, in the book's own way: interest on what is owed after roundings.
/// Refuses InstalmentBelowInterest.
Result<std::vector<InstalmentParts>> partsOnBalance(const RepaymentTerms& terms,
                                                    const LoanCourse& course);

/// The same for level instalments of a declining loan that pay the interest of the period after
/// them (InterestDue::InAdvance). Refuses InstalmentBelowInterest.
Result<std::vector<InstalmentParts>> partsInAdvance(const RepaymentTerms& terms,
                                                    const LoanCourse& course);

/// Flat interest of every instalment: of what was lent, whatever was paid back since.
std::vector<Money> flatInterest(const RepaymentTerms& terms, const LoanCourse& course);

} // namespace bahi
