#pragma once

#include "ledger/lending/loan_account.h"

#include <cstdint>
#include <optional>

namespace bahi {

/// What a loan asks of who pays it back as agreed: from the month after the loan on, each month at
/// the first meeting planned in it, the instalment and the interest of the month beside it.
///
///     6,000 at 2 % a month, 500 a month:  first 500 and 120, 12 months, 780 interest in all
struct LoanPlan {
    Date firstDay;
    Money firstPrincipal;
    Money firstInterest;
    Date lastDay;
    std::int64_t months = 0;
    Money interest; // of all months
};

/// In months: what takes longer was mistyped, for nobody alive would see its end.
inline constexpr std::int64_t kLongestPlan = 600;

/// How many months `terms` take; zero where no instalment was agreed.
std::int64_t monthsOf(const LoanTerms& terms);

/// None where no instalment was agreed, and where it takes longer than kLongestPlan. There are
/// rules.
std::optional<LoanPlan> planOf(const LoanTerms& terms, Date givenOn, const RulesHistory& rules);

} // namespace bahi
