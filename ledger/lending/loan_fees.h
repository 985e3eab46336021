#pragma once

#include "ledger/lending/exact_schedule.h"

namespace bahi {

/// The fees of every instalment of an exact schedule, before they are rounded.
std::vector<ExactAmount> exactFees(const RepaymentTerms& terms, Money lent,
                                   const std::vector<ExactParts>& rows,
                                   const ExactAmount& interest);

/// Writes the fees of every instalment beside its parts, rounded.
void addFees(const RepaymentTerms& terms, Money lent, std::vector<InstalmentParts>& rows);

/// Those taken on the day of the loan.
Money feesAtDisbursement(const RepaymentTerms& terms, const std::vector<InstalmentParts>& rows);

} // namespace bahi
