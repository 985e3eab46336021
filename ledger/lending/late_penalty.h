#pragma once

#include "ledger/lending/loan_book.h"

namespace bahi {

/// Days late that count: those after `from`, up to and including `on`.
std::int32_t daysLate(const PenaltyRules& rules, Date from, Date on);

/// What lateness costs up to `on`, for every overdue row, rounded once each; what was booked
/// before is not asked again.
std::vector<Money> penaltiesUpTo(const LoanBook& book, Date on);

/// Books them: they are asked for from `on`.
void bookPenalties(LoanBook& book, Date on);

} // namespace bahi
