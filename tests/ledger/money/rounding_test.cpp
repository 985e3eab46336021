#include "ledger/money/exact.h"
#include "tests/support/aborts.h"
#include "tests/support/parts_tell.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <limits>
#include <numeric>
#include <string>

namespace bahi {

namespace {

using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;
using plain::aborts;

constexpr auto kModes = {RoundingMode::Up, RoundingMode::HalfUp, RoundingMode::HalfEven,
                         RoundingMode::Down};

std::int64_t roundedUnits(std::int64_t numerator, std::int64_t denominator, RoundingMode mode,
                          std::int64_t multiple) {
    return rounded(Exact{numerator}, Exact{denominator}, {mode, multiple}).inMinor();
}

/// The same by search among the multiples, with fractions of any size: of the two that enclose
/// the exact amount, the one the mode asks for.
cpp_int modelRounded(const cpp_rational& exact, RoundingMode mode, std::int64_t multiple) {
    const cpp_rational scaled = exact / multiple;
    const cpp_int below = numerator(scaled) / denominator(scaled);
    const cpp_int above = cpp_rational{below} == scaled ? below : cpp_int{below + 1};
    const cpp_rational down = scaled - below;
    const cpp_rational up = above - scaled;
    switch (mode) {
        case RoundingMode::Up:
            return above * multiple;
        case RoundingMode::Down:
            return below * multiple;
        case RoundingMode::HalfUp:
            return (down < up ? below : above) * multiple;
        case RoundingMode::HalfEven:
            if (down == up) return (below % 2 == 0 ? below : above) * multiple;
            return (down < up ? below : above) * multiple;
    }
    return -1;
}

} // namespace

TEST_CASE("an exact amount is rounded in the way that was said", "[money]") {
    // numerator / denominator, to a multiple of: up, half up, half even, down
    struct Row {
        std::int64_t numerator, denominator, multiple;
        std::int64_t up, halfUp, halfEven, down;
    };
    const Row row = GENERATE(values<Row>({
        {0, 1, 1, 0, 0, 0, 0},
        {0, 7, 100, 0, 0, 0, 0},
        {7, 1, 1, 7, 7, 7, 7},
        {1, 3, 1, 1, 0, 0, 0},
        {2, 3, 1, 1, 1, 1, 0},
        {1, 2, 1, 1, 1, 0, 0}, // the exact half goes to the even neighbour: 0
        {3, 2, 1, 2, 2, 2, 1}, // 2
        {5, 2, 1, 3, 3, 2, 2}, // 2
        {7, 2, 1, 4, 4, 4, 3}, // 4
        {1840, 1, 100, 1900, 1800, 1800, 1800},
        {1850, 1, 100, 1900, 1900, 1800, 1800},
        {1950, 1, 100, 2000, 2000, 2000, 1900},
        {1851, 1, 100, 1900, 1900, 1900, 1800},
        {1849, 1, 100, 1900, 1800, 1800, 1800},
        {18501, 10, 100, 1900, 1900, 1900, 1800},
        {18499, 10, 100, 1900, 1800, 1800, 1800},
        {1800, 1, 100, 1800, 1800, 1800, 1800},
        {1801, 1, 100, 1900, 1800, 1800, 1800},
        {18001, 10, 100, 1900, 1800, 1800, 1800},
        {125, 1, 50, 150, 150, 100, 100}, // multiples 2 and 3
        {175, 1, 50, 200, 200, 200, 150},
        {250, 1, 500, 500, 500, 0, 0},
        {15, 2, 5, 10, 10, 10, 5}, // half of an odd multiple
        {1, 1, 1'000'000, 1'000'000, 0, 0, 0},
    }));
    CAPTURE(row.numerator, row.denominator, row.multiple);
    const auto answer = [&](RoundingMode mode) {
        return roundedUnits(row.numerator, row.denominator, mode, row.multiple);
    };
    CHECK(answer(RoundingMode::Up) == row.up);
    CHECK(answer(RoundingMode::HalfUp) == row.halfUp);
    CHECK(answer(RoundingMode::HalfEven) == row.halfEven);
    CHECK(answer(RoundingMode::Down) == row.down);
}

TEST_CASE("rounding agrees with fractions of any size", "[money]") {
    const auto positive = [](std::int64_t limit) {
        return rc::gen::inRange<std::int64_t>(1, limit);
    };
    const auto agree = [](std::int64_t above, std::int64_t below, std::int64_t multiple) {
        for (const RoundingMode mode : kModes) {
            const cpp_int expected = modelRounded(cpp_rational{above, below}, mode, multiple);
            RC_ASSERT(cpp_int{roundedUnits(above, below, mode, multiple)} == expected);
            RC_ASSERT(cpp_int{rounded(above, below, {mode, multiple}).inMinor()} == expected);
        }
    };
    rc::prop("for amounts of all sizes", [&] {
        const std::int64_t limit = *rc::gen::element<std::int64_t>(
            100, 100'000, 1'000'000'000, std::numeric_limits<std::int64_t>::max() / 2);
        agree(*positive(limit), *positive(limit), *positive(std::min<std::int64_t>(limit, 10'000)));
    });
    rc::prop("for exact halves and their neighbours", [&] {
        const std::int64_t multiple = *positive(1'000);
        const std::int64_t count = *positive(1'000'000);
        const std::int64_t half = (2 * count + 1) * multiple; // of two
        for (const std::int64_t nudge : {-1, 0, 1}) agree(half * 10 + nudge, 20, multiple);
    });
}

TEST_CASE("of a thousand bits none is lost in rounding", "[money]") {
    const auto agree = [](const BigExact& above, const BigExact& below, std::int64_t multiple) {
        for (const RoundingMode mode : kModes) {
            const cpp_int expected = modelRounded(cpp_rational{above, below}, mode, multiple);
            RC_ASSERT(cpp_int{rounded(above, below, {mode, multiple}).inMinor()} == expected);
        }
    };
    const auto anyBits = [](int bits) {
        BigExact number{1};
        for (int more = bits; more > 0; more -= 30) {
            number <<= std::min(more, 30);
            number += *rc::gen::inRange(0, 1 << std::min(more, 30));
        }
        return number;
    };
    rc::prop("of any length", [&] {
        const BigExact below = anyBits(*rc::gen::inRange(1, 1'000));
        const BigExact amount = anyBits(*rc::gen::inRange(1, 40));
        const BigExact part = anyBits(*rc::gen::inRange(1, 1'000)) % below;
        agree(amount * below + part, below, *rc::gen::element<std::int64_t>(1, 7, 100, 100'000));
    });
    rc::prop("where the last bit decides", [&] {
        const BigExact below = anyBits(*rc::gen::inRange(60, 1'000));
        const std::int64_t multiple = *rc::gen::element<std::int64_t>(1, 7, 100, 100'000);
        const BigExact half = BigExact{*rc::gen::inRange(1, 1'000'000)} * multiple * below;
        for (const int nudge : {-1, 0, 1}) agree(half + nudge, below * 2, multiple);
    });
}

TEST_CASE("what does not fit is an error and not an amount", "[money]") {
    const Exact most = std::numeric_limits<std::int64_t>::max();
    const Rounding exactly{RoundingMode::Up, 1};
    CHECK(rounded(most, 1, exactly).inMinor() == std::numeric_limits<std::int64_t>::max());
    CHECK_THROWS_AS(rounded(most + 1, 1, exactly), std::overflow_error);
    CHECK_THROWS_AS(rounded(BigExact{most + 1}, BigExact{1}, exactly), std::overflow_error);
    CHECK_THROWS_AS(rounded(BigExact{1} << 300, BigExact{1} << 200, exactly), std::overflow_error);
    CHECK_THROWS_AS(rounded(std::numeric_limits<std::int64_t>::max(), 1, {RoundingMode::Up, 100}),
                    std::overflow_error);
    CHECK_THROWS_AS(rounded(most, 1, {RoundingMode::Up, 100}), std::overflow_error);
    CHECK_THROWS_AS(rounded(most * most, 1, exactly), std::overflow_error);
    CHECK(rounded(most, 1, {RoundingMode::Down, 100}).inMinor() == 9'223'372'036'854'775'800);
    CHECK(rounded(most * 1000, 1000, exactly).inMinor() ==
          std::numeric_limits<std::int64_t>::max());
}

TEST_CASE("only an amount that is not negative is rounded", "[money]") {
    const Rounding rupee{RoundingMode::Up, 100};
    CHECK(aborts([&] { (void)rounded(Exact{-1}, Exact{1}, rupee); }));
    CHECK(aborts([&] { (void)rounded(Exact{1}, Exact{0}, rupee); }));
    CHECK(aborts([&] { (void)rounded(Exact{1}, Exact{1}, {RoundingMode::Up, 0}); }));
    CHECK(aborts([&] { (void)rounded(Exact{1}, Exact{1}, {RoundingMode::Up, -100}); }));
}

TEST_CASE("nothing is rounded in a way nobody knows", "[money]") {
    CHECK(aborts([] { (void)rounded(Exact{1}, Exact{3}, {RoundingMode{9}, 1}); }));
    CHECK_FALSE(aborts([] {
        (void)rounded(Exact{3}, Exact{3}, {RoundingMode{9}, 1});
    })); // nothing is left over
}

TEST_CASE("a sum is split into parts that make the whole", "[money]") {
    const auto units = [](std::int64_t total, std::size_t count) {
        std::vector<std::int64_t> parts;
        for (const Money part : split(Money::fromMinor(total), count))
            parts.push_back(part.inMinor());
        return parts;
    };
    using Parts = std::vector<std::int64_t>;
    CHECK(units(100, 3) == Parts{34, 33, 33});
    CHECK(units(101, 3) == Parts{34, 34, 33});
    CHECK(units(102, 3) == Parts{34, 34, 34});
    CHECK(units(2, 4) == Parts{1, 1, 0, 0});
    CHECK(units(0, 2) == Parts{0, 0});
    CHECK(units(7, 1) == Parts{7});
    CHECK(aborts([] { (void)split(Money::fromMinor(1), 0); }));
    CHECK(aborts([] { (void)split(Money::fromMinor(-1), 2); }));

    rc::prop("as equal as can be, the larger first", [] {
        const auto total = *rc::gen::inRange<std::int64_t>(0, kLargest.inMinor() + 1);
        const auto count = *rc::gen::inRange<std::size_t>(1, 300);
        const std::vector<Money> parts = split(Money::fromMinor(total), count);
        RC_ASSERT(parts.size() == count);
        RC_ASSERT(std::accumulate(parts.begin(), parts.end(), Money{}).inMinor() == total);
        RC_ASSERT(std::is_sorted(parts.rbegin(), parts.rend()));
        RC_ASSERT(parts.front() - parts.back() <= Money::fromMinor(1));
    });
}

TEST_CASE("two ways of rounding are one only if mode and multiple are", "[money]") {
    plain::partsTell(
        Rounding{RoundingMode::Up, 100}, [](Rounding& other) { other.mode = RoundingMode::HalfUp; },
        [](Rounding& other) { other.multiple = 1; });
}

} // namespace bahi
