#include "ledger/lending/day_products.h"

#include "ledger/base/invariant.h"

namespace bahi {

namespace {

constexpr std::int64_t kDaysOfYear = 365;

} // namespace

void DayProducts::add(Money balance, std::int32_t days, Ratio perYear, Ratio less) {
    invariant(days >= 0, "days are counted forwards");
    if (!balance.isPositive() || !(less < perYear)) return;
    const BigExact rate = BigExact{perYear.numerator()} * less.denominator() -
                          BigExact{less.numerator()} * perYear.denominator();
    const BigExact numerator = BigExact{balance.inMinor()} * days * rate;
    const BigExact denominator = BigExact{perYear.denominator()} * less.denominator() * kDaysOfYear;
    m_numerator = m_numerator * denominator + numerator * m_denominator;
    m_denominator *= denominator;
    const BigExact common = boost::multiprecision::gcd(m_numerator, m_denominator);
    m_numerator /= common;
    m_denominator /= common;
}

Money DayProducts::rounded(Rounding rounding) const {
    return bahi::rounded(m_numerator, m_denominator, rounding);
}

} // namespace bahi
