#pragma once

#include "ledger/lending/loan_rules.h"
#include "ledger/money/json_object.h"

namespace bahi {

/// How a loan is kept, as `docs/user-guide/loan-terms.md` has it: every option of LoanRules by its
/// name.
void readLoanRules(JsonObject& json, LoanRules& rules);

} // namespace bahi
