// What rounding and grace make of a schedule: each option by itself, and how they meet.

#include "ledger/lending/repayment_schedule.h"
#include "tests/support/loan_terms.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

namespace {

using namespace plain;

RepaymentSchedule made(const RepaymentTerms& terms) {
    auto schedule = scheduleOf(terms);
    if (!schedule) FAIL("refused " << static_cast<int>(schedule.refusal()));
    return std::move(schedule).value();
}

/// In a currency without decimals, so that rounding is seen.
RepaymentTerms inWhole(std::int64_t principal, const char* perCent, std::int32_t count) {
    RepaymentTerms terms = aLoan();
    terms.principal = Money::fromMinor(principal);
    terms.instalments = count;
    terms.interest.rate = perInstalment(perCent);
    return terms;
}

std::vector<Money> principals(const RepaymentTerms& terms) {
    return column(made(terms), &Instalment::principal);
}
std::vector<Money> interests(const RepaymentTerms& terms) {
    return column(made(terms), &Instalment::interest);
}
std::vector<Money> totals(const RepaymentTerms& terms) {
    std::vector<Money> all;
    for (const Instalment& row : made(terms).rows) all.push_back(row.total());
    return all;
}

} // namespace

TEST_CASE("the first instalment takes the residue, its interest stays", "[lending]") {
    RepaymentTerms terms = inWhole(10'000, "5", 6);
    terms.rounding.residue = Residue::First;
    CHECK(principals(terms) == inPaise({1471, 1543, 1621, 1702, 1787, 1876}));
    CHECK(interests(terms) == inPaise({500, 427, 349, 268, 183, 94}));
    terms.amortisation = Amortisation::EqualPrincipal;
    CHECK(principals(terms) == inPaise({1665, 1667, 1667, 1667, 1667, 1667}));
}

TEST_CASE("the level found anew each time leaves no residue", "[lending]") {
    RepaymentTerms terms = inWhole(800, "3", 6);
    terms.rounding.residue = Residue::ReLevelled;
    CHECK(totals(terms) == inPaise({148, 148, 147, 147, 148, 147}));
    terms.rounding.residue = Residue::Spread;
    CHECK(totals(terms) == inPaise({148, 148, 147, 147, 148, 147}));
}

TEST_CASE("what remains over how many remain spreads the residue", "[lending]") {
    RepaymentTerms terms = inWhole(1'000, "3", 6);
    terms.interest.method = InterestBasis::Flat;
    terms.rounding.residue = Residue::Spread;
    CHECK(principals(terms) == inPaise({167, 167, 167, 166, 167, 166}));
    CHECK(interests(terms) == inPaise({30, 30, 30, 30, 30, 30}));
    terms.interest.method = InterestBasis::Declining;
    terms.amortisation = Amortisation::EqualPrincipal;
    terms.rounding.principal.mode = RoundingMode::HalfEven;
    CHECK(principals(terms) == inPaise({167, 167, 166, 167, 166, 167}));
    terms.interest.method = InterestBasis::Flat;
    terms.interest.rate = perInstalment("0.35"); // 21 in six
    CHECK(interests(terms) == inPaise({4, 3, 4, 3, 4, 3}));
    terms.rounding.residue = Residue::Last;
    CHECK(interests(terms) == inPaise({4, 4, 4, 4, 4, 1}));
    terms.rounding.residue = Residue::First;
    CHECK(interests(terms) == inPaise({1, 4, 4, 4, 4, 4}));
}

TEST_CASE("the best last instalment: the level is tried once more", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(100);
    terms.instalments = 6;
    terms.interest.rate = perYear("15.678");
    terms.interest.accrual = Accrual::Daily;
    terms.disbursedOn = day("2024-01-01");
    terms.rounding.residue = Residue::BestLast;
    const auto kept = made(terms); // 17.44 would leave 17.41
    CHECK(kept.level == Money::fromMinor(1'743));
    CHECK(kept.rows.back().total() == Money::fromMinor(1'747));
    // A whole-rupee level leaves the last four rupees short; it cannot come closer either.
    terms.rounding.instalment = Rounding{RoundingMode::HalfUp, 100};
    CHECK(made(terms).level == rupees(17));
    terms.rounding.instalment = Rounding{RoundingMode::Up, 100};
    terms.principal = rupees(1'000);
    terms.instalments = 24;
    const auto better = made(terms);
    CHECK(better.rows.back().principal.isPositive());
    CHECK(better.principal() == rupees(1'000));
}

TEST_CASE("a level is rounded to its multiple", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(5'000);
    terms.instalments = 18;
    terms.disbursedOn = day("2022-11-01");
    terms.interest.accrual = Accrual::Daily;
    terms.interest.levelFromNominalPeriods = true;
    terms.rounding.instalment = Rounding{RoundingMode::HalfEven, 100};
    const auto schedule = made(terms);
    CHECK(schedule.level == rupees(305));
    CHECK(schedule.rows.back().total() == Money::fromMinor(30'233));
    CHECK(schedule.interest() == Money::fromMinor(48'733));
}

TEST_CASE("a flat instalment is rounded whole, or its parts apart", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(1'250);
    terms.instalments = 3;
    terms.interest.method = InterestBasis::Flat;
    terms.rounding.instalment = Rounding{RoundingMode::HalfEven, 2'000};
    CHECK(totals(terms) == inPaise({42'000, 42'000, 44'750})); // of 429.17
    terms.rounding.instalmentPartsApart = true;
    CHECK(totals(terms) == inPaise({44'000, 44'000, 40'750})); // 420 and 20
    terms.rounding.instalmentPartsApart = false;
    terms.rounding.givesWay = GivesWay::Interest;
    CHECK(interests(terms) == inPaise({333, 333, 1'250}));
    CHECK(principals(terms) == inPaise({41'667, 41'667, 41'666}));
}

TEST_CASE("from an exact schedule: the total has a rounding of its own", "[lending]") {
    // In thousandths: the minor unit of this currency.
    RepaymentTerms terms = aLoan();
    terms.principal = Money::fromMinor(1'000'200);
    terms.instalments = 13;
    terms.due.frequency = {1, TimeUnit::Weeks};
    terms.interest.method = InterestBasis::Flat;
    auto& rounding = terms.rounding;
    rounding.interestFrom = InterestFrom::ExactSchedule;
    rounding.interest = rounding.principal = rounding.fees = {RoundingMode::Up, 1};
    rounding.instalment = Rounding{RoundingMode::HalfUp, 1'000};
    rounding.total = Rounding{RoundingMode::Up, 10};
    const auto schedule = made(terms);
    CHECK(schedule.rows.front().interest == Money::fromMinor(2'302));
    CHECK(schedule.rows.front().total() == Money::fromMinor(79'000));
    CHECK(schedule.rows.back().total() == Money::fromMinor(82'130));
    CHECK(schedule.total() == Money::fromMinor(1'030'130));
    CHECK(schedule.interestDifference == Money::fromMinor(-6));
    CHECK(schedule.feesDifference.isZero());
}

TEST_CASE("from an exact schedule: a fee within the instalment, interest giving way", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(10'000);
    terms.instalments = 6;
    terms.interest.rate = perYear("10");
    terms.amortisation = Amortisation::EqualPrincipal;
    terms.grace.interestOnly = 2;
    terms.fees = {{FeeBasis::PrincipalAndInterest, FeeTime::EveryInstalment, {}, Ratio::of(1, 10)}};
    auto& rounding = terms.rounding;
    rounding.interestFrom = InterestFrom::ExactSchedule;
    rounding.interest = rounding.principal = rounding.fees = {RoundingMode::Up, 1};
    rounding.instalment = rounding.total = Rounding{RoundingMode::Up, 100};
    rounding.instalmentWithFees = true;
    rounding.givesWay = GivesWay::Interest;
    const auto schedule = made(terms);
    CHECK(column(schedule, &Instalment::interest) ==
          inPaise({8'350, 8'350, 8'350, 6'250, 4'250, 1'950}));
    CHECK(column(schedule, &Instalment::fees) == std::vector<Money>(6, Money::fromMinor(103'750)));
}

TEST_CASE("an exact schedule has every amortisation, each figure rounded alone", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(400'000);
    terms.instalments = 60;
    terms.interest.rate = perYear("12.5");
    terms.rounding.interestFrom = InterestFrom::ExactSchedule;
    const auto level = made(terms);
    CHECK(level.rows[39].interest == Money::fromMinor(175'995));
    CHECK(level.rows[39].principal == Money::fromMinor(723'923));
    terms.principal = rupees(600);
    terms.instalments = 2;
    terms.interest.rate = perInstalment("1");
    terms.amortisation = Amortisation::InterestOnly;
    CHECK(interests(terms) == inPaise({600, 600}));
    terms.amortisation = Amortisation::CustomSplit;
    terms.split = {{Ratio::of(1, 3), Ratio{}}, {Ratio::of(2, 3), Ratio::of(1)}};
    CHECK(interests(terms) == inPaise({600, 400}));
    CHECK(principals(terms) == inPaise({20'000, 40'000}));
    terms.interest.method = InterestBasis::Flat;
    CHECK(interests(terms) == inPaise({0, 1'200}));
    terms.amortisation = Amortisation::EqualInstalment;
    terms.instalments = 3;
    terms.grace.interestOnly = 1;
    CHECK(interests(terms) == inPaise({600, 600, 600}));
    terms.grace.interestAskedMeanwhile = false;
    CHECK(interests(terms) == inPaise({0, 600, 600}));
    terms.interest.method = InterestBasis::Declining;
    terms.amortisation = Amortisation::CustomSplit;
    CHECK(interests(terms) == inPaise({0, 600, 400}));
    terms.interest.method = InterestBasis::Flat;
    CHECK(interests(terms) == inPaise({0, 0, 1'200}));
}

TEST_CASE("fees of an exact schedule: of what, and when", "[lending]") {
    RepaymentTerms terms = inWhole(60'000, "3", 6);
    terms.amortisation = Amortisation::EqualPrincipal; // 1,800 down to 300 of interest: 6,300
    terms.rounding.interestFrom = InterestFrom::ExactSchedule;
    const Ratio tenth = Ratio::of(1, 10);
    const FeeTime every = FeeTime::EveryInstalment;
    const auto second = [&](FeeTerm fee) {
        terms.fees = {fee};
        return made(terms).rows[1].fees;
    };
    CHECK(second({FeeBasis::Amount, every, rupees(7)}) == rupees(7));
    CHECK(second({FeeBasis::Amount, FeeTime::FirstInstalment, rupees(7)}).isZero());
    CHECK(second({FeeBasis::Amount, FeeTime::AtDisbursement, rupees(7)}).isZero());
    CHECK(second({FeeBasis::Principal, every, {}, tenth}) == rupees(60));
    CHECK(second({FeeBasis::TotalInterest, every, {}, tenth}) == Money::fromMinor(630));
    CHECK(second({FeeBasis::InstalmentPrincipal, every, {}, tenth}) == rupees(10));
    CHECK(second({FeeBasis::InstalmentInterest, every, {}, tenth}) == Money::fromMinor(150));
    CHECK(second({FeeBasis::WholeInstalment, every, {}, tenth}) == Money::fromMinor(1'150));
    CHECK(second({FeeBasis::OutstandingPrincipal, every, {}, tenth}) == rupees(50));
    terms.rounding.instalment = Rounding{RoundingMode::Up, 1'000}; // without the fee
    CHECK(made(terms).rows[1].principal == Money::fromMinor(10'500));
}

TEST_CASE("grace on principal is within the count, or lengthens it", "[lending]") {
    RepaymentTerms terms = inWhole(1'000, "3", 6);
    terms.grace.interestOnly = 2;
    CHECK(principals(terms).size() == 6);
    CHECK(principals(terms)[1].isZero());
    CHECK(interests(terms)[1] == Money::fromMinor(30));
    terms.grace.interestAskedMeanwhile = false;
    CHECK(interests(terms)[1].isZero());
    terms.interest.method = InterestBasis::Flat;
    CHECK(interests(terms) == inPaise({0, 0, 30, 30, 30, 30}));
    terms.rounding.residue = Residue::Spread;
    CHECK(interests(terms) == inPaise({0, 0, 30, 30, 30, 30}));
    terms.rounding.residue = Residue::ReLevelled;
    CHECK(interests(terms) == inPaise({0, 0, 30, 30, 30, 30}));
    terms.amortisation = Amortisation::CustomSplit;
    terms.split.assign(4, {Ratio::of(1, 4), Ratio::of(1, 4)});
    CHECK(interests(terms) == inPaise({0, 0, 30, 30, 30, 30}));
    terms.rounding.residue = Residue::Last;
    terms.amortisation = Amortisation::EqualInstalment;
    terms.split.clear();
    terms.grace = {};
    terms.grace.lengthening = 3;
    CHECK(principals(terms).size() == 9);
    CHECK(principals(terms)[2].isZero());
    CHECK(principals(terms)[3].isPositive());
}

TEST_CASE("a shift moves everything and costs nothing", "[lending]") {
    RepaymentTerms terms = inWhole(1'000, "3", 6);
    const auto before = made(terms);
    terms.grace.shifted = 3;
    const auto after = made(terms);
    CHECK(after.rows.front().due == day("2024-05-15"));
    CHECK(column(after, &Instalment::interest) == column(before, &Instalment::interest));
}

TEST_CASE("deferred interest comes as a lump; level flat instalments stay level", "[lending]") {
    RepaymentTerms terms = inWhole(1'200, "2", 4);
    terms.grace.interestDeferred = 2;
    terms.amortisation = Amortisation::EqualPrincipal;
    CHECK(interests(terms) == inPaise({0, 0, 24 + 18 + 12, 6}));
    terms.interest.method = InterestBasis::Flat;
    CHECK(interests(terms) == inPaise({0, 0, 72, 24}));
    terms.amortisation = Amortisation::EqualInstalment;
    CHECK(interests(terms) == inPaise({0, 0, 48, 48}));
}

TEST_CASE("free interest is not asked later", "[lending]") {
    RepaymentTerms terms = inWhole(1'200, "2", 4);
    terms.amortisation = Amortisation::EqualPrincipal;
    terms.grace.interestFree = 2;
    CHECK(interests(terms) == inPaise({0, 0, 12, 6}));
    terms.interest.method = InterestBasis::Flat;
    CHECK(interests(terms) == inPaise({0, 0, 24, 24}));
    terms.grace.interestFree = 4;
    CHECK(made(terms).interest().isZero());
}

TEST_CASE("capitalised interest is simple, added once, and levelled", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(300'000);
    terms.interest.rate = perYear("10");
    terms.grace.capitalisedMonths = 12;
    const auto schedule = made(terms);
    CHECK(schedule.capitalised == rupees(30'000));
    CHECK(schedule.principal() == rupees(330'000));
    CHECK(schedule.rows.front().interest == rupees(2'750));
}

TEST_CASE("a broken first period stretches the interest and leaves the principal", "[lending]") {
    RepaymentTerms terms = inWhole(1'000, "3", 6);
    terms.disbursedOn = day("2006-01-01");
    terms.due.frequency = {14, TimeUnit::Days};
    terms.due.first = day("2006-01-16");
    terms.interest.method = InterestBasis::Flat;
    terms.principal = rupees(1'000);
    terms.grace.interestOnly = 2;
    terms.interest.brokenFirst = BrokenPeriod::ActualOverNominal;
    CHECK(interests(terms)[0] == Money::fromMinor(3'214));
    CHECK(interests(terms)[1] == Money::fromMinor(3'000));
}

TEST_CASE("rounding up a small loan ends it early, and never below nothing", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(10);
    terms.instalments = 20;
    terms.due.frequency = {1, TimeUnit::Weeks};
    terms.rounding.instalment = Rounding{RoundingMode::Up, 100};
    auto schedule = made(terms);
    CHECK(schedule.rows.size() == 11);
    CHECK(schedule.rows.back().balanceAfter.isZero());
    terms.rounding.interestFrom = InterestFrom::ExactSchedule;
    terms.rounding.total = Rounding{RoundingMode::Up, 100};
    schedule = made(terms);
    CHECK(schedule.principal() == rupees(10));
    for (const Instalment& row : schedule.rows) {
        CHECK_FALSE(row.principal.isNegative());
        CHECK_FALSE(row.interest.isNegative());
    }
}

} // namespace bahi
