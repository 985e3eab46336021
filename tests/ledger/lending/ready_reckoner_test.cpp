#include "ledger/lending/ready_reckoner.h"

#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace bahi {

using namespace plain;

namespace {

ReckonerTerms terms(const char* rate, std::int64_t step, std::int64_t upTo,
                    RoundingMode mode = RoundingMode::Up) {
    return {.rate = percent(rate),
            .rounding = {mode, 100},
            .missed = MissedMonths::Apart,
            .step = rupees(step),
            .upTo = rupees(upTo),
            .months = 1};
}

Money interestIn(const ReadyReckoner& table, std::int64_t balance) {
    const auto line =
        std::find_if(table.lines.begin(), table.lines.end(),
                     [&](const ReckonerLine& known) { return known.balance == rupees(balance); });
    REQUIRE(line != table.lines.end());
    return line->interest.front();
}

} // namespace

TEST_CASE("the interest table of the trainer's manual, in whole rupees", "[lending]") {
    // Jnana Prabodhini, leader training 3, pp. 28 and 30.
    const auto table = readyReckonerOf(terms("2", 20, 11'020)).value();
    const std::pair<std::int64_t, std::int64_t> printed[] = {
        {700, 14}, {2800, 56}, {920, 19}, {1500, 30}, {11'020, 221}};
    for (const auto& [balance, interest] : printed)
        CHECK(interestIn(table, balance) == rupees(interest));
    CHECK(table.lines.size() == 551);
}

TEST_CASE("a table rounds the way it is told", "[lending]") {
    const std::pair<RoundingMode, std::int64_t> cases[] = {{RoundingMode::Up, 19},
                                                           {RoundingMode::HalfUp, 18},
                                                           {RoundingMode::HalfEven, 18},
                                                           {RoundingMode::Down, 18}};
    for (const auto& [mode, interest] : cases)
        CHECK(interestIn(readyReckonerOf(terms("2", 20, 1000, mode)).value(), 920) ==
              rupees(interest));
    CHECK(interestIn(readyReckonerOf(terms("2", 25, 100, RoundingMode::HalfUp)).value(), 25) ==
          rupees(1));
    CHECK(interestIn(readyReckonerOf(terms("2", 25, 100, RoundingMode::HalfEven)).value(), 25) ==
          Money{});
}

TEST_CASE("the months a woman missed round apart or together", "[lending]") {
    ReckonerTerms several = terms("2", 920, 920);
    several.months = 3;
    const auto apart = readyReckonerOf(several).value();
    CHECK(apart.lines.front().interest == std::vector{rupees(19), rupees(38), rupees(57)});
    several.missed = MissedMonths::Together;
    const auto together = readyReckonerOf(several).value();
    CHECK(together.lines.front().interest == std::vector{rupees(19), rupees(37), rupees(56)});
}

TEST_CASE("the last line is the last balance, though no step meets it", "[lending]") {
    const auto table = readyReckonerOf(terms("2", 300, 1000)).value();
    REQUIRE(table.lines.size() == 4);
    CHECK(table.lines.back().balance == rupees(1000));
    CHECK(readyReckonerOf(terms("2", 5000, 1000)).value().lines.size() == 1);
}

TEST_CASE("a table without end, or without steps, is refused", "[lending]") {
    CHECK(readyReckonerOf(terms("2", 0, 1000)).refusal() == Refusal::AmountZero);
    CHECK(readyReckonerOf(terms("2", 10, 0)).refusal() == Refusal::AmountZero);
    CHECK(readyReckonerOf(terms("2", 1, 10'000)));
    const auto refused = readyReckonerOf(terms("2", 1, 10'001));
    CHECK(refused.refusal() == Refusal::TableTooLong);
    CHECK(refused.refused().given == "10001");
}

TEST_CASE("the usual step makes a table of one sheet", "[lending]") {
    const std::pair<std::int64_t, std::int64_t> cases[] = {
        {10'000, 50}, {10'001, 100}, {11'020, 100}, {200, 1}, {201, 2}, {1, 1}, {1'000'000, 5000}};
    for (const auto& [upTo, step] : cases) CHECK(usualStep(rupees(upTo), 100) == rupees(step));
    CHECK(usualStep(kLargest, 100).isPositive());
}

} // namespace bahi
