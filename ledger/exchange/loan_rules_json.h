#pragma once

#include "ledger/exchange/json_object.h"
#include "ledger/lending/loan_rules.h"

namespace bahi {

/// How a loan is kept, as `docs/user-guide/loan-terms.md` has it: every option of LoanRules by its
/// name.
void readLoanRules(JsonObject& json, LoanRules& rules);

} // namespace bahi
