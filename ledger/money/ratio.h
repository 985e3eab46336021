#pragma once

#include "ledger/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace bahi {

/// An exact, never negative fraction in lowest terms: 0.12 of a year, 31/365 of it, a half of the
/// principal. Its arithmetic throws std::overflow_error rather than wraps.
class Ratio {
public:
    constexpr Ratio() = default;

    /// `numerator / denominator`; neither negative, the denominator not zero.
    static Ratio of(std::int64_t numerator, std::int64_t denominator = 1);
    /// Reads `0.08`, `12`, `0.08/12`, `2/3`: a decimal, or one decimal over another. Refuses
    /// RateMalformed.
    static Result<Ratio> parse(std::string_view text);

    std::int64_t numerator() const { return m_numerator; }
    std::int64_t denominator() const { return m_denominator; }
    bool isZero() const { return m_numerator == 0; }
    /// `0.5`, or `1/3` where six decimals do not say it.
    std::string toText() const;

    friend Ratio operator*(Ratio a, Ratio b);
    friend Ratio operator/(Ratio a, Ratio b); // `b` is not zero
    friend Ratio operator+(Ratio a, Ratio b);
    friend bool operator==(Ratio, Ratio) = default;
    friend bool operator<(Ratio a, Ratio b);

private:
    constexpr Ratio(std::int64_t numerator, std::int64_t denominator)
        : m_numerator{numerator}, m_denominator{denominator} {}

    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1;
};

} // namespace bahi
