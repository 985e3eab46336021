#include "ledger/lending/effective_rate.h"

#include "ledger/base/invariant.h"
#include "ledger/lending/loan_plan.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <map>
#include <vector>

namespace bahi {

namespace {

/// A number with kBits binary places. 128 of them leave a hundredth of a per cent a hundred bits of
/// room; the largest sum, of 600 flows, has 60 more before the point.
using Fixed = boost::multiprecision::checked_int512_t;
constexpr unsigned kBits = 128;
constexpr std::int32_t kDaysOfYear = 365;
constexpr std::int64_t kWhole = 10'000;           // 100 %, in hundredths of a per cent
constexpr std::int64_t kMost = 1'000'000 * 100LL; // a million per cent

const Fixed& one() {
    static const Fixed one = Fixed{1} << kBits;
    return one;
}

/// Whether what is left of a product below the last place counts as nothing or as one.
enum class Bound { Lower, Upper };

Fixed product(const Fixed& a, const Fixed& b, Bound bound) {
    const Fixed exact = a * b;
    return bound == Bound::Lower ? exact >> kBits : (exact + one() - 1) >> kBits;
}

Fixed power(Fixed base, std::int32_t exponent, Bound bound) {
    Fixed result = one();
    for (; exponent > 0; exponent /= 2) {
        if (exponent % 2 == 1) result = product(result, base, bound);
        if (exponent > 1) base = product(base, base, bound);
    }
    return result;
}

/// The sums that come back, and the days from each to the one before it, or to the day of the loan.
struct Step {
    std::int32_t days;
    std::int64_t amount;
};

/// What comes back is worth, where money loses `daily` of itself a day: from the last sum to the
/// first, so that months of the same length share one power.
Fixed worth(const std::vector<Step>& steps, const Fixed& daily, Bound bound) {
    std::map<std::int32_t, Fixed> powers;
    Fixed sum = 0;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        sum += Fixed{step->amount} << kBits;
        const auto [known, isNew] = powers.try_emplace(step->days);
        if (isNew) known->second = power(daily, step->days, bound);
        sum = product(sum, known->second, bound);
    }
    return sum;
}

/// The rate where money keeps `daily` of itself a day, in hundredths of a per cent, a half up;
/// more than kMost for whatever is more.
std::int64_t rateAt(const Fixed& daily, Bound bound) {
    // The more is kept of it in a year, the lower the rate.
    const Fixed yearly =
        power(daily, kDaysOfYear, bound == Bound::Lower ? Bound::Upper : Bound::Lower);
    if (yearly * (kMost + 2 * kWhole) <= one() * kWhole) return kMost + 1;
    const Fixed halves = (one() * (2 * kWhole)) / yearly;
    return static_cast<std::int64_t>((halves - 2 * kWhole + 1) / 2);
}

/// The daily factor at which the steps are worth `lent` is between these.
std::int64_t rateBetween(const std::vector<Step>& steps, std::int64_t lent) {
    const Fixed sought = Fixed{lent} << kBits;
    Fixed low = 0;
    Fixed high = one();
    while (high - low > 1) {
        const Fixed middle = (low + high) / 2;
        if (worth(steps, middle, Bound::Lower) >= sought)
            high = middle;
        else if (worth(steps, middle, Bound::Upper) <= sought)
            low = middle;
        else
            break;
        const std::int64_t least = rateAt(high, Bound::Lower);
        if (least > kMost || least == rateAt(low, Bound::Upper)) return least;
    }
    // So near to the middle of two hundredths that nothing tells it from it: a half goes up.
    return rateAt(low, Bound::Upper);
}

} // namespace

std::optional<PerCent> effectiveAnnualRate(Date lentOn, Money lent,
                                           std::span<const LoanFlow> back) {
    invariant(lent.isPositive(), "something was lent");
    std::vector<Step> steps;
    Money sum;
    Date before = lentOn;
    for (const LoanFlow& flow : back) {
        invariant(flow.date >= before && !flow.amount.isNegative(), "what comes back is by date");
        steps.push_back({toDays(flow.date) - toDays(before), flow.amount.inMinor()});
        sum += flow.amount;
        before = flow.date;
    }
    if (sum < lent) return {};
    if (sum == lent) return PerCent{0};
    const std::int64_t rate = rateBetween(steps, lent.inMinor());
    return rate > kMost ? std::nullopt : std::optional{PerCent{rate}};
}

std::optional<PerCent> effectiveAnnualRate(const LoanTerms& terms, Date givenOn,
                                           const RulesHistory& rules) {
    constexpr std::int64_t kMonthsWithoutInstalment = 12;
    std::vector<LoanFlow> back;
    if (terms.agreed || terms.instalment.isPositive()) {
        for (const PlannedInstalment& month : plannedInstalments(terms, givenOn, rules))
            back.push_back({month.due, month.total()});
    } else {
        for (const PlannedInstalment& month :
             interestOnly(terms, givenOn, kMonthsWithoutInstalment, rules))
            back.push_back({month.due, month.principal + month.interest});
    }
    if (back.empty() || !terms.principal.isPositive()) return {};
    return effectiveAnnualRate(givenOn, terms.principal, back);
}

} // namespace bahi
