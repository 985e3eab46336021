#pragma once

#include "ledger/base/ids.h"
#include "ledger/money/money.h"
#include "ledger/store/journal.h"

#include <functional>
#include <map>

namespace bahi {

/// Whose each loan is.
using Borrowers = std::map<LoanNumber, MemberNumber>;

/// Is it her own page, or that of a loan of hers?
bool isHers(Page page, MemberNumber member, const Borrowers& borrowers);

/// What happened to one member's money, gross: of a leaver whose debt was set off, the savings
/// given back and the debt paid are both told, as if she had taken the one and brought the other.
///
///     1 September 2006, Hira leaves         saving 0   principal 100   interest 2
///                                           withdrawn 300              received 198
///
/// What she brings and what she takes home meet:
///     saving + principal + interest + fine + fee + otherIn + received
///     = paidIn + loanGiven + withdrawn + otherOut
/// unless her voucher also holds something that is not hers.
struct MemberMovement {
    Money saving;    // into regular, voluntary and special savings
    Money loanGiven; // lent to her
    Money principal; // of her loans, paid back
    Money interest;  // on her loans, paid
    Money fine;
    Money fee;       // for admission
    Money withdrawn; // out of her savings, back to her
    Money otherIn;   // on her pages of other accounts: premiums, shares, what she pays ahead
    Money otherOut;  // and back from them
    Money paidIn;    // all she paid, in cash
    Money received;  // all she was paid, in cash

    MemberMovement& operator+=(const MemberMovement& other);
    friend MemberMovement operator-(const MemberMovement& movement);
    friend bool operator==(const MemberMovement&, const MemberMovement&) = default;
};

/// What `voucher` did to `member`. A reversal is taken off what it reverses: all its amounts are
/// negative. Cash counts only on a voucher of her own, because on another's it is not hers.
MemberMovement movementOf(const Voucher& voucher, MemberNumber member, const Borrowers& borrowers);

/// What moved a place on a voucher, such as the cash box: what came in and what went out, gross. Of
/// a reversal both are negative, as above.
struct Flow {
    Money in;
    Money out;

    friend bool operator==(const Flow&, const Flow&) = default;
};
Flow flowOf(const Voucher& voucher, AccountCode account);
Flow flowOf(const Voucher& voucher, const std::function<bool(const Posting&)>& isThere);

} // namespace bahi
