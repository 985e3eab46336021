#pragma once

#include "ledger/lending/level_instalment.h"
#include "ledger/lending/loan_course.h"

#include <vector>

namespace bahi {

/// What one instalment asks before anything is rounded.
struct ExactParts {
    ExactAmount principal;
    ExactAmount interest;
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
