#include "ledger/base/result.h"

#include "tests/support/aborts.h"

#include <catch2/catch.hpp>

#include <memory>
#include <string>

namespace bahi {

namespace {

using plain::aborts;

Result<int> half(int number) {
    if (number % 2 != 0)
        return Refused{.why = Refusal::NumberMalformed}.got(std::to_string(number));
    return number / 2;
}

Result<std::string> quarter(int number) {
    const auto once = half(number);
    BAHI_TRY(once);
    BAHI_TRY(half(once.value()));
    return std::to_string(half(once.value()).value());
}

} // namespace

TEST_CASE("a result is a value or a refusal, never both", "[base]") {
    const auto good = half(8);
    REQUIRE(good);
    CHECK(good.value() == 4);
    CHECK(aborts([&] { (void)good.refusal(); }));

    const auto bad = half(7);
    REQUIRE_FALSE(bad);
    CHECK(bad.refusal() == Refusal::NumberMalformed);
    CHECK(bad.refused().given == "7");
    CHECK(aborts([&] { (void)bad.value(); }));
}

TEST_CASE("a value can be changed in its result and moved out of it", "[base]") {
    Result<std::string> name{std::string{"Bhima"}};
    name.value() += "bai";
    CHECK(name.value() == "Bhimabai");

    Result<std::unique_ptr<int>> owned{std::make_unique<int>(7)};
    const std::unique_ptr<int> taken = std::move(owned).value();
    CHECK(*taken == 7);
}

TEST_CASE("a function that tries gives up with the first refusal and all it says", "[base]") {
    CHECK(quarter(12).value() == "3");
    CHECK(quarter(7).refused().given == "7");
    CHECK(quarter(14).refused().given == "7");
}

TEST_CASE("a refusal says of whom, what was given, what would be right, and where", "[base]") {
    const Refused refused = Refused{.why = Refusal::AmountTooFine}
                                .about("7Q4M2K9R")
                                .got("12.345")
                                .want("2")
                                .at({.file = "sheet.csv", .line = 3, .column = "saving"});
    CHECK(refused.why == Refusal::AmountTooFine);
    CHECK(refused.subject == "7Q4M2K9R");
    CHECK(refused.given == "12.345");
    CHECK(refused.allowed == "2");
    CHECK(refused.where.file == "sheet.csv");
    CHECK(refused.where.line == 3);
    CHECK(refused.where.column == "saving");

    const Result<Done> plain{Refusal::Unbalanced};
    CHECK(plain.refused().subject.empty());
    CHECK(plain.refused().given.empty());
    CHECK(plain.refused().allowed.empty());
    CHECK(plain.refused().where.line == 0);
}

TEST_CASE("an invariant that holds does nothing and a broken one stops the program", "[base]") {
    CHECK_FALSE(aborts([] { invariant(true, "all is well"); }));
    CHECK(aborts([] { invariant(false, "two and two are five"); }));
}

} // namespace bahi
