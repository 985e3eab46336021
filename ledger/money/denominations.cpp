#include "ledger/money/denominations.h"

#include <array>

namespace bahi {

namespace {

constexpr Money whole(std::int64_t units) {
    return Money::fromMinor(units * 100);
}

constexpr std::array kRupees = {whole(500), whole(200), whole(100), whole(50), whole(20),
                                whole(10),  whole(5),   whole(2),   whole(1)};
constexpr std::array kRoubles = {whole(5000), whole(2000), whole(1000), whole(500),
                                 whole(200),  whole(100),  whole(50),   whole(10),
                                 whole(5),    whole(2),    whole(1)};
constexpr std::array kDong = {
    Money::fromMinor(500'000), Money::fromMinor(200'000), Money::fromMinor(100'000),
    Money::fromMinor(50'000),  Money::fromMinor(20'000),  Money::fromMinor(10'000),
    Money::fromMinor(5'000),   Money::fromMinor(2'000),   Money::fromMinor(1'000)};
constexpr std::array kOthers = {whole(1000), whole(500), whole(200), whole(100), whole(50),
                                whole(20),   whole(10),  whole(5),   whole(2),   whole(1)};
constexpr std::array kOthersWithoutDecimals = {
    Money::fromMinor(10'000), Money::fromMinor(5'000), Money::fromMinor(2'000),
    Money::fromMinor(1'000),  Money::fromMinor(500),   Money::fromMinor(200),
    Money::fromMinor(100),    Money::fromMinor(50),    Money::fromMinor(20),
    Money::fromMinor(10),     Money::fromMinor(5),     Money::fromMinor(1)};

} // namespace

std::span<const Money> denominationsOf(const Currency& currency) {
    if (currency.code == "INR") return kRupees;
    if (currency.code == "RUB") return kRoubles;
    if (currency.code == "VND") return kDong;
    if (currency.minorDigits == 0) return kOthersWithoutDecimals;
    return kOthers;
}

} // namespace bahi
