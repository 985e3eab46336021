#pragma once

#include "ledger/lending/prompt_payment.h"

#include <optional>
#include <vector>

namespace bahi {

/// What a month, or its days within a subvention, comes to.
struct SubventionMonth {
    Date first;
    Date last;
    Money eligible;   // on the last evening: what is owed, up to the most that is subvented
    Money products;   // the eligible evenings of these days added up
    Ratio lenderRate; // a year, on the last day
    Money difference; // of lender's and group's rate; rounded once
    Money prompt;     // what the prompt get beside; rounded once

    Money total() const { return difference + prompt; }
};

/// Where what could be lost was lost.
struct SubventionLoss {
    PromptBreach breach;
    Date on;     // of the breach, or the first of the span where it goes on from before
    Money that;  // what had come together in the span by that evening: lost on that day
    Money later; // what would have come after
};

/// Days over which the group has to be prompt, and what they come to.
struct SubventionSpan {
    Date first;
    Date last; // as it was agreed; may be to come
    bool isOver = false;
    std::vector<SubventionMonth> months; // by date, up to the day looked at
    Money sure;                          // not to be lost
    Money depending; // on being prompt: kept, lost, or not known before the span is over
    std::optional<SubventionLoss> loss;

    Money earned() const { return isOver && !loss ? sure + depending : sure; }
    Money lost() const { return loss ? depending : Money{}; }
    Money open() const { return isOver || loss ? Money{} : depending; }
};

/// Interest subvention month by month, and what is lost of it on which day.
///
///     April to June 2024, 12 % and 7 %, 3 % for the prompt:
///     April  2,00,000.00 x 30 days    821.92 + 493.15
///     May    2,00,000.00 x 31 days    849.32 + 509.59
///     on 31 May nothing was paid in:  2,673.98 lost on that day
struct SubventionAccount {
    Date asOf;
    std::vector<SubventionSpan> spans; // by date
    Money earned;
    Money lost;
    Money open; // still to be kept or lost
    /// What will be a breach within the running span if nothing is done, by day.
    std::vector<PromptBreach> threats;

    Money reckoned() const { return earned + lost + open; }
};

/// `movements` are by date. Of a loan the subvention is on what stands in its account as of a cash
/// credit; the prompt are those whose `life` (as of the same day) has no late instalment.
SubventionAccount subventionOf(const BorrowingAgreed& agreed,
                               const std::vector<BorrowingMovement>& movements,
                               const CashCreditUse& use);
SubventionAccount subventionOf(const BorrowingAgreed& agreed,
                               const std::vector<BorrowingMovement>& movements,
                               const LoanLife& life, Date asOf);

/// The days of the month, quarter, half or year in which `day` lies; of the whole term, all of it.
struct SpanDays {
    Date first;
    Date last;
};
SpanDays spanOf(const SubventionTerms& terms, Date day);

} // namespace bahi
