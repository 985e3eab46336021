#include "ledger/money/rounding.h"

#include "ledger/base/invariant.h"
#include "ledger/money/exact.h"

#include <bit>
#include <limits>
#include <optional>
#include <stdexcept>

namespace bahi {

namespace {

using Wide = boost::uint128_type;

constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());

/// Does the part left over, `rest` of `whole`, go up to the next multiple?
template <class Number>
bool goesUp(const Number& rest, const Number& whole, bool isOdd, RoundingMode mode) {
    if (rest == 0) return false;
    switch (mode) {
        case RoundingMode::Up:
            return true;
        case RoundingMode::HalfUp:
            return rest >= whole - rest;
        case RoundingMode::HalfEven:
            return rest > whole - rest || (rest == whole - rest && isOdd);
        case RoundingMode::Down:
            return false;
    }
    invariant(false, "every way of rounding is known");
    return false;
}

/// In the machine's own numbers; nothing where they do not suffice.
template <class Number>
std::optional<Money> roundedShortly(Number numerator, Number denominator, Rounding rounding) {
    Number whole = 0;
    if (__builtin_mul_overflow(denominator, static_cast<Number>(rounding.multiple), &whole))
        return {};
    Number multiples = numerator / whole;
    const Number rest = numerator - multiples * whole;
    if (goesUp(rest, whole, multiples % 2 == 1, rounding.mode)) ++multiples;
    if (multiples > kMost / static_cast<std::uint64_t>(rounding.multiple)) return {};
    return Money::fromMinor(static_cast<std::int64_t>(multiples) * rounding.multiple);
}

std::optional<Money> roundedShortly(const Exact& numerator, const Exact& denominator,
                                    Rounding rounding) {
    if (numerator <= kMost && denominator <= kMost)
        return roundedShortly(static_cast<std::uint64_t>(numerator),
                              static_cast<std::uint64_t>(denominator), rounding);
    return roundedShortly(static_cast<Wide>(numerator), static_cast<Wide>(denominator), rounding);
}

/// The bits of `number` from `lowest` up; there are no more than 128 of them.
Wide bitsFrom(const BigExact& number, std::size_t lowest) {
    const auto& limbs = number.backend();
    constexpr std::size_t kBits = sizeof(*limbs.limbs()) * 8;
    Wide bits = 0;
    for (std::size_t limb = limbs.size(); limb-- > lowest / kBits;) {
        const std::size_t at = limb * kBits;
        const Wide here = limbs.limbs()[limb];
        bits |= at >= lowest ? here << (at - lowest) : here >> (lowest - at);
    }
    return bits;
}

/// The first bits of a long denominator say between which two amounts the fraction lies. Nearly
/// always both round to the same one; where they do not, nothing.
std::optional<Money> roundedByFirstBits(const BigExact& numerator, const BigExact& denominator,
                                        Rounding rounding) {
    if (numerator == 0) return Money{};
    // So many that with the multiple they fit in 64.
    const auto kept = static_cast<std::size_t>(
        64 - std::bit_width(static_cast<std::uint64_t>(rounding.multiple)));
    const std::size_t length = msb(denominator) + 1;
    const std::size_t dropped = length > kept ? length - kept : 0;
    if (msb(numerator) >= dropped + 127) return {};
    const Wide above = bitsFrom(numerator, dropped);
    const Wide below = bitsFrom(denominator, dropped);
    if (dropped == 0) return roundedShortly(above, below, rounding);
    const auto least = roundedShortly(above, static_cast<Wide>(below + 1), rounding);
    const auto most = roundedShortly(static_cast<Wide>(above + 1), below, rounding);
    return least == most ? least : std::nullopt;
}

} // namespace

Money rounded(std::int64_t numerator, std::int64_t denominator, Rounding rounding) {
    invariant(numerator >= 0 && denominator > 0 && rounding.multiple > 0,
              "what is rounded is not negative");
    const auto quick = roundedShortly(static_cast<std::uint64_t>(numerator),
                                      static_cast<std::uint64_t>(denominator), rounding);
    return quick ? *quick : rounded(Exact{numerator}, Exact{denominator}, rounding);
}

Money rounded(const Exact& numerator, const Exact& denominator, Rounding rounding) {
    invariant(numerator >= 0 && denominator > 0 && rounding.multiple > 0,
              "what is rounded is not negative");
    if (const auto quick = roundedShortly(numerator, denominator, rounding)) return *quick;
    const Exact whole = denominator * rounding.multiple;
    Exact multiples = numerator / whole;
    const Exact rest = numerator % whole;
    if (goesUp(rest, whole, multiples % 2 == 1, rounding.mode)) ++multiples;
    return Money::fromMinor(static_cast<std::int64_t>(multiples * rounding.multiple));
}

Money rounded(const BigExact& numerator, const BigExact& denominator, Rounding rounding) {
    invariant(numerator >= 0 && denominator > 0 && rounding.multiple > 0,
              "what is rounded is not negative");
    if (const auto quick = roundedByFirstBits(numerator, denominator, rounding)) return *quick;
    BigExact multiples;
    BigExact rest;
    // A thousand bits are not multiplied by one.
    const BigExact scaled = rounding.multiple == 1 ? BigExact{} : denominator * rounding.multiple;
    const BigExact& whole = rounding.multiple == 1 ? denominator : scaled;
    divide_qr(numerator, whole, multiples, rest);
    if (goesUp(rest, whole, bit_test(multiples, 0), rounding.mode)) ++multiples;
    multiples *= rounding.multiple;
    // An Exact is checked when it is converted; this is not.
    if (multiples > std::numeric_limits<std::int64_t>::max()) throw std::overflow_error{"rounded"};
    return Money::fromMinor(static_cast<std::int64_t>(multiples));
}

std::vector<Money> split(Money total, std::size_t count) {
    invariant(count > 0 && !total.isNegative(), "something is split among somebody");
    const auto parts = static_cast<std::int64_t>(count);
    const std::int64_t each = total.inMinor() / parts;
    const auto larger = static_cast<std::size_t>(total.inMinor() % parts);
    std::vector<Money> shares(count, Money::fromMinor(each));
    for (std::size_t share = 0; share < larger; ++share) shares[share] += Money::fromMinor(1);
    return shares;
}

} // namespace bahi
