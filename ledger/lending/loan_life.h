#pragma once

#include "ledger/lending/loan_event.h"
#include "ledger/lending/loan_rules.h"
#include "ledger/lending/repayment_schedule.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace bahi {

/// One amount for each part of a loan.
struct LoanParts {
    Money principal;
    Money interest;
    Money overdueInterest; // of what was late, where it is kept apart
    Money fees;
    Money penalties;

    Money total() const { return principal + interest + overdueInterest + fees + penalties; }
    Money& of(DuePart part) { return this->*memberOf(part); }
    Money of(DuePart part) const { return this->*memberOf(part); }
    friend bool operator==(const LoanParts&, const LoanParts&) = default;

private:
    static Money LoanParts::*memberOf(DuePart part);
};

// Here, and not beside their kin: every row is asked again and again what is left of it.

inline Money LoanParts::*LoanParts::memberOf(DuePart part) {
    switch (part) {
        case DuePart::Penalty:
            return &LoanParts::penalties;
        case DuePart::Fee:
            return &LoanParts::fees;
        case DuePart::OverdueInterest:
            return &LoanParts::overdueInterest;
        case DuePart::Interest:
            return &LoanParts::interest;
        case DuePart::Principal:
            return &LoanParts::principal;
    }
    invariant(false, "every part of a loan has its amount");
    return &LoanParts::principal;
}

inline LoanParts operator+(const LoanParts& a, const LoanParts& b) {
    return {a.principal + b.principal, a.interest + b.interest,
            a.overdueInterest + b.overdueInterest, a.fees + b.fees, a.penalties + b.penalties};
}

inline LoanParts operator-(const LoanParts& a, const LoanParts& b) {
    return {a.principal - b.principal, a.interest - b.interest,
            a.overdueInterest - b.overdueInterest, a.fees - b.fees, a.penalties - b.penalties};
}

/// One instalment as it stands.
struct InstalmentState {
    std::int32_t number = 0;
    Date from;
    Date due;
    bool isDownPayment = false;
    bool isExtra = false; // not agreed: opened by a charge, a late day, an early payment
    LoanParts asked;
    LoanParts paid;
    LoanParts waived;
    LoanParts writtenOff;
    Money extraPrincipal; // brought beside it (Prepayment), not in `asked`, unless the rules say so
    /// In `asked.interest`: of the days before the last early payment within its period
    /// (Recalculation::RunningBalance). What is left of it is for the days after.
    Money interestSettled;
    Money late;                 // of what was paid, after it was due
    Money inAdvance;            // of what was paid, before it was due
    std::optional<Date> paidOn; // the day nothing of it was left
    Money balanceAfter;         // of principal, as the schedule stands

    LoanParts left() const { return asked - paid - waived - writtenOff; }
    Money left(DuePart part) const {
        return asked.of(part) - paid.of(part) - waived.of(part) - writtenOff.of(part);
    }
};

enum class TransactionKind : std::uint8_t {
    Disbursement,
    DownPayment,
    Repayment,
    Prepayment,
    Waiver,
    WriteOff,
    Recovery,
    Accrual,
};

/// No event: the loan was paid out as agreed.
inline constexpr std::size_t kAsAgreed = std::numeric_limits<std::size_t>::max();

/// What one event did to the parts of the loan.
struct LoanTransaction {
    std::size_t event = kAsAgreed; // its index among the events as entered
    TransactionKind kind = TransactionKind::Repayment;
    Date on;
    Money amount;
    LoanParts parts;
    Money unallocated;
    Money balanceAfter; // principal still owed
};

enum class LoanStatus : std::uint8_t { NotPaidOut, Running, Closed, WrittenOff };

struct LoanLife {
    std::vector<InstalmentState> rows;
    std::vector<LoanTransaction> transactions; // by date
    LoanStatus status = LoanStatus::NotPaidOut;
    Money lent;
    Money balance;   // principal still owed
    Money held;      // brought and not used
    Money recovered; // after a write-off

    LoanParts asked() const;
    LoanParts paid() const;
    LoanParts left() const;
    Money late() const;
    Money inAdvance() const;
};

/// The life of a loan up to the end of `asOf`, computed from `terms` and `events` and never
/// patched: entering late equals entering in order. Where no event pays the loan out, it is paid
/// out as agreed.
///
/// Refuses what `checkTerms` and `inOrder` refuse; EventBeforeLoan; LoanWrittenOffBefore (anything
/// but a recovery after a write-off) and RecoveryWithoutWriteOff; LoanOverpaid;
/// RepaymentAboveDue (Excess::Refused); WaiverAboveDue; InstalmentNotThere (a reschedule of one
/// that is not there, or is over); InstalmentBelowInterest;
/// FirstDueTooEarly, InstalmentsTooMany, LoanRateTooHigh and DateOutOfRange of what is arranged
/// anew; LoanTooLarge.
Result<LoanLife> replay(const RepaymentTerms& terms, const LoanRules& rules,
                        const std::vector<LoanEvent>& events, Date asOf);

/// Up to when a pay-off bears interest.
enum class PayoffInterest : std::uint8_t {
    ToTheDay,
    ToNextDueDate, // the running instalment's whole interest
    AllOfIt,       // also of the instalments after it: flat loans without a rebate
};

/// What closes a loan on a day.
struct PayoffQuote {
    Date on;
    LoanParts parts;
    Money runningInterest; // in `parts.interest`: of the instalment that was not due yet

    Money total() const { return parts.total(); }
};

/// Refuses what `replay` refuses.
Result<PayoffQuote> payoffOf(const RepaymentTerms& terms, const LoanRules& rules,
                             const std::vector<LoanEvent>& events, Date on,
                             PayoffInterest interest = PayoffInterest::ToTheDay);

} // namespace bahi
