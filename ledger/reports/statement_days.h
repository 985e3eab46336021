#pragma once

#include "ledger/base/date.h"
#include "ledger/reports/report_head.h"

#include <optional>

namespace bahi {

/// The days a statement tells of, and the day before them, on which its opening balances stand.
struct StatementDays {
    // As they are printed. None: that end is open, and nothing was entered yet.
    std::optional<Date> from;
    std::optional<Date> to;
    // As rows are looked for.
    Date first;
    Date last;

    Date eve() const { return fromDays(toDays(first) - 1); }
};

/// An open end is that of what was entered, so that nothing is left out.
StatementDays statementDays(Book& book, std::optional<Date> from, std::optional<Date> to);

/// An open end is that of the accounting year: of the other end, or if both are open, of the last
/// entry. Its first month is the one the rules say.
StatementDays accountingYear(Book& book, std::optional<Date> from, std::optional<Date> to);

/// The day of a balance: the last one on which anything is entered, unless it is said. None if
/// nothing is.
std::optional<Date> balanceDay(Book& book, std::optional<Date> asOf);

} // namespace bahi
