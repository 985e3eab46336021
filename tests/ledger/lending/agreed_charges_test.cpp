// Fees and fines that a loan's own terms ask, on its page.

#include "ledger/lending/effective_rate.h"
#include "ledger/lending/loan_plan.h"
#include "tests/ledger/lending/own_terms_pages.h"
#include "tests/support/office.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using namespace example;

namespace {

/// 20 on the day of the loan, and 5 with each instalment.
AgreedLoan loanWithFees() {
    AgreedLoan loan = flatLoan();
    loan.terms.fees = {{.when = FeeTime::AtDisbursement, .amount = rupees(20)},
                       {.when = FeeTime::EveryInstalment, .amount = rupees(5)}};
    return loan;
}

/// A rupee for each day an instalment is late.
AgreedLoan loanWithFines() {
    AgreedLoan loan = flatLoan();
    loan.rules.penalties.terms = {
        {.basis = PenaltyBasis::FixedAmount, .time = PenaltyTime::PerDay, .amount = rupees(1)}};
    return loan;
}

LoanDues duesOf(const LoanAccount& loan, const char* from, const char* to) {
    return loanDuesOf(loan, {}, {}, day(from), day(to));
}

} // namespace

TEST_CASE("fees are asked on the day of the loan and with the instalments", "[lending]") {
    REQUIRE(checkKept(loanWithFees()));
    const LoanAccount loan = page(loanWithFees(), {});
    CHECK(loan.chargesDue(day("2026-01-01")) == rupees(20));
    CHECK(loan.chargesDue(day("2026-02-01")) == rupees(25));
    CHECK(loan.interestDue(day("2026-02-01"), {}) == rupees(12));
    const LoanDues dues = duesOf(loan, "2026-02-01", "2026-03-31");
    CHECK(dues.charges.overdueBefore == rupees(20));
    CHECK(dues.charges.fallenDue == rupees(10));
    CHECK(dues.principal.balance() == rupees(200));
}

TEST_CASE("a repayment pays fines, fees, interest, principal, and what was due at first before",
          "[lending]") {
    LoanAccount loan = page(loanWithFees(), {});
    const auto split = [&](std::int64_t amount) {
        return must(loan.allocate(rupees(amount), day("2026-02-01"), {}));
    };
    CHECK(split(15).charges == rupees(15));
    CHECK(split(37).charges == rupees(25));
    CHECK(split(37).interest == rupees(12));
    CHECK(split(137).principal == rupees(100));
    loan.add({.date = day("2026-02-01"),
              .principal = -rupees(100),
              .interestReceived = rupees(12),
              .charges = rupees(25)});
    CHECK(loan.chargesDue(day("2026-02-01")) == Money{});
    CHECK(loan.chargesDue(day("2026-03-01")) == rupees(5));
    CHECK(duesOf(loan, "2026-01-01", "2026-03-01").charges.balance() == rupees(5));
}

TEST_CASE("fines grow until the instalment is brought, and then stay", "[lending]") {
    REQUIRE(checkKept(loanWithFines()));
    const LoanAccount late = page(loanWithFines(), {});
    CHECK(late.chargesDue(day("2026-02-01")) == Money{});
    CHECK(late.chargesDue(day("2026-02-11")) == rupees(10));
    const LoanAccount paid = page(loanWithFines(), {brought("2026-02-11", 100, 12)});
    CHECK(paid.chargesDue(day("2026-02-28")) == rupees(10));
    CHECK(must(paid.allocate(rupees(10), day("2026-02-28"), {})).charges == rupees(10));
}

TEST_CASE("what a fine grew to before a period is overdue in it", "[lending]") {
    const LoanAccount loan = page(loanWithFines(), {brought("2026-02-21", 0, 0, 4)});
    const LoanDues february = duesOf(loan, "2026-02-01", "2026-02-11");
    CHECK(february.charges.fallenDue == rupees(10));
    const LoanDues later = duesOf(loan, "2026-02-12", "2026-02-28");
    CHECK(later.charges.overdueBefore == february.charges.balance());
    CHECK(later.charges.fallenDue == rupees(17));
    CHECK(later.charges.collected == rupees(4));
    CHECK(later.charges.balance() == loan.chargesDue(day("2026-02-28")));
}

