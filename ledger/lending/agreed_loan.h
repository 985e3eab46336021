#pragma once

#include "ledger/lending/loan_life.h"
#include "ledger/lending/loan_movement.h"
#include "ledger/money/money.h"

#include <vector>

namespace bahi {

/// A loan that is paid back otherwise than by the group's own rule: what was agreed when it was
/// given, how it is kept, and what was agreed later.
///
///     terms     10 instalments, flat, 12 % a year
///     changes   15 August: two instalments more (resolution 12)
///
/// What was lent and brought stands on the loan's page and is posted; it is never among the
/// changes. Of a Disbursement among them only what it adds to the count matters, of a Prepayment
/// what early principal does: the money of both is a movement of the same day.
struct AgreedLoan {
    RepaymentTerms terms;
    LoanRules rules;
    std::vector<LoanEvent> changes;
};

/// What a loan asks on one day, waived interest left out.
struct AskedOfLoan {
    Date due;
    Money principal;
    Money interest;

    friend bool operator==(const AskedOfLoan&, const AskedOfLoan&) = default;
};

/// Whether a book can keep such a loan: its page knows principal and interest alone, so that fees,
/// fines and a down payment are vouchers of their own. Refuses what checkTerms refuses, and
/// LoanOptionsDisagree with what there is no account for.
Result<Done> checkKept(const AgreedLoan& loan);

/// The events of the page up to the end of `asOf`: its movements, with the interest they were
/// posted with, and the changes. What was taken back never happened.
std::vector<LoanEvent> eventsOf(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                                Date asOf);

/// How the loan stands at the end of `asOf`. Refuses what `replay` refuses.
Result<LoanLife> lifeOf(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                        Date asOf);

/// Every instalment, by due date, as the loan stands at the end of `asOf`, those that are met too.
/// Where movements and changes contradict each other: as the terms alone ask.
std::vector<AskedOfLoan> askedOf(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                                 Date asOf);

/// What closes the loan on `on`: of a flat one all interest that is still to come, of another one
/// interest to the day. Refuses what `replay` refuses.
Result<PayoffQuote> payoffOf(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                             Date on);

/// What of `amount`, brought on `on`, is interest; the rest is principal. What closes the loan
/// closes it. Refuses what `replay` refuses.
Result<Money> interestIn(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                         Money amount, Date on);

} // namespace bahi
