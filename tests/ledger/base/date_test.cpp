#include "ledger/base/date.h"

#include "tests/support/aborts.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <string>

namespace bahi {

namespace {

using plain::aborts;
using plain::day;

constexpr std::int32_t kYear1000 = -354285;
constexpr std::int32_t kYear9999 = 2932896;

Date dateOf(int year, unsigned month, unsigned dayOfMonth) {
    return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{dayOfMonth}};
}

} // namespace

TEST_CASE("a date is read from exactly one way of writing it", "[base]") {
    const auto [text, date] = GENERATE(table<std::string, Date>({
        {"2024-06-03", dateOf(2024, 6, 3)},
        {"1000-01-01", dateOf(1000, 1, 1)},
        {"9999-12-31", dateOf(9999, 12, 31)},
        {"2024-02-29", dateOf(2024, 2, 29)},
        {"2000-02-29", dateOf(2000, 2, 29)},
        {"२०२४-०६-०३", dateOf(2024, 6, 3)},
        {"২০২৪-০৬-০৩", dateOf(2024, 6, 3)},
        {"２０２４-０６-０３", dateOf(2024, 6, 3)},
        {"२०24-0६-03", dateOf(2024, 6, 3)},
    }));
    CAPTURE(text);
    const auto read = parseDate(text);
    REQUIRE(read);
    CHECK(read.value() == date);
}

TEST_CASE("a date that is none is refused by name", "[base]") {
    using enum Refusal;
    const auto [text, refusal] = GENERATE(table<std::string, Refusal>({
        {"", DateMalformed},
        {"-", DateMalformed},
        {"--", DateMalformed},
        {"today", DateMalformed},
        {"2026-11", DateMalformed},
        {"2026-1-22", DateMalformed},
        {"2026-11-2", DateMalformed},
        {"26-11-22-", DateMalformed},
        {"20261122", DateMalformed},
        {"2026/11/22", DateMalformed},
        {"22-11-2026", DateMalformed},
        {" 2026-11-22", DateMalformed},
        {"2026-11-22 ", DateMalformed},
        {"2026-11-22T00:00", DateMalformed},
        {"2026-1a-22", DateMalformed},
        {"2026-+1-22", DateMalformed},
        {"2026--1-22", DateMalformed},
        {"-2026-11-22", DateMalformed},
        {"+2026-11-22", DateMalformed},
        {"02026-11-22", DateMalformed},
        {"2026–11–22", DateMalformed}, // dashes
        {"2026-1²-22", DateMalformed}, // a digit, but not of a number
        {"\xff\xfe-11-22", DateMalformed},
        {"0000-01-01", DateOutOfRange},
        {"0999-12-31", DateOutOfRange},
        {"999-12-31", DateOutOfRange},
        {"10000-01-01", DateOutOfRange},
        {"1-02-30", DateOutOfRange}, // also no day of the calendar: the range goes first
        {"2026-13-01", DateNotInCalendar},
        {"2026-00-01", DateNotInCalendar},
        {"2026-01-00", DateNotInCalendar},
        {"2026-01-32", DateNotInCalendar},
        {"2026-04-31", DateNotInCalendar},
        {"2026-02-30", DateNotInCalendar},
        {"2026-02-29", DateNotInCalendar},
        {"1900-02-29", DateNotInCalendar},
        {"२०२६-०२-३०", DateNotInCalendar},
    }));
    CAPTURE(text);
    const auto read = parseDate(text);
    REQUIRE_FALSE(read);
    CHECK(read.refusal() == refusal);
    CHECK(read.refused().given == text);
    CHECK(parseDate(read.refused().allowed));
}

TEST_CASE("a year longer than any number is malformed like any other", "[base]") {
    for (const std::string digits : {"999999", "2147483648", "99999999999", "18446744073709551617",
                                     "100000000000000000000000000002026"}) {
        CAPTURE(digits);
        const auto read = parseDate(digits + "-11-22");
        REQUIRE_FALSE(read);
        CHECK(read.refusal() == Refusal::DateMalformed);
    }
}

TEST_CASE("dates are written so that their texts sort as they do", "[base]") {
    CHECK(toIso(dateOf(2024, 6, 3)) == "2024-06-03");
    CHECK(toIso(dateOf(1000, 1, 1)) == "1000-01-01");
    CHECK(toIso(monthOf(dateOf(2024, 6, 30))) == "2024-06");

    rc::prop("the order of texts is the order of dates", [] {
        const Date a = fromDays(*rc::gen::inRange(kYear1000, kYear9999 + 1));
        const Date b = fromDays(*rc::gen::inRange(kYear1000, kYear9999 + 1));
        RC_ASSERT((a < b) == (toIso(a) < toIso(b)));
        RC_ASSERT((monthOf(a) < monthOf(b)) == (toIso(monthOf(a)) < toIso(monthOf(b))));
    });
}

TEST_CASE("every day from 1000 to 9999 comes back from its number and from its text", "[base]") {
    CHECK(toDays(dateOf(1970, 1, 1)) == 0);
    CHECK(toDays(dateOf(1969, 12, 31)) == -1);
    CHECK(toDays(dateOf(2000, 3, 1)) == 11017);
    CHECK(toDays(dateOf(1000, 1, 1)) == kYear1000);
    CHECK(toDays(dateOf(9999, 12, 31)) == kYear9999);

    bool allComeBack = true;
    Date yesterday = fromDays(kYear1000 - 1);
    for (std::int32_t number = kYear1000; number <= kYear9999; ++number) {
        const Date date = fromDays(number);
        allComeBack = allComeBack && date.ok() && yesterday < date && toDays(date) == number;
        yesterday = date;
    }
    CHECK(allComeBack);

    rc::prop("and from their texts", [] {
        const Date date = fromDays(*rc::gen::inRange(kYear1000, kYear9999 + 1));
        const auto read = parseDate(toIso(date));
        RC_ASSERT(bool{read});
        RC_ASSERT(read.value() == date);
    });
}

TEST_CASE("a month knows its first and its last day", "[base]") {
    using Row = std::tuple<std::string, std::string, std::string>;
    const auto [within, first, last] = GENERATE(values<Row>({
        {"2023-02-14", "2023-02-01", "2023-02-28"},
        {"2024-02-29", "2024-02-01", "2024-02-29"},
        {"1900-02-01", "1900-02-01", "1900-02-28"},
        {"2000-02-01", "2000-02-01", "2000-02-29"},
        {"2024-04-30", "2024-04-01", "2024-04-30"},
        {"2024-12-31", "2024-12-01", "2024-12-31"},
    }));
    CHECK(firstDay(monthOf(day(within))) == day(first));
    CHECK(lastDay(monthOf(day(within))) == day(last));
}

TEST_CASE("only real dates are written or counted", "[base]") {
    CHECK(aborts([] { toIso(dateOf(2026, 2, 30)); }));
    CHECK(aborts([] { toDays(dateOf(2026, 2, 30)); }));
    CHECK_FALSE(aborts([] { toIso(dateOf(2026, 2, 28)); }));
}

} // namespace bahi
