#pragma once

#include "tests/peers/loan_cases/case_compare.h"
#include "tests/peers/loan_cases/case_terms.h"

namespace bahi::cases {

/// Judges a case in which something happens: the state after all events, checkpoints, transactions,
/// pay-off quotes.
Verdict judgeLife(const Json& one, const CaseTerms& terms);

} // namespace bahi::cases
