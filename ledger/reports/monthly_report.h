#pragma once

#include "ledger/base/date.h"
#include "ledger/reports/attendance_register.h"
#include "ledger/reports/demand_collection_balance.h"
#include "ledger/reports/receipts_and_payments.h"
#include "ledger/reports/savings_register.h"

#include <string>
#include <vector>

namespace bahi {

/// Loans given in a month, counted by what they are for or which fund they come from.
struct LoansGiven {
    std::string of; // a purpose, empty if nobody said; or an account's code
    std::int64_t count = 0;
    Money amount;
};

/// What a group tells the federation each month: counts and sums, nobody's name.
///
/// Its figures are those of the registers of the same month, so that whoever has the book can find
/// each of them again: attendance_register.h, savings_register.h, loan_ledger.h,
/// demand_collection_balance.h, receipts_and_payments.h.
struct MonthlyReport {
    ReportHead head;
    Date first;
    Date last;
    std::int64_t planned = 0; // meetings, by the rhythm
    std::int64_t held = 0;
    std::int64_t missed = 0; // recorded as missed
    RollCounts attendance;
    std::int64_t membersBefore = 0;
    std::int64_t joined = 0;
    std::int64_t left = 0;
    std::int64_t members = 0; // membersBefore + joined - left
    SavingsByKind saved;      // in the month
    SavingsByKind withdrawn;
    SavingsByKind savings; // on its last day
    std::vector<LoansGiven> byPurpose;
    std::vector<LoansGiven> byFund;
    Money repaid;
    Money interest;
    std::int64_t loansStanding = 0;
    Money outstanding;
    std::int64_t membersOverdue = 0; // with principal or interest
    DueStatement principal;
    DueStatement interestDue;
    ReceiptsAndPayments cash;
};

/// The month of `day`. Throws MalformedRecord if a register does not tie.
MonthlyReport monthlyReportOf(Book& book, Date day);

} // namespace bahi
