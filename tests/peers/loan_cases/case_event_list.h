#pragma once

#include "ledger/lending/loan_event.h"
#include "ledger/lending/loan_rules.h"
#include "tests/peers/loan_cases/case_terms.h"

#include <optional>

namespace bahi::cases {

/// What happens in a case, and what it asks for at the end.
struct CaseEvents {
    std::vector<LoanEvent> events;
    Date asOf;                          // of the last event
    std::optional<Date> payoffOn = {};  // a quote is asked for
    std::map<Date, Money> savings = {}; // brought beside repayments
    std::map<Date, Money> fines = {};   // the same
    /// What the source calls money that pays a loan as a repayment does, by index in `events`.
    std::map<std::size_t, std::string> names = {};
};

/// The first `count` events. Throws Unsupported for a kind, or a part of one, that no event of the
/// engine stands for.
CaseEvents eventsOf(const Json& one, std::size_t count, const CaseTerms& terms, LoanRules& rules);

} // namespace bahi::cases
