// Level instalments of a declining loan that hold the interest of the period after them.

#include "ledger/lending/repayment_schedule.h"
#include "tests/support/loan_terms.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

namespace bahi {

using namespace plain;

namespace {

/// 12,000 at 1 % a month in six level instalments, interest withheld and paid in advance.
RepaymentTerms inAdvance() {
    RepaymentTerms terms = aLoan();
    terms.instalments = 6;
    terms.interest.due = InterestDue::InAdvance;
    return terms;
}

} // namespace

TEST_CASE("a level in advance holds the interest on what it leaves owed", "[lending]") {
    const auto schedule = scheduleOf(inAdvance()).value();
    CHECK(schedule.withheldInterest == rupees(120));
    CHECK(schedule.level == Money::fromMinor(205'059)); // 12,000 x 0.01 / (1 - 0.99^6)
    CHECK(column(schedule, &Instalment::interest) ==
          inPaise({10'050, 8'080, 6'090, 4'081, 2'051, 0}));
    CHECK(column(schedule, &Instalment::principal) ==
          inPaise({195'009, 196'979, 198'969, 200'978, 203'008, 205'057}));
    CHECK(schedule.rows.back().balanceAfter == Money{});
}

TEST_CASE("grace pays the interest of the next period, and the residue goes where agreed",
          "[lending]") {
    auto terms = inAdvance();
    terms.grace.interestOnly = 2;
    terms.rounding.instalment = Rounding{RoundingMode::HalfUp, 100};
    terms.rounding.residue = Residue::First;
    const auto schedule = scheduleOf(terms).value();
    CHECK(schedule.rows[0].interest == rupees(120));
    CHECK(schedule.rows[1].interest == rupees(120));
    CHECK(schedule.rows[1].principal == Money{});
    CHECK(schedule.rows[4].total() == rupees(3'045)); // 12,000 x 0.01 / (1 - 0.99^4) = 3,045.38
    CHECK(schedule.rows[5].total() == rupees(3'045));
    CHECK(schedule.principal() == rupees(12'000));
    terms.grace.interestAskedMeanwhile = false;
    CHECK(scheduleOf(terms).value().rows[1].interest == Money{});
    terms.rounding.residue = Residue::ReLevelled;
    CHECK(scheduleOf(terms).value().principal() == rupees(12'000));
}

TEST_CASE("a period that costs all that is owed cannot be paid in advance", "[lending]") {
    auto terms = inAdvance();
    terms.interest.rate = perInstalment("80"); // below 1,000 % a year, above nothing left
    CHECK(scheduleOf(terms));
    terms.due.frequency.every = 2;
    terms.interest.rate = perInstalment("100");
    CHECK(scheduleOf(terms).refusal() == Refusal::InstalmentBelowInterest);
    terms = inAdvance();
    terms.rounding.residue = Residue::BestLast;
    CHECK(scheduleOf(terms).refusal() == Refusal::LoanOptionsDisagree);
}

TEST_CASE("every level in advance pays its loan off and stays level", "[lending]") {
    rc::prop("the last one differs by the roundings alone", [] {
        auto terms = inAdvance();
        terms.principal = Money::fromMinor(*rc::gen::inRange<std::int64_t>(100'000, 1'000'000'000));
        terms.instalments = *rc::gen::inRange(1, 61);
        terms.interest.rate.share = Ratio::of(*rc::gen::inRange<std::int64_t>(0, 6'000), 10'000);
        const auto schedule = scheduleOf(terms).value();
        RC_ASSERT(schedule.principal() == terms.principal);
        RC_ASSERT(schedule.rows.back().balanceAfter == Money{});
        RC_ASSERT(schedule.rows.back().interest == Money{});
        for (const auto& row : schedule.rows) {
            RC_ASSERT(!row.principal.isNegative());
            RC_ASSERT(!row.interest.isNegative());
            const Money off = row.total() - schedule.level;
            const bool last = row.number == terms.instalments;
            RC_ASSERT(off == Money{} || (last && off < rupees(3) && -off < rupees(3)));
        }
    });
}

} // namespace bahi
