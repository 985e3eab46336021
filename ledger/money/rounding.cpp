#include "ledger/money/rounding.h"

#include "ledger/base/invariant.h"
#include "ledger/money/exact.h"

#include <limits>
#include <stdexcept>

namespace bahi {

namespace {

/// Does the part left over, `rest` of `whole`, go up to the next multiple?
template <class Number>
bool goesUp(const Number& rest, const Number& whole, bool isOdd, RoundingMode mode) {
    if (rest == 0) return false;
    switch (mode) {
        case RoundingMode::Up:
            return true;
        case RoundingMode::HalfUp:
            return rest * 2 >= whole;
        case RoundingMode::HalfEven:
            return rest * 2 > whole || (rest * 2 == whole && isOdd);
        case RoundingMode::Down:
            return false;
    }
    invariant(false, "every way of rounding is known");
    return false;
}

} // namespace

Money rounded(const Exact& numerator, const Exact& denominator, Rounding rounding) {
    invariant(numerator >= 0 && denominator > 0 && rounding.multiple > 0,
              "what is rounded is not negative");
    const Exact whole = denominator * rounding.multiple;
    Exact multiples = numerator / whole;
    const Exact rest = numerator % whole;
    if (goesUp(rest, whole, multiples % 2 == 1, rounding.mode)) ++multiples;
    return Money::fromMinor(static_cast<std::int64_t>(multiples * rounding.multiple));
}

Money rounded(const BigExact& numerator, const BigExact& denominator, Rounding rounding) {
    invariant(numerator >= 0 && denominator > 0 && rounding.multiple > 0,
              "what is rounded is not negative");
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
