#pragma once

#include "ledger/lending/due_dates.h"
#include "ledger/lending/loan_event.h"
#include "ledger/money/ratio.h"
#include "ledger/money/rounding.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace bahi {

enum class DuePart : std::uint8_t { Penalty, Fee, OverdueInterest, Interest, Principal };

/// How a repayment goes from part to part.
enum class AllocationWalk : std::uint8_t {
    ByInstalment, // the oldest instalment first, all its parts
    ByPart,       // one part of all that is due, oldest first, then the next part
};

/// Which instalments get money for which nothing is due yet.
enum class AdvanceTo : std::uint8_t {
    Next,   // the next first, until it is paid
    Last,   // the last first
    Evenly, // all alike, part by part; what does not divide is the last one's
};

/// What a repayment pays, in turn. Default: the order the handbooks of self-help groups give:
/// fines, interest overdue and due, principal.
struct RepaymentOrder {
    std::vector<DuePart> due = {DuePart::Penalty, DuePart::Fee, DuePart::OverdueInterest,
                                DuePart::Interest, DuePart::Principal};
    /// Of instalments that were due before the day of the repayment. Empty: as `due`.
    std::vector<DuePart> pastDue = {};
    /// Of instalments that are not due yet. Empty: as `due`.
    std::vector<DuePart> inAdvance = {};
    AllocationWalk walk = AllocationWalk::ByInstalment;
    AllocationWalk advanceWalk = AllocationWalk::ByInstalment; // the same for what is not due
    AdvanceTo advanceTo = AdvanceTo::Next;
    /// A fee or fine counts as due from its own day, before its instalment is. Otherwise it is
    /// due with the instalment.
    bool chargesByTheirDay = false;
};

/// What a late instalment is charged for.
enum class PenaltyBasis : std::uint8_t {
    AmountLent,           // once, on the oldest overdue instalment
    OutstandingPrincipal, // the same
    OverduePrincipal,
    OverdueInterest,
    OverdueInstalment, // both
    FixedAmount,
};

enum class PenaltyTime : std::uint8_t { PerDay, PerMonthBegun, Once };

struct PenaltyTerm {
    PenaltyBasis basis = PenaltyBasis::OverdueInstalment;
    PenaltyTime time = PenaltyTime::PerDay;
    Ratio rate = {};   // of the basis, per `time`
    Money amount = {}; // for FixedAmount
};

/// Default: none. The first day counted is the day after the due date.
struct PenaltyRules {
    std::vector<PenaltyTerm> terms = {};
    /// The sum of all terms is rounded once per instalment, each time it is booked.
    Rounding rounding = {RoundingMode::HalfUp, 1};
    bool nonWorkingDaysCount = true;
    NonWorkingDays nonWorking = {};
    std::int32_t graceDays = 0; // not later than so many days costs nothing
    std::int32_t mostDays = 0;  // later days cost nothing more; zero: no limit
    /// The loan was written off on that day, though it is still collected.
    std::optional<Date> writtenOffOn = {};
    /// What was not booked before a write-off is not asked for any more.
    bool stopAtWriteOff = true;
};

/// What early and late money does to the interest of a declining loan. Default: nothing; the
/// schedule stands, as groups and most small lenders agree.
enum class Recalculation : std::uint8_t {
    None,
    /// The schedule is made anew on the real balance from each payment on (Excess says what early
    /// principal does). Overdue principal bears interest up to the day looked at.
    ScheduleAnew,
    /// The principal parts stand; interest is the balance of each day. What was overdue bears
    /// interest of its own, booked on the instalment after.
    RunningBalance,
    /// Every month's interest on what was owed when it began, simple, asked with whatever the
    /// member brings; there are no instalments beside (the passbook of a self-help group).
    MonthByMonth,
};

/// From when money counts against the balance that bears interest. By day, a period that lies on
/// both sides of a payment has its parts rounded apart and then added.
enum class Rest : std::uint8_t { Daily, NextDueDate };

/// What of an overdue instalment, beside its principal, bears interest.
struct Compounding {
    bool interest = false;
    bool fees = false; // and penalties
};

struct RecalculationRules {
    Recalculation kind = Recalculation::None;
    Rest rest = Rest::NextDueDate;
    Compounding compounding = {};
    /// Money between due dates first pays the interest to its day, as a row of its own. Otherwise
    /// all of it lowers the balance at once, and the interest is asked at the due date.
    bool earlyMoneyIsARow = false;
    /// With that: the days left of the period bear interest on the balance less all of the money,
    /// what it paid of interest included.
    bool wholeMoneyLowersPeriod = false;
};

/// How a loan is kept: what repayments pay, what early money does, what lateness costs.
struct LoanRules {
    RepaymentOrder order = {};
    Excess excess = Excess::NextInstalments;
    /// What flat interest is reckoned on after early principal (ShorterTerm, SmallerInstalment).
    FlatRest flatAfterEarly = FlatRest::Lent;
    /// An instalment that is paid in advance asks no interest any more.
    bool prepaidInterestCancelled = false;
    /// More than all that is owed is kept beside the loan; otherwise refused.
    bool overpaymentHeld = false;
    PenaltyRules penalties = {};
    RecalculationRules recalculation = {};
    /// A charge counts from the first day of its period, also against money brought before it was
    /// written down; otherwise from the day it was charged.
    bool chargesCountFromTheBeginning = false;
    /// Interest and charges still to be earned are booked on the day the loan closes.
    bool accrueOnClosing = false;
    /// Extra principal is asked for by the row of its day: its principal and total then hold it.
    bool extraPrincipalInRow = false;
};

} // namespace bahi
