// Which parts of which instalments a repayment pays.

#include "ledger/lending/loan_life.h"
#include "tests/ledger/lending/example_loans.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

namespace bahi {

using namespace plain;
using namespace example;

namespace {

using enum DuePart;

/// 400 in four parts of 100 and 4, 3, 2, 1 of interest, due on the 1st of February to May 2026.
LoanLife paid(const LoanRules& rules, const char* on, std::int64_t whole) {
    return replay(monthlyLoan(400, 1, 4), rules, {repaid(on, whole)}, day(on)).value();
}

std::vector<Money> paidOf(const LoanLife& life, DuePart part) {
    std::vector<Money> all;
    for (const auto& row : life.rows) all.push_back(row.paid.of(part));
    return all;
}

std::vector<Money> inRupees(std::vector<std::int64_t> whole) {
    std::vector<Money> all;
    for (const auto one : whole) all.push_back(rupees(one));
    return all;
}

} // namespace

TEST_CASE("what is past due has an order of its own", "[lending]") {
    LoanRules rules;
    rules.order.pastDue = {Principal, Interest};
    rules.order.due = {Interest, Principal};
    // On 1 March the first is past due, the second due that day.
    auto life = paid(rules, "2026-03-01", 105);
    CHECK(paidOf(life, Principal) == inRupees({100, 0, 0, 0}));
    CHECK(paidOf(life, Interest) == inRupees({4, 1, 0, 0}));
    // Part by part: all that is past due comes before what is due.
    rules.order.walk = AllocationWalk::ByPart;
    life = paid(rules, "2026-04-01", 205);
    CHECK(paidOf(life, Principal) == inRupees({100, 100, 0, 0}));
    CHECK(paidOf(life, Interest) == inRupees({4, 1, 0, 0}));
}

TEST_CASE("early money goes to the next, to the last, or to all alike", "[lending]") {
    LoanRules rules;
    rules.order.inAdvance = {Principal, Interest};
    CHECK(paidOf(paid(rules, "2026-01-15", 105), Principal) == inRupees({100, 1, 0, 0}));
    rules.order.advanceTo = AdvanceTo::Last;
    auto life = paid(rules, "2026-01-15", 105);
    CHECK(paidOf(life, Principal) == inRupees({0, 0, 4, 100}));
    CHECK(paidOf(life, Interest) == inRupees({0, 0, 0, 1}));
    rules.order.advanceTo = AdvanceTo::Evenly;
    CHECK(paidOf(paid(rules, "2026-01-15", 202), Principal) ==
          std::vector<Money>(4, Money::fromMinor(5'050)));
    // The last takes what does not divide.
    life = paid(rules, "2026-02-01", 105); // 104 due that day; a rupee among three
    CHECK(life.rows[1].paid.principal == Money::fromMinor(33));
    CHECK(life.rows[3].paid.principal == Money::fromMinor(34));
    // What some cannot take goes round again.
    life = paid(rules, "2026-01-15", 408);
    CHECK(paidOf(life, Principal) == inRupees({100, 100, 100, 100}));
    CHECK(life.paid().interest == rupees(8));
}

TEST_CASE("part by part, principal of all that comes is paid before any interest", "[lending]") {
    LoanRules rules;
    rules.order.inAdvance = {Principal, Interest};
    rules.order.advanceWalk = AllocationWalk::ByPart;
    const auto life = paid(rules, "2026-02-01", 405);
    CHECK(paidOf(life, Principal) == inRupees({100, 100, 100, 100}));
    CHECK(paidOf(life, Interest) == inRupees({4, 1, 0, 0}));
}

TEST_CASE("every order gives all of the money away, and no part more than it asks", "[lending]") {
    rc::prop("what is paid and held is what was brought", [] {
        LoanRules rules;
        rules.overpaymentHeld = true;
        rules.order.due = *rc::gen::element(std::vector{Interest, Principal, Penalty, Fee},
                                            std::vector{Penalty, Fee, Principal, Interest});
        rules.order.pastDue = *rc::gen::element(std::vector<DuePart>{}, rules.order.due);
        rules.order.inAdvance = *rc::gen::element(std::vector<DuePart>{}, rules.order.due);
        rules.order.walk = *rc::gen::element(AllocationWalk::ByInstalment, AllocationWalk::ByPart);
        rules.order.advanceWalk =
            *rc::gen::element(AllocationWalk::ByInstalment, AllocationWalk::ByPart);
        rules.order.advanceTo =
            *rc::gen::element(AdvanceTo::Next, AdvanceTo::Last, AdvanceTo::Evenly);
        rules.order.chargesByTheirDay = *rc::gen::arbitrary<bool>();
        std::vector<LoanEvent> events;
        Money brought;
        const int count = *rc::gen::inRange(1, 6);
        for (int one = 0; one < count; ++one) {
            const Date on = fromDays(toDays(day("2026-01-01")) + *rc::gen::inRange(0, 200));
            const Money amount = Money::fromMinor(*rc::gen::inRange<std::int64_t>(1, 30'000));
            events.push_back({on, Repayment{amount}});
            brought += amount;
            if (*rc::gen::arbitrary<bool>())
                events.push_back({on, Charge{rupees(5), on, *rc::gen::arbitrary<bool>()}});
        }
        const auto life = replay(monthlyLoan(400, 1, 4), rules, events, day("2026-12-31"));
        RC_ASSERT(bool{life});
        RC_ASSERT(life.value().paid().total() + life.value().held == brought);
        for (const auto& row : life.value().rows)
            for (const auto part : {Penalty, Fee, Interest, Principal})
                RC_ASSERT(!row.left().of(part).isNegative());
    });
}

} // namespace bahi
