#pragma once

#include "ledger/lending/repayment_schedule.h"
#include "tests/support/plain_values.h"

#include <string_view>
#include <vector>

/// Short ways to write what a loan is agreed on.
namespace bahi::plain {

inline Ratio ratio(std::string_view text) {
    return Ratio::parse(text).value();
}

/// So many per cent a year.
inline InterestRate perYear(std::string_view perCent) {
    return {ratio(perCent) * Ratio::of(1, 100), RatePeriod::Yearly};
}
inline InterestRate perMonth(std::string_view perCent) {
    return {ratio(perCent) * Ratio::of(1, 100), RatePeriod::Monthly};
}
inline InterestRate perInstalment(std::string_view perCent) {
    return {ratio(perCent) * Ratio::of(1, 100), RatePeriod::PerInstalment};
}

/// 12,000 at 12 % a year in twelve equal instalments, of 15 January 2024.
inline RepaymentTerms aLoan() {
    RepaymentTerms terms;
    terms.principal = rupees(12'000);
    terms.instalments = 12;
    terms.disbursedOn = day("2024-01-15");
    terms.interest.rate = perYear("12");
    return terms;
}

/// One column of the rows.
inline std::vector<Money> column(const RepaymentSchedule& schedule, Money Instalment::*part) {
    std::vector<Money> amounts;
    for (const Instalment& row : schedule.rows) amounts.push_back(row.*part);
    return amounts;
}

inline std::vector<Money> inPaise(std::vector<std::int64_t> amounts) {
    std::vector<Money> all;
    for (const std::int64_t amount : amounts) all.push_back(Money::fromMinor(amount));
    return all;
}

} // namespace bahi::plain
