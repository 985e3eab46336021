#pragma once

#include "ledger/lending/borrowing_movement.h"
#include "ledger/lending/borrowing_terms.h"
#include "tests/support/loan_terms.h"

/// Money a group has borrowed, for the tests that look at it.
namespace bahi::example {

inline BorrowingMovement drawn(const char* on, std::int64_t whole) {
    return {.on = plain::day(on), .drawn = plain::rupees(whole)};
}
inline BorrowingMovement paidIn(const char* on, std::int64_t whole) {
    return {.on = plain::day(on), .paidIn = plain::rupees(whole)};
}
inline BorrowingMovement debited(const char* on, std::int64_t paise) {
    return {.on = plain::day(on), .interest = Money::fromMinor(paise)};
}
inline BorrowingMovement credited(const char* on, std::int64_t paise) {
    return {.on = plain::day(on), .credited = Money::fromMinor(paise)};
}
/// An instalment as the group's voucher divides it, in paise.
inline BorrowingMovement instalment(const char* on, std::int64_t principal, std::int64_t interest) {
    return {.on = plain::day(on),
            .paidIn = Money::fromMinor(principal),
            .interestPaid = Money::fromMinor(interest)};
}

/// 12 % a year, up to 3,00,000, of which `drawingPower` rupees from 1 April 2024.
inline BorrowingTerms aCashCredit(std::int64_t drawingPower = 300'000) {
    return {.kind = BorrowingKind::CashCredit,
            .how = CashCreditTerms{.rate = plain::perYear("12"),
                                   .limits = {{plain::day("2024-04-01"), plain::rupees(300'000),
                                               plain::rupees(drawingPower)}}}};
}

/// DAY-NRLM as domain.md and the Reserve Bank have it: up to 3,00,000 at 7 %, 3 % for the prompt.
inline SubventionTerms dayNrlm() {
    return {.from = plain::day("2024-04-01"),
            .upTo = plain::rupees(300'000),
            .effectiveRate = Ratio::of(7, 100),
            .promptRate = Ratio::of(3, 100)};
}

/// 50,000 of a bank at 14 % a year in twelve level instalments from 5 May 2024.
inline BorrowingTerms aTermLoan() {
    RepaymentTerms terms;
    terms.principal = plain::rupees(50'000);
    terms.instalments = 12;
    terms.disbursedOn = plain::day("2024-04-05");
    terms.interest.rate = plain::perYear("14");
    return {.kind = BorrowingKind::TermLoan, .how = LoanOfLender{.terms = terms}};
}

inline BorrowingAgreed asAgreed(const BorrowingTerms& terms) {
    return agreedBy(terms, {}, plain::day("2099-12-31")).value();
}

} // namespace bahi::example
