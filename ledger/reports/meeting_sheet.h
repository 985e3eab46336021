#pragma once

#include "ledger/base/date.h"
#include "ledger/lending/loan_account.h"
#include "ledger/reports/cash_book.h"
#include "ledger/reports/report_queries.h"
#include "ledger/store/meetings.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// What one woman did in a meeting.
struct MeetingSheetRow {
    Member member;
    std::optional<Attendance> attendance; // none: nobody wrote it down
    MemberMovement moved;
};

/// A loan that was given out in the meeting.
struct GivenLoan {
    LoanNumber number;
    MemberCode member;
    AccountCode account;
    LoanTerms terms;
    std::string purpose; // may be empty
};

/// A voucher of the meeting that was taken back, by which and why.
struct TakenBackVoucher {
    VoucherNumber voucher;
    VoucherNumber reversedBy;
    std::string reason; // empty if erased
};

/// A meeting as it stands in the books: what each member brought and took home, what was
/// resolved, and how the box came from the opening to the closing cash.
///
///     opening + receipts + in beside it = closing + payments + out beside it
///
/// What was taken back is not told in the rows, only named: it neither came nor went.
struct MeetingSheet {
    ReportHead head;
    Meeting meeting;
    std::string lateReason;            // why it was entered after a later one; empty if it was not
    std::vector<MeetingSheetRow> rows; // all who belonged that day, in the order of joining
    MemberMovement total;
    std::vector<CashBookRow> others; // vouchers that moved cash and stand on no member's name
    std::vector<Resolution> resolutions;
    std::vector<GivenLoan> loans;
    std::vector<TakenBackVoucher> takenBack;
    std::vector<Replacement> replacements; // of its roll call, resolutions and terms, by record

    Money opening; // the box at the end of the day before
    Money receipts;
    Money payments;
    Money besideIn; // that day, but outside this meeting: a cut-off, another sitting
    Money besideOut;
    Money closing;     // the box at the end of the day
    Money cashDebits;  // of 1010 on the meeting's vouchers, without what was taken back:
    Money cashCredits; // what receipts and payments must come to

    std::string minuteBookCode; // of the checkpoint that covers the meeting's record
};

/// Throws MalformedRecord for a sheet that does not tie.
MeetingSheet meetingSheetOf(Book& book, const Meeting& meeting);

/// The money of `sheet`, from the vouchers of its day: rows, total, others, taken back and cash,
/// but for opening and closing. Rows must stand for the members who belonged; `everyone` is for
/// others who paid.
void addVouchers(MeetingSheet& sheet, const std::vector<Voucher>& ofTheDay,
                 const std::vector<Member>& everyone, const Borrowers& borrowers);

} // namespace bahi
