#pragma once

#include "ledger/lending/due_dates.h"
#include "ledger/lending/interest_terms.h"
#include "ledger/lending/level_instalment.h"

namespace bahi {

/// The share of a year that `terms` charge. A rate per instalment is that of its period.
Ratio ofYear(const InterestTerms& terms, const Frequency& frequency);

/// What one unit owed all through `period` costs, exactly.
Ratio factorOf(const InterestTerms& terms, const Frequency& frequency, const Period& period);

/// What one unit owed from `from` to `to` costs, by days (`terms.dayCount`; a rate per instalment
/// by its part of `period`). For parts of a period: a payment in its middle, a pay-off quote.
Ratio factorBetween(const InterestTerms& terms, const Frequency& frequency, const Period& period,
                    Date from, Date to);

/// BrokenPeriod::ActualOverNominal: by how much the interest of a broken period grows or shrinks,
/// after it was found, and rounded, for a whole one. 1 for every other period.
Ratio stretchOf(const InterestTerms& terms, const Period& period);

/// What one unit costs in a whole period of `frequency`: annual / 12 a month, and so on.
Ratio nominalFactor(const InterestTerms& terms, const Frequency& frequency);

/// `factor` of `balance`, rounded once.
Money interestOn(Money balance, Ratio factor, Rounding rounding);

/// Interest of one period that has parts: a tranche, a new rate or a payment lies within it.
class InterestSum {
public:
    /// `together`: the parts are rounded once, as one; otherwise each by itself.
    InterestSum(Rounding rounding, bool together) : m_rounding{rounding}, m_together{together} {}

    void add(Money balance, Ratio factor);
    Money total() const;

private:
    Rounding m_rounding;
    bool m_together;
    Money m_sum;
    ExactAmount m_exact;
};

} // namespace bahi
