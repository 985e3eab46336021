#include "ledger/lending/level_instalment.h"

#include "ledger/base/invariant.h"
#include "ledger/money/exact.h"

#include <algorithm>

namespace bahi {

namespace {

Money shareOf(Money balance, std::int64_t count, Rounding rounding) {
    return rounded(Exact{balance.inMinor()}, Exact{count}, rounding);
}

} // namespace

ExactAmount operator+(const ExactAmount& a, const ExactAmount& b) {
    if (a.denominator == b.denominator) return {a.numerator + b.numerator, a.denominator};
    if (b.denominator % a.denominator == 0)
        return {a.numerator * (b.denominator / a.denominator) + b.numerator, b.denominator};
    if (a.denominator % b.denominator == 0) return b + a;
    return {a.numerator * b.denominator + b.numerator * a.denominator,
            a.denominator * b.denominator};
}

ExactAmount exactLevel(Money balance, std::span<const Ratio> factors) {
    invariant(!factors.empty(), "a loan is paid back in some periods");
    const bool allSame = std::all_of(factors.begin(), factors.end(),
                                     [&](Ratio factor) { return factor == factors.front(); });
    const BigExact before{factors.front().denominator()};
    const BigExact after = before + factors.front().numerator();
    const BigExact owed{balance.inMinor()};
    if (allSame && factors.front().isZero()) return {owed, BigExact{factors.size()}};
    if (allSame) {
        const auto count = static_cast<unsigned>(factors.size());
        const BigExact grown = pow(after, count);
        return {owed * factors.front().numerator() * grown, before * (grown - pow(before, count))};
    }
    // Fk without its denominator, which is the product of all but the first.
    BigExact growth = after;
    BigExact sum{1};
    BigExact denominators{1};
    for (const Ratio factor : factors.subspan(1)) {
        const BigExact grows = BigExact{factor.denominator()} + factor.numerator();
        growth *= grows;
        denominators *= factor.denominator();
        sum = sum * grows + denominators;
    }
    return {owed * growth, before * sum};
}

Money levelInstalment(Money balance, std::span<const Ratio> factors, Rounding rounding) {
    if (factors.size() == 1 && factors.front().isZero()) return shareOf(balance, 1, rounding);
    const ExactAmount level = exactLevel(balance, factors);
    return rounded(level, rounding);
}

Money levelInstalment(Money balance, Ratio factor, std::int32_t count, Rounding rounding) {
    const std::vector<Ratio> factors(static_cast<std::size_t>(count), factor);
    return levelInstalment(balance, factors, rounding);
}

} // namespace bahi
