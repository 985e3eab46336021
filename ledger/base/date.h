#pragma once

#include "ledger/base/result.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace bahi {

/// A day of the calendar, without a time zone: the day the women met.
using Date = std::chrono::year_month_day;

/// `2024-06-03`: how dates are stored and read, so that the order of texts is their order.
std::string toIso(Date date);

/// Reads `2024-06-03`, in any script's digits, years 1000 to 9999, and nothing else.
/// Refuses with DateMalformed, DateNotInCalendar (30 February) or DateOutOfRange.
Result<Date> parseDate(std::string_view text);

/// Days since 1970-01-01.
std::int32_t toDays(Date date);
Date fromDays(std::int32_t days);

/// A calendar month, the unit in which groups reckon interest. Prints as `2024-06`.
using Month = std::chrono::year_month;

inline Month monthOf(Date date) {
    return date.year() / date.month();
}
inline Date firstDay(Month month) {
    return month / std::chrono::day{1};
}
Date lastDay(Month month);
std::string toIso(Month month);

} // namespace bahi
