#pragma once

#include "ledger/base/result.h"
#include "ledger/exchange/import_choices.h"
#include "ledger/exchange/import_words.h"
#include "ledger/money/currency.h"

#include <string>
#include <string_view>

namespace bahi {

// One cell of somebody else's table, in the way Bahi writes it, or why nobody can know. A refusal
// carries the cell as it stands in the file; where it stands is for the caller to say.

/// `2006-03-01`. That way of writing is clear in every file; any other way is read in the order
/// that was said, whatever the figures would allow: `13/4/2006` proves nothing about `3/4/2006`.
/// The year has four digits. Refuses DateMalformed, DateOrderUnsaid, DateOutOfRange,
/// DateNotInOrder, DateNotInCalendar.
Result<std::string> plainDate(std::string_view cell, DateOrder order);

/// `1200.50`, without the signs of the book's own currency in front or behind: `Rs 1,200.50/-`.
///
/// Clear by themselves are digits, and digits with a dot and at most the currency's decimals.
/// Anything with a comma, with blanks, or with a dot that could part thousands is read as was
/// said: `1.200` is twelve hundred or one and a fifth. Refuses AmountOtherCurrency,
/// AmountSignsUnsaid, and what parseAmount refuses.
Result<std::string> plainAmount(std::string_view cell, DecimalSign decimal,
                                const Currency& currency);

/// Whether `cell` is written where people write that there is nothing to write: `-`, `nil`, `?`.
/// It may mean an empty cell, nought, or that nobody knows. In a name only the signs count: Na is
/// a name.
bool saysNothing(std::string_view cell, CellKind kind);

/// Our word for `cell`. Refuses ValueUnknown, with all of ours.
Result<std::string> plainWord(std::string_view cell, const WordIndex& words);

} // namespace bahi
