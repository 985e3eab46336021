#pragma once

#include "ledger/lending/loan_book.h"
#include "ledger/lending/month_by_month.h"
#include "ledger/lending/running_balance.h"

#include <optional>

namespace bahi {

/// Takes the events of a loan in their order and keeps its book. One for each replay.
class LifeReplay {
public:
    LifeReplay(const RepaymentTerms& terms, const LoanRules& rules,
               const std::vector<LoanEvent>& events, std::vector<std::size_t> order);

    /// All events up to the end of `asOf`.
    Result<Done> upTo(Date asOf);

    LoanBook& book() { return m_book; }
    /// Of the running instalment, where interest runs by days.
    Money runningInterest(Date on) const;

private:
    /// Does what changes the loan on `on`; interest that runs by days goes on from there.
    template <class Work>
    Result<Done> changed(Date on, Work work) {
        if (m_running) m_running->settleUpTo(on);
        if (m_months) m_months->chargeUpTo(on);
        auto done = work();
        if (done && m_running) m_running->goOnFrom(on);
        return done;
    }
    Result<Done> payOut(const Disbursement& disbursement, Date on);
    Result<Done> openBook(Money amount, Date on);
    /// Takes the events up to `asOf`: all, those the rows are made from, or the others.
    Result<Done> play(Date asOf, bool shapesOnly, bool paymentsOnly);
    /// Whether the schedule is made anew on what was brought (Recalculation::ScheduleAnew).
    bool isMadeAnew() const;
    Result<Done> makeAnew(Date asOf);
    Result<Done> take(const LoanEvent& event);
    Result<Done> repay(const Repayment& repayment, Date on);
    Result<Done> outcomeOfExcess(Allocated& allocated, Date on);
    Result<Done> prepay(const Prepayment& prepayment, Date on);
    Result<Done> charge(const Charge& charge);
    Result<Done> waive(const Waiver& waiver, Date on);
    Result<Done> writeOff(Date on);
    Result<Done> recover(const Recovery& recovery, Date on);
    Result<Done> repayByOrder(const Repayment& repayment, Allocated& allocated, Money& brought,
                              Date on);
    void payByHand(const Repayment& repayment, Allocated& allocated, Date on);
    void chargeAllUpTo(Date asOf);
    void sortTransactions();
    void accrueIfClosed(Date on);
    /// A closed loan that asks for something again: money paid out, a charge, another rate.
    void reopenIfOwed();
    void record(TransactionKind kind, Date on, Money amount, const LoanParts& parts,
                Money unallocated);

    LoanBook m_book;
    const std::vector<LoanEvent>& m_events;
    std::vector<std::size_t> m_order;
    std::size_t m_at = kAsAgreed; // index of the event at hand, as entered
    bool m_paidOutByEvents = false;
    bool m_charged = false;
    std::optional<RunningBalance> m_running;
    std::optional<MonthByMonth> m_months;
};

} // namespace bahi
