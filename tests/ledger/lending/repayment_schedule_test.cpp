#include "ledger/lending/repayment_schedule.h"

#include "tests/support/loan_terms.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

#include <string>

namespace bahi {

namespace {

using namespace plain;

RepaymentSchedule made(const RepaymentTerms& terms) {
    auto schedule = scheduleOf(terms);
    if (!schedule) FAIL("refused " << static_cast<int>(schedule.refusal()));
    return std::move(schedule).value();
}

/// 1,000 in six, at 3 % an instalment.
RepaymentTerms sixOfThree() {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(1'000);
    terms.instalments = 6;
    terms.interest.rate = perInstalment("3");
    return terms;
}

} // namespace

TEST_CASE("equal instalments: interest on the balance, the last takes the rest", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(100);
    terms.instalments = 6;
    terms.interest.rate = perYear("9.4822");
    const auto schedule = made(terms);
    CHECK(schedule.level == Money::fromMinor(1'713));
    CHECK(column(schedule, &Instalment::interest) == inPaise({79, 66, 53, 40, 27, 13}));
    CHECK(column(schedule, &Instalment::principal) ==
          inPaise({1634, 1647, 1660, 1673, 1686, 1700}));
    CHECK(schedule.rows.front().from == day("2024-01-15"));
    CHECK(schedule.rows.front().due == day("2024-02-15"));
    CHECK(schedule.rows.back().balanceAfter.isZero());
    CHECK(schedule.total() == Money::fromMinor(10'278));
}

TEST_CASE("equal principal: the same of it each time, interest falls", "[lending]") {
    RepaymentTerms terms = sixOfThree();
    terms.amortisation = Amortisation::EqualPrincipal;
    const auto schedule = made(terms);
    CHECK(column(schedule, &Instalment::principal) ==
          inPaise({16'667, 16'667, 16'667, 16'667, 16'667, 16'665}));
    CHECK(schedule.rows.front().interest == rupees(30));
    CHECK(schedule.rows.back().interest == Money::fromMinor(500));
}

TEST_CASE("a fixed instalment says how many there are", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(280'000);
    terms.instalments = 0;
    terms.interest.rate = perYear("8.4");
    terms.amortisation = Amortisation::FixedInstalment;
    terms.fixedAmount = rupees(14'000);
    const auto schedule = made(terms);
    CHECK(schedule.rows.size() == 22);
    CHECK(schedule.level == rupees(14'000));
    CHECK(schedule.rows.back().total() < rupees(14'000));
    terms.interest.method = InterestBasis::Flat;
    terms.fixedAmount = rupees(140'000);
    CHECK(made(terms).rows.size() == 3); // 1,960 of interest each
    terms.instalments = 5;               // agreed, so the rest comes with the last
    terms.interest.method = InterestBasis::Declining;
    terms.fixedAmount = rupees(14'000);
    CHECK(made(terms).rows.size() == 5);
    CHECK(made(terms).rows.back().principal > rupees(200'000));
}

TEST_CASE("a long loan of a small fixed instalment is tried with more periods", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.instalments = 0;
    terms.amortisation = Amortisation::FixedPrincipal;
    terms.fixedAmount = rupees(100);
    CHECK(made(terms).rows.size() == 120);
    terms.fixedAmount = rupees(5);
    CHECK(made(terms).rows.size() == 2'400);
    terms.fixedAmount = rupees(4);
    CHECK(scheduleOf(terms).refusal() == Refusal::InstalmentsTooMany);
}

TEST_CASE("a bullet: interest each time, the loan with the last", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.instalments = 3;
    terms.amortisation = Amortisation::InterestOnly;
    const auto schedule = made(terms);
    CHECK(column(schedule, &Instalment::principal) == inPaise({0, 0, 1'200'000}));
    CHECK(column(schedule, &Instalment::interest) == inPaise({12'000, 12'000, 12'000}));
}

TEST_CASE("a custom split says which part each instalment takes", "[lending]") {
    RepaymentTerms terms = sixOfThree();
    terms.amortisation = Amortisation::CustomSplit;
    for (int part = 0; part < 5; ++part) terms.split.push_back({ratio("0.1"), {}});
    terms.split.push_back({ratio("0.5"), Ratio::of(1)});
    auto schedule = made(terms);
    CHECK(schedule.interest() == rupees(135));
    CHECK(schedule.rows.back().principal == rupees(500));
    terms.interest.method = InterestBasis::Flat;
    schedule = made(terms);
    CHECK(schedule.rows.front().interest.isZero());
    CHECK(schedule.rows.back().interest == rupees(180));
}

TEST_CASE("a flat loan's split carries on what rounding leaves", "[lending]") {
    RepaymentTerms terms = sixOfThree();
    terms.principal = Money::fromMinor(100);
    terms.instalments = 3;
    terms.amortisation = Amortisation::CustomSplit;
    terms.interest.method = InterestBasis::Flat;
    terms.split.assign(3, {Ratio::of(1, 3), Ratio::of(1, 3)});
    terms.rounding.residue = Residue::Spread;
    CHECK(column(made(terms), &Instalment::principal) == inPaise({33, 34, 33}));
    CHECK(column(made(terms), &Instalment::interest) == inPaise({3, 3, 3}));
    terms.rounding.residue = Residue::Last;
    CHECK(column(made(terms), &Instalment::principal) == inPaise({33, 33, 34}));
}

TEST_CASE("a given schedule is taken as it is", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.amortisation = Amortisation::GivenInstalments;
    terms.given = {{day("2024-02-10"), rupees(7'000), rupees(120), rupees(5)},
                   {day("2024-03-10"), rupees(5'000), rupees(50)}};
    const auto schedule = made(terms);
    CHECK(schedule.rows.size() == 2);
    CHECK(schedule.rows.front().balanceAfter == rupees(5'000));
    CHECK(schedule.rows.back().from == day("2024-02-10"));
    CHECK(schedule.total() == rupees(12'175));
}

TEST_CASE("flat: principal x rate x term, evenly", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(30'000);
    terms.instalments = 6;
    terms.interest.rate = perYear("13");
    terms.interest.method = InterestBasis::Flat;
    const auto schedule = made(terms);
    CHECK(schedule.interest() == rupees(1'950));
    CHECK(schedule.rows.front().total() == rupees(5'325));
    // By days the whole is the term's, and still the same every time.
    terms.interest.accrual = Accrual::Daily;
    const auto daily = made(terms); // 182 days
    CHECK(daily.interest() == Money::fromMinor(194'466));
    CHECK(daily.rows[0].interest == daily.rows[1].interest);
}

TEST_CASE("interest in advance: the first is withheld, the last bears none", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(5'000);
    terms.instalments = 4;
    terms.interest.rate = perMonth("5");
    terms.interest.method = InterestBasis::Flat;
    terms.interest.due = InterestDue::InAdvance;
    terms.amortisation = Amortisation::InterestOnly;
    const auto schedule = made(terms);
    CHECK(schedule.withheldInterest == rupees(250));
    CHECK(column(schedule, &Instalment::interest) == inPaise({25'000, 25'000, 25'000, 0}));
    CHECK(schedule.interest() == rupees(1'000));
}

TEST_CASE("an annuity due: the first is paid with the loan, and bears nothing", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(2'100);
    terms.instalments = 2;
    terms.interest.rate = perInstalment("10");
    terms.interest.due = InterestDue::PaymentsInAdvance;
    const auto schedule = made(terms); // 1,100 today, and in a month for the 1,000 left
    CHECK(schedule.rows[0].due == day("2024-01-15"));
    CHECK(schedule.rows[1].due == day("2024-02-15"));
    CHECK(column(schedule, &Instalment::interest) == inPaise({0, 10'000}));
    CHECK(column(schedule, &Instalment::principal) == inPaise({110'000, 100'000}));
    terms.interest.levelFromNominalPeriods = true;
    CHECK(made(terms).level == rupees(1'100));
    terms.rounding.interestFrom = InterestFrom::ExactSchedule;
    CHECK(made(terms).level == rupees(1'100));
}

TEST_CASE("a level as if paid in advance is a period's growth lower", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(30'000);
    terms.instalments = 360;
    terms.interest.rate = perYear("5");
    terms.interest.due = InterestDue::LevelInAdvance;
    CHECK(made(terms).level == Money::fromMinor(16'038));
}

TEST_CASE("a tranche on a due date is levelled from there on", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(200);
    terms.instalments = 6;
    terms.disbursedOn = day("2024-01-01");
    terms.interest.rate = perYear("9.4822");
    terms.tranches = {{day("2024-03-01"), rupees(100)}};
    const auto schedule = made(terms);
    CHECK(column(schedule, &Instalment::principal) ==
          inPaise({1634, 1647, 4131, 4164, 4196, 4228}));
    CHECK(schedule.rows[1].balanceAfter == Money::fromMinor(16'719));
    CHECK(schedule.rows[0].balanceAfter == Money::fromMinor(8'366));
}

TEST_CASE("a tranche in the middle of a period bears interest from its day", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(2'000);
    terms.instalments = 2;
    terms.disbursedOn = day("2024-01-01");
    terms.interest.rate = perYear("36.6");
    terms.interest.accrual = Accrual::Daily;
    terms.interest.dayCount = DayCount::ActualActual;
    terms.amortisation = Amortisation::EqualPrincipal;
    terms.tranches = {{day("2024-01-11"), rupees(1'000)}};
    const auto schedule = made(terms);
    CHECK(schedule.rows[0].interest == rupees(10 + 42)); // 10 days of 1,000, 21 of 2,000
    CHECK(schedule.rows[0].principal == rupees(1'000));
    CHECK(schedule.principal() == rupees(2'000));
}

TEST_CASE("a down payment is a row of the day of the loan", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(1'000);
    terms.instalments = 3;
    terms.interest.rate = {};
    terms.downPayment = DownPayment{Ratio::of(1, 4)};
    const auto schedule = made(terms);
    REQUIRE(schedule.rows.size() == 4);
    CHECK(schedule.rows.front().isDownPayment);
    CHECK(schedule.rows.front().due == day("2024-01-15"));
    CHECK(column(schedule, &Instalment::principal) == inPaise({25'000, 25'000, 25'000, 25'000}));
    CHECK(schedule.rows.front().balanceAfter == rupees(750));
}

TEST_CASE("a down payment of the first tranche; two tranches in one period", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = rupees(1'000);
    terms.instalments = 2;
    terms.interest.rate = {};
    terms.downPayment = DownPayment{Ratio::of(1, 4)};
    terms.tranches = {{day("2024-01-20"), rupees(100)}, {day("2024-01-25"), rupees(100)}};
    auto schedule = made(terms);
    CHECK(column(schedule, &Instalment::principal) == inPaise({20'000, 40'000, 40'000}));
    terms.interest.rate = perYear("31"); // 31 days are a month of 2.5833 %
    schedule = made(terms);
    // 600 for 5 days of 31, 700 for 5, 800 for 21: 2.50 and 2.92 and 14.00
    CHECK(schedule.rows[1].interest == Money::fromMinor(250 + 292 + 1'400));
    terms.interest.method = InterestBasis::Flat;
    CHECK(made(terms).interest() == Money::fromMinor(4'133)); // of all 800
    CHECK(column(made(terms), &Instalment::balanceAfter) == inPaise({60'000, 40'000, 0}));
}

TEST_CASE("fees: of what, and when", "[lending]") {
    RepaymentTerms terms = sixOfThree();
    terms.amortisation = Amortisation::EqualPrincipal;
    terms.principal = rupees(600); // 18, 15, 12, 9, 6, 3 of interest: 63
    const auto firstFee = [&](FeeTerm fee) {
        terms.fees = {fee};
        return made(terms).rows.front().fees;
    };
    const Ratio tenth = Ratio::of(1, 10);
    const FeeTime every = FeeTime::EveryInstalment;
    CHECK(firstFee({FeeBasis::Amount, every, rupees(7)}) == rupees(7));
    CHECK(firstFee({FeeBasis::Principal, every, {}, tenth}) == rupees(60));
    CHECK(firstFee({FeeBasis::PrincipalAndInterest, every, {}, tenth}) == Money::fromMinor(6'630));
    CHECK(firstFee({FeeBasis::TotalInterest, every, {}, tenth}) == Money::fromMinor(630));
    CHECK(firstFee({FeeBasis::InstalmentPrincipal, every, {}, tenth}) == rupees(10));
    CHECK(firstFee({FeeBasis::InstalmentInterest, every, {}, tenth}) == Money::fromMinor(180));
    CHECK(firstFee({FeeBasis::WholeInstalment, every, {}, tenth}) == Money::fromMinor(1'180));
    CHECK(firstFee({FeeBasis::OutstandingPrincipal, every, {}, tenth}) == rupees(60));
    terms.fees = {{FeeBasis::Amount, FeeTime::FirstInstalment, rupees(7)},
                  {FeeBasis::Principal, FeeTime::AtDisbursement, {}, Ratio::of(1, 100)},
                  {FeeBasis::Amount, FeeTime::AtDisbursement, rupees(3)}};
    const auto schedule = made(terms);
    CHECK(schedule.fees() == rupees(7));
    CHECK(schedule.feesAtDisbursement == rupees(9));
}

TEST_CASE("a shift for holidays costs nothing unless agreed", "[lending]") {
    RepaymentTerms terms = sixOfThree();
    terms.interest.rate = perYear("36.5");
    terms.interest.accrual = Accrual::Daily;
    terms.disbursedOn = day("2006-03-01");
    terms.instalments = 1;
    terms.due.nonWorking = {0b1000001, {}, Shift::NextWorkingDay}; // to Monday, 3 April
    CHECK(made(terms).interest() == rupees(31));
    CHECK(made(terms).rows.front().due == day("2006-04-03"));
    terms.due.nonWorking.interestFollows = true;
    CHECK(made(terms).interest() == rupees(33));
}

} // namespace bahi
