#pragma once

#include "ledger/base/result.h"
#include "ledger/lending/loan_dues.h"
#include "ledger/lending/loan_plan.h"
#include "ledger/money/percentage.h"
#include "ledger/reports/loan_ledger.h"
#include "ledger/reports/report_head.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// Everything the book says of one loan on a day: its terms and its page, what is due, the plan as
/// it was agreed, and what is left of it.
struct LoanLook {
    ReportHead head;
    Date asOf;
    LoanPage page; // terms, notes, every voucher up to the day
    Money principalDue;
    Money interestDue;
    Money chargesDue;                     // fees and fines of its own terms
    LoanArrears arrears;                  // what of both is overdue
    std::optional<PerCent> effectiveRate; // a year, as agreed (effective_rate.h)
    std::vector<PlannedInstalment> agreed;
    std::vector<PlannedInstalment> left;
};

/// Without `asOf`: as everything entered so far leaves it. Refuses LoanUnknown, and LoanNotYetGiven
/// for an earlier day. Throws MalformedRecord if the loans do not come to their account.
Result<LoanLook> loanLookOf(Book& book, LoanNumber number, std::optional<Date> asOf = {});

/// What closes a loan on a day, if nothing more is paid on it before: the principal, and the
/// interest charged by the group's rule up to the month of that day, as a meeting on it would ask.
///
///     principal 350.00 + interest overdue 7.00 + interest of the day 7.00 = 364.00
///
/// Fines of the group's rules are no part of it: they are asked in the collection sheet.
struct LoanPayoff {
    ReportHead head;
    LoanNumber number;
    MemberCode member;
    std::string name; // may be empty
    Date on;
    Money principal;
    Money interestOverdue;
    Money interestOfDay;     // falls due on the day itself, or closes terms of its own
    Money charges = {};      // fees and fines of its own terms, asked and still to come
    bool ownTerms = false;   // not by the group's rule
    bool isFollowed = false; // vouchers of later days stand on its page

    Money total() const { return principal + interestOverdue + interestOfDay + charges; }
};

/// Refuses LoanUnknown and LoanNotYetGiven.
Result<LoanPayoff> loanPayoffOf(Book& book, LoanNumber number, Date on);

} // namespace bahi
