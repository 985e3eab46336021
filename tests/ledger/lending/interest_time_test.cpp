#include "ledger/lending/interest_time.h"

#include "tests/support/loan_terms.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

namespace {

using namespace plain;

Period between(std::string_view from, std::string_view to) {
    return {day(from), day(to), day(to), day(from)};
}

Period broken(std::string_view from, std::string_view to, std::string_view nominal) {
    return {day(from), day(to), day(to), day(nominal)};
}

InterestTerms daily(DayCount dayCount) {
    InterestTerms terms;
    terms.rate = perYear("100");
    terms.accrual = Accrual::Daily;
    terms.dayCount = dayCount;
    return terms;
}

const Frequency kMonthly{};
const Frequency kWeekly{1, TimeUnit::Weeks};

} // namespace

TEST_CASE("a month is a twelfth of a year, whatever the calendar says", "[lending]") {
    InterestTerms terms;
    terms.rate = perYear("12");
    CHECK(factorOf(terms, kMonthly, between("2024-02-01", "2024-03-01")) == Ratio::of(1, 100));
    CHECK(nominalFactor(terms, {2, TimeUnit::Months}) == Ratio::of(2, 100));
    terms.rate = perMonth("2");
    CHECK(nominalFactor(terms, kMonthly) == Ratio::of(2, 100));
    CHECK(nominalFactor(terms, {1, TimeUnit::Months, 1, 15}) == Ratio::of(1, 100));
    terms.rate = {Ratio::of(1, 1000), RatePeriod::Daily};
    CHECK(nominalFactor(terms, {15, TimeUnit::Days}) == Ratio::of(15, 1000));
    terms.dayCount = DayCount::Actual364;
    CHECK(nominalFactor(terms, {1, TimeUnit::Weeks}) == Ratio::of(2'548, 365'000));
    terms.rate = perInstalment("3");
    CHECK(nominalFactor(terms, kWeekly) == Ratio::of(3, 100));
    terms.rate = {};
    CHECK(factorOf(terms, kMonthly, between("2024-02-01", "2024-03-01")).isZero());
    CHECK(factorBetween(terms, kMonthly, between("2024-02-01", "2024-03-01"), day("2024-02-01"),
                        day("2024-02-09"))
              .isZero());
}

TEST_CASE("a week has its own rule", "[lending]") {
    InterestTerms terms;
    terms.rate = perYear("100");
    CHECK(nominalFactor(terms, kWeekly) == Ratio::of(7, 365));
    terms.week = WeekRule::SevenOf360;
    CHECK(nominalFactor(terms, kWeekly) == Ratio::of(7, 360));
    terms.week = WeekRule::OneOf52;
    CHECK(nominalFactor(terms, {2, TimeUnit::Weeks}) == Ratio::of(1, 26));
    terms.dayCount = DayCount::Actual360;
    CHECK(nominalFactor(terms, {9, TimeUnit::Days}) == Ratio::of(9, 360));
}

TEST_CASE("days are counted as agreed", "[lending]") {
    const Period february = between("2024-02-01", "2024-03-01");
    CHECK(factorOf(daily(DayCount::Actual365), kMonthly, february) == Ratio::of(29, 365));
    CHECK(factorOf(daily(DayCount::Actual360), kMonthly, february) == Ratio::of(29, 360));
    CHECK(factorOf(daily(DayCount::Actual364), kWeekly, between("2024-01-01", "2024-01-08")) ==
          Ratio::of(1, 52));
    CHECK(factorOf(daily(DayCount::ActualActual), kMonthly, february) == Ratio::of(29, 366));
    CHECK(factorOf(daily(DayCount::Thirty360), kMonthly, february) == Ratio::of(1, 12));
    CHECK(factorOf(daily(DayCount::Thirty360), {15, TimeUnit::Days},
                   between("2024-02-01", "2024-02-16")) == Ratio::of(15, 360));
}

TEST_CASE("months of thirty days in a year of 365", "[lending]") {
    const InterestTerms terms = daily(DayCount::Thirty365);
    CHECK(factorOf(terms, kMonthly, between("2024-02-01", "2024-03-01")) == Ratio::of(30, 365));
    CHECK(factorOf(terms, {2, TimeUnit::Months}, between("2024-02-01", "2024-04-01")) ==
          Ratio::of(60, 365));
    CHECK(factorOf(terms, kMonthly, broken("2024-01-20", "2024-03-01", "2024-02-01")) ==
          Ratio::of(41, 365));
}

