#pragma once

#include "ledger/reports/particulars.h"
#include "ledger/reports/report_head.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// One posting as its account's page in the ledger shows it.
struct LedgerRow {
    Date date;
    VoucherNumber voucher;
    Particulars particulars;
    std::string page; // whose part of the account; empty: it has none
    Money debit;
    Money credit;
    Money balance; // debit less credit, after this posting
};

struct LedgerAccount {
    AccountCode account;
    std::string_view name;
    Money opening; // debit less credit
    std::vector<LedgerRow> rows;
    Money totalDebit;
    Money totalCredit;
    Money closing;
};

/// Every account, posting by posting:
///
///     2010  Members' regular savings
///     Opening balance                                            300.00 Cr
///     2006-08-01  6  Receipt, BHIMA    BHIMA             25.00   325.00 Cr
///     Closing balance                                            325.00 Cr
///
/// opening + debits = closing + credits, and the closings are those of the trial balance.
struct GeneralLedger {
    ReportHead head;
    std::optional<Date> from; // none: nothing was entered yet
    std::optional<Date> to;
    std::vector<LedgerAccount> accounts; // by code; those with a balance or a posting
};

/// Of one account, or of all. Throws MalformedRecord if the postings do not lead to the balances
/// that were projected.
GeneralLedger generalLedgerOf(Book& book, std::optional<AccountCode> only = {},
                              std::optional<Date> from = {}, std::optional<Date> to = {});

} // namespace bahi
