#pragma once

#include "ledger/lending/repayment_terms.h"
#include "ledger/money/currency.h"

#include <QString>

#include <string>

namespace bahi::ui {

/// Terms of a loan's own as they stand in the fields of the form, figures as they were typed:
///
///     flat, 24 % a year, 10 equal instalments every month, the first on 14/1/2027
struct TypedTerms {
    enum class Every { Month, Week, TwoWeeks };

    InterestBasis basis = InterestBasis::Declining;
    QString rate = {}; // per cent
    RatePeriod per = RatePeriod::Yearly;
    QString instalments = {};
    Every every = Every::Month;
    Amortisation amortisation = Amortisation::EqualInstalment;
    QString firstDue = {}; // empty: one period after the loan
};

/// The same with the keys of docs/user-guide/loan-terms.md, for LoanLine::terms. What she brings at
/// once is in whole units of the currency, for nobody has paise; its interest is exact, or a small
/// loan repaid weekly would bear none. The last instalment takes what is left. What cannot be read
/// is left out.
std::string jsonOf(const TypedTerms& typed, const Currency& currency);

} // namespace bahi::ui
