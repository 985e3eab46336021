#include "ledger/lending/due_dates.h"

#include "ledger/base/invariant.h"

#include <algorithm>
#include <iterator>

namespace bahi {

namespace {

using std::chrono::day;
using std::chrono::sys_days;

unsigned dayOf(Date date) {
    return static_cast<unsigned>(date.day());
}

std::int32_t daysOf(const Frequency& frequency) {
    return frequency.every * (frequency.unit == TimeUnit::Weeks ? 7 : 1);
}

Date onDay(Month month, unsigned wanted, MonthEnd monthEnd) {
    const Date last = lastDay(month);
    if (wanted <= dayOf(last)) return month / day{wanted};
    return monthEnd == MonthEnd::LastDay ? last : firstDay(month + std::chrono::months{1});
}

/// The named day of a month, in half months since the year 0.
Date namedDay(const Frequency& frequency, std::int32_t half) {
    const std::int32_t month = half / 2;
    const bool first = half % 2 == 0;
    return onDay(
        std::chrono::year{month / 12} / std::chrono::month{static_cast<unsigned>(month % 12 + 1)},
        first ? frequency.firstNamedDay : frequency.secondNamedDay, MonthEnd::LastDay);
}

/// The first half month whose named day is after `date`.
std::int32_t halfAfter(const Frequency& frequency, Date date) {
    const auto month = static_cast<unsigned>(date.month()) - 1;
    std::int32_t half = (static_cast<int>(date.year()) * 12 + static_cast<std::int32_t>(month)) * 2;
    while (namedDay(frequency, half) <= date) ++half;
    return half;
}

Period periodBetween(Date from, Date to, Date nominalFrom, const NonWorkingDays& days) {
    const Date due = shifted(to, days);
    return {from, days.interestFollows ? due : to, due, nominalFrom};
}

std::vector<Period> namedPeriods(const DueTerms& terms, Date start, std::int32_t count) {
    const Date before = terms.first ? fromDays(toDays(*terms.first) - 1) : start;
    std::int32_t half = halfAfter(terms.frequency, before);
    Date nominal = namedDay(terms.frequency, half - 1);
    std::vector<Period> periods;
    Date from = start;
    for (std::int32_t number = 0; number < count; ++number, ++half) {
        const Date to = namedDay(terms.frequency, half);
        periods.push_back(periodBetween(from, to, nominal, terms.nonWorking));
        from = periods.back().to;
        nominal = from;
    }
    return periods;
}

std::vector<Period> givenPeriods(const DueTerms& terms, Date start, std::int32_t count) {
    std::vector<Period> periods;
    Date from = start;
    for (std::int32_t number = 0; number < count; ++number) {
        const Date to = terms.given[static_cast<std::size_t>(number)];
        periods.push_back(periodBetween(from, to, from, terms.nonWorking));
        from = periods.back().to;
    }
    return periods;
}

/// From where and from which day of the month the due dates are counted, and which of them is the
/// first.
struct Seed {
    Date base;
    std::uint8_t day;
    std::int32_t first; // periods from the base to the first due date
};

Seed seedOf(const DueTerms& terms, Date start) {
    const auto ofStart = static_cast<std::uint8_t>(dayOf(start));
    const std::uint8_t wanted = terms.seedDay.value_or(ofStart);
    if (!terms.first) return {start, wanted, 1};
    const Date natural = stepped(start, terms.frequency, 1, wanted, terms.monthEnd);
    const bool isNatural =
        *terms.first == natural || *terms.first == shifted(natural, terms.nonWorking);
    // A day counted in days goes on from the day agreed, also where that was moved.
    const bool byMonths = terms.frequency.unit == TimeUnit::Months;
    if (byMonths && isNatural) return {start, wanted, 1};
    const auto ofFirst = static_cast<std::uint8_t>(dayOf(*terms.first));
    return {*terms.first, terms.seedDay.value_or(ofFirst), 0};
}

} // namespace

bool NonWorkingDays::isWorking(Date date) const {
    const unsigned weekday = std::chrono::weekday{sys_days{date}}.c_encoding();
    if ((weekly >> weekday & 1U) != 0) return false;
    return !std::binary_search(holidays.begin(), holidays.end(), date);
}

std::int32_t NonWorkingDays::workingDays(Date after, Date upTo) const {
    const std::int32_t first = toDays(after) + 1;
    const std::int32_t days = std::max(0, toDays(upTo) - toDays(after));
    const auto isFree = [&](Date date) { // every week
        return (weekly >> std::chrono::weekday{sys_days{date}}.c_encoding() & 1U) != 0;
    };
    std::int32_t counted = 0;
    for (std::int32_t weekday = 0; weekday < std::min(7, days); ++weekday) {
        const std::int32_t ofThem = (days - weekday + 6) / 7;
        if (!isFree(fromDays(first + weekday))) counted += ofThem;
    }
    const auto begin = std::upper_bound(holidays.begin(), holidays.end(), after);
    const auto end = std::upper_bound(holidays.begin(), holidays.end(), upTo);
    for (auto holiday = begin; holiday < end; ++holiday) {
        const bool again = holiday != begin && *holiday == *std::prev(holiday);
        if (!again && !isFree(*holiday)) --counted;
    }
    return counted;
}

Date shifted(Date date, const NonWorkingDays& days) {
    if (days.shift == Shift::None || days.isWorking(date)) return date;
    // A group that works on no day of the week has no day to shift to.
    if ((days.weekly & 127U) == 127U) return date;
    const auto seek = [&](std::int32_t step) {
        std::int32_t at = toDays(date);
        while (!days.isWorking(fromDays(at))) at += step;
        return fromDays(at);
    };
    if (days.shift == Shift::PreviousWorkingDay) return seek(-1);
    const Date next = seek(1);
    const bool stays = days.shift != Shift::NextWorkingDayInMonth || monthOf(next) == monthOf(date);
    return stays ? next : seek(-1);
}

bool staysInCalendar(Date from, const Frequency& frequency, std::int64_t count) {
    const std::int64_t perYear = frequency.unit == TimeUnit::Months  ? 12
                                 : frequency.unit == TimeUnit::Weeks ? 52
                                                                     : 365;
    return static_cast<int>(from.year()) + count * frequency.every / perYear < 9'999;
}

Date stepped(Date base, const Frequency& frequency, std::int32_t count, std::uint8_t seedDay,
             MonthEnd monthEnd) {
    if (frequency.unit != TimeUnit::Months)
        return fromDays(toDays(base) + daysOf(frequency) * count);
    return onDay(monthOf(base) + std::chrono::months{frequency.every * count}, seedDay, monthEnd);
}

std::vector<Period> periodsOf(const DueTerms& terms, Date start, std::int32_t count) {
    invariant(count >= 0, "periods are counted");
    if (!terms.given.empty()) return givenPeriods(terms, start, count);
    if (terms.frequency.isTwiceAMonth()) return namedPeriods(terms, start, count);
    const Seed seed = seedOf(terms, start);
    const auto at = [&](std::int32_t periods) {
        return stepped(seed.base, terms.frequency, periods, seed.day, terms.monthEnd);
    };
    std::vector<Period> periods;
    periods.reserve(static_cast<std::size_t>(count));
    Date from = start;
    Date nominal = seed.first == 1 ? start : at(seed.first - 1);
    for (std::int32_t number = 0; number < count; ++number) {
        const bool asAgreed = number == 0 && terms.first;
        const Date to = asAgreed ? *terms.first : at(seed.first + number);
        periods.push_back(periodBetween(from, to, nominal, terms.nonWorking));
        from = periods.back().to;
        nominal = from;
    }
    return periods;
}

} // namespace bahi
