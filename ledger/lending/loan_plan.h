#pragma once

#include "ledger/lending/loan_account.h"

#include <cstdint>
#include <optional>
#include <vector>

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
    std::int64_t months = 0; // or instalments, on terms of its own
    Money interest;          // of all of them
};

/// One month of such a plan.
struct PlannedInstalment {
    Date due;
    Money principal;
    Money interest;
    Money balance;      // of the loan, once it is paid
    Money charges = {}; // its fees, and of the first one what fines there are

    Money total() const { return principal + interest + charges; }
    friend bool operator==(const PlannedInstalment&, const PlannedInstalment&) = default;
};

/// In months: what takes longer was mistyped, for nobody alive would see its end.
inline constexpr std::int64_t kLongestPlan = 600;

/// How many months `terms` take; zero where no instalment was agreed.
std::int64_t monthsOf(const LoanTerms& terms);

/// None where no instalment was agreed, and where it takes longer than kLongestPlan. There are
/// rules.
std::optional<LoanPlan> planOf(const LoanTerms& terms, Date givenOn, const RulesHistory& rules);

/// The plan month by month; empty where planOf has none. Of a loan on terms of its own: its
/// schedule, instalment by instalment.
std::vector<PlannedInstalment> plannedInstalments(const LoanTerms& terms, Date givenOn,
                                                  const RulesHistory& rules);

/// The same where nothing but the interest is paid for `months`, and all the principal with the
/// last.
std::vector<PlannedInstalment> interestOnly(const LoanTerms& terms, Date givenOn,
                                            std::int64_t months, const RulesHistory& rules);

/// What is left of `loan` at the end of `asOf`, if everything that falls due from then on is paid
/// at the meeting that asks it, what is overdue at the first one. `meetings` are those held, by
/// date; after `asOf` the group meets as its rules plan. Empty for a loan that is paid off, that
/// has no instalment, or that would take longer than kLongestPlan. On terms of its own each
/// instalment stands on its own day; what is overdue is asked with the first. Empty, too, on terms
/// that are unread.
std::vector<PlannedInstalment> instalmentsLeft(const LoanAccount& loan, const RulesHistory& rules,
                                               const std::vector<Date>& meetings, Date asOf);

} // namespace bahi
