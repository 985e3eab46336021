#pragma once

#include "tests/peers/loan_cases/case_value.h"

namespace bahi::cases {

/// Whether a case prints figures of a portfolio instead of a loan's.
bool isOfPortfolio(const Json& one);

/// Balances by age with what is set aside for them, what is at risk, the repayment rate.
Verdict judgePortfolio(const Json& one, const Scale& scale);

/// What a group fines for savings that were missed, and what it then collects.
Verdict judgeFineRule(const Json& said, const Scale& scale);

} // namespace bahi::cases
