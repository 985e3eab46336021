#pragma once

#include "ledger/base/date.h"
#include "ledger/money/money.h"

#include <vector>

namespace bahi {

/// What one voucher did to money the group owes a lender. No part is negative.
///
///     1 April   drawn 20,000.00                                   owed 20,000.00
///     30 April  interest 197.26, which the bank debited           owed 20,197.26
///     10 May    paid in 6,000.00                                  owed 14,197.26
///     30 June   credited 246.58, interest subvention              owed 13,950.68
struct BorrowingMovement {
    Date on;
    Money drawn = {};              // paid out to the group, or charged beside interest
    Money interest = {};           // debited to the debt by the lender
    Money paidIn = {};             // brought by the group
    Money credited = {};           // interest subvention put to the debt
    Money interestPaid = {};       // brought by the group beside the debt, as interest at once
    bool isBroughtForward = false; // `drawn` was owed when the book began

    Money growth() const { return drawn + interest - paidIn - credited; }
    /// What the group brought for it.
    Money brought() const { return paidIn + interestPaid; }
};

/// Days on end on whose evenings the same was owed.
struct BalanceRun {
    Date first;
    Date last;
    Money balance; // below nothing: the lender holds money of the group

    std::int32_t days() const { return toDays(last) - toDays(first) + 1; }
};

/// From when on the interest that a lender debits is owed.
enum class InterestDay : std::uint8_t {
    SameEvening, // as the account shows it
    NextDay,     // as it bears interest itself: that of a day is reckoned before it is debited
};

/// What was owed from `from` to `to`, day by day. `movements` are by date; none: nothing was owed.
/// No run where `to` is before `from`.
std::vector<BalanceRun> balanceRuns(const std::vector<BorrowingMovement>& movements, Date from,
                                    Date to, InterestDay interest = InterestDay::SameEvening);

/// The same days with a run that begins on each of `days`, in their order, which lies within.
std::vector<BalanceRun> cutAt(const std::vector<BalanceRun>& runs, const std::vector<Date>& days);

/// The first days of the months after that of `from`, up to `to`.
std::vector<Date> monthBeginnings(Date from, Date to);

} // namespace bahi
