#pragma once

#include "tests/peers/loan_cases/case_compare.h"
#include "tests/peers/loan_cases/case_terms.h"

namespace bahi::cases {

/// Judges a case in which nothing happens after the loan was paid out: its schedule, its totals and
/// the single figures some sources print.
Verdict judgeSchedule(const Json& one, const CaseTerms& terms);

/// What `engine` refused, as a verdict.
Verdict refusedVerdict(const Refused& refused);

} // namespace bahi::cases
