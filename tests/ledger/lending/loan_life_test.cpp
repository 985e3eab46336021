#include "ledger/lending/loan_life.h"

#include "tests/ledger/lending/example_loans.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using namespace example;

TEST_CASE("a loan paid as agreed closes and keeps everything", "[lending]") {
    // 1,200 at 2 % over three months: 400 and 24, 16, 8.
    const auto life =
        lifeOf(monthlyLoan(1200, 2, 3), {},
               {repaid("2026-02-01", 424), repaid("2026-03-01", 416), repaid("2026-04-01", 408)},
               "2026-05-01");
    CHECK(life.status == LoanStatus::Closed);
    CHECK(life.balance == Money{});
    CHECK(life.transactions.size() == 4); // paid out, and three repayments
    CHECK(life.transactions[0].event == kAsAgreed);
    CHECK(life.transactions[3].event == 2);
    CHECK(life.rows.size() == 3);
    CHECK(life.rows[2].paidOn == day("2026-04-01"));
    CHECK(life.late() == Money{});
    CHECK(life.paid().interest == rupees(48));
}

TEST_CASE("interest is paid before principal, the oldest instalment first", "[lending]") {
    const auto life =
        lifeOf(monthlyLoan(1200, 2, 3), {}, {repaid("2026-03-05", 450)}, "2026-03-05");
    CHECK(life.rows[0].paid.interest == rupees(24));
    CHECK(life.rows[0].paid.principal == rupees(400));
    CHECK(life.rows[0].late == rupees(424));
    CHECK(life.rows[1].paid.interest == rupees(16));
    CHECK(life.rows[1].paid.principal == rupees(10));
    CHECK(life.transactions.back().parts.interest == rupees(40));
}

TEST_CASE("all due interest comes before any due principal where the order walks by part",
          "[lending]") {
    LoanRules rules;
    rules.order.due = {DuePart::Interest, DuePart::Principal};
    rules.order.walk = AllocationWalk::ByPart;
    const auto life =
        lifeOf(monthlyLoan(1200, 2, 3), rules, {repaid("2026-03-05", 100)}, "2026-03-05");
    CHECK(life.rows[0].paid.interest == rupees(24));
    CHECK(life.rows[1].paid.interest == rupees(16));
    CHECK(life.rows[0].paid.principal == rupees(60));
}

TEST_CASE("early principal shortens the loan, lowers its instalments, or those that come next",
          "[lending]") {
    const RepaymentTerms terms = levelLoan(10000, 1, 12); // 888.49 a month
    const std::vector<LoanEvent> events = {
        {day("2026-02-01"), Repayment{Money::fromMinor(88849 + 300000)}}};
    LoanRules rules;
    rules.excess = Excess::ShorterTerm;
    auto life = lifeOf(terms, rules, events, "2026-02-01");
    CHECK(life.rows.size() == 9);
    CHECK(life.rows[1].asked.total() == Money::fromMinor(88849));
    rules.excess = Excess::SmallerInstalment;
    life = lifeOf(terms, rules, events, "2026-02-01");
    CHECK(life.rows.size() == 12);
    CHECK(life.rows[1].asked.total() < Money::fromMinor(62000));
    CHECK(life.rows[1].asked.total() > Money::fromMinor(59000));
    rules.excess = Excess::NextInstalments;
    life = lifeOf(terms, rules, events, "2026-02-01");
    CHECK(life.rows[1].inAdvance == Money::fromMinor(88849));
    CHECK(life.rows[1].asked.total() == Money::fromMinor(88849));
    rules.excess = Excess::Held;
    CHECK(lifeOf(terms, rules, events, "2026-02-01").held == rupees(3000));
}

