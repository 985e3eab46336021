#pragma once

#include "ledger/lending/loan_rules.h"
#include "tests/peers/loan_cases/case_terms.h"

namespace bahi::cases {

/// How the case says a loan is kept: what repayments pay, what early money does, what lateness
/// costs. Changes `terms` where what is said of lives is part of what was agreed (a down payment).
/// Throws Unsupported with what no option stands for.
LoanRules rulesOf(const Json& one, CaseTerms& terms);

} // namespace bahi::cases
