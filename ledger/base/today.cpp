#include "ledger/base/today.h"

#include <ctime>

namespace bahi {

Date today(Clock& clock) {
    const std::time_t now = std::chrono::system_clock::to_time_t(clock.now());
    std::tm local{};
    ::localtime_r(&now, &local);
    return Date{std::chrono::year{local.tm_year + 1900},
                std::chrono::month{static_cast<unsigned>(local.tm_mon + 1)},
                std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
}

} // namespace bahi
