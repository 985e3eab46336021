#include "ledger/money/money.h"

#include "tests/support/printing.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <limits>

namespace bahi {

namespace {

constexpr Money kMost = Money::fromMinor(std::numeric_limits<std::int64_t>::max());
constexpr Money kLeast = Money::fromMinor(std::numeric_limits<std::int64_t>::min());
constexpr Money kOne = Money::fromMinor(1);

} // namespace

TEST_CASE("money never wraps", "[money]") {
    CHECK_THROWS_AS(kMost + kOne, std::overflow_error);
    CHECK_THROWS_AS(kLeast - kOne, std::overflow_error);
    CHECK_THROWS_AS(kLeast + -kOne, std::overflow_error);
    CHECK_THROWS_AS(kMost - -kOne, std::overflow_error);
    CHECK_THROWS_AS(-kLeast, std::overflow_error);
    CHECK_THROWS_AS(kMost - kLeast, std::overflow_error);

    CHECK(kMost - kMost == Money{});
    CHECK(kLeast - kLeast == Money{});
    CHECK(kMost + kLeast == -kOne);
    CHECK(-kMost - kOne == kLeast);
}

TEST_CASE("a sum that overflowed leaves the amount as it was", "[money]") {
    Money amount = kMost;
    CHECK_THROWS_AS(amount += kOne, std::overflow_error);
    CHECK(amount == kMost);
    amount = kLeast;
    CHECK_THROWS_AS(amount -= kOne, std::overflow_error);
    CHECK(amount == kLeast);
}

TEST_CASE("money is added, subtracted, negated and compared like whole numbers", "[money]") {
    rc::prop("for amounts that may stand in a book", [] {
        const auto units =
            rc::gen::inRange<std::int64_t>(-kLargest.inMinor(), kLargest.inMinor() + 1);
        const std::int64_t a = *units;
        const std::int64_t b = *units;
        RC_ASSERT((Money::fromMinor(a) + Money::fromMinor(b)).inMinor() == a + b);
        RC_ASSERT((Money::fromMinor(a) - Money::fromMinor(b)).inMinor() == a - b);
        RC_ASSERT((-Money::fromMinor(a)).inMinor() == -a);
        RC_ASSERT((Money::fromMinor(a) < Money::fromMinor(b)) == (a < b));
        RC_ASSERT((Money::fromMinor(a) == Money::fromMinor(b)) == (a == b));
        Money sum = Money::fromMinor(a);
        sum += Money::fromMinor(b);
        RC_ASSERT(sum.inMinor() == a + b);
        sum -= Money::fromMinor(a);
        RC_ASSERT(sum.inMinor() == b);
    });
}

TEST_CASE("an amount is zero, positive or negative", "[money]") {
    CHECK(Money{}.isZero());
    CHECK_FALSE(Money{}.isPositive());
    CHECK_FALSE(Money{}.isNegative());
    CHECK(kOne.isPositive());
    CHECK_FALSE(kOne.isZero());
    CHECK_FALSE(kOne.isNegative());
    CHECK((-kOne).isNegative());
    CHECK_FALSE((-kOne).isZero());
    CHECK_FALSE((-kOne).isPositive());
}

TEST_CASE("the largest amount is ten to the thirteenth minor units", "[money]") {
    CHECK(kLargest.inMinor() == 10'000'000'000'000);
}

} // namespace bahi
