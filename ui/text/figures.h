#pragma once

#include "ledger/base/date.h"
#include "ledger/base/result.h"
#include "ledger/money/currency.h"
#include "ledger/money/money.h"

#include <QString>

namespace bahi::ui {

/// The digits in which figures are written: a setting of its own, apart from the language.
enum class Digits { Latin, Devanagari };

void writeWith(Digits digits);
Digits writtenDigits();

/// Figures as people read them, in the language and the digits of the moment.
///
///     amount      1,18,510      2.50 where there are paise; never a sign
///     date        10/11/2026
///     longDate    Tuesday 10 November 2026 / मंगलवार 10 नवंबर 2026
///     shortDate   10 Nov / 10 नवं
///     inWords     Seven thousand three hundred and seventy-eight rupees
QString amount(Money amount, const Currency& currency);
QString number(std::int64_t number);
QString date(Date day);
QString longDate(Date day);
QString shortDate(Date day);
/// Without its weekday: `10 November 2026`.
QString dayOfYear(Date day);
QString inWords(Money amount, const Currency& currency);

/// What a person typed, in any script's digits. Refuses what parseAmount refuses.
Result<Money> readAmount(const QString& typed, const Currency& currency);

} // namespace bahi::ui
