#pragma once

#include "ledger/base/date.h"
#include "ledger/lending/repayment_terms.h"

#include <optional>
#include <variant>
#include <vector>

namespace bahi {

/// Money paid out, the first time or a further tranche.
struct Disbursement {
    Money amount;
};

/// Money brought. Split by the rules' order, unless `interest` was fixed by hand.
struct Repayment {
    Money amount;
    std::optional<Money> interestByHand = {};
    bool takesBack = false; // a reversal of an earlier one of the same amount
};

/// A fee or a fine; belongs to the instalment in whose period `due` lies, and after the last one to
/// an instalment of its own.
struct Charge {
    Money amount;
    Date due;
    bool isPenalty = false;
};

/// Another rate from the period that begins on or after `from`.
struct RateChange {
    InterestRate rate;
    Date from;
};

/// The rest is arranged anew, by resolution. What is not said stays.
struct Reschedule {
    Date fromDue;                    // the first instalment it concerns
    std::optional<Date> newDue = {}; // that one falls due then, later ones follow
    std::int32_t shiftDays = 0;      // or: so many days later
    bool interestDuringShift = true;
    std::int32_t extraInstalments = 0;
    std::int32_t interestOnly = 0; // grace in mid-term; appended to the count
    std::int32_t interestDeferred = 0;
    std::optional<InterestRate> rate = {};
    bool keepLevel = false; // the instalment is not found anew
};

struct WriteOff {};
/// Money that came in after a write-off.
struct Recovery {
    Money amount;
};
/// Interest, fees or penalties forgiven; never principal.
struct Waiver {
    Money interest = {};
    Money fees = {};
    Money penalties = {};
};

/// Something that happened to a loan. Entered in any order, it counts by date; within a day, as
/// entered.
struct LoanEvent {
    Date on;
    std::variant<Disbursement, Repayment, Charge, RateChange, Reschedule, WriteOff, Recovery,
                 Waiver>
        what;
};

} // namespace bahi