TEST_CASE("lateness costs a share of the overdue instalment for every day", "[lending]") {
    LoanRules rules;
    rules.penalties.terms = {
        {PenaltyBasis::OverdueInstalment, PenaltyTime::PerDay, Ratio::of(1, 1000)}};
    const auto terms = monthlyLoan(1200, 2, 3);
    auto life = lifeOf(terms, rules, {}, "2026-02-11"); // ten days on 424
    CHECK(life.rows[0].asked.penalties == Money::fromMinor(424));
    rules.penalties.graceDays = 10;
    CHECK(lifeOf(terms, rules, {}, "2026-02-11").rows[0].asked.penalties == Money{});
    rules.penalties.graceDays = 0;
    rules.penalties.nonWorkingDaysCount = false;
    rules.penalties.nonWorking.weekly = 1; // Sundays: only 8 February lies between
    life = lifeOf(terms, rules, {}, "2026-02-11");
    CHECK(life.rows[0].asked.penalties == Money::fromMinor(382)); // 3.816
}

TEST_CASE("a penalty that was paid is not asked again", "[lending]") {
    LoanRules rules;
    rules.penalties.terms = {
        {PenaltyBasis::OverduePrincipal, PenaltyTime::PerDay, Ratio::of(1, 1000)}};
    rules.excess = Excess::Held;
    const auto terms = monthlyLoan(1200, 2, 3);
    // Ten days on 400 are 4, then 100 of it is brought; ten days on 300 are 3.
    const auto life = lifeOf(terms, rules, {repaid("2026-02-11", 128)}, "2026-02-21");
    CHECK(life.rows[0].paid.penalties == rupees(4));
    CHECK(life.rows[0].paid.principal == rupees(100));
    CHECK(life.rows[0].left().penalties == rupees(3));
}

TEST_CASE("a fine for a missed instalment of one month's interest is asked once", "[lending]") {
    LoanRules rules;
    rules.penalties.terms = {
        {PenaltyBasis::OutstandingPrincipal, PenaltyTime::Once, Ratio::of(2, 100)}};
    const auto terms = monthlyLoan(1200, 2, 3);
    CHECK(lifeOf(terms, rules, {}, "2026-02-02").rows[0].asked.penalties == rupees(24));
    CHECK(lifeOf(terms, rules, {}, "2026-02-27").rows[0].asked.penalties == rupees(24));
}

TEST_CASE("a top-up joins the balance, and a longer loan takes it", "[lending]") {
    const auto life = lifeOf(monthlyLoan(1200, 2, 3), {},
                             {{day("2026-01-01"), Disbursement{rupees(1200)}},
                              repaid("2026-02-01", 424),
                              {day("2026-02-01"), Disbursement{rupees(700), 1}}},
                             "2026-02-01");
    CHECK(life.rows.size() == 4);
    CHECK(life.balance == rupees(1500));
    CHECK(life.rows[1].asked.principal == rupees(500));
    CHECK(life.rows[1].asked.interest == rupees(30));
    CHECK(life.rows[3].balanceAfter == Money{});
}

TEST_CASE("a loan is arranged anew from an instalment on", "[lending]") {
    const auto terms = monthlyLoan(1200, 2, 3);
    const auto paid = repaid("2026-02-01", 424);
    const auto with = [&](Reschedule how) {
        return lifeOf(terms, {}, {paid, {day("2026-02-15"), how}}, "2026-02-15");
    };
    auto life = with({.extraInstalments = 2});
    CHECK(life.rows.size() == 5);
    CHECK(life.rows[1].asked.principal == rupees(200));
    life = with({.newDue = day("2026-03-15")});
    CHECK(life.rows[1].due == day("2026-03-15"));
    CHECK(life.rows[2].due == day("2026-04-15"));
    life = with({.rate = InterestRate{Ratio::of(1, 100), RatePeriod::Monthly}});
    CHECK(life.rows[0].asked.interest == rupees(24));
    CHECK(life.rows[1].asked.interest == rupees(8));
    life = with({.interestOnly = 1}); // grace in mid-term
    CHECK(life.rows.size() == 4);
    CHECK(life.rows[1].asked.principal == Money{});
    CHECK(life.rows[1].asked.interest == rupees(16));
    CHECK(life.rows[3].balanceAfter == Money{});
}