TEST_CASE("a period over the new year is split at 31 December", "[lending]") {
    const Period winter = between("2023-12-12", "2024-01-12"); // 19 days, then 12
    CHECK(factorOf(daily(DayCount::ActualActual), kMonthly, winter) ==
          Ratio::of(19, 365) + Ratio::of(12, 366));
    CHECK(factorOf(daily(DayCount::ActualYearOfEnd), kMonthly, winter) == Ratio::of(31, 366));
    CHECK(factorOf(daily(DayCount::ActualActual), kMonthly, between("2022-12-31", "2024-12-31")) ==
          Ratio::of(2));
}

TEST_CASE("days beside whole months are a part of thirty, or of their month", "[lending]") {
    InterestTerms terms = daily(DayCount::Thirty360);
    const Period longer = broken("2024-01-01", "2024-02-18", "2024-01-18"); // a month, 17 days
    CHECK(factorOf(terms, kMonthly, longer) == Ratio::of(1, 12) + Ratio::of(17, 360));
    terms.monthPart = MonthPart::OfItsDays; // 17 of the 29 days of February
    CHECK(factorOf(terms, kMonthly, longer) ==
          Ratio::of(1, 12) * (Ratio::of(1) + Ratio::of(17, 29)));
}

TEST_CASE("31 January to 1 March is a month, where it was rolled", "[lending]") {
    CHECK(factorOf(daily(DayCount::Thirty360), kMonthly, between("2025-01-31", "2025-03-01")) ==
          Ratio::of(1, 12));
}

TEST_CASE("a broken first period costs what was agreed", "[lending]") {
    InterestTerms terms;
    terms.rate = perYear("36.5");
    const Period longer = broken("2006-01-01", "2006-01-16", "2006-01-02");
    const Frequency fortnight{14, TimeUnit::Days};
    CHECK(factorOf(terms, fortnight, longer) == Ratio::of(14, 1000));
    CHECK(stretchOf(terms, longer) == Ratio::of(1));
    terms.brokenFirst = BrokenPeriod::ByDays;
    CHECK(factorOf(terms, fortnight, longer) == Ratio::of(15, 1000));
    terms.brokenFirst = BrokenPeriod::ActualOverNominal;
    CHECK(factorOf(terms, fortnight, longer) == Ratio::of(14, 1000));
    CHECK(stretchOf(terms, longer) == Ratio::of(15, 14));
    CHECK(stretchOf(terms, between("2006-01-16", "2006-01-30")) == Ratio::of(1));
}

