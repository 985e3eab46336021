#pragma once

#include "ledger/base/date.h"
#include "ledger/money/money.h"
#include "ledger/money/ratio.h"
#include "ledger/money/rounding.h"

#include <cstdint>

namespace bahi {

/// On what interest is reckoned. Default: declining.
enum class InterestBasis : std::uint8_t {
    Declining, // what is still owed
    Flat,      // what was lent, whatever was paid back since
};

enum class RatePeriod : std::uint8_t { Yearly, Monthly, Daily, PerInstalment };

/// 12 % a year is {12/100, Yearly}: a fraction, not per cent, so that nothing is rounded.
struct InterestRate {
    Ratio share = {};
    RatePeriod per = RatePeriod::Yearly;

    friend bool operator==(const InterestRate&, const InterestRate&) = default;
};

/// What a period costs. Default: its nominal length, whatever the calendar says.
enum class Accrual : std::uint8_t {
    PerPeriod, // a month is a twelfth of a year, a week as `week` says, a day as `day` says
    Daily,     // the days between the dates, as `dayCount` says
    /// The groups' way: a month's interest on what was owed when the month began, once for every
    /// calendar month that began since (Jnana Prabodhini's trainer's manual, pp. 14-15).
    CalendarMonth,
};

/// Which part of a year lies between two days. Default: actual days of a year of 365, as Indian
/// banks reckon.
enum class DayCount : std::uint8_t {
    Actual365, // 365 also in leap years
    Actual360,
    Actual364,       // 52 weeks are a year
    ActualActual,    // split at 31 December, each part by the length of its year
    ActualYearOfEnd, // by the length of the year in which the period ends
    Thirty360,       // whole months are twelfths; days beside them as `monthPart` says
    Thirty365,       // whole months are 30 days of 365; days beside them are actual
    ThirtyActual,    // whole months are 30 days of the year they end in; days beside them actual
    /// A month costs the days of the calendar month before the one in which it ends, of that
    /// month's year. (A loan calculator's habit; periods of weeks and days are ActualActual.)
    MonthBefore,
};

/// What a week costs where Accrual is PerPeriod. Default: 7 days of 365.
enum class WeekRule : std::uint8_t { SevenOf365, SevenOf360, OneOf52 };

/// Which part of a month are the days beside whole months (Thirty360). Default: of thirty.
enum class MonthPart : std::uint8_t {
    OfThirty,
    OfItsDays, // by the length of the month they lie in
};

/// A first period that is longer or shorter than the others. Default: charged as one period.
enum class BrokenPeriod : std::uint8_t {
    AsWhole,
    ActualOverNominal, // days it has / days it should have, times a whole period
    ByDays,            // days by `dayCount`, as if Accrual were Daily
};

/// When interest is paid.
enum class InterestDue : std::uint8_t {
    InArrears,
    /// The interest of a period is paid when it begins: that of the first is withheld on the day of
    /// the loan, and the last instalment bears none (the moneylender's way).
    InAdvance,
    /// Every instalment is paid when its period begins, the first on the day of the loan and
    /// without interest (an annuity due).
    PaymentsInAdvance,
    /// The level is that of payments at the beginning of periods, a period's growth lower; interest
    /// stays in arrears and the residue takes the difference.
    LevelInAdvance,
};

struct InterestTerms {
    InterestBasis method = InterestBasis::Declining;
    InterestRate rate = {};
    Accrual accrual = Accrual::PerPeriod;
    DayCount dayCount = DayCount::Actual365;
    WeekRule week = WeekRule::SevenOf365;
    MonthPart monthPart = MonthPart::OfThirty;
    BrokenPeriod brokenFirst = BrokenPeriod::AsWhole;
    InterestDue due = InterestDue::InArrears;
    /// Accrual Daily: the level is found as if a month had thirty days (and a week seven), though
    /// interest then runs by the days there are. Otherwise by the days of each period.
    bool levelFromNominalPeriods = false;
};

} // namespace bahi
