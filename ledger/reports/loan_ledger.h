#pragma once

#include "ledger/base/date.h"
#include "ledger/books/journal_entry.h"
#include "ledger/group/member.h"
#include "ledger/lending/loan_account.h"
#include "ledger/reports/report_head.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// What one voucher did to a loan. Of a reversal all amounts are negative: taken off what it takes
/// back.
struct LoanLedgerRow {
    Date date;
    VoucherNumber voucher;
    EntryKind kind;
    std::optional<VoucherNumber> reverses;
    std::optional<VoucherNumber> reversedBy;
    Money lent;
    Money repaid;
    Money lowered; // written off, forgiven or moved to another page: nobody paid it
    Money interest;
    Money other; // fees, and what came in after it was written off
    Money balance;
};

/// One loan's page.
struct LoanPage {
    LoanNumber number;
    MemberCode member;
    std::string name; // may be empty
    AccountCode account;
    Date givenOn;
    LoanTerms terms;
    std::string purpose;   // may be empty
    std::string reference; // what both tiers call it; may be empty
    std::vector<MemberCode> guarantors;
    Money before; // at the end of the day before the period
    std::vector<LoanLedgerRow> rows;
    Money lent; // of the rows
    Money repaid;
    Money lowered;
    Money interest;
    Money balance;     // before + lent - repaid - lowered
    Money interestDue; // at the last meeting of the period: charged, not received, not waived
};

/// What the group gave out on this page in the period: not what a cut-off brought forward.
Money lentAnew(const LoanPage& page);

/// One account of loans: what its pages come to, and what it says itself.
struct LoanFund {
    AccountCode account;
    Money onThesePages; // of the loans that are told
    Money onAllPages;
    Money balance; // as the trial balance has it
};

/// The loans between two days, page by page:
///
///     1  HIRA  brought forward                              600.00
///              2006-04-01  Receipt, HIRA  100.00  12.00     500.00
///              carried down               100.00  12.00     500.00
///
/// The pages of each account 12xx come to that account, or there is no loan ledger.
struct LoanLedger {
    ReportHead head;
    std::optional<LoanNumber> only; // one loan was asked for
    std::optional<Date> from;       // none: open, and nothing to report
    std::optional<Date> to;
    std::vector<LoanPage> pages; // by number; none for a loan that was paid off before the period
    std::vector<LoanFund> funds; // by code
};

/// Throws MalformedRecord if the pages do not come to their accounts.
LoanLedger loanLedgerOf(Book& book, std::optional<Date> from = {}, std::optional<Date> to = {},
                        std::optional<LoanNumber> only = {});

} // namespace bahi
