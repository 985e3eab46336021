#pragma once

#include "ledger/lending/level_instalment.h"
#include "ledger/lending/loan_course.h"

#include <memory>
#include <vector>

namespace bahi {

/// What one instalment asks before anything is rounded, over one denominator. That has a thousand
/// bits and is nearly always the same for all of them, so it is there once.
struct ExactParts {
    BigExact principal{0};
    BigExact interest{0};
    std::shared_ptr<const BigExact> denominator = {}; // always there once it is made

    ExactAmount exactPrincipal() const { return {principal, *denominator}; }
    ExactAmount exactInterest() const { return {interest, *denominator}; }
};

/// The parts of every instalment of a loan that rounds nothing (InterestFrom::ExactSchedule).
std::vector<ExactParts> exactParts(const RepaymentTerms& terms, const LoanCourse& course);

/// What rounding the totals won or lost, to be booked by itself.
struct RoundingDifference {
    Money interest;
    Money fees;
};

/// The same as it is to be paid: the instalment rounded with its fee, one part giving way, and the
/// last one what the rounded total leaves.
///
///     100 at 10 in two: exact 52.38 + 0.83,  instalment 53 = 52.17 + 0.83,  last what is left
std::vector<InstalmentParts> roundedParts(const RepaymentTerms& terms, const LoanCourse& course,
                                          const std::vector<ExactParts>& exact,
                                          RoundingDifference& difference);

} // namespace bahi
