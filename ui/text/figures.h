#pragma once

#include "ledger/base/clock.h"
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
/// `text` with its digits written so; for figures inside words, such as a member's code.
QString withWrittenDigits(QString text);

/// Figures as people read them, in the language and the digits of the moment.
///
///     amount         1,18,510      2.50 where there are paise; never a sign
///     number         4,803
///     date           10/11/2026
///     longDate       Tuesday 10 November 2026 / मंगलवार 10 नवंबर 2026
///     dayOfYear      10 November 2026 / 10 नवंबर 2026
///     shortDate      10 Nov / 10 नवं
///     inWords        Seven thousand three hundred and seventy-eight rupees
///     inWordsOnPaper Rupees seven thousand three hundred and seventy-eight only
QString amount(Money amount, const Currency& currency);
QString number(std::int64_t number);
QString date(Date day);
QString longDate(Date day);
QString dayOfYear(Date day);
QString shortDate(Date day);
/// The day it was then on this computer.
Date dayHere(Moment moment);
/// The day and the time then on this computer, `10 November 2026, 15:30`.
QString dayAndTime(Moment moment);
/// `Tuesday` / `मंगलवार`
QString weekday(std::chrono::weekday day);
/// Words are those of the amount without its sign; where ICU has none, figures.
QString inWords(Money amount, const Currency& currency);
QString inWordsOnPaper(Money amount, const Currency& currency);

/// What a person typed, in any script's digits. Refuses what parseAmount refuses.
Result<Money> readAmount(const QString& typed, const Currency& currency);

} // namespace bahi::ui