TEST_CASE("a fine is charged and forgiven by resolution", "[lending]") {
    AgreedLoan loan = flatLoan();
    loan.changes = {{day("2026-01-20"), Charge{rupees(30), day("2026-01-20"), true}}};
    CHECK(page(loan, {}).chargesDue(day("2026-02-01")) == rupees(30));
    loan.changes.push_back({day("2026-02-10"), Waiver{.penalties = rupees(20)}});
    CHECK(page(loan, {}).chargesDue(day("2026-02-10")) == rupees(10));
}

TEST_CASE("what closes a loan pays its fees and fines", "[lending]") {
    AgreedLoan terms = loanWithFees();
    terms.rules.penalties = loanWithFines().rules.penalties;
    LoanAccount loan = page(terms, {});
    const Date on = day("2026-02-11");
    const PayoffQuote quote = must(payoffOf(*loan.terms().agreed, loan.movements(), on));
    const Allocation split = must(loan.allocate(quote.total(), on, {}));
    CHECK(split.principal == rupees(1200));
    CHECK(split.charges >= rupees(35));
    loan.add({.date = on,
              .principal = -split.principal,
              .interestReceived = split.interest,
              .charges = split.charges});
    for (const char* later : {"2026-02-11", "2026-06-01"}) {
        CHECK(loan.chargesDue(day(later)) == Money{});
        CHECK(loan.interestDue(day(later), {}) == Money{});
        CHECK(duesOf(loan, "2026-01-01", later).charges.balance() == Money{});
        CHECK(must(payoffOf(*loan.terms().agreed, loan.movements(), day(later))).total() ==
              Money{});
    }
}

TEST_CASE("interest in advance is asked on the day of the loan", "[lending]") {
    AgreedLoan terms = flatLoan();
    terms.terms.interest.due = InterestDue::InAdvance;
    REQUIRE(checkKept(terms));
    const LoanAccount loan = page(terms, {});
    const Money withheld = must(scheduleOf(terms.terms)).withheldInterest;
    REQUIRE(withheld.isPositive());
    CHECK(loan.interestDue(day("2026-01-01"), {}) == withheld);
    CHECK(must(loan.allocate(withheld, day("2026-01-01"), {})).interest == withheld);
    CHECK(loan.interestDue(day("2027-01-01"), {}) == rupees(144));
}

TEST_CASE("a down payment is an instalment of the first day", "[lending]") {
    AgreedLoan terms = flatLoan();
    terms.terms.downPayment = DownPayment{.share = Ratio::of(1, 4)};
    REQUIRE(checkKept(terms));
    const LoanAccount loan = page(terms, {brought("2026-01-01", 300, 0)});
    const LoanDues dues = duesOf(loan, "2026-01-01", "2026-01-01");
    CHECK(dues.principal.collected == rupees(300));
    CHECK(dues.principal.balance() == Money{});
}

TEST_CASE("a receipt of charges that was reversed never happened", "[lending]") {
    std::vector<LoanMovement> movements = {brought("2026-02-01", 0, 0, 25)};
    movements.push_back({.date = day("2026-02-05"), .takesBack = true, .charges = -rupees(25)});
    const LoanAccount loan = page(loanWithFees(), movements);
    CHECK(loan.chargesDue(day("2026-02-01")) == Money{});
    CHECK(loan.chargesDue(day("2026-02-05")) == rupees(25));
}

TEST_CASE("charges brought for nothing that is asked change no instalment", "[lending]") {
    const LoanAccount loan = page(flatLoan(), {brought("2026-02-01", 100, 12, 50)});
    CHECK(loan.interestDue(day("2026-03-01"), {}) == rupees(12));
    CHECK(duesOf(loan, "2026-01-01", "2026-03-01").principal.balance() == rupees(100));
}

TEST_CASE("the effective rate counts the fees", "[lending]") {
    const auto rate = [](const AgreedLoan& loan) {
        return effectiveAnnualRate(page(loan, {}).terms(), day("2026-01-01"), {}).value();
    };
    CHECK(rate(flatLoan()).hundredths < rate(loanWithFees()).hundredths);
    const auto plan = plannedInstalments(page(loanWithFees(), {}).terms(), day("2026-01-01"), {});
    REQUIRE(plan.size() == 13);
    CHECK(plan.front() == PlannedInstalment{day("2026-01-01"), {}, {}, rupees(1200), rupees(20)});
    CHECK(plan.back().charges == rupees(5));
}

