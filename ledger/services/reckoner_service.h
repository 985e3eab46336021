#pragma once

#include "ledger/base/result.h"
#include "ledger/lending/ready_reckoner.h"
#include "ledger/money/currency.h"
#include "ledger/store/book.h"

#include <cstdint>
#include <optional>
#include <string>

namespace bahi {

/// What a ready reckoner is asked for, as somebody wrote it; what is empty was not said.
struct ReckonerRequest {
    std::string rate;     // per cent per month; the book's
    std::string upTo;     // needed
    std::string step;     // as many as one sheet takes
    std::string multiple; // to which interest is rounded: the book's, or the whole unit
    std::string currency; // the book's, or INR
    std::optional<RoundingMode> round;  // the book's, or up
    std::optional<MissedMonths> missed; // the book's, or apart
    std::int32_t months = 1;
};

/// A ready reckoner with what stands over it.
struct PrintedReckoner {
    ReadyReckoner reckoner;
    Currency currency;
    std::string groupName; // empty without a book
};

/// What `request` does not say is taken from the rules that hold in `book` on `day`; `book` may be
/// null, and then there must be a rate. Refuses CurrencyUnknown, NoRulesYet, RateMalformed, what
/// parseAmount refuses, AmountZero and TableTooLong.
Result<PrintedReckoner> reckonerFor(const ReckonerRequest& request, Book* book, Date day);

} // namespace bahi
