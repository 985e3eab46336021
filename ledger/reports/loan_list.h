#pragma once

#include "ledger/group/member.h"
#include "ledger/lending/loan_dues.h"
#include "ledger/reports/report_head.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// What became of a loan.
enum class LoanState { Open, Overdue, Closed };

/// One loan, as the list tells it.
struct LoanListRow {
    LoanNumber number;
    MemberCode member;
    std::string name; // may be empty
    AccountCode account;
    std::string purpose; // may be empty
    Date givenOn;
    LoanTerms terms;
    Money outstanding;
    Money principalDue; // overdue, and what falls due on the day itself
    Money interestDue;
    std::int32_t daysOverdue = 0;
    LoanState state = LoanState::Open; // closed: nothing is owed on it any more
};

/// Every loan given up to a day, and how it stands at its end: also those that are closed, which
/// keep their number and their page.
struct LoanList {
    ReportHead head;
    std::optional<Date> asOf;      // none: nothing was entered yet
    std::vector<LoanListRow> rows; // by number
};

enum class WhichLoans { All, NotClosed };

/// Without `asOf`: as everything entered so far leaves it. Throws MalformedRecord if the loans do
/// not come to their accounts.
LoanList loanListOf(Book& book, WhichLoans which, std::optional<Date> asOf = {});

} // namespace bahi
