#include "ledger/group/dues.h"

#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <vector>

namespace bahi {

using namespace plain;

namespace {

const Date kMarch = day("2006-03-01");
const Date kApril = day("2006-04-01");
const Date kMay = day("2006-05-01");
const Date kJune = day("2006-06-01");

void checkTies(const DueStatement& said) {
    CHECK(said.demand() == said.collected + said.balance());
    CHECK(said.aheadBefore + said.paid ==
          said.collected + said.ahead + said.beyond + said.returned);
    Money aged;
    for (const Money amount : said.ages) aged += amount;
    CHECK(aged == said.balance());
}

} // namespace

TEST_CASE("a payment meets what fell due first, first", "[group]") {
    Dues dues{kApril, day("2006-06-30"), PaidBeyond::Waits};
    dues.fallDue(kMarch, rupees(25));
    dues.fallDue(kApril, rupees(25));
    dues.pay(kApril, rupees(30));
    dues.fallDue(kJune, rupees(25));
    CHECK(dues.unmetOf(kApril) == rupees(20)); // March is met, April in part
    const DueStatement said = dues.statement();
    CHECK(said.overdueBefore == rupees(25));
    CHECK(said.fallenDue == rupees(50));
    CHECK(said.collected == rupees(30));
    CHECK(said.balance() == rupees(45));
    CHECK(said.ages == Ageing{rupees(25), {}, rupees(20), {}}); // 29 and 90 days
    checkTies(said);
}

TEST_CASE("what is paid ahead waits for what falls due next, or for nothing", "[group]") {
    for (const PaidBeyond beyond : {PaidBeyond::Waits, PaidBeyond::IsFree}) {
        const bool waits = beyond == PaidBeyond::Waits;
        Dues dues{kApril, kMay, beyond};
        dues.fallDue(kMarch, rupees(25));
        dues.pay(kMarch, rupees(60));
        dues.fallDue(kApril, rupees(25));
        dues.pay(kMay, rupees(100));
        const DueStatement said = dues.statement();
        CHECK(said.aheadBefore == (waits ? rupees(35) : Money{}));
        CHECK(said.collected == rupees(25));
        CHECK(said.ahead == (waits ? rupees(110) : Money{}));
        CHECK(said.beyond == (waits ? Money{} : rupees(75)));
        checkTies(said);
    }
}

TEST_CASE("the age of a due counts from the day it fell due", "[group]") {
    const struct {
        const char* on;
        std::size_t age;
    } cases[] = {{"2006-03-01", 0}, {"2006-03-31", 0}, {"2006-04-01", 1}, {"2006-04-30", 1},
                 {"2006-05-01", 2}, {"2006-05-30", 2}, {"2006-05-31", 3}, {"2009-01-01", 3}};
    for (const auto& [on, age] : cases) {
        CAPTURE(on);
        Dues dues{kMarch, day(on), PaidBeyond::Waits};
        dues.fallDue(kMarch, rupees(25));
        CHECK(dues.statement().ages[age] == rupees(25));
    }
}

TEST_CASE("overdue is counted from the oldest due that is not met", "[group]") {
    // Sa-Dhan, Tracking Financial Performance Standards, 2003, pp. 52-53: fifty weeks of 20 and 3,
    // of which 39 were paid.
    const Date asOf = day("2003-07-09");
    Dues principal{day("2002-07-23"), asOf, PaidBeyond::IsFree};
    Dues interest{day("2002-07-23"), asOf, PaidBeyond::Waits};
    for (int week = 1; week <= 50; ++week) {
        const Date due = fromDays(toDays(day("2002-07-23")) + 7 * week);
        principal.fallDue(due, rupees(20));
        interest.fallDue(due, rupees(3));
        if (week > 39) continue;
        principal.pay(due, rupees(20));
        interest.pay(due, rupees(3));
    }
    CHECK(principal.unmet() == rupees(220));
    CHECK(interest.unmet() == rupees(33));
    CHECK(principal.oldestUnmet() == day("2003-04-29"));
    CHECK(toDays(asOf) - toDays(*principal.oldestUnmet()) == 71);
    principal.pay(asOf, rupees(220));
    CHECK_FALSE(principal.oldestUnmet());
}

TEST_CASE("what is waived is asked no more, the latest due first", "[group]") {
    Dues dues{kApril, kJune, PaidBeyond::Waits};
    dues.fallDue(kMarch, rupees(25));
    dues.fallDue(kApril, rupees(25));
    dues.waive(kMay, rupees(30));
    CHECK(dues.unmet() == rupees(20));
    CHECK(dues.unmetOf(kMarch) == rupees(20));
    CHECK(dues.statement().waived == rupees(30));
    checkTies(dues.statement());
    dues.pay(kMay, rupees(20));
    dues.waive(kJune, rupees(5)); // was met: now it waits
    CHECK(dues.ahead() == rupees(5));
    CHECK(dues.statement().collected == rupees(15));
    checkTies(dues.statement());
}

TEST_CASE("who leaves is asked nothing more and gets back what is ahead", "[group]") {
    Dues owing{kMarch, kJune, PaidBeyond::Waits};
    owing.fallDue(kMarch, rupees(25));
    owing.settle(kApril);
    CHECK(owing.statement().waived == rupees(25));
    CHECK(owing.statement().balance() == Money{});
    Dues ahead{kMarch, kJune, PaidBeyond::Waits};
    ahead.pay(kMarch, rupees(40));
    ahead.settle(kApril);
    CHECK(ahead.statement().returned == rupees(40));
    CHECK(ahead.statement().ahead == Money{});
    checkTies(ahead.statement());
}

TEST_CASE("a due whose payment is taken back on another day stands again", "[group]") {
    Dues dues{kApril, kJune, PaidBeyond::Waits};
    dues.fallDue(kMarch, rupees(25));
    dues.pay(kMarch, rupees(30));
    dues.pay(kMay, -rupees(30));
    const DueStatement said = dues.statement();
    CHECK(said.balance() == rupees(25));
    CHECK(said.collected == -rupees(25));
    checkTies(said);
}

TEST_CASE("what happens after the period is not looked at", "[group]") {
    Dues dues{kMarch, kApril, PaidBeyond::Waits};
    dues.fallDue(kMarch, rupees(25));
    dues.pay(kMay, rupees(25));
    dues.fallDue(kMay, rupees(25));
    dues.settle(kJune);
    CHECK(dues.statement().balance() == rupees(25));
    Dues early{kJune, kJune, PaidBeyond::Waits};
    early.fallDue(kMarch, rupees(25));
    CHECK(early.statement().overdueBefore == rupees(25));
}

namespace {

/// One thing that happens to dues.
struct Step {
    int what;
    Date on;
    Money amount;
};

std::vector<Step> someSteps() {
    std::vector<Step> steps;
    std::int32_t today = toDays(kMarch);
    for (int i = *rc::gen::inRange(0, 30); i > 0; --i) {
        today += *rc::gen::inRange(0, 40);
        steps.push_back({*rc::gen::inRange(0, 8), fromDays(today),
                         rupees(*rc::gen::inRange<std::int64_t>(0, 60))});
    }
    return steps;
}

DueStatement after(const std::vector<Step>& steps, Date from, Date to, PaidBeyond beyond) {
    Dues dues{from, to, beyond};
    for (const auto& [what, on, amount] : steps) {
        if (what < 3)
            dues.fallDue(on, amount);
        else if (what < 6)
            dues.pay(on, amount);
        else if (what == 6)
            dues.pay(on, -amount);
        else
            dues.waive(on, amount);
    }
    return dues.statement();
}

} // namespace

TEST_CASE("demand is collection and balance, whatever happens", "[group]") {
    rc::prop("in any period, and a period follows from the one before", [] {
        const auto steps = someSteps();
        const auto beyond = *rc::gen::element(PaidBeyond::Waits, PaidBeyond::IsFree);
        const Date from = fromDays(toDays(kMarch) + *rc::gen::inRange(-10, 300));
        const Date middle = fromDays(toDays(from) + *rc::gen::inRange(0, 200));
        const Date to = fromDays(toDays(middle) + 1 + *rc::gen::inRange(0, 200));
        const DueStatement whole = after(steps, from, to, beyond);
        const DueStatement first = after(steps, from, middle, beyond);
        const DueStatement second = after(steps, fromDays(toDays(middle) + 1), to, beyond);
        for (const DueStatement& said : {whole, first, second}) {
            RC_ASSERT(said.overdueBefore + said.fallenDue - said.waived ==
                      said.collected + said.balance());
            RC_ASSERT(said.aheadBefore + said.paid ==
                      said.collected + said.ahead + said.beyond + said.returned);
            Money aged;
            for (const Money amount : said.ages) aged += amount;
            RC_ASSERT(aged == said.balance());
            RC_ASSERT(!said.balance().isNegative());
        }
        RC_ASSERT(second.overdueBefore == first.balance());
        RC_ASSERT(second.aheadBefore == first.ahead);
        RC_ASSERT(second.balance() == whole.balance());
        RC_ASSERT(first.collected + second.collected == whole.collected);
        RC_ASSERT(first.fallenDue + second.fallenDue == whole.fallenDue);
    });
}

} // namespace bahi
