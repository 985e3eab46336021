#pragma once

#include "ledger/lending/loan_event.h"
#include "ledger/lending/repayment_schedule.h"

#include <string>
#include <vector>

namespace bahi {

enum class DuePart : std::uint8_t { Penalty, Fee, OverdueInterest, Interest, Principal };

/// What a repayment pays, in turn: parts that are due, then parts in advance.
struct AllocationOrder {
    std::vector<DuePart> due;
    std::vector<DuePart> inAdvance;
    bool byInstalment = true; // oldest instalment first, all its parts; else part by part
};

/// What becomes of more than was due.
enum class Excess : std::uint8_t {
    NextInstalments,   // the next ones are paid in advance
    ShorterTerm,       // same instalment, fewer of them
    SmallerInstalment, // same count, levelled anew
    LastInstalments,
    Refused,
};

struct LoanRules {
    AllocationOrder order;
    Excess excess = Excess::NextInstalments;
};

/// One instalment as it stands.
struct InstalmentState {
    Instalment asked;
    Money penalties;
    Money overdueInterest;
    Money principalPaid;
    Money interestPaid;
    Money feesPaid;
    Money penaltiesPaid;
    Money overdueInterestPaid;
    Money late;      // of what was paid, after it was due
    Money inAdvance; // of what was paid, before it was due
};

/// What one event did to the parts of the loan.
struct LoanTransaction {
    std::size_t event = 0; // its index among the events as entered
    Date on;
    Money principal;
    Money interest;
    Money fees;
    Money penalties;
    Money unallocated;
    Money balanceAfter;
};

struct LoanLife {
    std::vector<InstalmentState> rows;
    std::vector<LoanTransaction> transactions;
    Money balance;
};

/// Computed from `terms` and `events`, never patched: entering late equals entering in order.
Result<LoanLife> replay(const RepaymentTerms& terms, const LoanRules& rules,
                        const std::vector<LoanEvent>& events, Date asOf);

} // namespace bahi
