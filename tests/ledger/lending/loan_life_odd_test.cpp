// Lives that go odd ways: closed and opened again, capitalised interest, down payments that were
// paid, a split that is arranged anew.

#include "ledger/lending/loan_life.h"
#include "tests/ledger/lending/example_loans.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace bahi {

using namespace plain;
using namespace example;

namespace {

LoanRules recalculated(Recalculation kind) {
    LoanRules rules;
    rules.overpaymentHeld = true;
    rules.recalculation = {.kind = kind, .rest = Rest::Daily};
    return rules;
}

} // namespace

TEST_CASE("interest that became principal is repaid as principal", "[lending]") {
    // 1,200 at 2 % a month, capitalised for two months: 1,248 to repay.
    RepaymentTerms terms = monthlyLoan(1200, 2, 3);
    terms.grace.capitalisedMonths = 2;
    const auto open = lifeOf(terms, {}, {}, "2026-01-15");
    CHECK(open.lent == rupees(1200));
    CHECK(open.balance == rupees(1248));
    CHECK(open.rows.back().balanceAfter == Money{});
    const auto asked = open.asked();
    CHECK(asked.principal == rupees(1248));
    const auto closed =
        lifeOf(terms, {}, {{day("2026-04-01"), Repayment{asked.principal + asked.interest}}},
               "2026-04-01");
    CHECK(closed.status == LoanStatus::Closed);
    CHECK(closed.balance == Money{});
}

TEST_CASE("a tranche that is still to be paid out is not repaid before", "[lending]") {
    RepaymentTerms terms = monthlyLoan(1200, 2, 6);
    terms.tranches = {{day("2026-03-15"), rupees(700)}};
    const auto life = lifeOf(terms, recalculated(Recalculation::MonthByMonth),
                             {repaid("2026-01-20", 800)}, "2026-04-20");
    CHECK(life.transactions[1].parts.principal == rupees(500));
    CHECK(life.held == rupees(300));
    CHECK(life.balance == rupees(700));
}

TEST_CASE("a schedule made anew leaves a down payment paid", "[lending]") {
    RepaymentTerms terms = monthlyLoan(1200, 2, 3);
    terms.downPayment = DownPayment{.share = Ratio::of(1, 4), .automatic = true};
    const auto life = lifeOf(terms, recalculated(Recalculation::ScheduleAnew), {}, "2026-01-15");
    CHECK(life.rows[0].left().total() == Money{});
    CHECK(life.left().principal == rupees(900));
    CHECK(life.balance == rupees(900));
}

TEST_CASE("what a waiver leaves nothing of is closed", "[lending]") {
    std::vector<LoanEvent> events = {repaid("2026-02-01", 1224),
                                     {day("2026-02-03"), Charge{rupees(7), day("2026-02-03")}}};
    CHECK(lifeOf(monthlyLoan(1200, 2, 1), {}, events, "2026-02-05").status == LoanStatus::Running);
    events.push_back({day("2026-02-04"), Waiver{.fees = rupees(7)}});
    CHECK(lifeOf(monthlyLoan(1200, 2, 1), {}, events, "2026-02-05").status == LoanStatus::Closed);
}

TEST_CASE("a closed loan that is lent on runs again", "[lending]") {
    const std::vector<LoanEvent> events = {
        {day("2026-01-01"), Disbursement{rupees(1200)}},
        repaid("2026-02-01", 1248),
        {day("2026-02-10"), Disbursement{rupees(600)}},
    };
    const auto life = lifeOf(monthlyLoan(1200, 2, 3), {}, events, "2026-02-20");
    CHECK(life.status == LoanStatus::Running);
    CHECK(life.balance == rupees(600));
}

