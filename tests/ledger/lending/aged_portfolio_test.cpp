#include "ledger/lending/aged_portfolio.h"

#include "ledger/lending/provision.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

TEST_CASE("the published table of ageing and its portfolio at risk", "[lending]") {
    // Sa-Dhan, Tracking Financial Performance Standards, 2003, pp. 76 and 85.
    AgedPortfolio aged;
    const std::pair<std::int32_t, std::int64_t> published[] = {
        {0, 128'000}, {1, 17'500},  {60, 10'000}, {61, 5'000},
        {180, 3'500}, {365, 2'500}, {366, 1'500}};
    for (const auto& [days, balance] : published) aged.add(days, rupees(balance));
    CHECK(aged.loans == 7);
    CHECK(aged.total() == rupees(168'000));
    CHECK(aged.byBand == std::array{rupees(128'000), rupees(17'500), rupees(10'000), rupees(5'000),
                                    rupees(3'500), rupees(2'500), rupees(1'500)});
    CHECK(aged.atRisk(0) == Share{40'000'00, 168'000'00});
    CHECK(perCentOf(aged.atRisk(0))->toText() == "23.81");
    CHECK(aged.atRisk(30) == Share{22'500'00, 168'000'00});
    CHECK(aged.atRisk(60).part == 12'500'00);
    CHECK(aged.atRisk(90).part == 7'500'00);
    CHECK(perCentOf(aged.atRisk(90))->toText() == "4.46");
    CHECK(provisionFor(aged, publishedProvisionTable()).byBand ==
          std::array{Money{}, rupees(1'750), rupees(2'500), rupees(2'500), rupees(2'625),
                     rupees(2'250), rupees(1'500)});
}

TEST_CASE("a band ends on its last day", "[lending]") {
    const std::pair<std::int32_t, std::size_t> cases[] = {
        {0, 0},  {1, 1},   {30, 1},  {31, 2},  {60, 2},  {61, 3},  {90, 3},
        {91, 4}, {180, 4}, {181, 5}, {365, 5}, {366, 6}, {9999, 6}};
    for (const auto& [days, band] : cases) CHECK(bandOf(days) == band);
}

TEST_CASE("nothing lent is nothing at risk", "[lending]") {
    CHECK(AgedPortfolio{}.atRisk(30) == Share{});
    CHECK_FALSE(perCentOf(AgedPortfolio{}.atRisk(30)));
}

TEST_CASE("the published repayment rate leaves prepayments out", "[lending]") {
    // The same, pp. 76 and 85: 380,200 collected of 381,500 due; with 7,500 of prepayments 387,700.
    CHECK(perCentOf({380'200, 381'500})->toText() == "99.66");
    CHECK(380'200 + 7'500 == 387'700);
}

} // namespace bahi
