#pragma once

#include "ledger/lending/loan_book.h"

namespace bahi {

/// How the rest of a schedule is made anew. What is not said stays.
struct Remake {
    std::size_t period = 0; // the first one it concerns
    bool keepLevel = false; // the instalment is not found anew
    bool shorten = false;   // the same instalment until nothing is left
    std::int32_t interestOnly = 0;
    std::int32_t interestDeferred = 0;
    std::optional<Residue> residue = {};
    std::optional<Rounding> rounding = {};
    FlatRest flat = FlatRest::Lent;
    /// What the first period costs, times this (a shift that bears interest); the principal parts
    /// are found without.
    std::optional<Ratio> firstTimes = {};
};

/// Makes the rows from `how.period` on anew, for what is then owed. Principal that was already paid
/// on them is set aside first and stands beside the new part; interest paid above the new figure
/// moves on to the next row. Refuses InstalmentBelowInterest.
Result<Done> remake(LoanBook& book, const Remake& how);

/// What is left to arrange from `period` on: owed when it begins, without what was paid of it.
Money openWhenPeriodBegins(const LoanBook& book, std::size_t period);

/// Money paid out while the loan runs: owed from `on`, levelled from the period it falls into.
Result<Done> addTranche(LoanBook& book, const Disbursement& tranche, Date on);

/// Principal brought beside the instalments, with its outcome.
Result<Done> addEarlyPrincipal(LoanBook& book, Money amount, Excess outcome, Date on);

/// Refuses InstalmentNotThere.
Result<Done> reschedule(LoanBook& book, const Reschedule& how, Date on);
Result<Done> changeRate(LoanBook& book, const RateChange& change);

} // namespace bahi
