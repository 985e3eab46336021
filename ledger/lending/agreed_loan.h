#pragma once

#include "ledger/lending/loan_life.h"
#include "ledger/lending/loan_movement.h"
#include "ledger/money/money.h"

#include <optional>
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

/// What a loan asks on one day, what was waived left out.
struct AskedOfLoan {
    Date due;
    Money principal;
    Money interest;
    Money fees = {};
    Money fines = {}; // of this instalment's lateness, as they had grown by the day looked at
    Money interestGivenUp = {}; // of `interest`: the loan was written off before it was brought

    friend bool operator==(const AskedOfLoan&, const AskedOfLoan&) = default;
};

/// Whether a book can keep such a loan: its page knows principal, interest and charges, and what
/// they are is said by vouchers. Refuses what checkTerms refuses, and LoanOptionsDisagree with what
/// would move money by itself.
Result<Done> checkKept(const AgreedLoan& loan);

/// The events of the page up to the end of `asOf`: its movements, with the interest they were
/// posted with, and the changes. What was taken back never happened.
std::vector<LoanEvent> eventsOf(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                                Date asOf);

/// How the loan stands at the end of `asOf`. Refuses what `replay` refuses.
Result<LoanLife> lifeOf(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                        Date asOf);

/// Every instalment, by due date, as the loan stands at the end of `asOf`, those that are met too;
/// and before them what is taken on the day of the loan: its fee, interest in advance. Where
/// movements and changes contradict each other: as the terms alone ask.
std::vector<AskedOfLoan> askedOf(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                                 Date asOf);

/// The fees and fines that are asked and were not brought by the end of `asOf`: those due by
/// `dueBy`, or all of them. Nothing of a loan that was written off, or whose page and changes
/// contradict each other.
Money chargesLeft(const AgreedLoan& loan, const std::vector<LoanMovement>& movements, Date asOf,
                  std::optional<Date> dueBy);

/// What closes the loan on `on`: of a flat one all interest that is still to come, of another one
/// interest to the day. Refuses what `replay` refuses.
Result<PayoffQuote> payoffOf(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                             Date on);

/// What `amount`, brought on `on`, pays: first what was to be taken on the day of the loan, then in
/// the order of its rules. What closes the loan closes it. Refuses what `replay` refuses.
Result<Allocation> splitOf(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                           Money amount, Date on);

/// Movements were entered late, on `day`: the first later day on which what was brought had been
/// divided by the terms, and would now be divided otherwise. None: entering late was the same as
/// entering in order. What was divided by hand stays as it was written.
std::optional<Date> dividedOtherwise(const AgreedLoan& loan,
                                     const std::vector<LoanMovement>& before,
                                     const std::vector<LoanMovement>& after, Date day);

} // namespace bahi
