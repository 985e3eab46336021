#include "ledger/lending/overdue.h"

#include "tests/support/loan_terms.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

TEST_CASE("an instalment is overdue from the day after it fell due", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(1'000);
    terms.instalments = 50;
    terms.disbursedOn = day("2002-07-23");
    terms.due.frequency = {1, TimeUnit::Weeks};
    terms.interest.method = InterestBasis::Flat;
    terms.interest.rate = perInstalment("0.3");
    const auto schedule = scheduleOf(terms);
    REQUIRE(schedule);
    const auto& rows = schedule.value().rows;
    CHECK(overdueOn(rows, 40, day("2003-04-29")).days == 0);
    const Overdue first = overdueOn(rows, 40, day("2003-04-30"));
    CHECK(first.days == 1);
    CHECK(first.from == day("2003-04-30"));
    CHECK(first.principal == rupees(20));
    const Overdue later = overdueOn(rows, 40, day("2003-07-09"));
    CHECK(later.days == 71);
    CHECK(later.principal == rupees(220));
    CHECK(later.interest == rupees(33));
}

} // namespace bahi
