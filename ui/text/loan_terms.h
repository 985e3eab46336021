#pragma once

#include "ledger/lending/repayment_terms.h"
#include "ledger/money/percentage.h"

#include <QString>

namespace bahi::ui {

/// What was agreed of a loan on terms of its own, in the language of the moment; what the form of a
/// meeting does not ask is left out:
///
///     24% a year, flat on the original sum; equal instalments: 10, every month, the first on
///     14/01/2027
QString wordsFor(const RepaymentTerms& terms);

/// `24% a year`
QString wordsFor(const InterestRate& rate);
/// `21.42%`
QString perCent(PerCent share);

} // namespace bahi::ui
