#pragma once

#include "ledger/base/date.h"

#include <QString>

#include <cstdint>

namespace bahi::ui {

/// A day as people type it, in any script's digits: `14/1/2025`, `14.01.2025`, `2025-01-14`.
/// Refuses what parseDate refuses.
Result<Date> readDate(const QString& typed);

/// A number of up to nine digits of any script, without a sign. Refuses NumberMalformed.
Result<std::int64_t> readNumber(const QString& typed);

/// Words that a book may keep: refuses what checkedText refuses.
Result<QString> readText(const QString& typed);

/// `typed` with digits 0 to 9, for readers that know no others, and without blanks at its ends.
QString inLatinDigits(const QString& typed);

} // namespace bahi::ui
