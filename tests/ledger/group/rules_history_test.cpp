#include "ledger/group/group_rules.h"
#include "tests/support/aborts.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

#include <string>

namespace bahi {

namespace {

using plain::day;
using plain::rupees;

GroupRules saving(std::string_view from, int amount) {
    GroupRules rules;
    rules.from = day(from);
    rules.regularSaving = rupees(amount);
    return rules;
}

} // namespace

TEST_CASE("the rule in force on a day is the last one from before it", "[group]") {
    const RulesHistory history{
        {saving("2008-04-01", 50), saving("2006-03-01", 25), saving("2007-04-01", 30)}};

    const auto [on, amount] = GENERATE(table<std::string, int>({
        {"2006-03-01", 25},
        {"2007-03-31", 25},
        {"2007-04-01", 30},
        {"2008-03-31", 30},
        {"2008-04-01", 50},
        {"9999-12-31", 50},
    }));
    CAPTURE(on);
    REQUIRE(history.on(day(on)) != nullptr);
    CHECK(history.on(day(on))->regularSaving == rupees(amount));
    CHECK(history.onOrFirst(day(on)).regularSaving == rupees(amount));
}

TEST_CASE("before the first rules there are none, or the first for what is older", "[group]") {
    const RulesHistory history{{saving("2007-04-01", 30), saving("2006-03-01", 25)}};
    CHECK(history.on(day("2006-02-28")) == nullptr);
    CHECK(history.onOrFirst(day("2006-02-28")).regularSaving == rupees(25));
    CHECK(history.onOrFirst(day("1000-01-01")).regularSaving == rupees(25));
}

TEST_CASE("a history lists its rules by their dates", "[group]") {
    const GroupRules first = saving("2006-03-01", 25);
    const GroupRules second = saving("2007-04-01", 30);
    const RulesHistory history{{second, first}};
    CHECK_FALSE(history.empty());
    CHECK(history.all() == std::vector{first, second});
}

TEST_CASE("a history without rules answers with none", "[group]") {
    const RulesHistory history;
    CHECK(history.empty());
    CHECK(history.on(day("2006-03-01")) == nullptr);
    CHECK(plain::aborts([&] { (void)history.onOrFirst(day("2006-03-01")); }));
}

TEST_CASE("rules begin with what most groups do", "[group]") {
    const GroupRules rules{};
    CHECK(rules.yearStartMonth == 4);
    CHECK(rules.interestMethod == InterestMethod::OpeningBalance);
    CHECK(rules.interestRounding == Rounding{RoundingMode::Up, 100}); // whole rupees, rounded up
    CHECK(rules.missedMonths == MissedMonths::Apart);
    CHECK(rules.allocation == AllocationOrder::InterestFirst);
    CHECK(rules.leaverShare == LeaverShare::SavingsLessDebts);
}

} // namespace bahi
