#pragma once

#include "ledger/lending/borrowing_movement.h"
#include "ledger/lending/borrowing_terms.h"

#include <cstdint>
#include <vector>

namespace bahi {

/// A calendar month of a cash credit, up to the day it is looked at.
///
///     opening + drawn + interest - paid in - credited = closing
struct CreditMonth {
    Month month;
    Money opening = {};
    Money drawn = {};
    Money interest = {}; // the lender debited
    Money paidIn = {};
    Money credited = {}; // interest subvention
    Money closing = {};
    Money highest = {};          // on any evening
    std::int32_t credits = 0;    // how often the group paid in
    std::int32_t daysBeyond = 0; // above limit or drawing power
    Money interestReckoned = {}; // on the evenings of the month; rounded once
    bool isOver = false;         // the month is
};

/// Days on end on whose evenings more was owed than might be.
struct DaysBeyond {
    Date first;
    Date last; // so far, where it is the day looked at
    Money most;
    Money now; // on the last of them

    std::int32_t days() const { return toDays(last) - toDays(first) + 1; }
};

/// How a cash credit was used, from the first movement to the end of a day.
struct CashCreditUse {
    Date asOf;
    CreditLimit limit; // of that day
    Money owed;        // below nothing: the bank holds money of the group
    std::vector<CreditMonth> months;
    std::vector<DaysBeyond> beyond;

    /// What may still be drawn; below nothing: so much is beyond.
    Money left() const { return limit.usable() - owed; }
};

/// What stands in the account on each evening is held against the limit or the drawing power,
/// whichever is less, and bears interest for a day: actual days over 365, rounded once a month,
/// debited on its last day and so bearing interest itself from the next. It is what the bank should
/// debit, beside what it did. `movements` are by date.
CashCreditUse cashCreditUse(const BorrowingAgreed& agreed,
                            const std::vector<BorrowingMovement>& movements, Date asOf);

} // namespace bahi
