#pragma once

#include "ledger/lending/loan_book.h"

namespace bahi {

/// What became of money: the parts it paid, and what was not needed.
struct Allocated {
    LoanParts parts;
    Money rest;
};

/// What of `part` of a row may be asked for on `on`.
Money dueOn(const LoanBook& book, std::size_t row, DuePart part, Date on);

/// Pays what is due on `on`, in the order of the rules.
Allocated payWhatIsDue(LoanBook& book, Money amount, Date on);

/// Pays what is not due yet, the next instalments first.
Allocated payInAdvance(LoanBook& book, Money amount, Date on);

/// Pays principal from the last instalment backwards.
Allocated payFromTheEnd(LoanBook& book, Money amount, Date on);

/// Pays at most `amount` of one part of one row; returns what it took.
Money payPart(LoanBook& book, std::size_t row, DuePart part, Money amount, Date on);

} // namespace bahi
