#pragma once

#include "ledger/base/date.h"
#include "ledger/group/member.h"
#include "ledger/reports/member_movement.h"
#include "ledger/reports/report_head.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace bahi {

/// One voucher that moved the cash box.
struct CashBookRow {
    Date date;
    VoucherNumber voucher;
    EntryKind kind;
    std::optional<MemberCode> member;
    std::vector<AccountCode> accounts; // the others on the voucher, each once
    std::optional<VoucherNumber> reverses;
    std::optional<VoucherNumber> reversedBy;
    Money receipt; // of a reversal: negative, taken off the side of what it reverses
    Money payment;
    Money balance; // the box after this voucher
};

/// The cash box between two days:
///
///     opening 125.00
///     2006-08-01   6  Receipt, BHIMA    25.00           150.00
///     2006-08-01   7  Payment, BHIMA            100.00   50.00
///     closing 50.00
///
/// opening + receipts = closing + payments.
struct CashBook {
    ReportHead head;
    std::optional<Date> from; // none: open, and nothing to report
    std::optional<Date> to;
    Money opening;                 // at the end of the day before `from`
    std::vector<CashBookRow> rows; // by date and voucher
    Money totalReceipts;
    Money totalPayments;
    Money closing;
};

using MemberCodes = std::map<MemberNumber, MemberCode>;
MemberCodes memberCodesOf(Book& book);

/// The box at the end of `day`.
Money cashOn(Book& book, Date day);

/// Throws MalformedRecord if the vouchers do not lead to the balance that was projected.
CashBook cashBookOf(Book& book, std::optional<Date> from = {}, std::optional<Date> to = {});

/// Where the cash of a book stands: in the box, in one bank account.
using CashPlace = std::function<bool(const Posting&)>;
bool isInTheBox(const Posting& posting);

/// What `voucher` did to the cash there, its balance still to be told; none if it did nothing.
std::optional<CashBookRow> cashBookRow(const Voucher& voucher, const MemberCodes& codes,
                                       const CashPlace& isThere = isInTheBox);

/// Adds up `book.rows`, from its opening balance.
void addUp(CashBook& book);

} // namespace bahi
