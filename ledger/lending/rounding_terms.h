#pragma once

#include "ledger/money/rounding.h"

#include <cstdint>
#include <optional>

namespace bahi {

/// Where what rounding leaves over goes. Default: into the last instalment.
enum class Residue : std::uint8_t {
    Last,
    First,
    Spread,     // each takes remaining / remaining count; a level is found anew
    ReLevelled, // the level is found anew for each from what is left
    BestLast,   // Last; then the level is changed by the difference / count, once, if that brings
                // the last instalment closer to it
};

/// Which part gives way so that the instalment is the rounded one. Default: the principal.
enum class GivesWay : std::uint8_t { Principal, Interest };

/// From which balance interest is reckoned. Default: what is owed in the book.
enum class InterestFrom : std::uint8_t {
    Balance,       // after roundings
    ExactSchedule, // of a schedule without any rounding, then rounded
};

/// How exact amounts become payable. Each is said; none is implied by another.
struct RoundingTerms {
    Rounding interest = {RoundingMode::HalfUp, 1};
    Rounding principal = {RoundingMode::HalfUp, 1};
    Rounding fees = {RoundingMode::HalfUp, 1};
    /// The interest of a period in parts (a tranche, a rate or a payment within it) is rounded
    /// once; otherwise each part by itself.
    bool interestPartsTogether = false;
    /// Of the whole instalment, fees included where `instalmentWithFees`. None: its parts as they
    /// are rounded.
    std::optional<Rounding> instalment = {};
    bool instalmentWithFees = false;
    /// Flat loans: the parts are rounded to the multiple apart, and what the interest loses or wins
    /// the principal takes: round(principal) + round(interest) - interest.
    bool instalmentPartsApart = false;
    /// Of principal, interest and fees of the loan together. Its difference to the exact total is
    /// RepaymentSchedule::roundingDifference.
    std::optional<Rounding> total = {};
    Residue residue = Residue::Last;
    GivesWay givesWay = GivesWay::Principal;
    InterestFrom interestFrom = InterestFrom::Balance;
};

} // namespace bahi
