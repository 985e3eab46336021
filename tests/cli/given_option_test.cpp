#include "app/cli/given_option.h"

#include <catch2/catch.hpp>

namespace bahi::cli {

namespace {

std::string placeOf(Refused refused, const std::vector<GivenOption>& given) {
    return namingOption(std::move(refused), given).where.file;
}

Refused malformed(const std::string& given) {
    return Refused{.why = Refusal::AmountMalformed}.got(given);
}

} // namespace

TEST_CASE("a refusal of what was written behind an option names it", "[cli]") {
    const std::vector<GivenOption> given = {
        {"BOOK", "jyoti.bahi"}, {"--to", "m99"}, {"--amount", "much"}, {"--extra", "0.00"}};
    CHECK(placeOf(malformed("much"), given) == "--amount");
    CHECK(placeOf(Refused{.why = Refusal::AmountZero}, given) == "--extra");
    CHECK(placeOf(Refused{.why = Refusal::TextLikeAadhaar},
                  {{"--reason", "234567890124"}, {"--amount", "5"}}) == "--reason");
    // Codes are read in capitals.
    CHECK(placeOf(Refused{.why = Refusal::MemberUnknown}.about("M99"), given) == "--to");
}

TEST_CASE("a key that was made of an option is not named", "[cli]") {
    const Refused refused = namingOption(malformed("x").at({"", 0, "amount"}), {{"--amount", "x"}});
    CHECK(refused.where.file == "--amount");
    CHECK(refused.where.column.empty());
}

TEST_CASE("a refusal that may be of something else names no option", "[cli]") {
    CHECK(placeOf(malformed("other"), {{"--amount", "much"}}).empty());
    CHECK(placeOf(malformed(""), {{"--amount", ""}}).empty());
    CHECK(placeOf(Refused{.why = Refusal::AmountZero}, {{"--amount", "10"}, {"--rate", "."}})
              .empty());
    // The argument may be meant.
    CHECK(placeOf(Refused{.why = Refusal::LoanUnknown}.got("7"), {{"LOAN", "7"}, {"--amount", "7"}})
              .empty());
    // It judges no single thing that was written: a balance that happens to be the same.
    CHECK(placeOf(Refused{.why = Refusal::CashBelowZero}.got("5"), {{"--amount", "5"}}).empty());
}

TEST_CASE("a refusal that has its place keeps it", "[cli]") {
    CHECK(placeOf(malformed("x").at({"march.csv", 4, "amount"}), {{"--amount", "x"}}) ==
          "march.csv");
}

TEST_CASE("of two options that say the same the first is named", "[cli]") {
    CHECK(placeOf(malformed("x"), {{"--limit", "x"}, {"--drawing-power", "x"}}) == "--limit");
}

} // namespace bahi::cli
