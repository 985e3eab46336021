#include "ledger/lending/due_dates.h"

#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

#include <string>

namespace bahi {

namespace {

using plain::day;

std::vector<std::string> dues(const DueTerms& terms, std::string_view start, std::int32_t count) {
    std::vector<std::string> days;
    for (const Period& period : periodsOf(terms, day(start), count))
        days.push_back(toIso(period.due));
    return days;
}

using Days = std::vector<std::string>;

constexpr std::uint8_t kWeekend = 0b1000001; // Saturday and Sunday

} // namespace

TEST_CASE("days worked on are those between, without the free ones", "[lending]") {
    const NonWorkingDays days{.weekly = kWeekend,
                              .holidays = {day("2024-01-01"), day("2024-01-06"), day("2024-01-10"),
                                           day("2024-01-10"), day("2024-01-15")}};
    const Date after = day("2024-01-01"); // a Monday; 6 January is a Saturday
    std::int32_t counted = 0;
    for (Date upTo = after; upTo < day("2024-03-01"); upTo = fromDays(toDays(upTo) + 1)) {
        if (upTo > after && days.isWorking(upTo)) ++counted;
        CHECK(days.workingDays(after, upTo) == counted);
    }
    CHECK(days.workingDays(after, day("2023-12-01")) == 0);
    CHECK(NonWorkingDays{.weekly = 127}.workingDays(after, day("9999-12-31")) == 0);
}

TEST_CASE("months are counted from the seed's day, never from the clamped one", "[lending]") {
    CHECK(dues({}, "2024-01-31", 4) ==
          Days{"2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31"});
    DueTerms rolls;
    rolls.monthEnd = MonthEnd::FirstOfNext;
    CHECK(dues(rolls, "2025-01-31", 3) == Days{"2025-03-01", "2025-03-31", "2025-05-01"});
    DueTerms seeded;
    seeded.seedDay = 5;
    CHECK(dues(seeded, "2024-01-31", 2) == Days{"2024-02-05", "2024-03-05"});
}

TEST_CASE("a first due date that follows from the loan keeps the loan's day", "[lending]") {
    DueTerms terms;
    terms.first = day("2025-02-28");
    CHECK(dues(terms, "2025-01-31", 3) == Days{"2025-02-28", "2025-03-31", "2025-04-30"});
    terms.first = day("2023-01-25");
    CHECK(dues(terms, "2022-12-30", 3) == Days{"2023-01-25", "2023-02-25", "2023-03-25"});
    terms.first = day("2023-01-31");
    terms.seedDay = 30;
    CHECK(dues(terms, "2022-12-15", 3) == Days{"2023-01-31", "2023-02-28", "2023-03-30"});
}

TEST_CASE("a first period that is not whole says where it should have begun", "[lending]") {
    DueTerms terms;
    terms.first = day("2024-02-18");
    const auto periods = periodsOf(terms, day("2024-01-01"), 2);
    CHECK(periods.front().nominalFrom == day("2024-01-18"));
    CHECK(periods.front().isBroken());
    CHECK_FALSE(periods.back().isBroken());
    terms.first = day("2024-02-01");
    CHECK_FALSE(periodsOf(terms, day("2024-01-01"), 1).front().isBroken());
}

TEST_CASE("weeks and days are counted in days", "[lending]") {
    DueTerms terms;
    terms.frequency = {2, TimeUnit::Weeks};
    CHECK(dues(terms, "2024-02-20", 2) == Days{"2024-03-05", "2024-03-19"});
    terms.frequency = {10, TimeUnit::Days};
    CHECK(dues(terms, "2024-02-20", 2) == Days{"2024-03-01", "2024-03-11"});
    terms.frequency = {3, TimeUnit::Months};
    CHECK(dues(terms, "2023-11-30", 2) == Days{"2024-02-29", "2024-05-30"});
}

TEST_CASE("twice a month, on named days", "[lending]") {
    DueTerms terms;
    terms.frequency.firstNamedDay = 15;
    terms.frequency.secondNamedDay = 31;
    CHECK(dues(terms, "2024-01-20", 4) ==
          Days{"2024-01-31", "2024-02-15", "2024-02-29", "2024-03-15"});
    CHECK(periodsOf(terms, day("2024-01-20"), 1).front().nominalFrom == day("2024-01-15"));
    terms.first = day("2024-02-15");
    CHECK(dues(terms, "2024-01-20", 2) == Days{"2024-02-15", "2024-02-29"});
}

TEST_CASE("a day nobody works on is shifted, and the seed stays", "[lending]") {
    DueTerms terms;
    terms.nonWorking = {kWeekend, {day("2006-04-03")}, Shift::NextWorkingDay};
    CHECK(dues(terms, "2006-01-01", 5) ==
          Days{"2006-02-01", "2006-03-01", "2006-04-04", "2006-05-01", "2006-06-01"});
    terms.nonWorking.shift = Shift::PreviousWorkingDay;
    CHECK(dues(terms, "2006-03-01", 1) == Days{"2006-03-31"});
    terms.nonWorking.shift = Shift::NextWorkingDayInMonth;
    CHECK(shifted(day("2006-04-29"), terms.nonWorking) == day("2006-04-28"));
    CHECK(shifted(day("2006-04-01"), terms.nonWorking) == day("2006-04-04"));
    terms.nonWorking.shift = Shift::None;
    CHECK(shifted(day("2006-04-01"), terms.nonWorking) == day("2006-04-01"));
    // Who works on no day shifts nowhere.
    CHECK(shifted(day("2006-04-01"), {127, {}, Shift::NextWorkingDay}) == day("2006-04-01"));
}

TEST_CASE("interest follows a shift only where it was agreed", "[lending]") {
    DueTerms terms;
    terms.nonWorking = {kWeekend, {}, Shift::NextWorkingDay};
    auto second = periodsOf(terms, day("2006-03-01"), 2).front();
    CHECK(second.to == day("2006-04-01"));
    CHECK(second.due == day("2006-04-03"));
    terms.nonWorking.interestFollows = true;
    const auto periods = periodsOf(terms, day("2006-03-01"), 2);
    CHECK(periods.front().to == day("2006-04-03"));
    CHECK(periods.back().from == day("2006-04-03"));
    CHECK(periods.back().to == day("2006-05-01"));
}

TEST_CASE("a first due date moved off a holiday is where days go on from", "[lending]") {
    DueTerms terms;
    terms.frequency = {14, TimeUnit::Days};
    terms.first = day("2006-01-16");
    terms.nonWorking = {kWeekend, {}, Shift::NextWorkingDay};
    const auto periods = periodsOf(terms, day("2006-01-01"), 2);
    CHECK(periods.front().nominalFrom == day("2006-01-02"));
    CHECK(periods.back().due == day("2006-01-30"));
}

TEST_CASE("given dates are taken as they are", "[lending]") {
    DueTerms terms;
    terms.given = {day("2024-03-03"), day("2024-04-10")};
    CHECK(dues(terms, "2024-01-01", 2) == Days{"2024-03-03", "2024-04-10"});
    CHECK(periodsOf(terms, day("2024-01-01"), 2).back().from == day("2024-03-03"));
}

} // namespace bahi
