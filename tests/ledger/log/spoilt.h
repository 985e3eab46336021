#pragma once

#include "ledger/log/encoding.h"
#include "ledger/log/record.h"
#include "tests/support/example_records.h"

#include <catch2/catch.hpp>

#include <functional>
#include <map>
#include <string>

/// Examples spoilt in one thing, which no decoder takes.
namespace bahi::spoilt {

inline const Money kTooMuch = kLargest + Money::fromMinor(1);
inline const Date kDay10000 =
    Date{std::chrono::year{10000}, std::chrono::January, std::chrono::day{1}};
inline const Date kDay999 =
    Date{std::chrono::year{999}, std::chrono::December, std::chrono::day{31}};

inline bool isRefused(const Bytes& bytes) {
    try {
        decoded(bytes);
        return false;
    } catch (const MalformedRecord&) {
        return true;
    }
}

inline bool isRefused(const Payload& payload) {
    return isRefused(encoded(plain::recordOf(payload)));
}

/// The example spoilt in each of these ways is refused, and unspoilt it is not.
template <class Kind>
void checkAll(const Kind& example, const std::map<std::string, std::function<void(Kind&)>>& ways) {
    CHECK_FALSE(isRefused(Payload{example}));
    for (const auto& [name, spoil] : ways) {
        CAPTURE(name);
        Kind spoilt = example;
        spoil(spoilt);
        CHECK(isRefused(Payload{spoilt}));
    }
}

template <class Enum>
Enum unknown(int value) {
    return static_cast<Enum>(value);
}

} // namespace bahi::spoilt
