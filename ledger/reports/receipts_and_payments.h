#pragma once

#include "ledger/books/statement_heads.h"
#include "ledger/reports/page_lines.h"
#include "ledger/reports/report_head.h"
#include "ledger/reports/statement_days.h"
#include "ledger/store/journal.h"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace bahi {

/// How receipts and payments take a voucher.
enum class CashSide {
    Nothing, // it moves no cash and sets nothing off
    Opening, // the cut-off: its cash was there before
    Flow,    // every line but cash goes under its head
};

/// A set-off, one debt against another without cash, is told as paid in full and received back.
/// Books of older programs have no such vouchers: there a leaver's settlement without cash is a
/// journal voucher of her meeting that takes from her savings alone and gives to her loans and
/// their interest alone.
bool isSetOff(const Voucher& voucher);
CashSide cashSideOf(const Voucher& voucher);

/// What went under the heads, by account. A reversal is taken off the head that what it reverses
/// stands under, so that an amount is below nothing where more was taken back than came.
struct CashFlows {
    std::map<AccountCode, Money> receipts;
    std::map<AccountCode, Money> payments;
    std::map<PagePlace, Money> openings; // what a cut-off brought, by cash account and page

    /// `reversed` is the voucher that `voucher` reverses, if it does.
    void add(const Voucher& voucher, const std::optional<Voucher>& reversed);
};

/// One head with the accounts below it.
struct CashHead {
    std::uint8_t number; // of ReceiptsHead or PaymentsHead
    std::string_view name;
    std::vector<PageLine> lines; // by account
    Money total;
};

/// A place where cash is kept, as somebody counted it on the last day.
struct CountedCash {
    AccountCode account;
    Money inBook;
    Money counted;
};

/// What came in and what went out between two days, under the heads of the monthly forms:
///
///     Opening cash and bank              500.00
///     Savings and shares                 300.00
///       2010  Members' regular savings            300.00
///     ...                              1,334.00
///     Loans to members                   500.00
///     Closing cash and bank              834.00
///     ...                              1,334.00
///
/// opening + receipts = closing + payments. Built from the vouchers that touch cash (accounts::
/// kCash) and the set-offs; moves between cash accounts drop out, each line but cash goes gross
/// under its head, and a cut-off within the days is part of what the book opened with.
struct ReceiptsAndPayments {
    ReportHead head;
    std::optional<Date> from; // none: open, and nothing was entered yet
    std::optional<Date> to;
    std::vector<PageLine> opening; // by cash account, and by page
    std::vector<CashHead> receipts;
    std::vector<CashHead> payments;
    std::vector<PageLine> closing;
    Money totalOpening;
    Money totalReceipts; // without the opening
    Money totalPayments; // without the closing
    Money totalClosing;
    std::vector<CountedCash> counted; // on the last day
};

/// Throws MalformedRecord if the vouchers do not lead to the cash of the trial balance.
ReceiptsAndPayments receiptsAndPaymentsOf(Book& book, std::optional<Date> from = {},
                                          std::optional<Date> to = {});

} // namespace bahi
