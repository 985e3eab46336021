#pragma once

#include "ledger/base/date.h"
#include "ledger/group/member.h"
#include "ledger/reports/member_movement.h"
#include "ledger/reports/report_head.h"
#include "ledger/store/meetings.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

enum class PassbookRowKind {
    Ordinary,  // a meeting, or what else happened on a day
    CutOff,    // brought forward from the books before this one
    TakenBack, // a voucher that was reversed, or its reversal
};

/// One line of a passbook.
struct PassbookRow {
    Date date;
    PassbookRowKind kind = PassbookRowKind::Ordinary;
    std::optional<MeetingNumber> meeting; // none: outside the meetings
    MemberMovement moved;                 // of a reversal: negative; nothing of a cut-off
    Money savingsForward;                 // what a cut-off brings forward: nobody saved it now
    Money loansForward;
    Money savingsTotal; // after this row
    Money loanBalance;  // all her loans, after this row
    std::vector<VoucherNumber> vouchers;
    std::optional<VoucherNumber> reverses;   // of a row that was taken back: by which voucher
    std::optional<VoucherNumber> reversedBy; // and which
    RecordNumber lastRecord;                 // of the last voucher; 0 if there is none
    std::string mark;                        // lineMark of that record; empty if there is none
};

/// What a member saved, borrowed and paid back, as she carries it home:
///
///     date        saving  savings  loan given  principal  interest  loan balance  paid in
///     2006-08-01      25      150         500                                500       25
///     2006-09-01      25      175                    100        10           400      135
///     2006-10-01       0      175                    100         8           300      108
///
/// A row for each meeting held while she belonged, also when she paid nothing, and one for each
/// day on which something happened outside the meetings. A voucher that was taken back and its
/// reversal stay visible, as rows of their own before the row of their day; the totals run over
/// all rows, so that nothing of the two remains.
struct Passbook {
    ReportHead head;
    Member member;
    std::optional<Date> from; // none: open, and nothing to report
    std::optional<Date> to;
    Money savingsBefore; // brought forward from the days before `from` and from the books before
    Money loansBefore;
    std::vector<PassbookRow> rows;
    MemberMovement total; // of the rows
    Money savings;        // after the last row
    Money loans;
};

/// Throws MalformedRecord if her rows do not lead to what her pages of the ledgers say.
Passbook passbookOf(Book& book, const Member& member, std::optional<Date> from = {},
                    std::optional<Date> to = {});

/// All rows of `member`, from nothing on: one for each of `meetings`, and what `vouchers` did.
/// Meetings by date, vouchers by date and number; the marks are not set.
std::vector<PassbookRow> passbookRows(MemberNumber member, const Borrowers& borrowers,
                                      const std::vector<Meeting>& meetings,
                                      const std::vector<Voucher>& vouchers);

} // namespace bahi
