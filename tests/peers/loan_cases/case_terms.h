#pragma once

#include "ledger/lending/repayment_terms.h"
#include "tests/peers/loan_cases/case_value.h"

namespace bahi::cases {

/// What a case states, as options of the engine.
struct CaseTerms {
    RepaymentTerms terms;
    Scale scale;
    /// The source prints the last instalment like all others; its totals hold the residue.
    bool residueInTotalsOnly = false;
    bool datesOnly = false; // no rate and no method: only due dates are of interest
};

/// Maps `terms` of a case, by what they state and nothing else. Throws Unsupported with the term
/// that no option stands for.
CaseTerms termsOf(const Json& stated);

} // namespace bahi::cases
