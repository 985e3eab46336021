#pragma once

#include "ledger/base/date.h"
#include "ledger/lending/due_dates.h"
#include "ledger/lending/interest_terms.h"
#include "ledger/lending/rounding_terms.h"
#include "ledger/money/money.h"
#include "ledger/money/ratio.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace bahi {

/// What is the same, or given, in every instalment. Default: the whole instalment, as groups, banks
/// and lenders of small loans agree it.
enum class Amortisation : std::uint8_t {
    EqualInstalment,  // principal and interest together are level (the EMI)
    EqualPrincipal,   // principal is level, interest falls
    FixedInstalment,  // `fixedAmount` each until nothing is left; the count follows
    FixedPrincipal,   // `fixedAmount` of principal each; the count follows
    InterestOnly,     // interest each time, the whole principal with the last (a bullet)
    CustomSplit,      // `split` says which part of the principal each instalment takes
    GivenInstalments, // `given` is the schedule
};

/// One instalment's part of a CustomSplit. The parts of the principal sum to 1; so do those of the
/// interest, which only a flat loan needs.
struct SplitPart {
    Ratio principal;
    Ratio interest;
};

/// One instalment of a schedule somebody else made.
struct GivenInstalment {
    Date due;
    Money principal;
    Money interest;
    Money fees = {};
    Money penalties = {};
};

/// Four things that are all called grace, and two of their kin. In instalments, unless said.
/// (Sources: Mifos, OpenCBS, Fineract, bank notices; `docs/decisions/0023-repayment-terms.md`.)
struct Grace {
    /// The first ones pay interest only; they are among the agreed count.
    std::int32_t interestOnly = 0;
    /// Whether interest is asked in those. A flat loan then has the less interest.
    bool interestAskedMeanwhile = true;
    /// Interest of the first ones is deferred: it is paid as a lump with the first one after.
    std::int32_t interestDeferred = 0;
    /// No interest is charged in the first ones at all.
    std::int32_t interestFree = 0;
    /// Everything falls due so many instalments later, at no charge.
    std::int32_t shifted = 0;
    /// Interest-only ones that come before the agreed count, and lengthen it.
    std::int32_t lengthening = 0;
    /// Months before the first period in which simple interest accrues and is then added to the
    /// principal, once.
    std::int32_t capitalisedMonths = 0;
};

/// What a fee is reckoned on.
enum class FeeBasis : std::uint8_t {
    Amount,               // `amount` itself
    Principal,            // `share` of the principal
    PrincipalAndInterest, // of the principal and all interest of the loan
    TotalInterest,        // of all interest of the loan
    InstalmentPrincipal,  // of the principal of the instalment
    InstalmentInterest,   // of its interest
    WholeInstalment,      // of both
    OutstandingPrincipal, // of what is owed before it
};

enum class FeeTime : std::uint8_t {
    EveryInstalment,
    FirstInstalment,
    AtDisbursement, // taken from what is paid out, or paid beside it; in no row
};

struct FeeTerm {
    FeeBasis basis = FeeBasis::Amount;
    FeeTime when = FeeTime::EveryInstalment;
    Money amount = {}; // for FeeBasis::Amount
    Ratio share = {};  // for the others: 1/100 is one per cent
};

/// Money the borrower brings on the day of the loan: a row of its own, number 1, due that day. The
/// rest is levelled over the agreed instalments.
struct DownPayment {
    Ratio share; // of what is paid out
    Rounding rounding = {RoundingMode::HalfUp, 1};
    bool automatic = false; // paid by the disbursement itself
};

/// A part of the principal paid out later. Known beforehand; what happens unforeseen is an event.
struct Tranche {
    Date on;
    Money amount;
};

/// How a loan is to be paid back: everything that was agreed, nothing that happened.
///
/// What is not said has the default beside it, which is what a self-help group would wish
/// (`docs/decisions/0023-repayment-terms.md` argues each). Amounts are minor units of one currency
/// that the caller knows; a loan that is not to be rounded is reckoned in one whose minor unit is
/// small enough (a billionth).
struct RepaymentTerms {
    Money principal;              // of all tranches together
    std::int32_t instalments = 0; // agreed count; zero where `fixedAmount` decides
    Date disbursedOn;             // the first tranche; interest runs from here
    Amortisation amortisation = Amortisation::EqualInstalment;
    Money fixedAmount = {}; // FixedInstalment, FixedPrincipal; or a level agreed beforehand
    std::vector<SplitPart> split = {};
    std::vector<GivenInstalment> given = {};
    InterestTerms interest = {};
    DueTerms due = {};
    Grace grace = {};
    std::vector<FeeTerm> fees = {};
    std::optional<DownPayment> downPayment = {};
    std::vector<Tranche> tranches = {}; // after the first; none: all on the first day
    RoundingTerms rounding = {};
    /// A newer Bahi wrote them down, with words that are not known here: only principal and day
    /// are, and nothing follows from them (checkTerms refuses).
    bool isUnread = false;
};

/// The most that may be agreed.
inline constexpr std::int32_t kMostInstalments = 2400; // two hundred years of months
inline constexpr Money kLargestLoan = Money::fromMinor(100'000'000'000'000'000);

/// Refuses, the first that applies: NewerBook (isUnread), LoanTermNotPositive, LoanTooLarge,
/// InstalmentsTooMany, LoanRateTooHigh (1,000 % a year and more), RateMalformed (finer than
/// 10^-12), DateNotInCalendar, FirstDueTooEarly, DateOutOfRange, DueDatesNotInOrder, GraceTooLong,
/// SplitNotWhole, TranchesNotPrincipal, LoanOptionsDisagree.
Result<Done> checkTerms(const RepaymentTerms& terms);

} // namespace bahi
