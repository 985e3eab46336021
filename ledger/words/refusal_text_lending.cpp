// What is said of the terms of a loan, and of its life.

#include "ledger/words/refusal_text.h"

#include <array>

namespace bahi {

namespace {

using enum Refusal;

constexpr std::array kTexts = {
    // The terms of a loan, then its life.
    RefusalText{LoanTermNotPositive, "LoanTermNotPositive",
                "The {subject} of the loan must be more than nothing.",
                "Write what was agreed upon."},
    RefusalText{LoanTooLarge, "LoanTooLarge",
                "The loan, or a sum of it, is larger than can be reckoned.",
                "Correct the amount, the rate or the count of instalments."},
    RefusalText{InstalmentsTooMany, "InstalmentsTooMany",
                "The loan would take {given} instalments, and {allowed} are the most there may be.",
                "Write fewer instalments, or a larger one."},
    RefusalText{LoanRateTooHigh, "LoanRateTooHigh", "The rate comes to {allowed} % a year or more.",
                "Correct the rate, or whether it is for a month or a year."},
    RefusalText{FirstDueTooEarly, "FirstDueTooEarly",
                "The first instalment would fall due on {given}, and the loan is of {allowed}, "
                "which is not before.",
                "Write a first due date after the day of the loan."},
    RefusalText{DueDatesNotInOrder, "DueDatesNotInOrder",
                "The due dates[: {given}] do not follow one another, one for each instalment.",
                "Write a date for each instalment, each after the one before."},
    RefusalText{GraceTooLong, "GraceTooLong",
                "The grace takes {given} instalments, and {allowed} are the most it may take.",
                "Shorten the grace, or agree on more instalments."},
    RefusalText{SplitNotWhole, "SplitNotWhole",
                "The parts that the instalments take do not make up the whole.",
                "Write a part for each instalment; together they are the whole."},
    RefusalText{TranchesNotPrincipal, "TranchesNotPrincipal",
                "What is paid out in parts does not make up the loan, or is paid out before it.",
                "Correct the amounts and the days on which they are paid out."},
    RefusalText{LoanOptionsDisagree, "LoanOptionsDisagree",
                "What was agreed about {subject} does not go with the rest of the terms.",
                "Change it, or what it does not go with."},
    RefusalText{InstalmentBelowInterest, "InstalmentBelowInterest",
                "The instalment does not cover its interest, so the loan would never end.",
                "Agree on a larger instalment, or on fewer of them."},
    RefusalText{EventAmountNotPositive, "EventAmountNotPositive",
                "What is entered for {given} moves nothing, or moves it backwards.",
                "Write an amount that is more than nothing."},
    RefusalText{RepaymentNotThere, "RepaymentNotThere",
                "On {given} a repayment is taken back that is not there.",
                "Take back a repayment with the amount it was entered with."},
    RefusalText{EventBeforeLoan, "EventBeforeLoan",
                "Something is entered for {given}, before the loan was paid out.",
                "Correct the date, or the day of the loan."},
    RefusalText{LoanWrittenOffBefore, "LoanWrittenOffBefore",
                "The loan was written off before {given}.",
                "Enter money that still comes in as a recovery."},
    RefusalText{RecoveryWithoutWriteOff, "RecoveryWithoutWriteOff",
                "On {given} money is recovered on a loan that was not written off.",
                "Enter it as a repayment."},
    RefusalText{LoanOverpaid, "LoanOverpaid", "On {given} more would be repaid than the loan owes.",
                "Enter what is owed, or put the rest into saving."},
    RefusalText{
        RepaymentAboveDue, "RepaymentAboveDue",
        "On {given} more would be repaid than is due, and this loan takes nothing in advance.",
        "Enter what is due."},
    RefusalText{WaiverAboveDue, "WaiverAboveDue",
                "On {given} more would be forgiven than is asked for.",
                "Forgive at most what is still asked for."},
    RefusalText{TermsNotPairs, "TermsNotPairs", "“{given}” is no key with its value.",
                "Write pairs such as instalments=10, with blanks between them."},
    RefusalText{TermSaidTwice, "TermSaidTwice", "{given} is said twice.", "Say it once."},
    RefusalText{LoanTermsAgreed, "LoanTermsAgreed",
                "Terms of its own are agreed for loan {subject} already.",
                "Correct the record of them, or agree a change."},
    RefusalText{LoanNothingLeft, "LoanNothingLeft", "Nothing of loan {subject} is left on {given}.",
                "Choose another loan or an earlier day."},
    RefusalText{LoanInterestOpen, "LoanInterestOpen",
                "Of interest and charges {given} is still due on loan {subject}.",
                "Enter it or waive it first."},
    RefusalText{LoanHersAlready, "LoanHersAlready", "Loan {subject} is {given}'s already.",
                "Write the code of another member."},
    RefusalText{LoanChangeNotKept, "LoanChangeNotKept",
                "What is lent or brought is not agreed, but entered.",
                "Enter the money in a meeting or as a voucher."},
    RefusalText{LoanByGroupsRule, "LoanByGroupsRule",
                "Loan {subject} is paid back by the group's rule: only its instalment changes, and "
                "interest is forgiven.",
                "Agree another instalment, or terms of its own first."},
    RefusalText{BorrowingTermsMissing, "BorrowingTermsMissing",
                "What was agreed with the lender of {subject} is not written down.",
                "Write it down first: bahi borrowing agree."},
    RefusalText{InstalmentNotThere, "InstalmentNotThere",
                "The loan has no open instalment for {given}.",
                "Name an instalment that is still to be paid."},
};

} // namespace

std::span<const RefusalText> textsOfLending() {
    return kTexts;
}

} // namespace bahi
