#pragma once

#include "ledger/base/result.h"

#include <compare>
#include <cstdint>
#include <stdexcept>

namespace bahi {

/// An amount, counted in whole minor units (paise, kopecks, dong) of the book's one currency.
/// There is no way in from `double`.
///
/// Arithmetic throws rather than wraps: a wrapped balance would look like a real one. A single
/// posting is bounded by kLargest, sums of postings only by 64 bits.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromMinor(std::int64_t units) { return Money{units}; }
    constexpr std::int64_t inMinor() const { return m_units; }

    constexpr bool isZero() const { return m_units == 0; }
    constexpr bool isPositive() const { return m_units > 0; }
    constexpr bool isNegative() const { return m_units < 0; }

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator-(Money amount) { return Money{} - amount; }
    friend constexpr Money operator+(Money a, Money b) {
        std::int64_t sum = 0;
        const bool wraps = __builtin_add_overflow(a.m_units, b.m_units, &sum);
        return wraps ? throw std::overflow_error{"Money +"} : Money{sum};
    }
    friend constexpr Money operator-(Money a, Money b) {
        std::int64_t rest = 0;
        const bool wraps = __builtin_sub_overflow(a.m_units, b.m_units, &rest);
        return wraps ? throw std::overflow_error{"Money -"} : Money{rest};
    }
    constexpr Money& operator+=(Money other) { return *this = *this + other; }
    constexpr Money& operator-=(Money other) { return *this = *this - other; }

private:
    explicit constexpr Money(std::int64_t units) : m_units{units} {}

    std::int64_t m_units = 0;
};

/// The most a single amount may be: 10^13 minor units, a hundred thousand million rupees.
inline constexpr Money kLargest = Money::fromMinor(10'000'000'000'000);

} // namespace bahi
