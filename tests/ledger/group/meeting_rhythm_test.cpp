#include "ledger/group/group_rules.h"
#include "tests/support/aborts.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <string>

namespace bahi {

namespace {

using plain::aborts;
using plain::day;

MeetingRhythm weekly(int weekday) {
    return {Rhythm::Weekly, static_cast<std::uint8_t>(weekday), 0};
}
MeetingRhythm monthly(int on) {
    return {Rhythm::Monthly, static_cast<std::uint8_t>(on), 0};
}
MeetingRhythm twice(int first, int second) {
    return {Rhythm::TwiceMonthly, static_cast<std::uint8_t>(first),
            static_cast<std::uint8_t>(second)};
}

/// Does the group meet on `date`? Asked of one day, without looking for the next one.
bool meetsOn(const MeetingRhythm& rhythm, Date date) {
    if (rhythm.rhythm == Rhythm::Weekly)
        return std::chrono::weekday{std::chrono::sys_days{date}}.iso_encoding() == rhythm.firstDay;
    const auto today = static_cast<unsigned>(date.day());
    const bool isLast = monthOf(fromDays(toDays(date) + 1)) != monthOf(date);
    const auto falls = [&](unsigned wanted) {
        return wanted != 0 && (wanted == today || (isLast && wanted > today));
    };
    return falls(rhythm.firstDay) || falls(rhythm.secondDay);
}

MeetingRhythm aRhythm() {
    switch (*rc::gen::inRange(0, 3)) {
        case 0:
            return weekly(*rc::gen::inRange(1, 8));
        case 1:
            return monthly(*rc::gen::inRange(1, 32));
        default: {
            const int first = *rc::gen::inRange(1, 31);
            return twice(first, *rc::gen::inRange(first + 1, 32));
        }
    }
}

} // namespace

TEST_CASE("the next meeting is the rhythm's first day after a day", "[group]") {
    struct Row {
        MeetingRhythm rhythm;
        std::string after, next;
    };
    const Row row = GENERATE(values<Row>({
        {weekly(1), "2024-06-03", "2024-06-10"}, // a Monday: the next one is in a week
        {weekly(1), "2024-06-02", "2024-06-03"},
        {weekly(7), "2024-06-03", "2024-06-09"},
        {weekly(7), "2024-06-09", "2024-06-16"},
        {weekly(3), "2024-12-31", "2025-01-01"},
        {weekly(4), "2024-02-28", "2024-02-29"},
        {monthly(1), "2024-01-31", "2024-02-01"},
        {monthly(1), "2024-02-01", "2024-03-01"},
        {monthly(31), "2024-01-30", "2024-01-31"},
        {monthly(31), "2024-01-31", "2024-02-29"}, // too short a month meets on its last day
        {monthly(31), "2023-01-31", "2023-02-28"},
        {monthly(31), "2024-02-29", "2024-03-31"},
        {monthly(31), "2024-03-31", "2024-04-30"},
        {monthly(30), "2024-02-28", "2024-02-29"},
        {monthly(29), "2023-02-28", "2023-03-29"},
        {monthly(15), "2024-12-15", "2025-01-15"},
        {monthly(31), "1900-01-31", "1900-02-28"},
        {twice(1, 15), "2024-06-01", "2024-06-15"},
        {twice(1, 15), "2024-06-14", "2024-06-15"},
        {twice(1, 15), "2024-06-15", "2024-07-01"},
        {twice(1, 15), "2024-12-31", "2025-01-01"},
        {twice(15, 31), "2024-04-15", "2024-04-30"},
        {twice(15, 31), "2024-04-30", "2024-05-15"},
        {twice(30, 31), "2024-02-28", "2024-02-29"}, // both fall together, and count once
        {twice(30, 31), "2024-02-29", "2024-03-30"},
        {twice(30, 31), "2024-04-29", "2024-04-30"},
        {twice(30, 31), "2024-04-30", "2024-05-30"},
        {twice(28, 29), "2023-02-28", "2023-03-28"},
    }));
    CAPTURE(row.after, row.next);
    CHECK(toIso(row.rhythm.nextAfter(day(row.after))) == row.next);
}

TEST_CASE("the next meeting is found by asking one day after the other", "[group]") {
    rc::prop("for any rhythm and any day", [] {
        const MeetingRhythm rhythm = aRhythm();
        RC_ASSERT(rhythm.isValid());
        const std::int32_t start = *rc::gen::inRange(-30'000, 60'000);
        std::int32_t next = start + 1;
        while (!meetsOn(rhythm, fromDays(next))) ++next;
        RC_ASSERT(toDays(rhythm.nextAfter(fromDays(start))) == next);
    });
}

TEST_CASE("a year has the meetings of its rhythm", "[group]") {
    const auto meetingsIn2024 = [](const MeetingRhythm& rhythm) {
        int count = 0;
        Date next = rhythm.nextAfter(day("2023-12-31"));
        for (; next <= day("2024-12-31"); next = rhythm.nextAfter(next)) ++count;
        return count;
    };
    CHECK(meetingsIn2024(weekly(1)) == 53);
    CHECK(meetingsIn2024(weekly(3)) == 52);
    CHECK(meetingsIn2024(monthly(31)) == 12);
    CHECK(meetingsIn2024(twice(1, 15)) == 24);
    CHECK(meetingsIn2024(twice(30, 31)) == 12 + 7); // once in a short month
}

TEST_CASE("a rhythm has days that fit it", "[group]") {
    for (const MeetingRhythm& good : {weekly(1), weekly(7), monthly(1), monthly(31), twice(1, 2),
                                      twice(30, 31), MeetingRhythm{}})
        CHECK(good.isValid());

    const auto with = [](Rhythm rhythm, int first, int second) {
        return MeetingRhythm{rhythm, static_cast<std::uint8_t>(first),
                             static_cast<std::uint8_t>(second)};
    };
    using enum Rhythm;
    const MeetingRhythm wrong = GENERATE_COPY(values<MeetingRhythm>({
        with(Weekly, 0, 0),
        with(Weekly, 8, 0),
        with(Weekly, 1, 2),
        with(Weekly, 255, 0),
        with(Monthly, 0, 0),
        with(Monthly, 32, 0),
        with(Monthly, 1, 15),
        with(TwiceMonthly, 0, 15),
        with(TwiceMonthly, 1, 0),
        with(TwiceMonthly, 15, 15),
        with(TwiceMonthly, 15, 1),
        with(TwiceMonthly, 1, 32),
        with(TwiceMonthly, 31, 32),
        with(static_cast<Rhythm>(0), 1, 0),
        with(static_cast<Rhythm>(4), 1, 0),
    }));
    CAPTURE(static_cast<int>(wrong.rhythm), wrong.firstDay, wrong.secondDay);
    CHECK_FALSE(wrong.isValid());
    CHECK(aborts([&] { (void)wrong.nextAfter(day("2024-06-03")); }));
}

} // namespace bahi
