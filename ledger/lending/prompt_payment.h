#pragma once

#include "ledger/lending/cash_credit.h"
#include "ledger/lending/loan_life.h"

#include <vector>

namespace bahi {

/// Why a group is not prompt, in the order in which they count where several fall on one day.
enum class PromptFault : std::uint8_t {
    BeyondLimit,          // above the limit or drawing power for too long on end
    NoCredit,             // the group paid in too seldom in a month
    CreditsBelowInterest, // what it paid in in a month does not cover the interest debited in it
    InstalmentLate,       // an instalment was not paid within the days allowed
};

/// A breach of the rule, or one to come if nothing is done: `on` is then after the day looked at.
///
///     beyond the limit since 3 May: a breach on 2 June, the 31st day, and on each day from then on
struct PromptBreach {
    Date on;   // the first day on which the group is not prompt
    Date last; // the last one so far
    PromptFault why;
    Date since;   // the first day beyond; the first of the month; the due date
    Money amount; // beyond, most; lacking of the interest; of the instalment, what was late
};

/// Of a cash credit, by day. A month counts for its credits if something was owed on the evening
/// before it and, where it is the month looked at, only as what is to come.
std::vector<PromptBreach> promptBreaches(const PromptRule& rule, const CashCreditUse& use);

/// Of a loan, by day: each instalment that was not wholly paid by its due date and the days
/// allowed. What was waived is paid.
std::vector<PromptBreach> promptBreaches(const PromptRule& rule, const LoanLife& life, Date asOf);

} // namespace bahi
