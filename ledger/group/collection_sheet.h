#pragma once

#include "ledger/base/bytes.h"
#include "ledger/base/date.h"
#include "ledger/base/ids.h"
#include "ledger/books/account.h"
#include "ledger/group/member.h"
#include "ledger/group/page_name.h"
#include "ledger/money/money.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

enum class Attendance : std::uint8_t { Present = 1, Late = 2, Excused = 3, Absent = 4, Sent = 5 };

/// What a woman brings money for. The digest of a sheet holds the number: a new one comes last.
enum class ReceiptHead : std::uint8_t {
    RegularSaving,
    VoluntarySaving,
    SpecialSaving,
    Principal,
    Interest,
    Repayment, // all of them in one sum, split by the group's rule or by its own
    Fine,
    AdmissionFee,
    Charge, // fees and fines of a loan's own terms
};

struct AttendanceLine {
    MemberCode member;
    Attendance attendance;
    Where where;
};

struct ReceiptLine {
    MemberCode member;
    ReceiptHead head;
    Money amount;                   // positive
    std::optional<LoanNumber> loan; // which, where she has several
    Where where;
};

/// Money that came or went in the meeting for something that is no woman's receipt, loan or
/// settlement: from the bank, to a supplier, back to her from her voluntary savings.
struct MoveLine {
    AccountCode account; // what it came from or went for
    PageName page;       // below it
    Money amount;        // into the box positive, out of it negative
    std::optional<ResolutionNumber> resolution;
    std::string text; // to whom, for what; may be empty
    Where where;
    Where textWhere = {}; // of `text`
};

/// What lay in the box.
struct CountLine {
    Money face;           // zero: the amount was written down without its notes and coins
    std::uint32_t pieces; // of that face; 1 for a mere amount
    Money amount;
    Where where;
};

struct LoanLine {
    MemberCode member;
    AccountCode account; // the fund it is lent from: 1210 own funds
    Money amount;        // positive
    Money instalment;    // zero: none agreed
    ResolutionNumber resolution;
    std::string purpose;
    std::vector<MemberCode> guarantors;
    Where where;
    Where purposeWhere = {}; // of `purpose`
    /// JSON with the keys of docs/user-guide/loan-terms.md; empty: by the group's own rule.
    std::string terms = {};
    Where termsWhere = {}; // of `terms`
};

/// What is agreed of a loan that runs: interest forgiven, other instalments, another rate.
struct LoanChangeLine {
    MemberCode member;
    std::optional<LoanNumber> loan; // which, where she has several
    ResolutionNumber resolution;
    std::string change; // JSON with the keys of an event in docs/user-guide/loan-terms.md
    Where where;
};

struct LeaveLine {
    MemberCode member;
    ResolutionNumber resolution;
    Where where;
};

struct ResolutionLine {
    ResolutionNumber number;
    std::string words;
    Where where;
};

/// What the bookkeeper writes down in one meeting, before any of it is posted:
///
///     1 September 2006
///     member     present  saving  principal  interest  loan
///     Bhimabai      ✓         25        100        10
///     Sunanda       ✓         25                          500 (resolution 4, seeds)
///
/// A value like any other: a page edits it, a CSV fills it, MeetingService posts it.
struct CollectionSheet {
    Uid uid{}; // made when the form was opened: posted once
    Date heldOn;
    std::uint8_t sitting = 1; // of several on one day
    std::string lateReason;   // why it is entered after a later meeting; empty if it is not
    std::vector<AttendanceLine> attendance;
    std::vector<ReceiptLine> receipts;
    std::vector<LoanLine> loans;
    std::vector<LoanChangeLine> loanChanges;
    std::vector<LeaveLine> leavers;
    std::vector<ResolutionLine> resolutions;
    std::vector<MoveLine> moves;
    std::vector<CountLine> count;    // empty: nobody counted
    std::optional<MemberCode> chair; // who presided
    std::string minutes;
    Where where;

    /// The sheet's content as one canonical text, whatever order its lines were written in, to
    /// tell "already saved" from "saved differently".
    std::string canonicalText() const;
};

} // namespace bahi
