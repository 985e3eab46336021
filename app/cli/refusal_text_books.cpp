// What is said of money, meetings, loans, corrections and proofs.

#include "app/cli/refusal_text.h"

#include <array>

namespace bahi::cli {

namespace {

using enum Refusal;

constexpr std::array kTexts = {
    // Money and entries.
    RefusalText{FewerThanTwoPostings, "FewerThanTwoPostings", "The entry has fewer than two lines.",
                "Write what came or went, and on which account."},
    RefusalText{TooManyPostings, "TooManyPostings", "The entry has more lines than one may have.",
                "Divide it into two."},
    RefusalText{PostingOfZero, "PostingOfZero", "A line of the entry is zero.",
                "Write its amount, or leave the line out."},
    RefusalText{
        AccountUnknown, "AccountUnknown",
        "{subject} is no account that can stand here[: what it brought before the book began "
        "is part of the surplus, {allowed}].",
        "Use a code of the chart of accounts, such as 1010 for the cash box."},
    RefusalText{SubLedgerMissing, "SubLedgerMissing",
                "Account {subject} is kept in pages, of members or of loans.",
                "Write whose page it is."},
    RefusalText{Unbalanced, "Unbalanced",
                "Debit and credit are not equal[: {given} and {allowed}].",
                "Correct a line, or add the one that is missing."},
    RefusalText{CashBelowZero, "CashBelowZero",
                "On {subject} the box would hold {given} less than nothing.",
                "Lower what goes out, or enter what came in before."},

    // The group and its meetings.
    RefusalText{NoRulesYet, "NoRulesYet", "On {subject} no rules are in force yet.",
                "Enter the rules of that time: bahi rules set."},
    RefusalText{RulesTwice, "RulesTwice", "There are rules from {subject} already.",
                "Correct those, bahi supersede, or choose another day."},
    RefusalText{RulesNeedLateReason, "RulesNeedLateReason",
                "Rules from {subject} begin before a meeting that is saved, {given}.",
                "Correct the date, or say why they come late: --late REASON."},
    RefusalText{MemberCodeMalformed, "MemberCodeMalformed", "“{given}” is not a member code.",
                "Use one to twelve of A-Z, 0-9 and hyphen; for a new member it may stay empty."},
    RefusalText{MemberCodeTaken, "MemberCodeTaken", "The code {subject} is taken.",
                "Choose another, or leave it empty: then one is drawn."},
    RefusalText{MemberNameThere, "MemberNameThere",
                "“{given}” is a member already, with the code {subject}.",
                "Leave her line out. For another woman of that name write a code of your choice."},
    RefusalText{MemberUnknown, "MemberUnknown", "There is no member {subject}.",
                "Correct the code, or take her in first: bahi member import."},
    RefusalText{MemberNotYetJoined, "MemberNotYetJoined",
                "Member {subject} joined on {allowed}, after {given}.",
                "Correct the date or the code."},
    RefusalText{MemberHasLeft, "MemberHasLeft",
                "Member {subject} left on {allowed} already; this is of {given}.",
                "Correct the date or the code."},
    RefusalText{MemberStillThere, "MemberStillThere",
                "Member {subject} cannot leave on {given}: the book has her there on {allowed}.",
                "Enter her leaving on {allowed} or later, or take back what is after {given}."},
    RefusalText{SavingsPaidOut, "SavingsPaidOut",
                "Member {subject} left on {allowed} and was paid her savings: one of {given} would "
                "stay on her page for ever.",
                "Take the row out; the money is hers, give it back."},
    RefusalText{MeetingUnknown, "MeetingUnknown", "There is no meeting on {subject}.",
                "Correct the date, or post the meeting first: bahi meeting post."},
    RefusalText{MeetingTwiceInFile, "MeetingTwiceInFile",
                "The meeting of {subject} stands there twice.",
                "Bring its rows together, with one row of kind “meeting” at most."},
    RefusalText{MeetingSavedDifferently, "MeetingSavedDifferently",
                "The meeting of {subject} is saved already, and not with these rows.",
                "Correct what is saved: bahi reverse, bahi supersede."},
    RefusalText{
        MeetingCorrectedSince, "MeetingCorrectedSince",
        "The meeting of {subject} was saved, and corrected since: voucher {given} was taken back.",
        "Put what is right in its place: bahi supersede, with the voucher's record."},
    RefusalText{MeetingBeforeCutoff, "MeetingBeforeCutoff",
                "The meeting of {subject} is before the cut-off of {given}, which has it already.",
                "Correct the date, or leave the meeting out."},
    RefusalText{MeetingNeedsLateReason, "MeetingNeedsLateReason",
                "The meeting of {subject} is before the last one saved, {given}.",
                "Correct the date, or say why it comes late: --late REASON."},
    RefusalText{AttendanceTwice, "AttendanceTwice",
                "Member {subject} stands in the roll call twice.", "Keep one of the rows."},
    RefusalText{ResolutionMissing, "ResolutionMissing",
                "A loan is given, and a member leaves, by resolution only; this has none.",
                "Enter the resolution of the meeting, and its number in the column ref."},
    RefusalText{ResolutionTwice, "ResolutionTwice", "Resolution {subject} stands there twice.",
                "Number each resolution of a meeting once."},
    RefusalText{ResolutionUnknown, "ResolutionUnknown",
                "Resolution {subject} is not in the minutes.",
                "Enter it as a row of kind “resolution”, or correct the number."},
    RefusalText{CutoffUnbalanced, "CutoffUnbalanced",
                "The cut-off sheet does not balance: debit {given}, credit {allowed}.",
                "Correct a row, or add the difference as surplus (3030)."},
    RefusalText{CutoffTwice, "CutoffTwice", "The book has its cut-off already.",
                "Correct that one: bahi supersede."},
    RefusalText{
        CutoffAfterMeetings, "CutoffAfterMeetings",
        "Meetings are saved already, and a cut-off comes before the first.",
        "Give it a day before the first meeting; a book that began without one is made anew."},
    RefusalText{DateNotTheSame, "DateNotTheSame",
                "{given} is another day than {allowed}, where the sheet began.",
                "Give all rows one day."},

    // Loans.
    RefusalText{LoanUnknown, "LoanUnknown", "[{subject}: ]there is no loan {given}.",
                "Correct the number in ref; an instalment stands with its loan."},
    RefusalText{LoanNotHers, "LoanNotHers", "{subject}: loan {given} is somebody else's.",
                "Correct the number or the code."},
    RefusalText{LoanNoneOpen, "LoanNoneOpen", "{subject} has no open loan on that day.",
                "Correct the code, or enter the money as saving."},
    RefusalText{LoanSeveralOpen, "LoanSeveralOpen",
                "{subject} has several loans it could be[: {allowed}].",
                "Write the number of the loan in the column ref."},
    RefusalText{RepaymentAboveBalance, "RepaymentAboveBalance",
                "{subject}: repayment {given} is more than the {allowed} left.",
                "Enter up to {allowed}, or put the rest into saving."},
    RefusalText{InterestAboveDue, "InterestAboveDue",
                "{subject}: interest {given} is more than the {allowed} due.",
                "Enter up to {allowed}, and the rest as principal or saving."},
    RefusalText{RepaymentAboveOwed, "RepaymentAboveOwed",
                "{subject}: repayment {given} is more than the {allowed} owed with interest.",
                "Enter up to {allowed}, or put the rest into saving."},
    RefusalText{LaterInterestAboveDue, "LaterInterestAboveDue",
                "{subject}: after this of {given}, interest received later would be too much.",
                "Correct that receipt first: bahi supersede; then enter this."},

    // Corrections and proofs.
    RefusalText{VoucherUnknown, "VoucherUnknown", "There is no voucher {subject}.",
                "Look for its number: bahi report cash-book."},
    RefusalText{VoucherAlreadyReversed, "VoucherAlreadyReversed",
                "Voucher {subject} was taken back already[, by voucher {given}]"
                "[; voucher {allowed} stands in its place].",
                "Correct what stands in its place; if nothing does, bahi supersede its record."},
    RefusalText{VoucherIsReversal, "VoucherIsReversal",
                "Voucher {subject} is a reversal, and those are not taken back.",
                "Enter again, in a meeting, what it took back."},
    RefusalText{VoucherBoundToOther, "VoucherBoundToOther",
                "Voucher {subject} cannot be taken back alone: it is bound to {given}.",
                "Take back first what came later, or replace it: bahi supersede."},
    RefusalText{RecordUnknown, "RecordUnknown", "There is no record {subject}.",
                "Look for its number: bahi book records."},
    RefusalText{RecordNotCorrectable, "RecordNotCorrectable",
                "Record {subject} cannot be replaced[: it is of kind {given}].",
                "See docs/user-guide/corrections.md for what can be."},
    RefusalText{RecordAlreadySuperseded, "RecordAlreadySuperseded",
                "Record {subject} was replaced already[, by record {given}].",
                "Replace the one that counts now."},
    RefusalText{FileDoesNotFitRecord, "FileDoesNotFitRecord",
                "This cannot replace record {subject}[, which is of kind {given}].",
                "See docs/user-guide/corrections.md for what the file must hold."},
    RefusalText{NothingToProve, "NothingToProve",
                "{subject} neither brought nor took money on {given}.", "Choose another meeting."},
    RefusalText{ReportUnknown, "ReportUnknown", "There is no report “{subject}”.",
                "Use one of {allowed}."},
    RefusalText{BankUnknown, "BankUnknown", "There is no bank account “{subject}” in this book.",
                "Use one of {allowed}."},
    RefusalText{OptionMissing, "OptionMissing",
                "The report {given} needs {subject}[: one of {allowed}].",
                "Add it; see bahi report --help."},
};

} // namespace

std::span<const RefusalText> textsOfBooks() {
    return kTexts;
}

} // namespace bahi::cli
