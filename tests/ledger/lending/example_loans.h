#pragma once

#include "ledger/lending/loan_life.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

/// Loans that tests of lives begin with.
namespace bahi::example {

/// `principal` rupees at `percent` a month on what is owed, in equal parts of principal.
inline RepaymentTerms monthlyLoan(std::int64_t principal, std::int64_t percent,
                                  std::int32_t instalments) {
    RepaymentTerms terms;
    terms.principal = plain::rupees(principal);
    terms.instalments = instalments;
    terms.disbursedOn = plain::day("2026-01-01");
    terms.amortisation = Amortisation::EqualPrincipal;
    terms.interest.rate = {Ratio::of(percent, 100), RatePeriod::Monthly};
    return terms;
}

inline RepaymentTerms levelLoan(std::int64_t principal, std::int64_t percent,
                                std::int32_t instalments) {
    RepaymentTerms terms = monthlyLoan(principal, percent, instalments);
    terms.amortisation = Amortisation::EqualInstalment;
    return terms;
}

inline LoanEvent repaid(const char* on, std::int64_t whole) {
    return {plain::day(on), Repayment{plain::rupees(whole)}};
}

/// Replayed up to a day, and not refused.
inline LoanLife lifeOf(const RepaymentTerms& terms, const LoanRules& rules,
                       const std::vector<LoanEvent>& events, const char* asOf) {
    const auto life = replay(terms, rules, events, plain::day(asOf));
    REQUIRE(life);
    return life.value();
}

} // namespace bahi::example