TEST_CASE("the order of entry says nothing of two ways of arranging a loan anew", "[lending]") {
    RepaymentTerms terms = monthlyLoan(1200, 2, 6);
    terms.interest.method = InterestBasis::Flat;
    std::vector<LoanEvent> events = {
        repaid("2026-02-01", 300),
        {day("2026-02-10"), Reschedule{.extraInstalments = 2, .flat = FlatRest::Outstanding}},
        {day("2026-02-10"), Reschedule{.extraInstalments = 2, .flat = FlatRest::LentShared}},
    };
    const auto one = lifeOf(terms, {}, events, "2026-03-01");
    std::swap(events[1], events[2]);
    const auto other = lifeOf(terms, {}, events, "2026-03-01");
    CHECK(one.asked() == other.asked());
}

TEST_CASE("a split is shared by what is left, and says nothing of more", "[lending]") {
    RepaymentTerms terms = monthlyLoan(1000, 2, 4);
    terms.amortisation = Amortisation::CustomSplit;
    terms.split = {{Ratio::of(4, 10), {}},
                   {Ratio::of(3, 10), {}},
                   {Ratio::of(2, 10), {}},
                   {Ratio::of(1, 10), {}}};
    const auto life = lifeOf(
        terms, {}, {repaid("2026-02-01", 420), {day("2026-02-10"), Reschedule{.shiftDays = 5}}},
        "2026-02-10");
    CHECK(life.rows[1].asked.principal == rupees(300));
    CHECK(life.rows[3].asked.principal == rupees(100));
    const auto more = replay(terms, {}, {{day("2026-02-10"), Reschedule{.extraInstalments = 3}}},
                             day("2026-02-10"));
    REQUIRE_FALSE(more);
    CHECK(more.refusal() == Refusal::LoanOptionsDisagree);
}

TEST_CASE("what closes a loan by the day holds interest that was settled and not paid",
          "[lending]") {
    // 31 days at 2 % a month of 1,200; after ten days 5 rupees, which is less than they cost.
    RepaymentTerms terms = levelLoan(1200, 2, 3);
    terms.interest.accrual = Accrual::Daily;
    const LoanRules rules = recalculated(Recalculation::RunningBalance);
    const std::vector<LoanEvent> events = {repaid("2026-01-11", 5)};
    const auto quote = payoffOf(terms, rules, events, day("2026-01-21"));
    const auto untouched = payoffOf(terms, rules, {}, day("2026-01-21"));
    REQUIRE(quote);
    REQUIRE(untouched);
    const Money less = untouched.value().total() - quote.value().total();
    CHECK(less >= Money::fromMinor(499)); // the parts of a period are rounded apart
    CHECK(less <= Money::fromMinor(501));
}

TEST_CASE("what was written off costs nothing more", "[lending]") {
    const LoanRules rules = recalculated(Recalculation::ScheduleAnew);
    const std::vector<LoanEvent> events = {{day("2026-03-10"), WriteOff{}}};
    const auto then = lifeOf(levelLoan(1200, 2, 3), rules, events, "2026-03-10");
    const auto later = lifeOf(levelLoan(1200, 2, 3), rules, events, "2026-12-10");
    CHECK(then.asked() == later.asked());
    const auto lent = replay(levelLoan(1200, 2, 3), rules,
                             {{day("2026-01-01"), Disbursement{rupees(1200)}},
                              {day("2026-02-10"), WriteOff{}},
                              {day("2026-02-20"), Disbursement{rupees(100)}}},
                             day("2026-03-01"));
    REQUIRE_FALSE(lent);
    CHECK(lent.refusal() == Refusal::LoanWrittenOffBefore);
}

TEST_CASE("a given schedule stands for its own amount and days", "[lending]") {
    RepaymentTerms terms = monthlyLoan(1000, 2, 1);
    terms.amortisation = Amortisation::GivenInstalments;
    terms.given = {{day("2026-02-01"), rupees(1000), rupees(20)}};
    const auto refusal = [&](const char* on, std::int64_t whole) {
        const auto life =
            replay(terms, {}, {{day(on), Disbursement{rupees(whole)}}}, day("2026-03-01"));
        REQUIRE_FALSE(life);
        return life.refusal();
    };
    CHECK(refusal("2026-01-01", 500) == Refusal::LoanOptionsDisagree);
    CHECK(refusal("2026-02-02", 1000) == Refusal::FirstDueTooEarly);
}

