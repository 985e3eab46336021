#pragma once

#include "ledger/money/rounding.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace bahi {

/// An exact, never negative number of minor units. Its arithmetic throws rather than wraps.
using Exact = boost::multiprecision::checked_int128_t;

/// `numerator / denominator` minor units, rounded. Neither is negative, `denominator` not zero.
/// Throws std::overflow_error when the result does not fit.
Money rounded(const Exact& numerator, const Exact& denominator, Rounding rounding);

/// The same for what fits in 64 bits.
Money rounded(std::int64_t numerator, std::int64_t denominator, Rounding rounding);

/// Of any size: products of sixty growth factors have a thousand bits.
using BigExact = boost::multiprecision::cpp_int;

/// The same for these.
Money rounded(const BigExact& numerator, const BigExact& denominator, Rounding rounding);

} // namespace bahi
