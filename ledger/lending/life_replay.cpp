#include "ledger/lending/life_replay.h"

#include "ledger/lending/allocation.h"
#include "ledger/lending/keep_sorted.h"
#include "ledger/lending/late_penalty.h"
#include "ledger/lending/loan_course.h"
#include "ledger/lending/schedule_anew.h"
#include "ledger/lending/schedule_change.h"

#include <algorithm>

namespace bahi {

namespace {

/// What is agreed becomes that of the amount that was paid out at first.
void payOutByEvents(RepaymentTerms& terms, Money amount, Date on) {
    terms.tranches.clear();
    terms.principal = amount;
    terms.disbursedOn = on;
}

BookRow rowOf(const Instalment& instalment) {
    BookRow row;
    row.number = instalment.number;
    row.from = instalment.from;
    row.due = instalment.due;
    row.isDownPayment = instalment.isDownPayment;
    row.asked.principal = instalment.principal;
    row.asked.interest = instalment.interest;
    row.asked.fees = row.scheduledFees = instalment.fees;
    return row;
}

Refused refusedOn(Date on, Refusal why) {
    return Refused{.why = why}.got(toIso(on));
}

/// A schedule somebody else made stands as it is.
std::vector<Instalment> givenRows(const RepaymentTerms& terms) {
    std::vector<Instalment> rows;
    Date from = terms.disbursedOn;
    for (const auto& given : terms.given) {
        Instalment row;
        row.number = static_cast<std::int32_t>(rows.size() + 1);
        row.from = from;
        row.due = given.due;
        row.principal = given.principal;
        row.interest = given.interest;
        row.fees = given.fees;
        rows.push_back(row);
        from = given.due;
    }
    return rows;
}

/// It stands for one amount, paid out before its first day.
Result<Done> checkGiven(const RepaymentTerms& paidOut, Money agreed) {
    if (paidOut.principal != agreed)
        return Refused{.why = Refusal::LoanOptionsDisagree}.about("given instalments");
    const Date first = paidOut.given.front().due;
    if (first > paidOut.disbursedOn) return Done{};
    return Refused{.why = Refusal::FirstDueTooEarly}
        .got(toIso(first))
        .want(toIso(paidOut.disbursedOn));
}

} // namespace

LifeReplay::LifeReplay(const RepaymentTerms& terms, const LoanRules& rules,
                       const std::vector<LoanEvent>& events, std::vector<std::size_t> order)
    : m_events{events}, m_order{std::move(order)} {
    m_book.terms = terms;
    m_book.rules = rules;
    m_book.transactions.reserve(m_order.size() + 1);
    m_paidOutByEvents = std::any_of(m_order.begin(), m_order.end(), [&](std::size_t index) {
        return std::holds_alternative<Disbursement>(events[index].what);
    });
}

Result<Done> LifeReplay::openBook(Money amount, Date on) {
    const Money agreed = m_book.terms.principal;
    if (m_paidOutByEvents) payOutByEvents(m_book.terms, amount, on);
    std::vector<Instalment> rows;
    if (m_book.terms.amortisation == Amortisation::GivenInstalments) {
        BAHI_TRY(checkGiven(m_book.terms, agreed));
        rows = givenRows(m_book.terms);
    } else {
        const auto schedule = scheduleOf(m_book.terms);
        if (!schedule) return schedule.refused();
        rows = schedule.value().rows;
        m_book.level = schedule.value().level;
        m_book.capitalised = schedule.value().capitalised;
    }
    std::int32_t period = 0;
    m_book.rows.reserve(rows.size());
    for (const auto& instalment : rows) {
        BookRow row = rowOf(instalment);
        if (!row.isDownPayment) row.period = period++;
        m_book.rows.push_back(row);
    }
    if (m_book.terms.amortisation == Amortisation::GivenInstalments) {
        for (const auto& row : m_book.rows) {
            m_book.periods.push_back({row.from, row.due, row.due, row.from});
        }
    } else {
        m_book.periods = coursePeriods(m_book.terms, period);
    }
    m_book.lent = amount;
    m_book.flatBase = m_book.principal();
    m_book.steps.push_back({.on = m_book.terms.disbursedOn, .lent = m_book.principal()});
    if (!m_paidOutByEvents) {
        for (const auto& tranche : m_book.terms.tranches) {
            m_book.steps.front().lent -= tranche.amount;
            m_book.steps.push_back({.on = tranche.on, .lent = tranche.amount});
        }
        keepSorted(m_book.steps, &BalanceStep::on);
    }
    for (std::size_t index = 0; index < m_book.terms.given.size(); ++index) {
        m_book.rows[index].asked.penalties = m_book.terms.given[index].penalties;
    }
    m_book.status = LoanStatus::Running;
    m_book.settleRows();
    const auto kind = m_book.rules.recalculation.kind;
    if (kind == Recalculation::RunningBalance) m_running.emplace(m_book);
    if (kind == Recalculation::MonthByMonth) m_months.emplace(m_book);
    return Done{};
}

Result<Done> LifeReplay::payOut(const Disbursement& disbursement, Date on) {
    const bool first = m_book.status == LoanStatus::NotPaidOut;
    if (first)
        BAHI_TRY(openBook(disbursement.amount, on));
    else
        BAHI_TRY(addTranche(m_book, disbursement, on));
    record(TransactionKind::Disbursement, on, disbursement.amount, {}, Money{});
    if (!m_book.terms.downPayment || !m_book.terms.downPayment->automatic) return Done{};
    for (std::size_t row = 0; row < m_book.rows.size(); ++row) {
        const BookRow& at = m_book.rows[row];
        if (!at.isDownPayment || at.due != on) continue;
        LoanParts parts;
        parts.principal = payPart(m_book, row, DuePart::Principal, at.left().principal, on);
        if (parts.principal.isZero()) continue;
        record(TransactionKind::DownPayment, on, parts.principal, parts, Money{});
    }
    return Done{};
}

Money LifeReplay::runningInterest(Date on) const {
    return m_running ? m_running->runningInterest(on) : Money{};
}

void LifeReplay::record(TransactionKind kind, Date on, Money amount, const LoanParts& parts,
                        Money unallocated) {
    m_book.transactions.push_back({m_at, kind, on, amount, parts, unallocated, m_book.balance()});
}

void LifeReplay::reopenIfOwed() {
    const bool owes = !m_book.balance().isZero() || !m_book.isFullyPaid();
    if (m_book.status == LoanStatus::Closed && owes) m_book.status = LoanStatus::Running;
}

void LifeReplay::chargeAllUpTo(Date asOf) {
    for (const auto index : m_order) {
        const auto* charge = std::get_if<Charge>(&m_events[index].what);
        if (charge && m_events[index].on <= asOf) (void)this->charge(*charge);
    }
}

bool LifeReplay::isMadeAnew() const {
    return m_book.rules.recalculation.kind == Recalculation::ScheduleAnew &&
           m_book.terms.interest.method == InterestBasis::Declining;
}

Result<Done> LifeReplay::makeAnew(Date asOf) {
    std::vector<MoneyBrought> money;
    for (const auto index : m_order) {
        if (m_events[index].on > asOf) break;
        // What was written off costs nothing more.
        if (std::holds_alternative<WriteOff>(m_events[index].what)) asOf = m_events[index].on;
        const auto* repayment = std::get_if<Repayment>(&m_events[index].what);
        if (repayment) money.push_back({m_events[index].on, repayment->amount});
    }
    return makeScheduleAnew(m_book, money, asOf);
}

Result<Done> LifeReplay::play(Date asOf, bool shapesOnly, bool paymentsOnly) {
    bool writtenOff = false;
    for (const auto index : m_order) {
        const LoanEvent& event = m_events[index];
        if (event.on > asOf) break;
        writtenOff = writtenOff || std::holds_alternative<WriteOff>(event.what);
        const bool shapes = event.what.index() <= 3; // up to Charge: what the rows are made from
        if ((shapesOnly && !shapes) || (paymentsOnly && shapes)) continue;
        if (shapesOnly && writtenOff) return refusedOn(event.on, Refusal::LoanWrittenOffBefore);
        m_at = index;
        const bool opens = std::holds_alternative<Disbursement>(event.what);
        const bool tooEarly =
            m_book.status == LoanStatus::NotPaidOut ? !opens : event.on < m_book.terms.disbursedOn;
        if (tooEarly) return refusedOn(event.on, Refusal::EventBeforeLoan);
        const auto taken = take(event);
        const bool undated = !taken && taken.refusal() == Refusal::LoanOverpaid;
        if (undated) return refusedOn(event.on, Refusal::LoanOverpaid);
        if (!taken) return taken.refused();
        reopenIfOwed();
        if (m_book.rules.chargesCountFromTheBeginning && !m_charged) {
            m_charged = true;
            chargeAllUpTo(asOf);
        }
    }
    return Done{};
}

/// By date; where the rows were made before the payments, money was paid out before it came back.
void LifeReplay::sortTransactions() {
    auto& all = m_book.transactions;
    if (std::ranges::is_sorted(all, {}, &LoanTransaction::on)) return;
    keepSorted(all, &LoanTransaction::on);
    Money owed = m_book.capitalised;
    for (auto& one : all) {
        if (one.kind == TransactionKind::Disbursement) owed += one.amount;
        owed -= one.parts.principal;
        one.balanceAfter = owed;
    }
}

Result<Done> LifeReplay::upTo(Date asOf) {
    const Date firstDay = m_book.terms.disbursedOn;
    if (!m_paidOutByEvents) {
        if (firstDay > asOf) return play(asOf, false, false);
        BAHI_TRY(payOut({m_book.terms.principal}, firstDay));
    }
    if (isMadeAnew()) {
        BAHI_TRY(play(asOf, true, false));
        if (m_book.status == LoanStatus::Running) BAHI_TRY(makeAnew(asOf));
        BAHI_TRY(play(asOf, false, true));
    } else {
        BAHI_TRY(play(asOf, false, false));
    }
    if (m_book.status == LoanStatus::NotPaidOut) return Done{};
    sortTransactions();
    if (m_running) m_running->bookOverdueInterest(asOf);
    if (m_months) m_months->chargeUpTo(asOf);
    bookPenalties(m_book, asOf);
    return Done{};
}

} // namespace bahi
