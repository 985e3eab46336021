#include "ledger/money/rate.h"

#include "tests/support/aborts.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <numeric>
#include <string>

namespace bahi {

namespace {

using plain::aborts;
using plain::percent;
using plain::rupees;

constexpr Rounding kRupeeUp{RoundingMode::Up, 100};

/// A rate as a record may hold it: in lowest terms, 0 to 100 per cent, parts up to `limit`.
Rate aRate(std::uint32_t limit) {
    const auto denominator = *rc::gen::inRange<std::uint32_t>(1, limit);
    const auto most = std::min<std::uint64_t>(limit, std::uint64_t{100} * denominator + 1);
    const auto numerator = *rc::gen::inRange<std::uint32_t>(0, static_cast<std::uint32_t>(most));
    const std::uint32_t common = std::gcd(numerator, denominator);
    return Rate::fromParts(numerator / common, denominator / common).value();
}

} // namespace

TEST_CASE("a rate is a decimal or a fraction", "[money]") {
    using Row = std::tuple<std::string, std::uint32_t, std::uint32_t, std::string>;
    const auto [text, above, below, printed] = GENERATE(values<Row>({
        {"0", 0, 1, "0"},
        {"0.00", 0, 1, "0"},
        {"0/5", 0, 1, "0"},
        {"1", 1, 1, "1"},
        {"2", 2, 1, "2"},
        {"02.0", 2, 1, "2"},
        {"4/2", 2, 1, "2"},
        {"1.5", 3, 2, "1.5"},
        {"0.75", 3, 4, "0.75"},
        {"3/4", 3, 4, "0.75"},
        {"1.05", 21, 20, "1.05"},
        {"2/3", 2, 3, "2/3"},
        {"8/12", 2, 3, "2/3"},
        {"0.000001", 1, 1'000'000, "0.000001"},
        {"1/128", 1, 128, "1/128"}, // seven decimals are not read back
        {"1/64", 1, 64, "0.015625"},
        {"100", 100, 1, "100"},
        {"200/2", 100, 1, "100"},
        {"1/1000000000", 1, 1'000'000'000, "1/1000000000"},
        {"०.७५", 3, 4, "0.75"},
        {"২/৩", 2, 3, "2/3"},
    }));
    CAPTURE(text);
    const auto rate = Rate::parse(text);
    REQUIRE(rate);
    CHECK(rate.value().numerator() == above);
    CHECK(rate.value().denominator() == below);
    CHECK(rate.value().toText() == printed);
    CHECK(Rate::fromParts(above, below).value() == rate.value());
}

TEST_CASE("what is no rate is refused", "[money]") {
    const std::string text = GENERATE(values<std::string>({
        "",
        " ",
        "two",
        "2%",
        "-2",
        "+2",
        " 2",
        "2 ",
        "2.",
        ".5",
        ".",
        "1e1",
        "0x2",
        "2,5",
        "1.2.3",
        "/",
        "2/",
        "/3",
        "2/0",
        "0/0",
        "-2/3",
        "2/-3",
        "2/3/4",
        "2.5/3",
        "2/3.5",
        "2 /3",
        "100.000001",
        "101",
        "201/2",
        "0.1234567",
        "0.0000000",
        "1000000001/1000000001",
        "4294967298",
        "18446744073709551618",
        "99999999999999999999999999/99999999999999999999999",
    }));
    CAPTURE(text);
    const auto rate = Rate::parse(text);
    REQUIRE_FALSE(rate);
    CHECK(rate.refusal() == Refusal::RateMalformed);
    CHECK(rate.refused().given == text);
}

TEST_CASE("parts make a rate only in lowest terms and up to a hundred", "[money]") {
    CHECK(Rate::fromParts(0, 1).value() == Rate{});
    CHECK(Rate::fromParts(100, 1));
    CHECK(Rate::fromParts(99'999'999, 1'000'000));
    using Parts = std::pair<std::uint32_t, std::uint32_t>;
    const auto [above, below] = GENERATE(values<Parts>(
        {{0, 0}, {1, 0}, {0, 2}, {2, 2}, {4, 6}, {101, 1}, {201, 2}, {4'294'967'295U, 1}}));
    CAPTURE(above, below);
    CHECK(Rate::fromParts(above, below).refusal() == Refusal::RateMalformed);
}

TEST_CASE("a rate is read back from what it prints", "[money]") {
    const auto comesBack = [](Rate rate) {
        const auto read = Rate::parse(rate.toText());
        RC_ASSERT(bool{read});
        RC_ASSERT(read.value() == rate);
    };
    rc::prop("everyday rates", [&] { comesBack(aRate(200)); });
    rc::prop("any rate a person can write", [&] { comesBack(aRate(1'000'000'001)); });
    rc::prop("any decimal", [&] {
        const std::uint32_t millionths = *rc::gen::inRange<std::uint32_t>(0, 100'000'001);
        const std::uint32_t common = std::gcd(millionths, 1'000'000U);
        comesBack(Rate::fromParts(millionths / common, 1'000'000U / common).value());
    });
}

TEST_CASE("a rate that a record may hold is read back from what it prints", "[money]") {
    for (const auto& [above, below] :
         {std::pair{4'294'967'291U, 4'294'967'279U}, std::pair{1U, 4'294'967'295U},
          std::pair{1'000'000'007U, 1'000'000'009U}}) {
        const auto held = Rate::fromParts(above, below);
        CAPTURE(above, below);
        // Either no record holds it, or people can read it back.
        CHECK((!held || Rate::parse(held.value().toText())));
    }
}

TEST_CASE("interest at 2 % a month is the trainer's table", "[money]") {
    // Jnana Prabodhini, pp. 28 and 30: whole rupees, rounded up.
    const auto [balance, interest] = GENERATE(table<std::int64_t, std::int64_t>({
        {700, 14},
        {920, 19},
        {1'500, 30},
        {2'800, 56},
        {11'020, 221},
        {500, 10},
        {0, 0},
        {1, 1},
        {50, 1},
        {51, 2},
    }));
    CAPTURE(balance);
    CHECK(interestFor(percent("2"), rupees(balance).inMinor(), kRupeeUp) == rupees(interest));
}

TEST_CASE("interest is exact until it is rounded once", "[money]") {
    using boost::multiprecision::cpp_rational;
    CHECK(interestFor(percent("2/3"), 30'000, {RoundingMode::HalfUp, 1}).inMinor() == 200);
    CHECK(interestFor(percent("0"), kLargest.inMinor(), kRupeeUp).isZero());
    CHECK(interestFor(percent("100"), kLargest.inMinor(), kRupeeUp) == kLargest);
    CHECK(interestFor(percent("1/1000000000"), 1, kRupeeUp) == rupees(1)); // never lost on the way
    CHECK_THROWS_AS(interestFor(percent("100"), INT64_MAX, kRupeeUp), std::overflow_error);
    CHECK(aborts([] { (void)interestFor(percent("2"), -1, kRupeeUp); }));

    rc::prop("rounded down it is the whole part of balance x rate / 100", [] {
        const Rate rate = aRate(1'000'000'001);
        const auto balance = *rc::gen::inRange<std::int64_t>(0, 1'000 * kLargest.inMinor());
        const cpp_rational exact =
            cpp_rational{balance} * cpp_rational{rate.numerator(), rate.denominator()} / 100;
        const Money down = interestFor(rate, balance, {RoundingMode::Down, 1});
        RC_ASSERT(down.inMinor() <= exact);
        RC_ASSERT(down.inMinor() + 1 > exact);
    });
}

} // namespace bahi
