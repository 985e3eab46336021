#include "ledger/lending/interest_time.h"

#include "ledger/base/invariant.h"
#include "ledger/money/exact.h"

#include <algorithm>

namespace bahi {

namespace {

std::int64_t daysBetween(Date from, Date to) {
    return std::max(0, toDays(to) - toDays(from));
}

std::int64_t lengthOf(std::chrono::year year) {
    return year.is_leap() ? 366 : 365;
}

std::int64_t lengthOf(Month month) {
    return static_cast<unsigned>(lastDay(month).day());
}

/// The days a year has for conventions that always give it the same.
std::int64_t daysOfYear(DayCount dayCount) {
    switch (dayCount) {
        case DayCount::Actual360:
        case DayCount::Thirty360:
            return 360;
        case DayCount::Actual364:
            return 364;
        case DayCount::Actual365:
        case DayCount::ActualActual:
        case DayCount::ActualYearOfEnd:
        case DayCount::Thirty365:
        case DayCount::ThirtyActual:
        case DayCount::MonthBefore:
            return 365;
    }
    invariant(false, "every day count is known");
    return 365;
}

/// The part of a year that `frequency` is, whatever the calendar says.
Ratio nominalYears(const InterestTerms& terms, const Frequency& frequency) {
    if (frequency.isTwiceAMonth()) return Ratio::of(1, 24);
    switch (frequency.unit) {
        case TimeUnit::Months:
            return Ratio::of(frequency.every, 12);
        case TimeUnit::Weeks:
            if (terms.week == WeekRule::OneOf52) return Ratio::of(frequency.every, 52);
            return Ratio::of(std::int64_t{7} * frequency.every,
                             terms.week == WeekRule::SevenOf365 ? 365 : 360);
        case TimeUnit::Days:
            return Ratio::of(frequency.every, daysOfYear(terms.dayCount));
    }
    invariant(false, "every unit of time is known");
    return {};
}

/// Days by the years they lie in. A period begins on the day after `from`, so that the days to 31
/// December are the old year's and 1 January is the first of the new.
Ratio yearsByCalendar(Date from, Date to) {
    Ratio years;
    for (auto year = from.year(); year < to.year(); ++year) {
        const Date last = year / std::chrono::December / 31;
        years = years + Ratio::of(daysBetween(from, last), lengthOf(year));
        from = last;
    }
    return years + Ratio::of(daysBetween(from, to), lengthOf(to.year()));
}

/// Whole months are twelfths; the days left over are a part of the month they end in.
Ratio yearsOfThirties(MonthPart part, Date from, Date to) {
    const auto day = static_cast<std::uint8_t>(static_cast<unsigned>(from.day()));
    const Frequency monthly{};
    auto months = std::max(0, static_cast<std::int32_t>((monthOf(to) - monthOf(from)).count()) - 1);
    while (stepped(from, monthly, months + 1, day, MonthEnd::LastDay) <= to) ++months;
    const Date last = stepped(from, monthly, months, day, MonthEnd::LastDay);
    const std::int64_t ofMonth = part == MonthPart::OfThirty ? 30 : lengthOf(monthOf(last));
    return Ratio::of(months, 12) + Ratio::of(daysBetween(last, to), ofMonth * 12);
}

/// The months before the one `to` lies in, as many as lie between the two days.
Ratio yearsOfMonthsBefore(Date from, Date to) {
    if (monthOf(from) == monthOf(to)) return yearsByCalendar(from, to);
    Ratio years;
    for (Month month = monthOf(from); month < monthOf(to); month += std::chrono::months{1})
        years = years + Ratio::of(lengthOf(month), lengthOf(month.year()));
    return years;
}

Ratio years(const InterestTerms& terms, const Frequency& frequency, Date from, Date to) {
    switch (terms.dayCount) {
        case DayCount::ActualActual:
            return yearsByCalendar(from, to);
        case DayCount::ActualYearOfEnd:
        case DayCount::ThirtyActual:
            return Ratio::of(daysBetween(from, to), lengthOf(to.year()));
        case DayCount::MonthBefore:
            return frequency.unit == TimeUnit::Months && !frequency.isTwiceAMonth()
                       ? yearsOfMonthsBefore(from, to)
                       : yearsByCalendar(from, to);
        case DayCount::Thirty360:
            // Only months have thirty days; who pays by days or weeks pays for the days there are.
            if (frequency.unit != TimeUnit::Months) return Ratio::of(daysBetween(from, to), 360);
            return yearsOfThirties(terms.monthPart, from, to);
        case DayCount::Actual365:
        case DayCount::Actual360:
        case DayCount::Actual364:
        case DayCount::Thirty365:
            return Ratio::of(daysBetween(from, to), daysOfYear(terms.dayCount));
    }
    invariant(false, "every day count is known");
    return {};
}

bool hasThirtyDays(DayCount dayCount) {
    return dayCount == DayCount::Thirty360 || dayCount == DayCount::Thirty365 ||
           dayCount == DayCount::ThirtyActual;
}

/// Nominal months are whole whatever their dates: 31 January to 1 March, rolled.
bool isWholeMonths(const InterestTerms& terms, const Frequency& frequency, const Period& period) {
    return hasThirtyDays(terms.dayCount) && !period.isBroken() &&
           frequency.unit == TimeUnit::Months;
}

/// Of months that have thirty days each, or of the days that weeks and days are.
Ratio nominalDays(const InterestTerms& terms, const Frequency& frequency) {
    if (terms.dayCount == DayCount::MonthBefore) return nominalYears(terms, frequency);
    const std::int64_t days =
        frequency.isTwiceAMonth()            ? 15
        : frequency.unit == TimeUnit::Months ? std::int64_t{30} * frequency.every
        : frequency.unit == TimeUnit::Weeks  ? std::int64_t{7} * frequency.every
                                             : frequency.every;
    return Ratio::of(days, daysOfYear(terms.dayCount));
}

std::int64_t monthsBegun(Date from, Date to) {
    return (monthOf(to) - monthOf(from)).count();
}

} // namespace

Ratio ofYear(const InterestTerms& terms, const Frequency& frequency) {
    const Ratio share = terms.rate.share;
    switch (terms.rate.per) {
        case RatePeriod::Yearly:
            return share;
        case RatePeriod::Monthly:
            return share * Ratio::of(12);
        case RatePeriod::Daily:
            return share * Ratio::of(daysOfYear(terms.dayCount));
        case RatePeriod::PerInstalment:
            if (frequency.isTwiceAMonth()) return share * Ratio::of(24);
            if (frequency.unit == TimeUnit::Months) return share * Ratio::of(12, frequency.every);
            return share * Ratio::of(daysOfYear(terms.dayCount),
                                     std::int64_t{frequency.every} *
                                         (frequency.unit == TimeUnit::Weeks ? 7 : 1));
    }
    invariant(false, "every rate has its period");
    return share;
}

Ratio nominalFactor(const InterestTerms& terms, const Frequency& frequency) {
    if (terms.rate.per == RatePeriod::PerInstalment) return terms.rate.share;
    const bool daily = terms.accrual == Accrual::Daily;
    return ofYear(terms, frequency) *
           (daily ? nominalDays(terms, frequency) : nominalYears(terms, frequency));
}

Ratio factorOf(const InterestTerms& terms, const Frequency& frequency, const Period& period) {
    if (terms.rate.share.isZero()) return {};
    if (terms.accrual == Accrual::CalendarMonth)
        return ofYear(terms, frequency) * Ratio::of(monthsBegun(period.from, period.to), 12);
    if (terms.accrual == Accrual::Daily) {
        if (isWholeMonths(terms, frequency, period)) {
            const bool ofItsYear = terms.dayCount == DayCount::ThirtyActual;
            return ofYear(terms, frequency) *
                   (ofItsYear
                        ? Ratio::of(std::int64_t{30} * frequency.every, lengthOf(period.to.year()))
                        : nominalDays(terms, frequency));
        }
        return ofYear(terms, frequency) * years(terms, frequency, period.from, period.to);
    }
    const bool byDays = period.isBroken() && terms.brokenFirst == BrokenPeriod::ByDays;
    if (byDays) return ofYear(terms, frequency) * years(terms, frequency, period.from, period.to);
    return nominalFactor(terms, frequency); // ActualOverNominal: see stretchOf
}

Ratio factorBetween(const InterestTerms& terms, const Frequency& frequency, const Period& period,
                    Date from, Date to) {
    if (terms.rate.share.isZero()) return {};
    if (terms.accrual == Accrual::CalendarMonth)
        return ofYear(terms, frequency) * Ratio::of(monthsBegun(from, to), 12);
    const bool byMonths =
        isWholeMonths(terms, frequency, period) || terms.dayCount == DayCount::MonthBefore;
    if (terms.accrual == Accrual::Daily && !byMonths)
        return ofYear(terms, frequency) * years(terms, frequency, from, to);
    return factorOf(terms, frequency, period) *
           Ratio::of(daysBetween(from, to),
                     std::max<std::int64_t>(1, daysBetween(period.from, period.to)));
}

Ratio stretchOf(const InterestTerms& terms, const Period& period) {
    if (terms.brokenFirst != BrokenPeriod::ActualOverNominal || !period.isBroken())
        return Ratio::of(1);
    return Ratio::of(daysBetween(period.from, period.to),
                     std::max<std::int64_t>(1, daysBetween(period.nominalFrom, period.to)));
}

Money interestOn(Money balance, Ratio factor, Rounding rounding) {
    std::int64_t product = 0;
    if (!__builtin_mul_overflow(balance.inMinor(), factor.numerator(), &product))
        return rounded(product, factor.denominator(), rounding);
    return rounded(Exact{balance.inMinor()} * factor.numerator(), Exact{factor.denominator()},
                   rounding);
}

void InterestSum::add(Money balance, Ratio factor) {
    if (!m_together) m_sum += interestOn(balance, factor, m_rounding);
    if (m_together)
        m_exact = m_exact + ExactAmount{BigExact{balance.inMinor()} * factor.numerator(),
                                        BigExact{factor.denominator()}};
}

Money InterestSum::total() const {
    return m_together ? rounded(m_exact, m_rounding) : m_sum;
}

} // namespace bahi
