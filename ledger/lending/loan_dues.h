#pragma once

#include "ledger/group/dues.h"
#include "ledger/lending/loan_account.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace bahi {

/// An instalment that was asked and not met by the evening, and the interest of the months asked
/// with it: one rule fines a missed instalment by that.
struct MissedInstalment {
    Date date;
    Money interest;
};

/// What of a loan is overdue at the end of the last day: overdue begins the day after the due date,
/// so that what falls due on the last day itself is not. (Source: Sa-Dhan, Tracking Financial
/// Performance Standards, 2003, pp. 52-53.)
struct LoanArrears {
    Money principal;
    Money interest;
    std::optional<Date> since; // the due date of the oldest unpaid instalment; none: not overdue

    /// In days from that due date to `last`; 0 where nothing is overdue, else 1 at least.
    std::int32_t daysOn(Date last) const { return since ? toDays(last) - toDays(*since) : 0; }
};

/// What of the instalments and the interest that fell due in the period was met by the evening of
/// the day it fell due, also by what was paid ahead. What was waived that day was not met.
struct MetOnTime {
    Money fellDue;
    Money met;
};

/// What one loan asked in a period, and what became of it.
///
/// The principal: in each calendar month after the month of the loan the agreed instalment falls
/// due, or what is left of the loan if that is less; where none was agreed nothing falls due before
/// it is paid. Overdue instalments stay due beside it. A payment meets the oldest first; what is
/// beyond lowers the loan and the last instalments drop (S6).
///
/// The interest: each month's charge (LoanAccount) falls due with the instalment of that month,
/// and is waived when the rules of a later month round it lower.
///
/// The charges are what its own terms ask beside: fees on their day, fines as they grow; the fines
/// of the group's own rule are the member's (fine_dues.h).
///
/// Principal and interest fall due at the first meeting held in the month, and where none was held
/// at the next one (docs/decisions/0006). What is written off, forgiven or moved to another page is
/// waived; of a loan that nothing is left of in this way, its interest too (S8).
struct LoanDues {
    DueStatement principal;
    DueStatement interest;
    DueStatement charges;
    std::vector<MissedInstalment> missed; // in the period
    LoanArrears arrears;                  // at its end
    MetOnTime onTime;
};

/// `meetings` are the days of meetings, by date; those after `to` do not matter.
LoanDues loanDuesOf(const LoanAccount& loan, const RulesHistory& rules,
                    const std::vector<Date>& meetings, Date from, Date to);

} // namespace bahi
