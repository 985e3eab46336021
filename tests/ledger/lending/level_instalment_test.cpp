#include "ledger/lending/level_instalment.h"

#include "tests/support/loan_terms.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

#include <stdexcept>

namespace bahi {

namespace {

using namespace plain;

constexpr Rounding kPaisa{RoundingMode::HalfUp, 1};
constexpr Rounding kRupee{RoundingMode::HalfUp, 100};

} // namespace

TEST_CASE("a level instalment is that of the banks' tables", "[lending]") {
    const Ratio month = ratio("0.105/12");
    CHECK(levelInstalment(rupees(100'000), month, 12, kRupee) == rupees(8'815));
    CHECK(levelInstalment(rupees(1'000'000), month, 60, kRupee) == rupees(21'494));
    CHECK(levelInstalment(rupees(400'000), ratio("0.125/12"), 60, kPaisa) ==
          Money::fromMinor(899'918));
}

TEST_CASE("without interest it is the parts of the whole", "[lending]") {
    CHECK(levelInstalment(rupees(15'000), Ratio{}, 60, kPaisa) == rupees(250));
    CHECK(levelInstalment(rupees(100), Ratio{}, 3, kPaisa) == Money::fromMinor(3'333));
    CHECK(levelInstalment(rupees(100), Ratio{}, 1, kPaisa) == rupees(100));
}

TEST_CASE("periods that cost differently have one level", "[lending]") {
    // 100 at nothing, then at 10 %: x + x/1.1 would be too much; x = 110/2.1.
    const std::vector<Ratio> factors = {Ratio{}, Ratio::of(1, 10)};
    CHECK(levelInstalment(rupees(100), factors, kPaisa) == Money::fromMinor(5'238));
    const std::vector<Ratio> same(12, Ratio::of(1, 100));
    std::vector<Ratio> nearly = same;
    nearly.back() = Ratio::of(1'000'000'001, 100'000'000'000);
    CHECK(levelInstalment(rupees(12'000), nearly, kPaisa) ==
          levelInstalment(rupees(12'000), same, kPaisa));
}

TEST_CASE("exact amounts add up whatever they are parts of", "[lending]") {
    const ExactAmount third{BigExact{1}, BigExact{3}};
    const ExactAmount sixth{BigExact{1}, BigExact{6}};
    const ExactAmount quarter{BigExact{1}, BigExact{4}};
    const auto isSame = [](const ExactAmount& a, int above, int below) {
        return a.numerator * below == a.denominator * above;
    };
    CHECK(isSame(third + third, 2, 3));
    CHECK(isSame(third + sixth, 1, 2));
    CHECK(isSame(sixth + third, 1, 2));
    CHECK(isSame(third + quarter, 7, 12));
}

TEST_CASE("what does not fit is thrown, not wrapped", "[lending]") {
    const BigExact large = BigExact{1} << 70;
    CHECK_THROWS_AS(rounded(large, BigExact{1}, kPaisa), std::overflow_error);
    CHECK_THROWS_AS(rounded(Exact{1} << 70, Exact{1}, kPaisa), std::overflow_error);
    CHECK(rounded(large, BigExact{1} << 60, {RoundingMode::Down, 100}) == rupees(10));
    CHECK(rounded(BigExact{3}, BigExact{2}, {RoundingMode::HalfEven, 1}) == Money::fromMinor(2));
    CHECK(rounded(BigExact{5}, BigExact{2}, {RoundingMode::HalfEven, 1}) == Money::fromMinor(2));
    CHECK(rounded(BigExact{9}, BigExact{4}, {RoundingMode::Up, 1}) == Money::fromMinor(3));
}

} // namespace bahi
