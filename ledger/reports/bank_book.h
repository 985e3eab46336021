#pragma once

#include "ledger/reports/cash_book.h"
#include "ledger/reports/page_lines.h"

#include <optional>
#include <vector>

namespace bahi {

/// A bank account, or a wallet of mobile money: a page of 1110 or 1130. None: what stands on no
/// page, in a book that opened the account before there were pages.
using BankPage = std::optional<LedgerPage>;

/// Those a book has, what stands on no page last; that alone in a book without any.
std::vector<BankPage> bankPagesOf(Book& book);

/// A bank account and what stands on its page by the book.
struct BankStanding {
    BankPage page;
    Money balance;
};

/// Those of bankPagesOf at the end of `day`.
std::vector<BankStanding> bankStandingsOf(Book& book, Date day);

/// One bank account between two days, as the cash book shows the box.
struct BankBook {
    BankPage page;
    CashBook book;
};

/// Throws MalformedRecord if the vouchers do not lead to the balance of the page.
BankBook bankBookOf(Book& book, const BankPage& page, std::optional<Date> from = {},
                    std::optional<Date> to = {});

} // namespace bahi
