#include "ledger/lending/loan_plan.h"

#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

namespace bahi {

using namespace plain;

namespace {

RulesHistory meetingOnTheEighth() {
    GroupRules rules{};
    rules.from = day("2026-01-01");
    rules.meeting = {Rhythm::Monthly, 8, 0};
    rules.interest = percent("2");
    rules.interestRounding = {RoundingMode::Up, 100};
    return RulesHistory{{rules}};
}

LoanTerms terms(Money principal, Money instalment) {
    return {principal, percent("2"), instalment, ResolutionNumber{1}};
}

std::optional<LoanPlan> plan(Money principal, Money instalment) {
    return planOf(terms(principal, instalment), day("2026-11-08"), meetingOnTheEighth());
}

} // namespace

TEST_CASE("6,000 over twelve months cost 780, as the design reckons it", "[lending]") {
    const auto loan = plan(rupees(6000), rupees(500));
    REQUIRE(loan);
    CHECK(loan->firstDay == day("2026-12-08"));
    CHECK(loan->firstPrincipal == rupees(500));
    CHECK(loan->firstInterest == rupees(120));
    CHECK(loan->months == 12);
    CHECK(loan->lastDay == day("2027-11-08"));
    CHECK(loan->interest == rupees(780));
}

TEST_CASE("the last instalment is what is left", "[lending]") {
    const auto loan = plan(rupees(1000), rupees(400)); // 400, 400, 200
    REQUIRE(loan);
    CHECK(loan->months == 3);
    CHECK(loan->interest == rupees(20 + 12 + 4));
    CHECK(plan(rupees(1000), rupees(5000))->firstPrincipal == rupees(1000));
}

TEST_CASE("without an instalment, or with one that never ends, there is no plan", "[lending]") {
    CHECK(monthsOf(terms(rupees(1000), Money{})) == 0);
    CHECK_FALSE(plan(rupees(1000), Money{}));
    CHECK(monthsOf(terms(rupees(601), rupees(1))) == kLongestPlan + 1);
    CHECK_FALSE(plan(rupees(601), rupees(1)));
    CHECK(plan(rupees(600), rupees(1))->months == kLongestPlan);
}

TEST_CASE("the plan month by month comes to the plan", "[lending]") {
    const LoanTerms agreed = terms(rupees(1000), rupees(400));
    const auto months = plannedInstalments(agreed, day("2026-11-08"), meetingOnTheEighth());
    CHECK(months ==
          std::vector<PlannedInstalment>{{day("2026-12-08"), rupees(400), rupees(20), rupees(600)},
                                         {day("2027-01-08"), rupees(400), rupees(12), rupees(200)},
                                         {day("2027-02-08"), rupees(200), rupees(4), Money{}}});
    CHECK(plannedInstalments(terms(rupees(1000), Money{}), day("2026-11-08"), meetingOnTheEighth())
              .empty());
}

TEST_CASE("what is left is paid at the meetings that ask it, what is overdue first", "[lending]") {
    const LoanAccount loan{LoanNumber{1},
                           MemberNumber{1},
                           accounts::kLoansOwnFunds,
                           day("2026-11-08"),
                           terms(rupees(1000), rupees(400)),
                           {{day("2026-11-08"), rupees(1000), {}}}};
    // In December she came without money: January asks both instalments and both months' interest.
    const auto left = instalmentsLeft(loan, meetingOnTheEighth(),
                                      {day("2026-11-08"), day("2026-12-08")}, day("2026-12-31"));
    CHECK(left ==
          std::vector<PlannedInstalment>{{day("2027-01-08"), rupees(800), rupees(40), rupees(200)},
                                         {day("2027-02-08"), rupees(200), rupees(4), Money{}}});
    SECTION("nothing is left of what is paid off, nor of what nobody divided") {
        LoanAccount paid = loan;
        paid.add({day("2026-12-08"), -rupees(1000), rupees(20)});
        CHECK(instalmentsLeft(paid, meetingOnTheEighth(), {}, day("2026-12-31")).empty());
        const LoanAccount bullet{LoanNumber{1},
                                 MemberNumber{1},
                                 loan.account(),
                                 loan.givenOn(),
                                 terms(rupees(1000), Money{}),
                                 loan.movements()};
        CHECK(instalmentsLeft(bullet, meetingOnTheEighth(), {}, day("2026-12-31")).empty());
    }
    SECTION("what is paid later is not known yet") {
        LoanAccount later = loan;
        later.add({day("2027-01-08"), -rupees(1000), rupees(40)});
        CHECK(instalmentsLeft(later, meetingOnTheEighth(),
                              {day("2026-11-08"), day("2026-12-08"), day("2027-01-08")},
                              day("2026-12-31")) == left);
    }
}

TEST_CASE("what is left of a new loan is the plan, and both pay it back to nothing",
          "[lending][property]") {
    rc::check([] {
        GroupRules rules{};
        rules.from = day("2026-01-01");
        rules.meeting = *rc::gen::element(MeetingRhythm{Rhythm::Monthly, 31, 0},
                                          MeetingRhythm{Rhythm::Weekly, 1, 0},
                                          MeetingRhythm{Rhythm::TwiceMonthly, 1, 15});
        rules.missedMonths = *rc::gen::element(MissedMonths::Apart, MissedMonths::Together);
        const RulesHistory history{{rules}};
        const std::int64_t principal = *rc::gen::inRange<std::int64_t>(1, 1'000'000);
        const std::int64_t instalment =
            *rc::gen::inRange<std::int64_t>(principal / 40 + 1, principal + 1);
        const LoanTerms agreed{Money::fromMinor(principal),
                               percent(*rc::gen::element("0", "0.75", "2", "2/3")),
                               Money::fromMinor(instalment), ResolutionNumber{1}};
        const Date givenOn = fromDays(toDays(rules.from) + *rc::gen::inRange(0, 500));
        const auto months = plannedInstalments(agreed, givenOn, history);
        RC_ASSERT(std::ssize(months) == monthsOf(agreed));
        Money repaid;
        for (const PlannedInstalment& month : months) {
            RC_ASSERT(month.principal.isPositive());
            RC_ASSERT(!month.interest.isNegative());
            repaid += month.principal;
        }
        RC_ASSERT(repaid == agreed.principal);
        RC_ASSERT(months.back().balance.isZero());
        const LoanAccount loan{LoanNumber{1}, MemberNumber{1}, accounts::kLoansOwnFunds,
                               givenOn,       agreed,          {{givenOn, agreed.principal, {}}}};
        RC_ASSERT((instalmentsLeft(loan, history, {givenOn}, givenOn) == months));
    });
}

} // namespace bahi
