#include "ledger/lending/provision.h"

#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

ProvisionTable table(std::string_view text) {
    const auto read = readProvisionTable(text);
    REQUIRE(read);
    return read.value();
}

} // namespace

TEST_CASE("each band of age asks its percentage of the whole balances", "[lending]") {
    AgedPortfolio aged;
    aged.add(0, rupees(1000));
    aged.add(30, rupees(200));
    aged.add(31, rupees(100));
    aged.add(90, rupees(50));
    aged.add(400, rupees(7));
    const auto asked = provisionFor(aged, table("1,2.5,10,25,50,75,100"));
    CHECK(asked.byBand == std::array{rupees(10), rupees(5), rupees(10), Money::fromMinor(12'50),
                                     Money{}, Money{}, rupees(7)});
    CHECK(asked.total() == Money::fromMinor(44'50));
    CHECK(provisionFor(aged, table("0,0,0,0,0,0,0")).total() == Money{});
}

TEST_CASE("each band is rounded once, a half up", "[lending]") {
    AgedPortfolio aged;
    aged.add(0, Money::fromMinor(50));
    aged.add(10, Money::fromMinor(49));
    const auto asked = provisionFor(aged, table("1,1,0,0,0,0,0"));
    CHECK(asked.byBand[0] == Money::fromMinor(1));
    CHECK(asked.byBand[1] == Money{});
    CHECK(provisionFor(aged, table("100/3,0,0,0,0,0,0")).byBand[0] == Money::fromMinor(17));
}

TEST_CASE("a table of provisions has a percentage for each band", "[lending]") {
    for (const char* wrong : {"", "10", "0,0,0,0,0,0", "0,0,0,0,0,0,0,0", "0,0,0,0,0,0,101",
                              "0,0,0,0,0,0,-1", "0,0,0,0,0,0,", ",,,,,,", "a,b,c,d,e,f,g"}) {
        CAPTURE(wrong);
        const auto read = readProvisionTable(wrong);
        REQUIRE_FALSE(read);
        CHECK(read.refusal() == Refusal::ValueUnknown);
    }
}

} // namespace bahi
