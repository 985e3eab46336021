#include "ledger/lending/allocation.h"
#include "ledger/lending/late_penalty.h"
#include "ledger/lending/life_replay.h"
#include "ledger/lending/schedule_change.h"

#include <algorithm>

namespace bahi {

namespace {

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>; // Clang 14 does not find it by itself

bool isAllPrincipal(Excess excess) {
    return excess == Excess::NextPrincipal || excess == Excess::ShorterTerm ||
           excess == Excess::SmallerInstalment;
}

/// Forgives at most `amount` of one part, the oldest row first.
Money forgive(LoanBook& book, DuePart part, Money amount, Date on) {
    Money forgiven;
    for (auto& row : book.rows) {
        const Money less = std::min(amount - forgiven, row.left(part));
        if (!less.isPositive()) continue;
        row.waived.of(part) += less;
        forgiven += less;
        if (row.left().total().isZero()) row.paidOn = on;
    }
    return forgiven;
}

} // namespace

Result<Done> LifeReplay::take(const LoanEvent& event) {
    const Date on = event.on;
    const bool over = m_book.status == LoanStatus::WrittenOff;
    const bool recovers = std::holds_alternative<Recovery>(event.what);
    if (over && !recovers) return Refused{.why = Refusal::LoanWrittenOffBefore}.got(toIso(on));
    if (!over && recovers) {
        return Refused{.why = Refusal::RecoveryWithoutWriteOff}.got(toIso(on));
    }
    return std::visit(
        Overloaded{
            [&](const Disbursement& e) { return changed(on, [&] { return payOut(e, on); }); },
            [&](const Reschedule& e) {
                if (m_months || m_book.status == LoanStatus::Closed)
                    return Result<Done>{Refused{.why = Refusal::InstalmentNotThere}.got(toIso(on))};
                return changed(on, [&] { return reschedule(m_book, e, on); });
            },
            [&](const RateChange& e) { return changed(on, [&] { return changeRate(m_book, e); }); },
            [&](const Charge& e) {
                const bool counted = m_book.rules.chargesCountFromTheBeginning;
                return counted ? Result<Done>{Done{}} : charge(e);
            },
            [&](const Waiver& e) { return waive(e, on); },
            [&](const Prepayment& e) { return prepay(e, on); },
            [&](const Repayment& e) { return repay(e, on); },
            [&](const WriteOff&) { return writeOff(on); },
            [&](const Recovery& e) { return recover(e, on); },
        },
        event.what);
}

/// Principal beyond what is due is early, and may have an outcome of its own; what closes the loan
/// pays every instalment there is.
void LifeReplay::payByHand(const Repayment& repayment, Allocated& allocated, Date on) {
    const Money wished = allocated.rest - *repayment.interestByHand - repayment.chargesByHand;
    const bool onlyDue = isAllPrincipal(m_book.rules.excess) && wished < m_book.balance();
    const auto pay = [&](DuePart part, Money amount) {
        for (std::size_t row = 0; row < m_book.rows.size() && amount.isPositive(); ++row) {
            const bool early = part == DuePart::Principal && onlyDue && m_book.rows[row].due > on;
            if (early) continue;
            const Money paid = payPart(m_book, row, part, amount, on);
            allocated.parts.of(part) += paid;
            amount -= paid;
        }
        return amount;
    };
    (void)pay(DuePart::Fee, pay(DuePart::Penalty, repayment.chargesByHand));
    const Money interest = pay(DuePart::Interest, *repayment.interestByHand);
    const Money principal = pay(DuePart::Principal, wished);
    allocated.rest = interest + principal;
}

Result<Done> LifeReplay::repayByOrder(const Repayment& repayment, Allocated& allocated,
                                      Money& brought, Date on) {
    if (repayment.dueInterestBeside) {
        for (std::size_t row = 0; row < m_book.rows.size(); ++row) {
            for (const auto part : m_book.rules.order.due) {
                if (part == DuePart::Principal) continue;
                const Money paid = payPart(m_book, row, part, dueOn(m_book, row, part, on), on);
                allocated.parts.of(part) += paid;
                brought += paid;
            }
        }
    }
    if (repayment.interestByHand) {
        payByHand(repayment, allocated, on);
    } else {
        const Allocated due = payWhatIsDue(m_book, allocated.rest, on);
        allocated.parts = allocated.parts + due.parts;
        allocated.rest = due.rest;
    }
    return outcomeOfExcess(allocated, on);
}

Result<Done> LifeReplay::repay(const Repayment& repayment, Date on) {
    bookPenalties(m_book, on);
    Allocated allocated{{}, repayment.amount};
    Money brought = repayment.amount;
    if (m_months) {
        allocated = m_months->repay(repayment, on);
        const Money beside = allocated.parts.total() - allocated.parts.principal;
        if (repayment.dueInterestBeside) brought += beside;
    } else if (m_running) {
        allocated = m_running->repay(repayment.amount, on);
    } else {
        BAHI_TRY(repayByOrder(repayment, allocated, brought, on));
    }
    const bool kept = m_book.rules.overpaymentHeld || m_book.rules.excess == Excess::Held;
    if (allocated.rest.isPositive() && !kept) {
        return Refused{.why = Refusal::LoanOverpaid}.got(toIso(on));
    }
    m_book.held += allocated.rest;
    record(TransactionKind::Repayment, on, brought, allocated.parts, allocated.rest);
    accrueIfClosed(on);
    return Done{};
}

Result<Done> LifeReplay::outcomeOfExcess(Allocated& allocated, Date on) {
    if (allocated.rest.isZero()) return Done{};
    // A schedule that was made anew holds what early money does already.
    const Excess excess = isMadeAnew() ? Excess::NextInstalments : m_book.rules.excess;
    if (excess == Excess::Held) return Done{};
    if (excess == Excess::Refused) {
        return Refused{.why = Refusal::RepaymentAboveDue}.got(toIso(on));
    }
    if (isAllPrincipal(excess)) {
        const Money most = std::min(allocated.rest, m_book.balance());
        if (most.isPositive()) BAHI_TRY(addEarlyPrincipal(m_book, most, excess, on));
        allocated.parts.principal += most;
        allocated.rest -= most;
        return Done{};
    }
    const Allocated early = excess == Excess::LastInstalments
                                ? payFromTheEnd(m_book, allocated.rest, on)
                                : payInAdvance(m_book, allocated.rest, on);
    allocated.parts = allocated.parts + early.parts;
    allocated.rest = early.rest;
    return Done{};
}

Result<Done> LifeReplay::prepay(const Prepayment& prepayment, Date on) {
    if (m_months || m_running || isMadeAnew())
        return Refused{.why = Refusal::LoanOptionsDisagree}.about("extra principal");
    if (prepayment.amount > m_book.balance()) {
        return Refused{.why = Refusal::LoanOverpaid}.got(toIso(on));
    }
    const Excess outcome =
        isAllPrincipal(prepayment.outcome) ? prepayment.outcome : Excess::NextPrincipal;
    BAHI_TRY(addEarlyPrincipal(m_book, prepayment.amount, outcome, on));
    LoanParts parts;
    parts.principal = prepayment.amount;
    record(TransactionKind::Prepayment, on, prepayment.amount, parts, Money{});
    accrueIfClosed(on);
    return Done{};
}

Result<Done> LifeReplay::charge(const Charge& charge) {
    const DuePart part = charge.isPenalty ? DuePart::Penalty : DuePart::Fee;
    auto row = std::find_if(m_book.rows.begin(), m_book.rows.end(), [&](const BookRow& at) {
        return !at.isDownPayment && charge.due <= at.due;
    });
    if (row == m_book.rows.end()) {
        // After the last one: an instalment of its own, which grows with later charges.
        const bool there = !m_book.rows.empty() && m_book.rows.back().isExtra;
        if (!there) {
            BookRow extra;
            extra.isExtra = true;
            extra.from = m_book.rows.empty() ? m_book.terms.disbursedOn : m_book.rows.back().due;
            m_book.rows.push_back(extra);
        }
        m_book.rows.back().due = there ? std::max(m_book.rows.back().due, charge.due) : charge.due;
        m_book.settleRows();
        row = std::prev(m_book.rows.end());
    }
    row->asked.of(part) += charge.amount;
    row->paidOn.reset();
    m_book.charges.push_back({row->key, charge.due, charge.amount, part});
    return Done{};
}

Result<Done> LifeReplay::waive(const Waiver& waiver, Date on) {
    bookPenalties(m_book, on);
    if (m_running) m_running->bookOverdueInterest(on);
    LoanParts parts;
    parts.overdueInterest = forgive(m_book, DuePart::OverdueInterest, waiver.interest, on);
    const Money rest = waiver.interest - parts.overdueInterest;
    if (m_months) m_months->chargeUpTo(on);
    parts.interest =
        m_months ? m_months->forgive(rest) : forgive(m_book, DuePart::Interest, rest, on);
    parts.fees = forgive(m_book, DuePart::Fee, waiver.fees, on);
    parts.penalties = forgive(m_book, DuePart::Penalty, waiver.penalties, on);
    const Money wished = waiver.interest + waiver.fees + waiver.penalties;
    if (parts.total() != wished) {
        return Refused{.why = Refusal::WaiverAboveDue}.got(toIso(on));
    }
    record(TransactionKind::Waiver, on, wished, parts, Money{});
    accrueIfClosed(on);
    return Done{};
}

Result<Done> LifeReplay::writeOff(Date on) {
    bookPenalties(m_book, on);
    LoanParts parts;
    for (auto& row : m_book.rows) {
        const LoanParts left = row.left();
        row.writtenOff = row.writtenOff + left;
        parts = parts + left;
    }
    // What is not in any row, as in a passbook without instalments.
    parts.principal = m_book.balance();
    m_book.repaid = m_book.principal();
    m_book.status = LoanStatus::WrittenOff;
    record(TransactionKind::WriteOff, on, parts.total(), parts, Money{});
    return Done{};
}

Result<Done> LifeReplay::recover(const Recovery& recovery, Date on) {
    m_book.recovered += recovery.amount;
    record(TransactionKind::Recovery, on, recovery.amount, {}, Money{});
    return Done{};
}

void LifeReplay::accrueIfClosed(Date on) {
    if (m_book.status != LoanStatus::Running || !m_book.balance().isZero()) return;
    if (!m_book.isFullyPaid()) return;
    m_book.status = LoanStatus::Closed;
    if (!m_book.rules.accrueOnClosing) return;
    LoanParts earned;
    for (const auto& row : m_book.rows) earned = earned + row.asked - row.waived;
    earned.principal = Money{};
    for (const auto& before : m_book.transactions) {
        if (before.kind == TransactionKind::Accrual) earned = earned - before.parts;
    }
    if (earned.total().isPositive()) {
        record(TransactionKind::Accrual, on, earned.total(), earned, Money{});
    }
}

} // namespace bahi
