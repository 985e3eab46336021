#pragma once

#include "ledger/base/date.h"
#include "ledger/lending/repayment_terms.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace bahi {

/// Money paid out: the first time, a further tranche, or a top-up of a running loan. Further money
/// joins the balance on its day; the rest is levelled anew over the instalments that are left.
struct Disbursement {
    Money amount;
    std::int32_t extraInstalments = 0; // a top-up may lengthen the loan
};

/// Money brought. Split by the rules' order, unless its interest was fixed by hand.
struct Repayment {
    Money amount;
    /// So much of it is interest, and all else principal.
    std::optional<Money> interestByHand = {};
    /// With that: so much of it is fees and penalties. Of more than the rows ask nothing is known
    /// here: it was brought for something else.
    Money chargesByHand = {};
    /// `amount` is principal alone, and may be nothing: what interest and charges are due that day
    /// were brought beside it.
    bool dueInterestBeside = false;
    /// Takes back the latest repayment of the same amount before it: both then never happened.
    bool takesBack = false;
};

/// What becomes of more than was due.
enum class Excess : std::uint8_t {
    NextInstalments,   // the next ones are paid in advance, the schedule stays
    NextPrincipal,     // all principal: the next instalments ask so much less of it
    ShorterTerm,       // all principal: the same instalment, fewer of them
    SmallerInstalment, // all principal: the same dates, levelled anew
    LastInstalments,   // principal of the last instalments, from the end
    Held,              // it is kept beside the loan, for nothing yet
    Refused,
};

/// Principal brought beside the instalment of that day, whatever else is due.
struct Prepayment {
    Money amount;
    Excess outcome = Excess::ShorterTerm; // NextPrincipal, ShorterTerm or SmallerInstalment
};

/// A fee or a fine; it belongs to the instalment in whose period `due` lies, and after the last
/// one to an instalment of its own.
struct Charge {
    Money amount;
    Date due;
    bool isPenalty = false;
};

/// Another rate. Where interest runs by days, the day `from` is the first that bears it; else the
/// period in which `from` lies is the first. The rest is levelled anew.
struct RateChange {
    InterestRate rate;
    Date from;
};

/// On what a flat loan's interest is reckoned once it is arranged anew.
enum class FlatRest : std::uint8_t {
    Lent,        // each instalment costs the rate on what was lent
    LentShared,  // what interest was still to come is shared over the instalments that are left
    Outstanding, // the rate on what is left
};

/// The rest is arranged anew, by resolution. What is not said stays.
struct Reschedule {
    /// The first instalment it concerns. None: the first that is not fully paid.
    std::optional<Date> fromDue = {};
    std::optional<Date> newDue = {}; // that one falls due then; later ones follow from there
    std::int32_t shiftDays = 0;      // or: so many days later
    /// Whether a period that became longer by a shift costs more where the rate is per period.
    bool interestDuringShift = false;
    std::int32_t extraInstalments = 0;
    /// Grace in mid-term: so many instalments without principal, and the loan that much longer.
    std::int32_t interestOnly = 0;
    std::int32_t interestDeferred = 0;
    std::optional<InterestRate> rate = {};
    bool keepLevel = false; // the instalment is not found anew; the last one takes the difference
    std::optional<Residue> residue = {};   // where the rounding of the new level goes
    std::optional<Rounding> rounding = {}; // of the new level and its interest
    FlatRest flat = FlatRest::Lent;
};

/// What is owed is no longer expected. Nothing is forgotten by it.
struct WriteOff {};

/// Money that came in after a write-off.
struct Recovery {
    Money amount;
};

/// Interest, fees or penalties forgiven, oldest first; never principal.
struct Waiver {
    Money interest = {};
    Money fees = {};
    Money penalties = {};
};

/// Something that happened to a loan.
struct LoanEvent {
    Date on;
    std::variant<Disbursement, Reschedule, RateChange, Charge, Waiver, Prepayment, Repayment,
                 WriteOff, Recovery>
        what;
};

/// The order in which events count, as indexes: by date; within a day by kind, as they stand in
/// LoanEvent, and then by content. So the order in which they were entered says nothing.
///
/// Repayments that were taken back are left out, and so are those that take them back. Refuses
/// EventAmountNotPositive, and RepaymentNotThere (nothing to take back).
Result<std::vector<std::size_t>> inOrder(const std::vector<LoanEvent>& events);

} // namespace bahi
