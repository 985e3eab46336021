#pragma once

#include "ledger/lending/borrowing_terms.h"
#include "ledger/lending/lender_demand.h"
#include "ledger/reports/report_head.h"
#include "ledger/store/pages.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// What moved the debt to a lender between two days.
///
///     before + drawn + interest debited - paid in - credited = owed
struct BorrowingTurnover {
    Money before;
    Money drawn; // what was brought forward within the days, too
    Money interest;
    Money paidIn;
    Money credited;
    Money owed;
    Money interestPaid; // beside the debt

    BorrowingTurnover& operator+=(const BorrowingTurnover& other);
};

struct BorrowingRow {
    LedgerPage page;
    std::string lender; // code of the lender's page; may be empty
    AccountCode account;
    std::optional<BorrowingKind> kind; // none: no terms were agreed
    BorrowingTurnover turnover;
    std::optional<Money> usable; // of a cash credit: what may be owed
    LenderDues dues;             // demand and what was paid of it
    std::optional<Date> nextDue; // of a loan, after the last day
    Money nextAsked;
    bool contradicts = false; // its terms do not go with what happened: no demand is told

    Money left() const { return usable.value_or(Money{}) - turnover.owed; }
};

/// Every borrowing between two days: what moved it, what its lender demanded and what was paid of
/// that (lender_demand.h).
///
/// What is owed on the pages, and what stands on none, is what the balance sheet has on the
/// accounts 2110 to 2230.
struct BorrowingList {
    ReportHead head;
    std::optional<Date> from; // none: nothing was entered yet
    std::optional<Date> to;
    std::vector<BorrowingRow> rows; // in the order of being opened
    BorrowingTurnover total;
    Money demandBefore; // of all, with the three that follow
    Money demand;
    Money demandPaid;
    Money demandLeft;
    Money undivided; // owed on accounts without pages
};

enum class WhichBorrowings { All, NotClosed };

/// Open ends are those of what was entered. Throws MalformedRecord if the vouchers do not come to
/// the accounts.
BorrowingList borrowingListOf(Book& book, WhichBorrowings which, std::optional<Date> from = {},
                              std::optional<Date> to = {});

} // namespace bahi
