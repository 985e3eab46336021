#pragma once

#include "ledger/base/date.h"
#include "ledger/reports/report_head.h"
#include "ledger/store/pages.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// One voucher the bank does not know yet.
struct UnclearedRow {
    Date date;
    VoucherNumber voucher;
    std::string paper; // its number on paper; may be empty
    EntryKind kind;
    Money deposit; // in the books and not yet credited
    Money cheque;  // paid by the books and not yet presented
};

/// How the books and the bank come to the same:
///
///     balance in the books                      12,400.00
///     add cheques not presented                  1,000.00
///     less deposits not credited                   500.00
///     what the bank should say                  12,900.00
///     what the bank says                        12,900.00
///     difference                                     0.00
struct BankReconciliation {
    ReportHead head;
    LedgerPage account;
    std::optional<Date> statedOn;   // none: the bank has said nothing yet
    std::vector<UnclearedRow> rows; // by date and voucher
    Money inTheBooks;
    Money cheques;
    Money deposits;
    Money expected;
    Money stated;
    Money difference; // stated less expected: what is still to be found
};

/// From the bank's latest statement of `account` up to `asOf`; the books as they stood that day.
/// Throws MalformedRecord for a statement that names a voucher which does not move the account.
BankReconciliation bankReconciliationOf(Book& book, const LedgerPage& account, Date asOf);

} // namespace bahi
