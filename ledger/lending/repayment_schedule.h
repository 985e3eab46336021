#pragma once

#include "ledger/lending/repayment_terms.h"

#include <vector>

namespace bahi {

/// One instalment as it is to be paid.
struct Instalment {
    std::int32_t number = 0; // from 1
    Date from;               // the day its period begins
    Date due;
    Money principal;
    Money interest;
    Money fees;
    Money balanceAfter; // of principal, with a tranche paid out on that day
    bool isDownPayment = false;

    Money total() const { return principal + interest + fees; }
};

/// What a loan asks of who pays it back as agreed.
///
/// The parts of the principal sum to it, the balance ends at exactly zero, and no part of any
/// instalment is negative: where rounding up pays the loan off early, what would follow is left
/// out.
struct RepaymentSchedule {
    std::vector<Instalment> rows;
    Money level;            // the instalment as rounded once; zero where there is none
    Money capitalised;      // interest that was added to the principal (Grace)
    Money withheldInterest; // paid on the day of the loan (InterestDue::InAdvance)
    Money feesAtDisbursement;
    /// The exact totals minus those of `rows`, where RoundingTerms::total rounds them: in units of
    /// the currency, what goes to the rounding account. May be negative.
    Money interestDifference;
    Money feesDifference;

    Money principal() const;
    Money interest() const;
    Money fees() const;
    Money total() const { return principal() + interest() + fees(); }
};

/// Refuses what `checkTerms` refuses, and InstalmentBelowInterest (an instalment that does not
/// cover its interest never ends) and LoanTooLarge where a sum would not fit.
Result<RepaymentSchedule> scheduleOf(const RepaymentTerms& terms);

} // namespace bahi
