#include "ledger/lending/loan_life.h"
#include "tests/ledger/lending/example_loans.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using namespace example;

namespace {

Refusal refusalOf(const LoanRules& rules, const std::vector<LoanEvent>& events) {
    const auto life = replay(monthlyLoan(1200, 2, 3), rules, events, day("2027-01-01"));
    REQUIRE_FALSE(life);
    return life.refusal();
}

} // namespace

TEST_CASE("an event order that cannot be is refused", "[lending]") {
    CHECK(refusalOf({}, {repaid("2025-12-31", 1)}) == Refusal::EventBeforeLoan);
    CHECK(refusalOf({}, {{day("2026-02-01"), Disbursement{rupees(1200)}},
                         repaid("2026-01-15", 1)}) == Refusal::EventBeforeLoan);
    CHECK(refusalOf({}, {{day("2026-02-01"), WriteOff{}}, repaid("2026-03-01", 1)}) ==
          Refusal::LoanWrittenOffBefore);
    CHECK(refusalOf({}, {{day("2026-02-01"), Recovery{rupees(1)}}}) ==
          Refusal::RecoveryWithoutWriteOff);
    CHECK(refusalOf({}, {repaid("2026-02-01", 5),
                         {day("2026-02-02"), Repayment{.amount = rupees(6), .takesBack = true}}}) ==
          Refusal::RepaymentNotThere);
}

TEST_CASE("amounts that cannot be are refused", "[lending]") {
    CHECK(refusalOf({}, {repaid("2026-02-01", 0)}) == Refusal::EventAmountNotPositive);
    CHECK(refusalOf({}, {repaid("2026-02-01", -5)}) == Refusal::EventAmountNotPositive);
    CHECK(refusalOf({}, {{day("2026-02-01"), Waiver{}}}) == Refusal::EventAmountNotPositive);
    CHECK(refusalOf({}, {repaid("2026-02-01", 2000)}) == Refusal::LoanOverpaid);
    CHECK(refusalOf({}, {{day("2026-02-01"), Prepayment{rupees(1201)}}}) == Refusal::LoanOverpaid);
    CHECK(refusalOf({}, {{day("2026-02-01"), Waiver{.interest = rupees(49)}}}) ==
          Refusal::WaiverAboveDue);
    LoanRules strict;
    strict.excess = Excess::Refused;
    CHECK(refusalOf(strict, {repaid("2026-02-01", 425)}) == Refusal::RepaymentAboveDue);
    const auto most = Money::fromMinor(std::numeric_limits<std::int64_t>::max());
    CHECK(refusalOf({}, {{day("2026-01-01"), Disbursement{rupees(1)}},
                         {day("2026-01-02"), Disbursement{most}}}) == Refusal::LoanTooLarge);
}

TEST_CASE("an instalment that is not there cannot be arranged anew", "[lending]") {
    CHECK(refusalOf({}, {{day("2026-02-01"), Reschedule{.fromDue = day("2027-06-01")}}}) ==
          Refusal::InstalmentNotThere);
    CHECK(refusalOf({}, {repaid("2026-02-01", 1248),
                         {day("2026-02-02"), Reschedule{.extraInstalments = 1}}}) ==
          Refusal::InstalmentNotThere);
    CHECK(refusalOf({}, {{day("2026-02-02"), Reschedule{.newDue = day("2025-06-01")}}}) ==
          Refusal::FirstDueTooEarly);
}

TEST_CASE("a repayment that was taken back never happened", "[lending]") {
    const auto terms = monthlyLoan(1200, 2, 3);
    const auto life =
        replay(terms, {},
               {repaid("2026-02-01", 424),
                repaid("2026-02-03", 424),
                {day("2026-02-04"), Repayment{.amount = rupees(424), .takesBack = true}}},
               day("2026-02-04"));
    REQUIRE(life);
    CHECK(life.value().balance == rupees(800));
    CHECK(life.value().transactions.size() == 2);
    CHECK(life.value().transactions[1].event == 0);
}

} // namespace bahi
