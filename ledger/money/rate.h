#pragma once

#include "ledger/base/result.h"
#include "ledger/money/money.h"
#include "ledger/money/rounding.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace bahi {

/// An interest rate in per cent per month, exact: `2` is 2 % a month (two rupees a hundred),
/// `0.75`, and `2/3` for 8 % a year. Kept in lowest terms.
class Rate {
public:
    constexpr Rate() = default;

    /// Reads a decimal or a fraction, 0 to 100. Refuses RateMalformed.
    static Result<Rate> parse(std::string_view text);
    /// Gives RateMalformed unless `numerator / denominator` is in lowest terms.
    static Result<Rate> fromParts(std::uint32_t numerator, std::uint32_t denominator);

    std::uint32_t numerator() const { return m_numerator; }
    std::uint32_t denominator() const { return m_denominator; }

    /// `2`, `0.75`, `2/3`: what `parse` reads back.
    std::string toText() const;

    friend bool operator==(Rate, Rate) = default;

private:
    constexpr Rate(std::uint32_t numerator, std::uint32_t denominator)
        : m_numerator{numerator}, m_denominator{denominator} {}

    std::uint32_t m_numerator = 0;
    std::uint32_t m_denominator = 1;
};

/// Interest at `rate` on `sumOfBalances` minor units, rounded once, as said.
///
/// One month is one balance; missed months that round together are the sum of theirs. Not
/// negative. The product is exact until the rounding.
Money interestFor(Rate rate, std::int64_t sumOfBalances, Rounding rounding);

} // namespace bahi
