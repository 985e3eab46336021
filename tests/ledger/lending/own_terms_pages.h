#pragma once

#include "ledger/lending/agreed_loan.h"
#include "ledger/lending/loan_dues.h"
#include "tests/ledger/lending/example_loans.h"

#include <memory>

namespace bahi::example {

using namespace plain;

/// 1,200 for twelve months from 1 January 2026, flat 1 % a month: 100 and 12 on the first of each.
inline AgreedLoan flatLoan() {
    AgreedLoan loan;
    loan.terms = monthlyLoan(1200, 1, 12);
    loan.terms.interest.method = InterestBasis::Flat;
    return loan;
}

/// The same on what is owed, in equal principal parts: 12, 11, 10 ... of interest.
inline AgreedLoan decliningLoan() {
    AgreedLoan loan;
    loan.terms = monthlyLoan(1200, 1, 12);
    loan.terms.amortisation = Amortisation::EqualPrincipal;
    loan.rules.excess = Excess::ShorterTerm;
    return loan;
}

inline const LoanMovement kLent{day("2026-01-01"), rupees(1200), {}};

inline LoanMovement brought(const char* on, std::int64_t principal, std::int64_t interest,
                            std::int64_t charges = 0) {
    return {.date = day(on),
            .principal = -rupees(principal),
            .interestReceived = rupees(interest),
            .charges = rupees(charges)};
}

inline LoanAccount page(AgreedLoan loan, std::vector<LoanMovement> movements) {
    LoanTerms terms{.principal = loan.terms.principal,
                    .rate = {},
                    .instalment = {},
                    .resolution = ResolutionNumber{1}};
    terms.agreed = std::make_shared<const AgreedLoan>(std::move(loan));
    movements.insert(movements.begin(), kLent);
    return {LoanNumber{1},     MemberNumber{1}, accounts::kLoansOwnFunds,
            day("2026-01-01"), terms,           std::move(movements)};
}

inline LoanDues duesUpTo(const LoanAccount& loan, const char* to) {
    return loanDuesOf(loan, {}, {}, day("2026-01-01"), day(to));
}

} // namespace bahi::example
