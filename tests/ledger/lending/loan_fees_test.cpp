#include "ledger/lending/repayment_schedule.h"
#include "tests/ledger/lending/example_loans.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using namespace example;

TEST_CASE("a fee of what is owed counts the interest that became principal", "[lending]") {
    RepaymentTerms terms = monthlyLoan(1'000, 10, 2);
    terms.grace.capitalisedMonths = 1; // 100 more is owed
    terms.fees = {{FeeBasis::OutstandingPrincipal, FeeTime::EveryInstalment, {}, Ratio::of(1, 10)}};
    const auto schedule = scheduleOf(terms);
    REQUIRE(schedule);
    REQUIRE(schedule.value().rows.size() == 2);
    CHECK(schedule.value().rows[0].fees == rupees(110));
    CHECK(schedule.value().rows[1].fees == rupees(55));
}

TEST_CASE("a down payment leaves something to be paid back, however it is rounded", "[lending]") {
    RepaymentTerms terms = monthlyLoan(10, 2, 4);
    terms.downPayment = {Ratio::of(3, 10), {RoundingMode::Up, 1'000}};
    const auto schedule = scheduleOf(terms);
    REQUIRE_FALSE(schedule);
    CHECK(schedule.refusal() == Refusal::LoanOptionsDisagree);
    terms.downPayment->rounding.multiple = 100;
    CHECK(scheduleOf(terms));
}

} // namespace bahi
