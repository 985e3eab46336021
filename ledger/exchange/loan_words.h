#pragma once

#include "ledger/lending/loan_account.h"
#include "ledger/money/currency.h"

#include <string>

namespace bahi {

/// `2`, per cent a month; or as the terms of the loan's own say: `12 % a year, flat`.
std::string rateWords(const LoanTerms& terms);

/// `100.00 a month`, `none agreed`; or `10, equal-instalment`: how many, and what is the same in
/// each.
std::string instalmentWords(const LoanTerms& terms, const Currency& currency);

} // namespace bahi