TEST_CASE("a rate of an instalment is a year's where days are counted", "[lending]") {
    InterestTerms terms = daily(DayCount::Actual365);
    const Period week = between("2024-01-01", "2024-01-08");
    terms.rate = perInstalment("1");
    CHECK(factorOf(terms, kWeekly, week) == Ratio::of(1, 100));
    CHECK(factorOf(terms, {1, TimeUnit::Months, 1, 15}, week) == Ratio::of(168, 36'500));
    CHECK(factorOf(terms, {2, TimeUnit::Months}, week) == Ratio::of(42, 36'500));
    CHECK(factorOf(terms, {7, TimeUnit::Days}, week) == Ratio::of(1, 100));
}

TEST_CASE("a group's month is charged once, when it has begun", "[lending]") {
    InterestTerms terms;
    terms.rate = perMonth("2");
    terms.accrual = Accrual::CalendarMonth;
    CHECK(factorOf(terms, kWeekly, between("2024-01-08", "2024-01-15")).isZero());
    CHECK(factorOf(terms, kWeekly, between("2024-01-29", "2024-02-05")) == Ratio::of(2, 100));
    CHECK(factorOf(terms, kMonthly, between("2024-01-20", "2024-03-05")) == Ratio::of(4, 100));
    CHECK(factorBetween(terms, kMonthly, between("2024-01-20", "2024-03-05"), day("2024-01-20"),
                        day("2024-02-01")) == Ratio::of(2, 100));
}

TEST_CASE("a part of a period is its part by days", "[lending]") {
    InterestTerms terms;
    terms.rate = perYear("12");
    const Period february = between("2024-02-01", "2024-03-01");
    CHECK(factorBetween(terms, kMonthly, february, day("2024-02-01"), day("2024-02-15")) ==
          Ratio::of(14, 2900));
    CHECK(factorBetween(daily(DayCount::Actual365), kMonthly, february, day("2024-02-01"),
                        day("2024-02-15")) == Ratio::of(14, 365));
    CHECK(factorBetween(daily(DayCount::Thirty360), kMonthly, february, day("2024-02-15"),
                        day("2024-03-01")) == Ratio::of(15, 348));
    CHECK(factorBetween(terms, kMonthly, february, day("2024-02-15"), day("2024-02-01")).isZero());
}

TEST_CASE("the level without a thirtieth day is that of nominal periods", "[lending]") {
    CHECK(nominalFactor(daily(DayCount::Actual365), kMonthly) == Ratio::of(30, 365));
    CHECK(nominalFactor(daily(DayCount::Actual365), kWeekly) == Ratio::of(7, 365));
    CHECK(nominalFactor(daily(DayCount::Actual365), {9, TimeUnit::Days}) == Ratio::of(9, 365));
    CHECK(nominalFactor(daily(DayCount::Actual365), {1, TimeUnit::Months, 1, 15}) ==
          Ratio::of(15, 365));
    CHECK(nominalFactor(daily(DayCount::Thirty360), kMonthly) == Ratio::of(1, 12));
}

TEST_CASE("interest is rounded once", "[lending]") {
    const Rounding up{RoundingMode::Up, 100};
    CHECK(interestOn(rupees(920), Ratio::of(2, 100), up) == rupees(19)); // 18.40
    CHECK(interestOn(rupees(11'020), Ratio::of(2, 100), up) == rupees(221));
}

TEST_CASE("a month may cost the days of the calendar month before", "[lending]") {
    const auto terms = daily(DayCount::MonthBefore);
    // January's 31 of 366 days, though there are 29 between the dates.
    CHECK(factorOf(terms, kMonthly, between("2024-01-15", "2024-02-15")) == Ratio::of(31, 366));
    CHECK(factorOf(terms, kMonthly, between("2024-02-15", "2024-03-15")) == Ratio::of(29, 366));
    CHECK(factorOf(terms, kMonthly, between("2023-12-15", "2024-01-15")) == Ratio::of(31, 365));
    CHECK(factorOf(terms, {2, TimeUnit::Months}, between("2023-12-15", "2024-02-15")) ==
          Ratio::of(31, 365) + Ratio::of(31, 366));
    CHECK(nominalFactor(terms, kMonthly) == Ratio::of(1, 12));
    // Half of the days there are is half of the month.
    CHECK(factorBetween(terms, kMonthly, between("2024-02-01", "2024-03-01"), day("2024-02-01"),
                        day("2024-02-16")) == Ratio::of(29, 366) * Ratio::of(15, 29));
    CHECK(factorOf(terms, kWeekly, between("2023-12-28", "2024-01-04")) ==
          Ratio::of(3, 365) + Ratio::of(4, 366));
}

TEST_CASE("months of thirty days may be those of the year they end in", "[lending]") {
    const auto terms = daily(DayCount::ThirtyActual);
    CHECK(factorOf(terms, kMonthly, between("2023-12-10", "2024-01-10")) == Ratio::of(30, 366));
    CHECK(factorOf(terms, kMonthly, between("2025-01-31", "2025-02-28")) == Ratio::of(30, 365));
    CHECK(factorOf(terms, kWeekly, between("2024-01-10", "2024-01-17")) == Ratio::of(7, 366));
}

TEST_CASE("the parts of a period are rounded apart, or once", "[lending]") {
    for (const bool together : {false, true}) {
        InterestSum sum{{RoundingMode::HalfUp, 1}, together};
        sum.add(Money::fromMinor(100), Ratio::of(4, 1'000)); // 0.4 of a paisa, three times
        sum.add(Money::fromMinor(100), Ratio::of(4, 1'000));
        sum.add(Money::fromMinor(200), Ratio::of(2, 1'000));
        CHECK(sum.total() == Money::fromMinor(together ? 1 : 0));
    }
}

} // namespace bahi
