#include "ledger/lending/level_instalment.h"

#include "ledger/base/invariant.h"

namespace bahi {

namespace {

/// A level of one unit for the periods after this one; of none, it is worth nothing.
class LevelOfOne {
public:
    void before(Ratio factor) {
        m_level.denominator += m_level.numerator;
        m_level.denominator *= factor.denominator();
        std::int64_t grown = 0;
        if (!__builtin_add_overflow(factor.denominator(), factor.numerator(), &grown))
            m_level.numerator *= grown;
        else
            m_level.numerator *= BigExact{factor.denominator()} + factor.numerator();
    }
    const ExactAmount& level() const { return m_level; }

private:
    ExactAmount m_level{BigExact{1}, BigExact{0}};
};

} // namespace

ExactAmount operator+(const ExactAmount& a, const ExactAmount& b) {
    if (a.denominator == b.denominator) return {a.numerator + b.numerator, a.denominator};
    if (b.denominator % a.denominator == 0)
        return {a.numerator * (b.denominator / a.denominator) + b.numerator, b.denominator};
    if (a.denominator % b.denominator == 0) return b + a;
    return {a.numerator * b.denominator + b.numerator * a.denominator,
            a.denominator * b.denominator};
}

void addTo(ExactAmount& sum, const BigExact& numerator, const BigExact& denominator) {
    if (sum.denominator == denominator)
        sum.numerator += numerator;
    else
        sum = sum + ExactAmount{numerator, denominator};
}

ExactAmount& operator+=(ExactAmount& a, const ExactAmount& b) {
    addTo(a, b.numerator, b.denominator);
    return a;
}

ExactAmount exactLevel(Money balance, std::span<const Ratio> factors) {
    invariant(!factors.empty(), "a loan is paid back in some periods");
    LevelOfOne one;
    for (auto factor = factors.rbegin(); factor != factors.rend(); ++factor) one.before(*factor);
    return {one.level().numerator * balance.inMinor(), one.level().denominator};
}

ExactAmount exactLevelInAdvance(Money balance, std::span<const Ratio> factors) {
    BigExact worth{1};
    BigExact grown{1};
    for (auto factor = factors.rbegin(); factor != factors.rend(); ++factor) {
        worth *= BigExact{factor->denominator()} - factor->numerator();
        grown *= factor->denominator();
        worth += grown;
    }
    return {grown * balance.inMinor(), worth};
}

std::vector<ExactAmount> levelsOfOne(std::span<const Ratio> factors) {
    std::vector<ExactAmount> levels(factors.size());
    LevelOfOne one;
    for (std::size_t index = factors.size(); index-- > 0;) {
        one.before(factors[index]);
        levels[index] = one.level();
    }
    return levels;
}

Money levelInstalment(Money balance, std::span<const Ratio> factors, Rounding rounding) {
    return rounded(exactLevel(balance, factors), rounding);
}

Money levelInstalment(Money balance, Ratio factor, std::int32_t count, Rounding rounding) {
    const std::vector<Ratio> factors(static_cast<std::size_t>(count), factor);
    return levelInstalment(balance, factors, rounding);
}

} // namespace bahi
