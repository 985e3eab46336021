#pragma once

#include "ledger/base/date.h"
#include "ledger/lending/loan_account.h"
#include "ledger/money/percentage.h"

#include <optional>
#include <span>

namespace bahi {

/// What comes back of a loan on one day: principal and interest together.
struct LoanFlow {
    Date date;
    Money amount; // not negative
};

/// The effective annual rate of money: the one rate at which everything that comes back, each sum
/// discounted by the days it was waited for, is worth what was lent.
///
///     lent = sum of amount / (1 + rate) ^ (days / 365)
///
/// Days are those of the calendar and a year has 365 of them, as XIRR of the spreadsheets counts:
/// whoever doubts a figure can type the dates and the amounts there. So a flat loan, whose interest
/// goes on for what was repaid long ago, and one on the declining balance stand side by side:
///
///     100 lent, 112 back after 365 days                              12.00
///     1,200 lent on 1 January, twelve months of 100 and 12 flat      23.81
///
/// Reckoned in integers between bounds that are drawn together until both say the same, and rounded
/// once, a half up, to the hundredth of a per cent. None where less comes back than was lent, and
/// above a million per cent.
/// (Convention: docs/decisions/0025-what-a-portfolio-says.md.)
///
/// `back` is by date, on `lentOn` or later; `lent` is above nothing.
std::optional<PerCent> effectiveAnnualRate(Date lentOn, Money lent, std::span<const LoanFlow> back);

/// Of a loan that is paid back as agreed (loan_plan.h). Where no instalment was agreed: of the
/// interest paid every month for a year and the principal with the last. None where the plan takes
/// too long. There are rules.
std::optional<PerCent> effectiveAnnualRate(const LoanTerms& terms, Date givenOn,
                                           const RulesHistory& rules);

} // namespace bahi
