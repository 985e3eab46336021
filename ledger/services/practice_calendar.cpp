#include "ledger/services/practice_calendar.h"

#include "ledger/group/planned_meetings.h"

#include <algorithm>

namespace bahi {

namespace {

constexpr int kWeeksAhead = 4;

Date shifted(Date day, int days) {
    return fromDays(toDays(day) + days);
}

} // namespace

std::vector<PracticeDay> PracticeCalendar::days(std::uint32_t weeks) const {
    std::vector<PracticeDay> all;
    if (weeks == 0) return all;
    const Date last = shifted(m_from.founded, static_cast<int>(7 * weeks) - 1);
    for (const Date day : plannedMeetings(RulesHistory{{m_from.rules()}}, m_from.founded, last)) {
        const auto holiday = all.empty() ? std::nullopt : holidayOn(day);
        all.push_back({day, holiday ? holiday->why : std::string_view{}});
    }
    return all;
}

bool PracticeCalendar::meetsIn(Month month, std::uint32_t weeks) const {
    const auto all = days(weeks);
    return std::any_of(all.begin(), all.end(), [&](const PracticeDay& day) {
        return day.isHeld() && monthOf(day.day) == month;
    });
}

/// Those of the year of `day` and of the next, by their first day.
std::vector<Holiday> PracticeCalendar::holidaysAround(Date day) const {
    std::vector<Holiday> all;
    for (const YearlyHoliday& yearly : m_from.yearly)
        for (const auto year : {day.year(), day.year() + std::chrono::years{1}}) {
            const Date first = year / yearly.first.month() / yearly.first.day();
            all.push_back({first, shifted(first, yearly.days - 1), yearly.why, yearly.isFeast});
        }
    for (const MovingHoliday& moving : m_from.moving)
        for (const Date main : moving.days)
            all.push_back({shifted(main, -moving.daysBefore), shifted(main, moving.daysAfter),
                           moving.why, moving.isFeast});
    std::stable_sort(all.begin(), all.end(),
                     [](const Holiday& a, const Holiday& b) { return a.first < b.first; });
    return all;
}

std::optional<Holiday> PracticeCalendar::holidayOn(Date day) const {
    for (const Holiday& holiday : holidaysAround(day))
        if (holiday.first <= day && day <= holiday.last) return holiday;
    return {};
}

std::optional<Holiday> PracticeCalendar::feastAfter(Date day) const {
    for (const Holiday& holiday : holidaysAround(day))
        if (holiday.isFeast && holiday.first > day &&
            holiday.first <= shifted(day, 7 * kWeeksAhead))
            return holiday;
    return {};
}

bool PracticeCalendar::isAfter(int months, Date day) const {
    return monthOf(day) >= monthOf(m_from.founded) + std::chrono::months{months};
}

bool PracticeCalendar::isIn(std::span<const unsigned> months, Date day) {
    return std::find(months.begin(), months.end(), static_cast<unsigned>(day.month())) !=
           months.end();
}

} // namespace bahi
