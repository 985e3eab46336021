#include "ledger/lending/loan_limit.h"

#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

TEST_CASE("a loan is at most so many times the savings, and no more than an amount may be",
          "[lending]") {
    CHECK(mostOnSavings(rupees(500), 2) == rupees(1000));
    CHECK(mostOnSavings(rupees(500), 1) == rupees(500));
    CHECK(mostOnSavings(Money{}, 1000) == Money{});
    CHECK(mostOnSavings(rupees(-500), 2) == Money{});
    CHECK(mostOnSavings(rupees(500), 0) == Money{}); // what only a damaged row says
    CHECK(mostOnSavings(Money::fromMinor(kLargest.inMinor() / 4), 4) == kLargest);
    CHECK(mostOnSavings(Money::fromMinor(kLargest.inMinor() / 4 + 1), 4) == kLargest);
    CHECK(mostOnSavings(Money::fromMinor(INT64_MAX), 1000) == kLargest);
}

} // namespace bahi
