#include "ledger/base/date.h"

#include "ledger/base/digits.h"

#include <fmt/compile.h>

namespace bahi {

using std::chrono::sys_days;

std::string toIso(Date date) {
    invariant(date.ok(), "only real dates are written");
    return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}"), static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string toIso(Month month) {
    return fmt::format(FMT_COMPILE("{:04}-{:02}"), static_cast<int>(month.year()),
                       static_cast<unsigned>(month.month()));
}

namespace {

/// The number in `digits`, no more than five of them, or -1 if anything else stands there.
int numberIn(std::string_view digits) {
    if (digits.size() > 5) return -1;
    int number = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return -1;
        number = number * 10 + (digit - '0');
    }
    return digits.empty() ? -1 : number;
}

} // namespace

Result<Date> parseDate(std::string_view text) {
    const auto malformed = [&](Refusal why) {
        return Refused{.why = why}.got(std::string{text}).want("2026-11-22");
    };
    const std::string latin = withLatinDigits(text);
    const auto first = latin.find('-');
    const auto second = latin.find('-', first == std::string::npos ? first : first + 1);
    if (second == std::string::npos || second - first != 3 || latin.size() - second != 3)
        return malformed(Refusal::DateMalformed);

    const int year = numberIn(std::string_view{latin}.substr(0, first));
    const int month = numberIn(std::string_view{latin}.substr(first + 1, 2));
    const int day = numberIn(std::string_view{latin}.substr(second + 1, 2));
    if (year < 0 || month < 0 || day < 0 || first > 5) return malformed(Refusal::DateMalformed);
    if (year < 1000 || year > 9999) return malformed(Refusal::DateOutOfRange);
    if (first != 4) return malformed(Refusal::DateMalformed);

    const Date date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                    std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) return malformed(Refusal::DateNotInCalendar);
    return date;
}

std::int32_t toDays(Date date) {
    invariant(date.ok(), "only real dates are counted");
    return static_cast<std::int32_t>(sys_days{date}.time_since_epoch().count());
}

Date fromDays(std::int32_t days) {
    return Date{sys_days{std::chrono::days{days}}};
}

Date lastDay(Month month) {
    return Date{month / std::chrono::last};
}

} // namespace bahi
