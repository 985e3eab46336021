#pragma once

#include "ledger/exchange/report_table.h"
#include "ledger/lending/loan_life.h"

#include <nlohmann/json.hpp>

#include <string>

namespace bahi {

/// What a loan asks of who pays it back as agreed: a row an instalment.
ReportTable tableOf(const RepaymentTerms& terms, const RepaymentSchedule& schedule,
                    const Currency& currency);
nlohmann::ordered_json jsonOf(const RepaymentTerms& terms, const RepaymentSchedule& schedule,
                              const Currency& currency);

/// How a loan stands at the end of `asOf`: a row an instalment, what was asked and what came.
ReportTable tableOf(const RepaymentTerms& terms, const LoanLife& life, Date asOf,
                    const Currency& currency);
/// What happened to it: a row an event.
ReportTable transactionsOf(const LoanLife& life, const Currency& currency);
nlohmann::ordered_json jsonOf(const LoanLife& life, Date asOf, const Currency& currency);

} // namespace bahi
