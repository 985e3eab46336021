#pragma once

#include "ledger/base/date.h"
#include "ledger/money/money.h"

namespace bahi {

/// One movement on the loan's page: money lent (principal positive), or paid back.
struct LoanMovement {
    Date date;
    Money principal = {};        // lent positive, repaid negative
    Money interestReceived = {}; // positive; negative when a receipt was reversed
    bool takesBack = false;      // a reversal: of what was lent, repaid or received before
    bool unpaid = false;         // written off, forgiven, moved to another page: nobody brought it
    Money charges = {};          // fees and fines of the loan received, the same way as interest
};

/// What a sum that was brought pays.
struct Allocation {
    Money interest;
    Money principal;
    Money charges = {}; // fees and fines of the loan's own terms

    friend bool operator==(const Allocation&, const Allocation&) = default;
};

} // namespace bahi