TEST_CASE("a loan that was written off asks no fines and no interest more", "[lending]") {
    const LoanAccount loan = page(
        loanWithFines(), {{.date = day("2026-02-15"), .principal = -rupees(1200), .unpaid = true}});
    for (const char* on : {"2026-02-15", "2026-02-28", "2026-06-01"}) {
        CHECK(loan.chargesDue(day(on)) == Money{});
        CHECK(loan.interestDue(day(on), {}) == Money{});
        CHECK(duesOf(loan, "2026-02-01", on).charges.balance() == Money{});
        CHECK(duesOf(loan, on, on).charges.balance() == Money{});
        CHECK(must(payoffOf(*loan.terms().agreed, loan.movements(), day(on))).total() == Money{});
    }
    CHECK(loan.chargesDue(day("2026-02-14")) == rupees(13));
}

TEST_CASE("a loan that was never lent asks no fee", "[lending]") {
    const LoanAccount loan =
        page(loanWithFees(),
             {{.date = day("2026-01-20"), .principal = -rupees(1200), .takesBack = true}});
    CHECK(loan.chargesDue(day("2026-03-01")) == Money{});
}

TEST_CASE("fines that were agreed for later days are not asked before", "[lending]") {
    AgreedLoan terms = flatLoan();
    terms.changes = {{day("2026-01-20"), Charge{rupees(30), day("2026-06-20"), true}}};
    const LoanAccount loan = page(terms, {});
    CHECK(loan.chargesDue(day("2026-01-21")) == Money{});
    CHECK(duesOf(loan, "2026-01-21", "2026-01-31").charges.demand() == Money{});
    CHECK(loan.chargesDue(day("2026-07-01")) == rupees(30));
    Money left;
    for (const auto& one : instalmentsLeft(loan, {}, {}, day("2026-01-21"))) left += one.charges;
    CHECK(left == rupees(30));
}

TEST_CASE("who pays off in the middle of a period in advance pays for no day twice", "[lending]") {
    AgreedLoan terms = decliningLoan();
    terms.terms.interest.due = InterestDue::InAdvance;
    LoanAccount loan = page(terms, {brought("2026-01-01", 0, 12)});
    const auto quote = [&](const char* on) {
        return must(payoffOf(*loan.terms().agreed, loan.movements(), day(on))).total();
    };
    CHECK(quote("2026-01-16") == rupees(1200));
    CHECK(quote("2026-02-01") == rupees(1200));
    loan.add(brought("2026-02-01", 1200, 0));
    CHECK(loan.interestDue(day("2026-03-01"), {}) == Money{});
    CHECK(quote("2026-03-01") == Money{});
}

TEST_CASE("a receipt that was corrected still guards what was entered late", "[lending]") {
    // 50 in April paid 12 and 38 of March; after 50 in March it would be all principal.
    const AgreedLoan terms = flatLoan();
    const LoanMovement april = brought("2026-03-01", 38, 12);
    std::vector<LoanMovement> before = {kLent, april};
    SECTION("as it was written") {}
    SECTION("taken back and written again") {
        before.push_back({.date = april.date,
                          .principal = -april.principal,
                          .interestReceived = -april.interestReceived,
                          .takesBack = true});
        before.push_back(april);
    }
    std::vector<LoanMovement> after = before;
    after.insert(after.begin() + 1, brought("2026-02-01", 38, 12));
    CHECK(dividedOtherwise(terms, before, after, day("2026-02-01")) == day("2026-03-01"));
}

TEST_CASE("a fee on the page of a loan by the group's rule is no due of it", "[lending]") {
    LoanTerms terms{rupees(1200), {}, rupees(100), ResolutionNumber{1}};
    const LoanAccount loan{
        LoanNumber{1},     MemberNumber{1}, accounts::kLoansOwnFunds,
        day("2026-01-01"), terms,           {kLent, brought("2026-02-01", 0, 0, 50)}};
    GroupRules rules{};
    rules.from = day("2026-01-01");
    const LoanDues dues = loanDuesOf(loan, RulesHistory{{rules}}, {day("2026-02-01")},
                                     day("2026-01-01"), day("2026-02-01"));
    CHECK(dues.charges == DueStatement{});
}

} // namespace bahi
