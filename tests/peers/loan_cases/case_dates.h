#pragma once

#include "ledger/lending/repayment_terms.h"
#include "tests/peers/loan_cases/case_value.h"

namespace bahi::cases {

/// When a case's instalments fall due, and the day of the loan. Throws Unsupported.
void readDates(const Json& stated, RepaymentTerms& terms);

} // namespace bahi::cases
