// What no loan can be agreed on, one thing wrong at a time.

#include "ledger/lending/repayment_schedule.h"
#include "tests/support/loan_terms.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

#include <functional>
#include <string>

namespace bahi {

namespace {

using namespace plain;

struct Wrong {
    const char* what;
    Refusal why;
    std::function<void(RepaymentTerms&)> change;
};

void checkAll(const std::vector<Wrong>& wrongs) {
    for (const Wrong& wrong : wrongs) {
        CAPTURE(wrong.what);
        RepaymentTerms terms = aLoan();
        wrong.change(terms);
        const auto schedule = scheduleOf(terms);
        REQUIRE_FALSE(schedule);
        CHECK(static_cast<int>(schedule.refusal()) == static_cast<int>(wrong.why));
    }
}

using Terms = RepaymentTerms;

} // namespace

TEST_CASE("what must be more than nothing is", "[lending]") {
    const Refusal no = Refusal::LoanTermNotPositive;
    checkAll({
        {"principal of nothing", no, [](Terms& t) { t.principal = {}; }},
        {"principal below nothing", no, [](Terms& t) { t.principal = -rupees(1); }},
        {"no instalments", no, [](Terms& t) { t.instalments = 0; }},
        {"fewer than none", no, [](Terms& t) { t.instalments = -1; }},
        {"a fixed instalment of nothing", no,
         [](Terms& t) { t.amortisation = Amortisation::FixedInstalment; }},
        {"a fixed principal of nothing", no,
         [](Terms& t) { t.amortisation = Amortisation::FixedPrincipal; }},
        {"a level below nothing", no, [](Terms& t) { t.fixedAmount = -rupees(1); }},
        {"every no month", no, [](Terms& t) { t.due.frequency.every = 0; }},
        {"grace below nothing", no, [](Terms& t) { t.grace.interestOnly = -1; }},
        {"a shift into the past", no, [](Terms& t) { t.grace.shifted = -1; }},
        {"a fee below nothing", no,
         [](Terms& t) {
             t.fees = {{FeeBasis::Amount, FeeTime::EveryInstalment, -rupees(1)}};
         }},
        {"a tranche of nothing", no,
         [](Terms& t) {
             t.tranches = {{day("2024-02-01"), {}}};
         }},
        {"interest to no multiple", no, [](Terms& t) { t.rounding.interest.multiple = 0; }},
        {"principal to no multiple", no, [](Terms& t) { t.rounding.principal.multiple = 0; }},
        {"fees to no multiple", no, [](Terms& t) { t.rounding.fees.multiple = -1; }},
        {"an instalment to no multiple", no,
         [](Terms& t) {
             t.rounding.instalment = Rounding{RoundingMode::Up, 0};
         }},
        {"a total to no multiple", no,
         [](Terms& t) {
             t.rounding.total = Rounding{RoundingMode::Up, 0};
         }},
    });
}

TEST_CASE("what is too much is refused", "[lending]") {
    const auto split = [](Terms& t, std::string_view part) {
        t.amortisation = Amortisation::CustomSplit;
        t.split.assign(12, {ratio(part), {}});
    };
    checkAll({
        {"more than can be lent", Refusal::LoanTooLarge,
         [](Terms& t) { t.principal = kLargestLoan + Money::fromMinor(1); }},
        {"a level of that size", Refusal::LoanTooLarge,
         [](Terms& t) { t.fixedAmount = kLargestLoan + Money::fromMinor(1); }},
        {"10,000 instalments", Refusal::InstalmentsTooMany,
         [](Terms& t) { t.instalments = 10'000; }},
        {"as many with the shift", Refusal::InstalmentsTooMany,
         [](Terms& t) { t.grace.shifted = kMostInstalments; }},
        {"as many given", Refusal::InstalmentsTooMany,
         [](Terms& t) { t.given.resize(std::size_t{kMostInstalments} + 1); }},
        {"as many months of grace", Refusal::GraceTooLong,
         [](Terms& t) { t.grace.capitalisedMonths = kMostInstalments + 1; }},
        {"every 10,001 months", Refusal::InstalmentsTooMany,
         [](Terms& t) { t.due.frequency.every = 10'001; }},
        {"1,000 % a year", Refusal::LoanRateTooHigh,
         [](Terms& t) { t.interest.rate = perYear("1000"); }},
        {"100 % a month", Refusal::LoanRateTooHigh,
         [](Terms& t) { t.interest.rate = perMonth("100"); }},
        {"3 % a day", Refusal::LoanRateTooHigh,
         [](Terms& t) {
             t.interest.rate = {Ratio::of(3, 100), RatePeriod::Daily};
         }},
        {"84 % an instalment", Refusal::LoanRateTooHigh,
         [](Terms& t) { t.interest.rate = perInstalment("84"); }},
        {"20 % a week", Refusal::LoanRateTooHigh,
         [](Terms& t) {
             t.interest.rate = perInstalment("20");
             t.due.frequency.unit = TimeUnit::Weeks;
         }},
        {"3 % an instalment of a day", Refusal::LoanRateTooHigh,
         [](Terms& t) {
             t.interest.rate = perInstalment("3");
             t.due.frequency.unit = TimeUnit::Days;
         }},
        {"42 % twice a month", Refusal::LoanRateTooHigh,
         [](Terms& t) {
             t.interest.rate = perInstalment("42");
             t.due.frequency.firstNamedDay = 1;
             t.due.frequency.secondNamedDay = 15;
         }},
        {"a rate larger than can be written", Refusal::RateMalformed,
         [](Terms& t) { t.interest.rate.share = ratio("1000000000001"); }},
        {"a rate finer than anybody pays", Refusal::RateMalformed,
         [](Terms& t) { t.interest.rate.share = ratio("0.0000000000001"); }},
        {"named days the wrong way round", Refusal::DueDatesNotInOrder,
         [](Terms& t) {
             t.due.frequency.firstNamedDay = 20;
             t.due.frequency.secondNamedDay = 5;
         }},
        {"a first day that is moved before the loan", Refusal::FirstDueTooEarly,
         [](Terms& t) {
             t.due.first = day("2024-01-21"); // a Sunday, and only Fridays are worked on
             t.disbursedOn = day("2024-01-20");
             t.due.nonWorking = {.weekly = 0b1011111, .shift = Shift::PreviousWorkingDay};
         }},
        {"days that do not suffice for a fixed instalment", Refusal::DueDatesNotInOrder,
         [](Terms& t) {
             t.amortisation = Amortisation::FixedInstalment;
             t.instalments = 0;
             t.fixedAmount = rupees(1000);
             t.due.given = {day("2024-02-15"), day("2024-03-15")};
         }},
        {"a tranche after the end", Refusal::TranchesNotPrincipal,
         [](Terms& t) {
             t.instalments = 2;
             t.tranches = {{day("2024-06-01"), rupees(2000)}};
         }},
        {"grace over all of it, though it costs nothing", Refusal::GraceTooLong,
         [](Terms& t) { t.grace.interestOnly = t.grace.interestFree = 12; }},
        {"grace over all of it", Refusal::GraceTooLong,
         [](Terms& t) { t.grace.interestOnly = 12; }},
        {"interest deferred over all of it", Refusal::GraceTooLong,
         [](Terms& t) { t.grace.interestDeferred = 12; }},
        {"a split that is not whole", Refusal::SplitNotWhole, [&](Terms& t) { split(t, "0.08"); }},
        {"a split of too few", Refusal::SplitNotWhole,
         [&](Terms& t) { split(t, "1/12"), t.split.pop_back(); }},
        {"a flat loan whose interest is not split", Refusal::SplitNotWhole,
         [&](Terms& t) { split(t, "1/12"), t.interest.method = InterestBasis::Flat; }},
        {"all of it paid out later", Refusal::TranchesNotPrincipal,
         [](Terms& t) {
             t.tranches = {{day("2024-02-01"), t.principal}};
         }},
        {"a tranche before the loan", Refusal::TranchesNotPrincipal,
         [](Terms& t) {
             t.tranches = {{day("2024-01-14"), rupees(1)}};
         }},
    });
}

TEST_CASE("dates that cannot be are refused", "[lending]") {
    checkAll({
        {"no day of the calendar", Refusal::DateNotInCalendar,
         [](Terms& t) { t.disbursedOn = Date{}; }},
        {"a first due date that is none", Refusal::DateNotInCalendar,
         [](Terms& t) { t.due.first = Date{}; }},
        {"a given date that is none", Refusal::DateNotInCalendar,
         [](Terms& t) { t.due.given.assign(12, Date{}); }},
        {"due before the loan", Refusal::FirstDueTooEarly,
         [](Terms& t) { t.due.first = day("2024-01-14"); }},
        {"due on its day", Refusal::FirstDueTooEarly,
         [](Terms& t) { t.due.first = day("2024-01-15"); }},
        {"years of five digits", Refusal::DateOutOfRange,
         [](Terms& t) { t.due.frequency.every = 8'000; }},
        {"weeks without end", Refusal::DateOutOfRange,
         [](Terms& t) {
             t.instalments = kMostInstalments;
             t.due.frequency = {10'000, TimeUnit::Weeks};
         }},
        {"days without end, of an instalment that says how many", Refusal::DateOutOfRange,
         [](Terms& t) {
             t.instalments = 0;
             t.amortisation = Amortisation::FixedPrincipal;
             t.fixedAmount = rupees(1);
             t.due.frequency = {10'000, TimeUnit::Days};
         }},
        {"given before the loan", Refusal::FirstDueTooEarly,
         [](Terms& t) { t.due.given.assign(12, day("2024-01-15")); }},
        {"given twice", Refusal::DueDatesNotInOrder,
         [](Terms& t) { t.due.given.assign(12, day("2024-01-16")); }},
        {"fewer than instalments", Refusal::DueDatesNotInOrder,
         [](Terms& t) { t.due.given = {day("2024-01-16")}; }},
    });
}

TEST_CASE("options that disagree are refused", "[lending]") {
    const Refusal no = Refusal::LoanOptionsDisagree;
    const auto given = [](Terms& t, Money principal, Money interest) {
        t.amortisation = Amortisation::GivenInstalments;
        t.given = {{day("2024-02-15"), principal, interest}};
    };
    checkAll({
        {"an exact schedule of a fixed level", no,
         [](Terms& t) {
             t.rounding.interestFrom = InterestFrom::ExactSchedule;
             t.fixedAmount = rupees(1'100);
         }},
        {"an exact schedule with tranches", no,
         [](Terms& t) {
             t.rounding.interestFrom = InterestFrom::ExactSchedule;
             t.tranches = {{day("2024-02-01"), rupees(1)}};
         }},
        {"a level whose declining interest is paid in advance", no,
         [](Terms& t) {
             t.interest.due = InterestDue::InAdvance; // found for the whole loan at once
             t.rounding.residue = Residue::BestLast;
         }},
        {"payments in advance of tranches", no,
         [](Terms& t) {
             t.interest.due = InterestDue::PaymentsInAdvance;
             t.tranches = {{day("2024-02-01"), rupees(1)}};
         }},
        {"payments in advance of a capitalised grace", no,
         [](Terms& t) {
             t.interest.due = InterestDue::PaymentsInAdvance;
             t.grace.capitalisedMonths = 1;
         }},
        {"a down payment of all", no, [](Terms& t) { t.downPayment = DownPayment{Ratio::of(1)}; }},
        {"given instalments that are not the loan", no, [&](Terms& t) { given(t, rupees(1), {}); }},
        {"no given instalments", no,
         [](Terms& t) { t.amortisation = Amortisation::GivenInstalments; }},
        {"given principal below nothing", Refusal::LoanTermNotPositive,
         [&](Terms& t) { given(t, -rupees(1), {}); }},
        {"given fees below nothing", Refusal::LoanTermNotPositive,
         [&](Terms& t) {
             given(t, t.principal, {});
             t.given.front().fees = -rupees(1);
         }},
        {"a given instalment below nothing", Refusal::LoanTermNotPositive,
         [&](Terms& t) { given(t, t.principal, -rupees(1)); }},
    });
}

TEST_CASE("an instalment that does not cover its interest never ends", "[lending]") {
    checkAll({
        {"a level below the first interest", Refusal::InstalmentBelowInterest,
         [](Terms& t) { t.fixedAmount = rupees(119); }},
        {"a fixed instalment of the interest alone", Refusal::InstalmentBelowInterest,
         [](Terms& t) {
             t.amortisation = Amortisation::FixedInstalment;
             t.instalments = 0;
             t.fixedAmount = rupees(120);
         }},
        {"the same, flat", Refusal::InstalmentBelowInterest,
         [](Terms& t) {
             t.amortisation = Amortisation::FixedInstalment;
             t.interest.method = InterestBasis::Flat;
             t.fixedAmount = rupees(120);
         }},
        {"a level rounded down to nothing", Refusal::InstalmentBelowInterest,
         [](Terms& t) {
             t.rounding.instalment = Rounding{RoundingMode::Down, 1'000'000};
         }},
    });
}

TEST_CASE("the largest loan is reckoned, and what does not fit is refused", "[lending]") {
    RepaymentTerms terms = aLoan();
    terms.principal = kLargestLoan;
    terms.instalments = 360;
    CHECK(scheduleOf(terms));
    terms.interest.method = InterestBasis::Flat;
    terms.interest.rate = perYear("999");
    terms.instalments = kMostInstalments;
    CHECK(scheduleOf(terms).refusal() == Refusal::LoanTooLarge);
    terms = aLoan();
    terms.fees = {
        {FeeBasis::Principal, FeeTime::EveryInstalment, {}, Ratio::of(1'000'000'000'000)}};
    CHECK(scheduleOf(terms).refusal() == Refusal::LoanTooLarge);
}

TEST_CASE("terms that can be are not refused", "[lending]") {
    RepaymentTerms terms = aLoan();
    CHECK(checkTerms(terms));
    terms.interest.rate = perYear("999");
    CHECK(checkTerms(terms));
    terms.instalments = 1;
    CHECK(scheduleOf(terms));
    terms.interest.rate = {};
    CHECK(scheduleOf(terms).value().interest().isZero());
}

} // namespace bahi
