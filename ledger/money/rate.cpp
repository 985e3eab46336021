#include "ledger/money/rate.h"

#include "ledger/base/digits.h"
#include "ledger/money/exact.h"

#include <fmt/format.h>

#include <numeric>
#include <optional>

namespace bahi {

namespace {

constexpr std::uint64_t kLargestPart = 1'000'000'000;

std::optional<std::uint64_t> wholeNumber(std::string_view digits) {
    std::uint64_t number = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return {};
        number = number * 10 + static_cast<std::uint64_t>(digit - '0');
        if (number > kLargestPart) return {};
    }
    return digits.empty() ? std::nullopt : std::optional{number};
}

struct Fraction {
    std::uint64_t numerator;
    std::uint64_t denominator;
};

std::optional<Fraction> fractionIn(std::string_view text) {
    if (const auto slash = text.find('/'); slash != std::string_view::npos) {
        const auto above = wholeNumber(text.substr(0, slash));
        const auto below = wholeNumber(text.substr(slash + 1));
        if (!above || !below || *below == 0) return {};
        return Fraction{*above, *below};
    }
    const auto dot = text.find('.');
    const auto whole = wholeNumber(text.substr(0, dot));
    if (!whole) return {};
    if (dot == std::string_view::npos) return Fraction{*whole, 1};
    const std::string_view decimals = text.substr(dot + 1);
    const auto part = wholeNumber(decimals);
    if (!part || decimals.size() > 6) return {};
    std::uint64_t scale = 1;
    for (std::size_t place = 0; place < decimals.size(); ++place) scale *= 10;
    return Fraction{*whole * scale + *part, scale};
}

} // namespace

Result<Rate> Rate::parse(std::string_view text) {
    const auto fraction = fractionIn(withLatinDigits(text));
    if (!fraction || fraction->numerator > 100 * fraction->denominator)
        return Refused{.why = Refusal::RateMalformed}.got(std::string{text});
    const std::uint64_t common = std::gcd(fraction->numerator, fraction->denominator);
    return Rate{static_cast<std::uint32_t>(fraction->numerator / common),
                static_cast<std::uint32_t>(fraction->denominator / common)};
}

Result<Rate> Rate::fromParts(std::uint32_t numerator, std::uint32_t denominator) {
    const bool lowest = denominator > 0 && std::gcd(numerator, denominator) == 1;
    const bool small = numerator <= kLargestPart && denominator <= kLargestPart;
    if (!lowest || !small || numerator > std::uint64_t{100} * denominator)
        return Refused{.why = Refusal::RateMalformed}.got(
            fmt::format("{}/{}", numerator, denominator));
    return Rate{numerator, denominator};
}

std::string Rate::toText() const {
    std::uint64_t scale = 1;
    for (int places = 0; places <= 6; ++places, scale *= 10) {
        if (m_numerator * scale % m_denominator != 0) continue;
        const std::uint64_t scaled = m_numerator * scale / m_denominator;
        if (places == 0) return std::to_string(scaled);
        return fmt::format("{}.{:0{}}", scaled / scale, scaled % scale, places);
    }
    return fmt::format("{}/{}", m_numerator, m_denominator);
}

Money interestFor(Rate rate, std::int64_t sumOfBalances, Rounding rounding) {
    return rounded(Exact{sumOfBalances} * rate.numerator(), Exact{rate.denominator()} * 100,
                   rounding);
}

} // namespace bahi
