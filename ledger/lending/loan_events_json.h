#pragma once

#include "ledger/lending/loan_event.h"
#include "ledger/lending/loan_rules.h"
#include "ledger/money/currency.h"
#include "ledger/money/json_object.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// A file of what happened to a loan, and by what rules it is kept.
struct LoanEventsFile {
    LoanRules rules;
    std::vector<LoanEvent> events;
    std::optional<Date> asOf; // none: the last event's day
};

/// Reads events as `docs/user-guide/loan-terms.md` has them; amounts are of `currency`.
///
///     {"rules": {"excess": "shorter-term"}, "as_of": "2024-06-30",
///      "events": [{"on": "2024-02-01", "kind": "repayment", "amount": "945.60"}]}
///
/// Refuses as readTerms.
Result<LoanEventsFile> readLoanEvents(std::string_view bytes, const std::string& file,
                                      const Currency& currency);

/// One event of such a file, whose day is known; `on` may stay away, and is the same where it
/// stands.
void readLoanEvent(JsonObject& json, Date on, LoanEvent& event);

} // namespace bahi
