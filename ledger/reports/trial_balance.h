#pragma once

#include "ledger/base/date.h"
#include "ledger/books/account.h"
#include "ledger/reports/report_head.h"
#include "ledger/store/balances.h"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace bahi {

/// One account, its net balance on the side where it stands; both sides are zero for an account
/// that moved and came to nothing.
struct TrialBalanceRow {
    AccountCode account;
    std::string_view name; // English, as the chart prints it
    Money debit;
    Money credit;
};

/// Every account that ever moved, as it stood at the end of a day:
///
///     1010  Cash box                      834.00
///     2010  Members' regular savings                300.00
///     3030  Surplus brought forward                 500.00
///     4010  Interest on members' loans               34.00
///                                         834.00    834.00
///
/// Debits equal credits, or there is no trial balance.
struct TrialBalance {
    ReportHead head;
    std::optional<Date> asOf;          // none: nothing was entered yet
    std::vector<TrialBalanceRow> rows; // by code
    Money totalDebit;
    Money totalCredit;
};

/// From the projected balances: the journal is not scanned, only its one month of `asOf`. Without
/// a day: as everything entered so far leaves it. Throws MalformedRecord for balances that do not
/// balance.
TrialBalance trialBalanceOf(Book& book, std::optional<Date> asOf = {});

/// The same from `balances`, without a book.
TrialBalance trialBalanceFrom(const std::map<AccountCode, Sides>& balances,
                              std::optional<Date> asOf, ReportHead head);

} // namespace bahi
