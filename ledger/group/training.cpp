#include "ledger/group/training.h"

#include "ledger/base/digits.h"

#include <fmt/format.h>

#include <optional>

namespace bahi {

namespace {

constexpr std::uint32_t kMostMinutes = 60'000;

/// Up to five digits; nothing for anything else.
std::optional<std::uint32_t> smallNumber(std::string_view digits) {
    if (digits.empty() || digits.size() > 5) return {};
    std::uint32_t number = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return {};
        number = number * 10 + static_cast<std::uint32_t>(digit - '0');
    }
    return number;
}

/// Minutes of what stands behind the point: `5` is 30, `25` is 15. Whole ones only.
std::optional<std::uint32_t> minutesOfDecimals(std::string_view decimals) {
    if (decimals.size() > 2) return {};
    const auto number = smallNumber(decimals);
    if (!number) return {};
    const std::uint32_t hundredths = decimals.size() == 1 ? *number * 10 : *number;
    if (hundredths * 60 % 100 != 0) return {};
    return hundredths * 60 / 100;
}

std::optional<std::uint32_t> minutesOfClock(std::string_view minutes) {
    const auto number = minutes.size() == 2 ? smallNumber(minutes) : std::nullopt;
    return number && *number < 60 ? number : std::nullopt;
}

} // namespace

Result<std::uint16_t> minutesIn(std::string_view hours) {
    const Refused refused = Refused{.why = Refusal::DurationMalformed}.got(std::string{hours});
    const std::string written = withLatinDigits(hours);
    const auto mark = written.find_first_of(".:");
    const auto whole = smallNumber(std::string_view{written}.substr(0, mark));
    std::optional<std::uint32_t> rest{0};
    if (mark != std::string::npos) {
        const std::string_view behind = std::string_view{written}.substr(mark + 1);
        rest = written[mark] == '.' ? minutesOfDecimals(behind) : minutesOfClock(behind);
    }
    if (!whole || !rest) return refused;
    const std::uint32_t minutes = *whole * 60 + *rest;
    if (minutes == 0 || minutes > kMostMinutes) return refused;
    return static_cast<std::uint16_t>(minutes);
}

std::string hoursText(std::uint64_t minutes) {
    const std::uint64_t hours = minutes / 60;
    const std::uint64_t rest = minutes % 60;
    if (rest == 0) return std::to_string(hours);
    if (rest * 10 % 60 == 0) return fmt::format("{}.{}", hours, rest * 10 / 60);
    if (rest * 100 % 60 == 0) return fmt::format("{}.{:02}", hours, rest * 100 / 60);
    return fmt::format("{}:{:02}", hours, rest);
}

} // namespace bahi