TEST_CASE("what is written off is kept apart, and money still comes in", "[lending]") {
    LoanRules rules;
    const auto life = lifeOf(monthlyLoan(1200, 2, 3), rules,
                             {repaid("2026-02-01", 424),
                              {day("2026-06-01"), WriteOff{}},
                              {day("2026-07-01"), Recovery{rupees(50)}}},
                             "2026-08-01");
    CHECK(life.status == LoanStatus::WrittenOff);
    CHECK(life.rows[1].writtenOff.principal == rupees(400));
    CHECK(life.left().total() == Money{});
    CHECK(life.recovered == rupees(50));
    CHECK(life.paid().principal == rupees(400));
}

TEST_CASE("interest that is forgiven is not asked for", "[lending]") {
    const auto life = lifeOf(monthlyLoan(1200, 2, 3), {},
                             {{day("2026-02-03"), Waiver{.interest = rupees(30)}}}, "2026-02-03");
    CHECK(life.rows[0].left().interest == Money{});
    CHECK(life.rows[1].left().interest == rupees(10));
}

TEST_CASE("a charge after the end opens an instalment of its own", "[lending]") {
    const auto life =
        lifeOf(monthlyLoan(1200, 2, 3), {},
               {{day("2026-05-02"), Charge{rupees(20), day("2026-05-02")}}}, "2026-05-02");
    REQUIRE(life.rows.size() == 4);
    CHECK(life.rows[3].isExtra);
    CHECK(life.rows[3].due == day("2026-05-02"));
    CHECK(life.rows[3].asked.fees == rupees(20));
}

TEST_CASE("the passbook of a self-help group: two missed months are simple interest", "[lending]") {
    LoanRules rules;
    rules.recalculation.kind = Recalculation::MonthByMonth;
    const auto principal = [](const char* on, std::int64_t whole) {
        return LoanEvent{day(on), Repayment{.amount = rupees(whole), .dueInterestBeside = true}};
    };
    const auto life = lifeOf(
        monthlyLoan(1000, 2, 5), rules,
        {principal("2026-02-01", 200), principal("2026-04-01", 0), principal("2026-05-01", 800)},
        "2026-05-01");
    CHECK(life.rows[0].paid.interest == rupees(20));
    CHECK(life.rows[2].paid.interest == rupees(32)); // two months on 800
    CHECK(life.rows[3].paid.interest == rupees(16));
    CHECK(life.status == LoanStatus::Closed);
}

TEST_CASE("a pay-off quote closes the loan on its day", "[lending]") {
    const auto terms = monthlyLoan(1200, 2, 3);
    const auto quote = payoffOf(terms, {}, {}, day("2026-02-15"));
    REQUIRE(quote);
    CHECK(quote.value().parts.principal == rupees(1200));
    // 24 that is due, and half of February's 16.
    CHECK(quote.value().parts.interest == rupees(32));
    const auto whole = payoffOf(terms, {}, {}, day("2026-02-15"), PayoffInterest::ToNextDueDate);
    CHECK(whole.value().parts.interest == rupees(40));
    const auto all = payoffOf(terms, {}, {}, day("2026-02-15"), PayoffInterest::AllOfIt);
    CHECK(all.value().parts.interest == rupees(48));
}

TEST_CASE("a down payment is asked on the day of the loan, and may pay itself", "[lending]") {
    auto terms = monthlyLoan(1000, 0, 3);
    terms.downPayment = DownPayment{Ratio::of(1, 4)};
    terms.downPayment->automatic = true;
    const auto life = lifeOf(terms, {}, {}, "2026-01-01");
    REQUIRE(life.rows.size() == 4);
    CHECK(life.rows[0].paid.principal == rupees(250));
    CHECK(life.balance == rupees(750));
    CHECK(life.transactions.back().kind == TransactionKind::DownPayment);
}

} // namespace bahi
