#include "ledger/money/ratio.h"

#include "ledger/base/digits.h"
#include "ledger/base/invariant.h"
#include "ledger/money/exact.h"

#include <limits>
#include <numeric>
#include <optional>
#include <stdexcept>
#include <string>

namespace bahi {

namespace {

std::int64_t product(std::int64_t a, std::int64_t b) {
    std::int64_t result = 0;
    if (__builtin_mul_overflow(a, b, &result)) throw std::overflow_error{"Ratio *"};
    return result;
}

std::int64_t sum(std::int64_t a, std::int64_t b) {
    std::int64_t result = 0;
    if (__builtin_add_overflow(a, b, &result)) throw std::overflow_error{"Ratio +"};
    return result;
}

/// Eighteen digits fit in 64 bits.
constexpr std::size_t kMostDigits = 18;

std::optional<Ratio> decimalIn(std::string_view text) {
    const auto dot = text.find('.');
    std::string digits{text.substr(0, dot)};
    std::int64_t scale = 1;
    if (dot != std::string_view::npos) {
        std::string_view decimals = text.substr(dot + 1);
        if (decimals.empty()) return {};
        while (!decimals.empty() && decimals.back() == '0') decimals.remove_suffix(1);
        if (decimals.size() > kMostDigits) return {};
        for (std::size_t place = 0; place < decimals.size(); ++place) scale *= 10;
        digits += decimals;
    }
    if (digits.empty() || digits.size() > kMostDigits) return {};
    std::int64_t number = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return {};
        number = number * 10 + (digit - '0');
    }
    return Ratio::of(number, scale);
}

} // namespace

Ratio Ratio::of(std::int64_t numerator, std::int64_t denominator) {
    invariant(numerator >= 0 && denominator > 0,
              "a ratio is not negative and divides by something");
    const std::int64_t common = std::gcd(numerator, denominator);
    return Ratio{numerator / common, denominator / common};
}

Result<Ratio> Ratio::parse(std::string_view text) {
    const std::string latin = withLatinDigits(text);
    const std::string_view whole{latin};
    const auto slash = whole.find('/');
    const auto above = decimalIn(whole.substr(0, slash));
    const auto below = slash == std::string_view::npos ? std::optional{Ratio::of(1)}
                                                       : decimalIn(whole.substr(slash + 1));
    if (!above || !below || below->isZero())
        return Refused{.why = Refusal::RateMalformed}.got(std::string{text});
    try {
        return *above / *below;
    } catch (const std::overflow_error&) {
        return Refused{.why = Refusal::RateMalformed}.got(std::string{text});
    }
}

Ratio operator*(Ratio a, Ratio b) {
    // Reduced crosswise first, so that only what truly does not fit overflows.
    const std::int64_t first = std::gcd(a.m_numerator, b.m_denominator);
    const std::int64_t second = std::gcd(b.m_numerator, a.m_denominator);
    return Ratio{product(a.m_numerator / first, b.m_numerator / second),
                 product(a.m_denominator / second, b.m_denominator / first)};
}

Ratio operator/(Ratio a, Ratio b) {
    invariant(!b.isZero(), "nothing is divided by zero");
    return a * Ratio{b.m_denominator, b.m_numerator};
}

Ratio operator+(Ratio a, Ratio b) {
    if (a.m_denominator == b.m_denominator)
        return Ratio::of(sum(a.m_numerator, b.m_numerator), a.m_denominator);
    const std::int64_t common = std::gcd(a.m_denominator, b.m_denominator);
    const std::int64_t scale = b.m_denominator / common;
    return Ratio::of(
        sum(product(a.m_numerator, scale), product(b.m_numerator, a.m_denominator / common)),
        product(a.m_denominator, scale));
}

bool operator<(Ratio a, Ratio b) {
    return Exact{a.m_numerator} * b.m_denominator < Exact{b.m_numerator} * a.m_denominator;
}

std::string Ratio::toText() const {
    const std::int64_t whole = m_numerator / m_denominator;
    Ratio rest = of(m_numerator % m_denominator, m_denominator);
    std::string decimals;
    for (int place = 0; place < 6 && !rest.isZero(); ++place) {
        rest = rest * of(10);
        decimals += static_cast<char>('0' + rest.numerator() / rest.denominator());
        rest = of(rest.numerator() % rest.denominator(), rest.denominator());
    }
    if (!rest.isZero()) return std::to_string(m_numerator) + "/" + std::to_string(m_denominator);
    return decimals.empty() ? std::to_string(whole) : std::to_string(whole) + "." + decimals;
}

} // namespace bahi
