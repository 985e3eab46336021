#include "ledger/lending/loan_life.h"
#include "tests/ledger/lending/example_loans.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

namespace bahi {

using namespace plain;
using namespace example;

namespace {

/// 1,200 in three parts, 12 % a year by actual days of 365.
RepaymentTerms byDays() {
    auto terms = monthlyLoan(1200, 0, 3);
    terms.interest.rate = {Ratio::of(12, 100), RatePeriod::Yearly};
    terms.interest.accrual = Accrual::Daily;
    return terms;
}

LoanRules keptBy(Recalculation kind) {
    LoanRules rules;
    rules.recalculation.kind = kind;
    rules.recalculation.rest = Rest::Daily;
    return rules;
}

Money paise(std::int64_t minor) {
    return Money::fromMinor(minor);
}

} // namespace

TEST_CASE("overdue principal bears interest up to the day that is looked at", "[lending]") {
    auto rules = keptBy(Recalculation::ScheduleAnew);
    auto life = lifeOf(byDays(), rules, {}, "2026-02-11");
    CHECK(life.rows[0].asked.interest == paise(1223));
    CHECK(life.rows[1].asked.interest == paise(395 + 473)); // ten days on 1,200, then on 800
    // With the rest at the due date the whole running period is charged.
    rules.recalculation.rest = Rest::NextDueDate;
    life = lifeOf(byDays(), rules, {}, "2026-02-11");
    CHECK(life.rows[1].asked.interest == paise(1105));
    // And overdue interest bears interest where that was agreed.
    rules.recalculation.compounding.interest = true;
    life = lifeOf(byDays(), rules, {}, "2026-02-11");
    CHECK(life.rows[1].asked.interest == paise(1116));
}

TEST_CASE("early money lowers the interest of its period", "[lending]") {
    auto rules = keptBy(Recalculation::ScheduleAnew);
    rules.excess = Excess::ShorterTerm;
    auto life = lifeOf(byDays(), rules, {repaid("2026-01-16", 200)}, "2026-01-16");
    CHECK(life.rows[0].asked.interest == paise(592 + 526)); // 15 days on 1,200, 16 on 1,000
    CHECK(life.rows[0].paid.total() == rupees(200));
    rules.recalculation.earlyMoneyIsARow = true;
    life = lifeOf(byDays(), rules, {repaid("2026-01-16", 200)}, "2026-01-16");
    CHECK(life.rows[0].isExtra);
    CHECK(life.rows[0].asked.interest == paise(592));
    CHECK(life.rows[0].asked.principal == paise(19408));
    CHECK(life.rows[1].asked.interest == paise(529)); // 16 days on 1,005.92
}

TEST_CASE("where interest runs by the day, early money pays it up to its day", "[lending]") {
    const auto rules = keptBy(Recalculation::RunningBalance);
    const auto life = lifeOf(byDays(), rules, {repaid("2026-01-16", 500)}, "2026-01-16");
    CHECK(life.transactions.back().parts.interest == paise(592));
    CHECK(life.rows[0].left().principal == Money{});
    CHECK(life.rows[0].left().interest == paise(371));
    CHECK(life.rows[1].paid.principal == paise(9408));
    CHECK(life.rows[1].asked.interest == paise(650));
    CHECK(life.rows[2].asked.interest == paise(408)); // as agreed: 31 days on 400
}

TEST_CASE("what is overdue bears interest of its own, on the instalment after", "[lending]") {
    const auto rules = keptBy(Recalculation::RunningBalance);
    const auto life = lifeOf(byDays(), rules, {}, "2026-02-11");
    CHECK(life.rows[0].asked.overdueInterest == Money{});
    CHECK(life.rows[1].asked.overdueInterest == paise(132)); // ten days on 400
}

TEST_CASE("another rate counts from its very day", "[lending]") {
    const std::vector<LoanEvent> events = {
        {day("2026-01-05"),
         RateChange{{Ratio::of(24, 100), RatePeriod::Yearly}, day("2026-01-17")}}};
    const auto life = lifeOf(byDays(), {}, events, "2026-01-17");
    CHECK(life.rows[0].asked.interest == paise(1854)); // 15 days at 12, 16 at 24
    CHECK(life.rows[2].asked.interest == paise(815));
}

TEST_CASE("a quote where the schedule is made anew is what would close the loan", "[lending]") {
    const auto rules = keptBy(Recalculation::ScheduleAnew);
    const auto quote = payoffOf(byDays(), rules, {}, day("2026-01-16"));
    REQUIRE(quote);
    CHECK(quote.value().total() == paise(120592));
    CHECK(quote.value().runningInterest == paise(592));
}

TEST_CASE("money for the last instalments comes off from the end", "[lending]") {
    LoanRules rules;
    rules.excess = Excess::LastInstalments;
    const auto life =
        lifeOf(monthlyLoan(1200, 2, 3), rules, {repaid("2026-01-15", 500)}, "2026-01-15");
    CHECK(life.rows[2].left().principal == Money{});
    CHECK(life.rows[1].left().principal == rupees(300));
    CHECK(life.rows[0].left().principal == rupees(400));
}

TEST_CASE("an instalment paid in advance asks no interest where that was agreed", "[lending]") {
    LoanRules rules;
    rules.prepaidInterestCancelled = true;
    const auto life =
        lifeOf(monthlyLoan(1200, 2, 3), rules, {repaid("2026-01-15", 500)}, "2026-01-15");
    CHECK(life.rows[0].asked.interest == Money{});
    CHECK(life.rows[0].left().total() == Money{});
    CHECK(life.rows[1].paid.principal == rupees(100));
}

TEST_CASE("extra principal beside what is due, as a member brings it", "[lending]") {
    const auto terms = monthlyLoan(1200, 2, 3);
    const auto life =
        lifeOf(terms, {}, {{day("2026-02-01"), Prepayment{rupees(200), Excess::SmallerInstalment}}},
               "2026-02-01");
    CHECK(life.rows[0].left().total() == rupees(424));
    CHECK(life.rows[0].extraPrincipal == rupees(200));
    CHECK(life.rows[1].asked.principal == rupees(300));
    CHECK(life.rows[1].asked.interest == rupees(12));
}

TEST_CASE("a flat loan that is arranged anew costs what was agreed of it", "[lending]") {
    auto terms = monthlyLoan(1200, 2, 3);
    terms.interest.method = InterestBasis::Flat;
    const auto with = [&](Reschedule how) {
        how.fromDue = day("2026-03-01");
        return lifeOf(terms, {}, {{day("2026-01-05"), how}}, "2026-01-05");
    };
    CHECK(with({.extraInstalments = 2}).rows[1].asked.interest == rupees(24));
    const auto shared = with({.extraInstalments = 2, .flat = FlatRest::LentShared});
    CHECK(shared.rows[1].asked.interest == rupees(12)); // 48 over four
    const auto rest = with({.extraInstalments = 2, .flat = FlatRest::Outstanding});
    CHECK(rest.rows[1].asked.interest == rupees(16));
}

TEST_CASE("early money beyond what comes later pays the running instalment", "[lending]") {
    LoanRules rules;
    rules.excess = Excess::ShorterTerm; // from the next period on
    const auto life =
        lifeOf(monthlyLoan(300, 1, 3), rules, {repaid("2026-01-10", 250)}, "2026-01-10");
    CHECK(life.balance == rupees(50));
    CHECK(life.rows[0].left().principal == rupees(50)); // of 100; 200 is all that comes later
    CHECK(life.rows[0].left().interest == rupees(3));
    CHECK(life.rows.size() == 1);
}

TEST_CASE("no early money that is owed is refused", "[lending]") {
    rc::prop("whatever its outcome, it is paid and the balance falls by its principal", [] {
        auto terms = levelLoan(1200, 1, *rc::gen::inRange(1, 13));
        terms.amortisation =
            *rc::gen::element(Amortisation::EqualInstalment, Amortisation::EqualPrincipal);
        terms.interest.method = *rc::gen::element(InterestBasis::Declining, InterestBasis::Flat);
        LoanRules rules;
        rules.excess = *rc::gen::element(Excess::ShorterTerm, Excess::SmallerInstalment,
                                         Excess::NextPrincipal, Excess::NextInstalments);
        rules.recalculation.rest = *rc::gen::element(Rest::Daily, Rest::NextDueDate);
        std::vector<LoanEvent> events;
        Money brought;
        const int count = *rc::gen::inRange(1, 6);
        for (int one = 0; one < count; ++one) {
            const Money amount = Money::fromMinor(*rc::gen::inRange<std::int64_t>(1, 24'000));
            const Date on = fromDays(toDays(day("2026-01-01")) + *rc::gen::inRange(0, 360));
            events.push_back({on, Repayment{amount}});
            brought += amount; // never all of the principal
        }
        rules.overpaymentHeld = true;
        const auto life = replay(terms, rules, events, day("2027-12-31"));
        RC_ASSERT(bool{life});
        Money given = life.value().held;
        for (const auto& row : life.value().rows) {
            given += row.paid.total() + row.extraPrincipal;
            RC_ASSERT(!row.left().total().isNegative());
        }
        RC_ASSERT(given == brought);
        RC_ASSERT(!life.value().balance.isNegative());
    });
}

} // namespace bahi
