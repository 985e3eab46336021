#include "ledger/money/ratio.h"

#include <catch2/catch.hpp>

#include <limits>
#include <stdexcept>

namespace bahi {

namespace {

Ratio read(std::string_view text) {
    const auto ratio = Ratio::parse(text);
    REQUIRE(ratio);
    return ratio.value();
}

} // namespace

TEST_CASE("a ratio is read from a decimal, or from one over another", "[money]") {
    CHECK(read("12") == Ratio::of(12));
    CHECK(read("0.08/12") == Ratio::of(1, 150));
    CHECK(read("9.4822") == Ratio::of(47'411, 5'000));
    CHECK(read("2/3") == Ratio::of(2, 3));
    CHECK(read("0.50000000000000000000") == Ratio::of(1, 2));
    CHECK(read("१२") == Ratio::of(12));
    CHECK(read("0").isZero());
}

TEST_CASE("what is no ratio is refused", "[money]") {
    for (const char* text : {"", ".", "-1", "1e3", "1/0", "1/", "/2", "1/2/3", "1,5", "5.", "a",
                             "1.2345678901234567890123", "1234567890123456789"}) {
        CAPTURE(text);
        const auto ratio = Ratio::parse(text);
        REQUIRE_FALSE(ratio);
        CHECK(ratio.refusal() == Refusal::RateMalformed);
    }
    CHECK_FALSE(Ratio::parse("999999999999999999/0.000000000000000001"));
}

TEST_CASE("ratios are reckoned exactly, in lowest terms", "[money]") {
    CHECK(Ratio::of(6, 8).numerator() == 3);
    CHECK(Ratio::of(6, 8).denominator() == 4);
    CHECK(Ratio::of(0, 7) == Ratio{});
    CHECK(Ratio::of(1, 6) + Ratio::of(1, 10) == Ratio::of(4, 15));
    CHECK(Ratio::of(2, 3) * Ratio::of(9, 4) == Ratio::of(3, 2));
    CHECK(Ratio::of(2, 3) / Ratio::of(4, 9) == Ratio::of(3, 2));
    CHECK(Ratio::of(1, 3) < Ratio::of(334, 1'000));
    CHECK_FALSE(Ratio::of(1, 3) < Ratio::of(1, 3));
}

TEST_CASE("a ratio throws rather than wraps", "[money]") {
    const Ratio large = Ratio::of(std::numeric_limits<std::int64_t>::max());
    CHECK_THROWS_AS(large * Ratio::of(2), std::overflow_error);
    CHECK_THROWS_AS(large + Ratio::of(1), std::overflow_error);
}

} // namespace bahi
