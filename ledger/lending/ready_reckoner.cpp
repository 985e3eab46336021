#include "ledger/lending/ready_reckoner.h"

#include "ledger/base/invariant.h"

#include <algorithm>

namespace bahi {

namespace {

/// Months that round apart are as many times the one; those that round together are one sum.
Money interestOf(const ReckonerTerms& terms, Money balance, std::int32_t months) {
    const std::int64_t minor = balance.inMinor();
    if (terms.missed == MissedMonths::Together)
        return interestFor(terms.rate, minor * months, terms.rounding);
    const Money each = interestFor(terms.rate, minor, terms.rounding);
    return Money::fromMinor(each.inMinor() * months);
}

ReckonerLine lineOf(const ReckonerTerms& terms, Money balance) {
    ReckonerLine line{balance, {}};
    for (std::int32_t months = 1; months <= terms.months; ++months)
        line.interest.push_back(interestOf(terms, balance, months));
    return line;
}

} // namespace

Result<ReadyReckoner> readyReckonerOf(const ReckonerTerms& terms) {
    invariant(terms.months >= 1 && terms.rounding.multiple > 0, "a table has a column, rounded");
    if (!terms.step.isPositive()) return Refused{.why = Refusal::AmountZero}.at({"--step", 0, ""});
    if (!terms.upTo.isPositive()) return Refused{.why = Refusal::AmountZero}.at({"--up-to", 0, ""});
    const std::int64_t step = terms.step.inMinor();
    const std::int64_t last = terms.upTo.inMinor();
    const std::int64_t count = last / step + (last % step == 0 ? 0 : 1);
    if (count > kLongestReckoner)
        return Refused{.why = Refusal::TableTooLong}
            .got(std::to_string(count))
            .want(std::to_string(kLongestReckoner));
    ReadyReckoner reckoner{terms, {}};
    for (std::int64_t line = 1; line <= count; ++line)
        reckoner.lines.push_back(
            lineOf(terms, std::min(Money::fromMinor(line * step), terms.upTo)));
    return reckoner;
}

Money usualStep(Money upTo, std::int64_t unit) {
    constexpr std::int64_t kLines = 200;
    for (std::int64_t tenfold = unit;; tenfold *= 10)
        for (const std::int64_t times : {1, 2, 5})
            if (upTo.inMinor() <= kLines * tenfold * times)
                return Money::fromMinor(tenfold * times);
}

} // namespace bahi
