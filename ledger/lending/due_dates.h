#pragma once

#include "ledger/base/date.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace bahi {

enum class TimeUnit : std::uint8_t { Days, Weeks, Months };

/// How often: every 14 days, every 2 months; or twice a month on named days.
struct Frequency {
    std::int32_t every = 1;
    TimeUnit unit = TimeUnit::Months;
    /// Twice a month, on these two days (1 to 31; the last of a shorter month stands for those it
    /// has not). Zero: not so. A period is then half a month.
    std::uint8_t firstNamedDay = 0;
    std::uint8_t secondNamedDay = 0;

    bool isTwiceAMonth() const { return firstNamedDay != 0; }
    friend bool operator==(const Frequency&, const Frequency&) = default;
};

/// A month that lacks the seed's day. Default: its last day.
enum class MonthEnd : std::uint8_t { LastDay, FirstOfNext };

enum class Shift : std::uint8_t {
    None,
    NextWorkingDay,
    PreviousWorkingDay,
    NextWorkingDayInMonth, // else the one before
};

/// Days nobody collects on, and where a due date that falls on one goes.
struct NonWorkingDays {
    std::uint8_t weekly = 0;         // bit 0: Sunday ... bit 6: Saturday
    std::vector<Date> holidays = {}; // in order
    Shift shift = Shift::None;
    /// Whether interest runs by the shifted dates (Accrual::Daily); default: a shift costs nothing.
    bool interestFollows = false;

    bool isWorking(Date day) const;
    /// How many days are worked on after `after` and up to `upTo`.
    std::int32_t workingDays(Date after, Date upTo) const;
};

/// When instalments fall due. Every date is reckoned from the seed, never from the one before, so
/// that 31 January, 28 February is followed by 31 March.
struct DueTerms {
    Frequency frequency = {};
    /// None: one period after the loan. Otherwise the first period may be a broken one.
    std::optional<Date> first = {};
    /// The day of the month dates are reckoned from. None: the day of the loan where the first due
    /// date is what follows from it, otherwise the day of the first due date.
    std::optional<std::uint8_t> seedDay = {};
    MonthEnd monthEnd = MonthEnd::LastDay;
    NonWorkingDays nonWorking = {};
    std::vector<Date> given = {}; // all of them, in order; then nothing else here matters
};

/// A period of interest: from the day after `from` to `to`.
struct Period {
    Date from;
    Date to;          // its end for interest
    Date due;         // the day to pay: `to`, or the working day it was shifted to
    Date nominalFrom; // where it would begin if it were whole (the broken first one)

    bool isBroken() const { return nominalFrom != from; }
};

/// `date` or the working day `days.shift` puts in its place.
Date shifted(Date date, const NonWorkingDays& days);

/// Whether `count` periods more leave the year with four digits.
bool staysInCalendar(Date from, const Frequency& frequency, std::int64_t count);

/// `count` periods after `base`; `seedDay` (1 to 31) is the day of the month sought, MonthEnd says
/// what a shorter month has instead.
Date stepped(Date base, const Frequency& frequency, std::int32_t count, std::uint8_t seedDay,
             MonthEnd monthEnd);

/// The `count` periods of a loan paid out on `start`.
std::vector<Period> periodsOf(const DueTerms& terms, Date start, std::int32_t count);

} // namespace bahi