TEST_CASE("an early sum that pays all leaves no instalments that ask nothing", "[lending]") {
    for (const auto outcome : {Excess::ShorterTerm, Excess::SmallerInstalment}) {
        // The first instalment of 340.02 holds 330.02 of principal.
        const Repayment first{Money::fromMinor(34'002)};
        const Prepayment all{Money::fromMinor(66'998), outcome};
        const auto life =
            replay(levelLoan(1000, 1, 3), {},
                   {{day("2026-02-01"), first}, {day("2026-02-01"), all}}, day("2026-02-01"));
        REQUIRE(life);
        CHECK(life.value().rows.back().balanceAfter == Money{});
        CHECK(life.value().rows.size() == 1);
        CHECK(life.value().status == LoanStatus::Closed);
    }
}

TEST_CASE("a loan that is shortened keeps the instalment that was found last", "[lending]") {
    const Prepayment smaller{rupees(3000), Excess::SmallerInstalment};
    const Prepayment shorter{rupees(1000), Excess::ShorterTerm};
    const auto life =
        replay(levelLoan(12'000, 1, 12), {},
               {{day("2026-02-01"), smaller}, {day("2026-03-01"), shorter}}, day("2026-03-01"));
    REQUIRE(life);
    const auto& rows = life.value().rows;
    CHECK(rows[0].asked.principal + rows[0].asked.interest == Money::fromMinor(106'619));
    const Money found = rows[1].asked.principal + rows[1].asked.interest;
    CHECK(found < rupees(800)); // of 8,053.81 over eleven
    CHECK(rows[2].asked.principal + rows[2].asked.interest == found);
    CHECK(rows.size() == 11);
}

TEST_CASE("what is paid out on the last day asks its down payment once", "[lending]") {
    auto terms = monthlyLoan(1000, 0, 3);
    terms.downPayment = DownPayment{Ratio::of(1, 4)};
    const std::vector<LoanEvent> events = {{day("2026-01-01"), Disbursement{rupees(1000)}},
                                           {day("2026-04-01"), Disbursement{rupees(200)}}};
    const auto life = replay(terms, {}, events, day("2026-04-01"));
    REQUIRE(life);
    CHECK(life.value().asked().principal == rupees(1200));
    CHECK(life.value().rows.back().balanceAfter == Money{});
}

TEST_CASE("an early row asks nothing of what is lent after it", "[lending]") {
    LoanRules rules;
    rules.overpaymentHeld = true;
    rules.recalculation = {
        .kind = Recalculation::ScheduleAnew, .rest = Rest::Daily, .earlyMoneyIsARow = true};
    const std::vector<LoanEvent> events = {{day("2026-01-01"), Disbursement{rupees(100)}},
                                           {day("2026-03-02"), Repayment{rupees(101)}},
                                           {day("2026-03-15"), Disbursement{rupees(1)}}};
    const auto life = replay(monthlyLoan(100, 0, 3), rules, events, day("2026-04-01"));
    REQUIRE(life);
    for (const auto& row : life.value().rows) CHECK_FALSE(row.balanceAfter.isNegative());
}

TEST_CASE("interest that was waived and then cancelled leaves nothing behind", "[lending]") {
    LoanRules rules;
    rules.prepaidInterestCancelled = true;
    rules.penalties.terms = {{.basis = PenaltyBasis::OverdueInterest, .rate = Ratio::of(1, 100)}};
    // All 6 of interest are forgiven, then two instalments brought before their days.
    const std::vector<LoanEvent> events = {{day("2026-01-10"), Waiver{.interest = rupees(6)}},
                                           {day("2026-01-20"), Repayment{rupees(200)}},
                                           {day("2026-05-01"), Repayment{rupees(50)}}};
    const auto life = replay(monthlyLoan(300, 1, 3), rules, events, day("2026-05-01"));
    REQUIRE(life);
    for (const auto& row : life.value().rows) CHECK_FALSE(row.left().interest.isNegative());
}

} // namespace bahi
