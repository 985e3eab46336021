#pragma once

#include "ledger/lending/loan_rules.h"
#include "tests/peers/loan_cases/case_value.h"

#include <string>

namespace bahi::cases {

/// What a repayment pays, from the words of `allocation` and, where it is configured part by part,
/// the lists of `payment_allocation`. Throws Unsupported.
RepaymentOrder orderOf(const Json& terms);

/// Whether an `allocation` names interest before anything else.
bool paysInterestFirst(const std::string& allocation);

} // namespace bahi::cases
