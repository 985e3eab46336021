#pragma once

#include "ledger/base/date.h"
#include "ledger/reports/meeting_sheet.h"
#include "ledger/reports/report_head.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace bahi {

/// What one loan asks on the day.
struct LoanToCollect {
    LoanNumber loan;
    Money balance;      // at the end of the day before
    Money instalment;   // that falls due today
    Money overdue;      // instalments of the days before
    Money interest;     // today's and that of the days before
    Money charges = {}; // the same of fees and fines of its own terms
};

/// What one member is asked on the day, and what she did.
struct CollectionRow {
    Member member;
    Money saving;  // that is asked today
    Money arrears; // savings of the days before that were not met
    Money ahead;   // paid before for today and later
    Money fine;
    std::vector<LoanToCollect> loans; // by number
    std::optional<Attendance> attendance;
    MemberMovement moved; // nothing before the meeting

    Money savingToBring() const;
    Money toBring() const; // all together
};

/// The sheet on which a meeting collects: what each member is asked, and room to write down what
/// she brings. Once the meeting is held, what she brought stands beside it.
///
///     Member  Saving  Arrears  Ahead  Loan  Balance  Instalment  Overdue  Interest  Fine  To bring
///     HIRA     25.00    25.00             1   350.00      100.00   150.00     14.00 25.00 339.00
///
/// What falls due is said by savings_dues.h, loan_dues.h and fine_dues.h; a day on which nobody
/// met yet is reckoned as if they met on it. What falls due falls due by the day: where the group
/// met twice the sheet asks both savings, and beside them stands what both meetings brought.
struct CollectionDues {
    ReportHead head;
    Date day;
    std::vector<CollectionRow> rows; // who belongs that day, and who still owes
    Money lent;                      // accounts 12xx at the end of the day before: the balances
    Money box;                       // the cash box then
    std::vector<MeetingSheet> held;  // none: not yet; two where the group met twice
};

/// Throws MalformedRecord if the loans do not come to their accounts.
/// `sitting`: beside what the day asks only what that meeting of it brought; 0: what all did.
CollectionDues collectionDuesOf(Book& book, Date day, std::uint8_t sitting = 0);

} // namespace bahi
