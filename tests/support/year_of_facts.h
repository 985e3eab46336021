#pragma once

#include "ledger/store/book.h"
#include "tests/support/plain_values.h"

#include <vector>

namespace bahi::plain {

/// Writes into `book`, whose group has two members, a meeting, a loan and vouchers, one record at
/// least of each kind a year brings: pages with vouchers on them, one page corrected, and every
/// text there is. All on `on`, in one transaction, past the services.
void writeAYear(Book& book, Machine machine, Date on);

/// One more voucher of these postings, a contra on the day of the last one, past the services.
void writeOnce(Book& book, Machine machine, std::vector<Posting> postings);

} // namespace bahi::plain
