#pragma once

#include "ledger/books/account.h"
#include "ledger/reports/report_head.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// One fund between two days: what its lenders demanded, what the members brought back of the loans
/// given out of it, and what the group paid on.
///
///     demand before + demand - paid of it = not paid
///     principal + interest = brought;  brought - paid on = left in hand
struct FundDemand {
    std::string_view name;
    AccountCode loans; // 0: no account of loans is this lender's alone
    Money demandBefore;
    Money demand;
    Money demandPaid;
    Money principal; // of the members' loans, set-offs too; not what was written off or moved
    Money interest;
    Money paidOn; // to the lenders, principal and interest; not what the state credited

    Money demandLeft() const { return demandBefore + demand - demandPaid; }
    Money brought() const { return principal + interest; }
    /// Below nothing: the group paid on more than the members brought.
    Money leftInHand() const { return brought() - paidOn; }
    FundDemand& operator+=(const FundDemand& other);
};

/// The demand of the federation and of the banks against what was collected for it, by fund: those
/// that were lent to the group, of the accounts 2110 to 2220, with the loans given out of them,
/// 1230 to 1260. Other lenders (2230) stand in a line without collections, for what was lent on of
/// theirs is lent with the group's own money; and so does what is demanded before anything was
/// drawn.
///
/// Demand and what was paid of it are those of BorrowingList, what the members brought that of
/// FundsReport, which holds it against the loan ledger and the balance sheet. Where a fund holds a
/// grant beside the debt (3120, 3130), nobody knows which rupee was lent: all its loans count.
struct LenderCollections {
    ReportHead head;
    std::optional<Date> from; // none: nothing was entered yet
    std::optional<Date> to;
    std::vector<FundDemand> funds; // those with a borrowing
    FundDemand total;
    Money undivided;                      // owed on no page: what was paid on of it is not told
    std::vector<std::string> contradicts; // borrowings whose terms do not go with what happened
};

/// Throws MalformedRecord if borrowings or funds do not come to their accounts.
LenderCollections lenderCollectionsOf(Book& book, std::optional<Date> from = {},
                                      std::optional<Date> to = {});

} // namespace bahi
