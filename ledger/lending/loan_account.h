#pragma once

#include "ledger/base/date.h"
#include "ledger/base/ids.h"
#include "ledger/books/account.h"
#include "ledger/group/group_rules.h"
#include "ledger/lending/loan_movement.h"
#include "ledger/money/money.h"
#include "ledger/money/rate.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace bahi {

struct AgreedLoan;

/// Another instalment, agreed later.
struct LaterInstalment {
    Date from; // the first day that asks it
    Money amount;

    friend bool operator==(const LaterInstalment&, const LaterInstalment&) = default;
};

/// What was agreed when the loan was resolved upon, by the group's rule; or what stands in
/// `agreed`, and then rate and instalment say nothing.
struct LoanTerms {
    Money principal;
    Rate rate;                                  // per cent per month
    Money instalment;                           // zero: none agreed
    std::optional<ResolutionNumber> resolution; // none: brought forward by a cut-off
    std::vector<LaterInstalment> later = {};    // by day
    std::shared_ptr<const AgreedLoan> agreed = {};

    /// What a day asks by the group's rule.
    Money instalmentOn(Date day) const;

    friend bool operator==(const LoanTerms&, const LoanTerms&) = default;
};

/// One loan's page of the loan ledger, and what it asks for.
///
/// Interest the groups' way (S4, default): for every calendar month after the month of the loan,
/// on the balance outstanding at its start, simple, rounded as the rules of that month say, per
/// loan and month, and due at the first meeting held in it. A month missed is charged beside the
/// next one, never on top of it. What a cut-off of the first of a month brings forward was lent
/// before that month, and is charged for it (docs/decisions/0018). (Source: Jnana Prabodhini's
/// trainer's manual, pp. 14-15, 28-33.)
///
/// A loan on terms of its own (agreed_loan.h) asks for what its schedule says, on the day it says.
class LoanAccount {
public:
    LoanAccount(LoanNumber number, MemberNumber member, AccountCode account, Date givenOn,
                LoanTerms terms, std::vector<LoanMovement> movements);

    LoanNumber number() const { return m_number; }
    MemberNumber member() const { return m_member; }
    AccountCode account() const { return m_account; }
    Date givenOn() const { return m_givenOn; }
    const LoanTerms& terms() const { return m_terms; }
    /// By date.
    const std::vector<LoanMovement>& movements() const { return m_movements; }

    /// What stood there already when its first day began: brought forward by a cut-off of the first
    /// of a month, or taken back when that was corrected.
    bool isOpening(const LoanMovement& movement) const;

    /// Principal outstanding at the end of `day`.
    Money balanceOn(Date day) const;
    /// Principal outstanding now, after every movement.
    Money balance() const;
    /// The least the balance is at the end of any day from `day` on: what a late repayment may
    /// take without turning a later day negative.
    Money leastBalanceFrom(Date day) const;

    /// Interest charged up to and including the month of `meeting`, a day the group meets; on terms
    /// of its own, up to and including that day.
    Money interestCharged(Date meeting, const RulesHistory& rules) const;
    /// That of the loan is not, unless a cut-off brought it forward on its first day.
    Month firstChargedMonth() const;
    /// The same by the group's rule for each month from the first charged one to `last`.
    std::vector<Money> interestChargedByMonth(Month last, const RulesHistory& rules) const;
    /// Charged and not yet received up to `meeting`; never negative.
    Money interestDue(Date meeting, const RulesHistory& rules) const;
    /// The least that is charged and not received on `day` and on each later day interest came in:
    /// what a late receipt may take without making a later one too much. Negative where a later
    /// one is too much already.
    Money leastInterestDueFrom(Date day, const RulesHistory& rules) const;

    /// Fees and fines that the loan's own terms ask by `day` and that were not received; never
    /// negative, and nothing by the group's rule, whose fines are the member's.
    Money chargesDue(Date day) const;

    /// Splits `amount` by the group's order (S5), or as the terms of the loan's own say. Refuses
    /// RepaymentAboveOwed, and what the movements and changes of such a loan are refused with.
    Result<Allocation> allocate(Money amount, Date meeting, const RulesHistory& rules) const;

    /// Writes a movement onto the page, in the order of dates.
    void add(const LoanMovement& movement);
    /// From now on these hold.
    void agree(LoanTerms terms) { m_terms = std::move(terms); }

private:
    bool wasLentBefore() const;
    bool hasInterestIn(Month month) const;
    Money interestLeftOn(Date day, const RulesHistory& rules) const;

    LoanNumber m_number;
    MemberNumber m_member;
    AccountCode m_account;
    Date m_givenOn;
    LoanTerms m_terms;
    std::vector<LoanMovement> m_movements; // by date
};

} // namespace bahi
