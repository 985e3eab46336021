#include "ledger/lending/loan_life.h"
#include "tests/ledger/lending/example_loans.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <rapidcheck.h>
#include <sstream>

namespace bahi {

using namespace plain;
using namespace example;

namespace {

const Date kLent = day("2026-01-01");

RepaymentTerms anyTerms() {
    auto terms =
        monthlyLoan(*rc::gen::inRange(1, 50000), *rc::gen::inRange(0, 5), *rc::gen::inRange(1, 25));
    terms.amortisation = *rc::gen::element(
        Amortisation::EqualPrincipal, Amortisation::EqualInstalment, Amortisation::InterestOnly);
    terms.interest.method = *rc::gen::element(InterestBasis::Declining, InterestBasis::Flat);
    if (*rc::gen::inRange(0, 3) == 0) terms.interest.accrual = Accrual::Daily;
    return terms;
}

LoanRules anyRules() {
    LoanRules rules;
    rules.overpaymentHeld = true;
    rules.excess =
        *rc::gen::element(Excess::NextInstalments, Excess::NextPrincipal, Excess::ShorterTerm,
                          Excess::SmallerInstalment, Excess::LastInstalments, Excess::Held);
    rules.order.walk = *rc::gen::element(AllocationWalk::ByInstalment, AllocationWalk::ByPart);
    rules.order.chargesByTheirDay = *rc::gen::arbitrary<bool>();
    rules.chargesCountFromTheBeginning = *rc::gen::arbitrary<bool>();
    rules.recalculation.kind =
        *rc::gen::element(Recalculation::None, Recalculation::ScheduleAnew,
                          Recalculation::RunningBalance, Recalculation::MonthByMonth);
    rules.recalculation.rest = *rc::gen::element(Rest::Daily, Rest::NextDueDate);
    rules.recalculation.compounding.interest = *rc::gen::arbitrary<bool>();
    rules.recalculation.earlyMoneyIsARow = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>()) {
        rules.penalties.terms = {
            {*rc::gen::element(PenaltyBasis::AmountLent, PenaltyBasis::OverduePrincipal,
                               PenaltyBasis::OverdueInstalment),
             *rc::gen::element(PenaltyTime::PerDay, PenaltyTime::PerMonthBegun, PenaltyTime::Once),
             Ratio::of(1, 1000)}};
    }
    return rules;
}

Date anyDay() {
    return fromDays(toDays(kLent) + *rc::gen::inRange(1, 900));
}

Money anyAmount() {
    return Money::fromMinor(*rc::gen::inRange(1, 400'000));
}

LoanEvent anyEvent() {
    const Date on = anyDay();
    switch (*rc::gen::inRange(0, 14)) {
        case 0:
            return {on, Charge{anyAmount(), anyDay(), *rc::gen::arbitrary<bool>()}};
        case 1:
            return {on, Disbursement{anyAmount(), *rc::gen::inRange(0, 3)}};
        case 2:
            return {on, RateChange{{Ratio::of(*rc::gen::inRange(0, 5), 100), RatePeriod::Monthly},
                                   anyDay()}};
        case 3:
            return {on, Reschedule{.shiftDays = *rc::gen::inRange(0, 40),
                                   .extraInstalments = *rc::gen::inRange(0, 4),
                                   .interestOnly = *rc::gen::inRange(0, 3)}};
        case 4:
            return {on, Prepayment{anyAmount(), *rc::gen::element(Excess::ShorterTerm,
                                                                  Excess::SmallerInstalment)}};
        case 5:
            return {on, Waiver{.interest = Money::fromMinor(*rc::gen::inRange(1, 2000))}};
        default:
            return {on, Repayment{anyAmount()}};
    }
}

std::vector<LoanEvent> anyEvents(const RepaymentTerms& terms) {
    auto events = *rc::gen::container<std::vector<LoanEvent>>(rc::gen::exec(anyEvent));
    events.push_back({terms.disbursedOn, Disbursement{terms.principal}});
    return events;
}

std::vector<Money> amountsOf(const LoanParts& parts) {
    return {parts.principal, parts.interest, parts.overdueInterest, parts.fees, parts.penalties};
}

std::string text(Date date) {
    return toIso(date);
}

std::string text(Money amount) {
    return std::to_string(amount.inMinor());
}

/// What a counterexample is about.
void describe(const RepaymentTerms& terms, const LoanRules& rules,
              const std::vector<LoanEvent>& events) {
    std::ostringstream log;
    log << "lent " << text(terms.principal) << " x" << terms.instalments << " amortisation "
        << static_cast<int>(terms.amortisation) << " method "
        << static_cast<int>(terms.interest.method) << " accrual "
        << static_cast<int>(terms.interest.accrual) << " rate "
        << terms.interest.rate.share.numerator() << " excess " << static_cast<int>(rules.excess)
        << " recalculation " << static_cast<int>(rules.recalculation.kind) << " rest "
        << static_cast<int>(rules.recalculation.rest) << " row "
        << rules.recalculation.earlyMoneyIsARow << " penalties " << rules.penalties.terms.size()
        << '\n';
    for (const auto& event : events) {
        log << "  " << text(event.on) << " kind " << event.what.index();
        if (const auto* e = std::get_if<Repayment>(&event.what)) log << " " << text(e->amount);
        if (const auto* e = std::get_if<Disbursement>(&event.what)) {
            log << " " << text(e->amount) << " + " << e->extraInstalments;
        }
        if (const auto* e = std::get_if<Prepayment>(&event.what)) log << " " << text(e->amount);
        if (const auto* e = std::get_if<Charge>(&event.what)) {
            log << " " << text(e->amount) << " due " << text(e->due);
        }
        if (const auto* e = std::get_if<Reschedule>(&event.what)) {
            log << " shift " << e->shiftDays << " extra " << e->extraInstalments << " grace "
                << e->interestOnly;
        }
        if (const auto* e = std::get_if<RateChange>(&event.what)) {
            log << " rate " << e->rate.share.numerator() << " from " << text(e->from);
        }
        log << '\n';
    }
    RC_LOG() << log.str();
}

void describe(const LoanLife& life) {
    std::ostringstream log;
    for (const auto& row : life.rows) {
        log << "  " << row.number << " " << text(row.due) << " asked " << text(row.asked.principal)
            << " " << text(row.asked.interest) << " " << text(row.asked.penalties) << " paid "
            << text(row.paid.principal) << " " << text(row.paid.interest) << " waived "
            << text(row.waived.interest) << " after " << text(row.balanceAfter) << '\n';
    }
    for (const auto& one : life.transactions) {
        log << "  " << text(one.on) << " " << static_cast<int>(one.kind) << " " << text(one.amount)
            << " principal " << text(one.parts.principal) << " after " << text(one.balanceAfter)
            << '\n';
    }
    RC_LOG() << log.str();
}

void checkNothingNegative(const LoanLife& life) {
    for (const auto& row : life.rows) {
        for (const auto& parts : {row.asked, row.paid, row.waived, row.writtenOff, row.left()}) {
            for (const Money amount : amountsOf(parts)) RC_ASSERT(!amount.isNegative());
        }
        RC_ASSERT(!row.late.isNegative());
        RC_ASSERT(!row.inAdvance.isNegative());
        RC_ASSERT(!row.balanceAfter.isNegative());
    }
    RC_ASSERT(!life.balance.isNegative());
    RC_ASSERT(!life.held.isNegative());
}

bool same(const LoanLife& a, const LoanLife& b) {
    const auto rows = std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                                 [](const InstalmentState& one, const InstalmentState& other) {
                                     return one.due == other.due && one.asked == other.asked &&
                                            one.paid == other.paid && one.waived == other.waived &&
                                            one.late == other.late &&
                                            one.inAdvance == other.inAdvance &&
                                            one.paidOn == other.paidOn;
                                 });
    const auto transactions = std::equal(
        a.transactions.begin(), a.transactions.end(), b.transactions.begin(), b.transactions.end(),
        [](const LoanTransaction& one, const LoanTransaction& other) {
            return one.on == other.on && one.kind == other.kind && one.parts == other.parts;
        });
    return rows && transactions && a.status == b.status && a.balance == b.balance &&
           a.held == b.held;
}

} // namespace

TEST_CASE("the order of entry says nothing: late entries give the life in order",
          "[lending][property]") {
    CHECK(rc::check([] {
        const auto terms = anyTerms();
        const auto rules = anyRules();
        const auto events = anyEvents(terms);
        auto shuffled = events;
        for (std::size_t index = shuffled.size(); index > 1; --index) {
            const auto other = *rc::gen::inRange<std::size_t>(0, index);
            std::swap(shuffled[index - 1], shuffled[other]);
        }
        const Date asOf = anyDay();
        const auto one = replay(terms, rules, events, asOf);
        const auto other = replay(terms, rules, shuffled, asOf);
        RC_ASSERT(bool{one} == bool{other});
        if (!one) RC_ASSERT(one.refusal() == other.refusal());
        if (one) RC_ASSERT(same(one.value(), other.value()));
        RC_CLASSIFY(bool{one}, "not refused");
    }));
}

TEST_CASE("nothing of a life is negative, and its parts sum", "[lending][property]") {
    CHECK(rc::check([] {
        const auto terms = anyTerms();
        const auto rules = anyRules();
        const auto events = anyEvents(terms);
        const auto replayed = replay(terms, rules, events, anyDay());
        RC_PRE(bool{replayed});
        const LoanLife& life = replayed.value();
        describe(terms, rules, events);
        describe(life);
        checkNothingNegative(life);
        Money brought;
        Money placed;
        for (const auto& one : life.transactions) {
            const bool money =
                one.kind == TransactionKind::Repayment || one.kind == TransactionKind::Prepayment;
            if (!money) continue;
            brought += one.amount;
            placed += one.parts.total() + one.unallocated;
        }
        RC_ASSERT(brought == placed);
        // Every transaction leaves the balance it says, and the last one that of the loan.
        Money balance;
        for (const auto& one : life.transactions) {
            if (one.kind == TransactionKind::Disbursement) balance += one.amount;
            if (one.kind != TransactionKind::Waiver) balance -= one.parts.principal;
            RC_ASSERT(one.balanceAfter == balance);
        }
        RC_ASSERT(life.balance == balance);
    }));
}

TEST_CASE("the schedule as it stands asks for all that was lent", "[lending][property]") {
    CHECK(rc::check([] {
        const auto terms = anyTerms();
        auto rules = anyRules();
        if (rules.recalculation.kind == Recalculation::MonthByMonth) {
            rules.recalculation.kind = Recalculation::None;
        }
        const auto events = anyEvents(terms);
        const auto replayed = replay(terms, rules, events, anyDay());
        RC_PRE(bool{replayed});
        const LoanLife& life = replayed.value();
        describe(terms, rules, events);
        describe(life);
        Money asked = life.asked().principal;
        for (const auto& row : life.rows) {
            if (!rules.extraPrincipalInRow) asked += row.extraPrincipal;
        }
        RC_ASSERT(asked == life.lent);
        RC_ASSERT(life.rows.back().balanceAfter.isZero());
    }));
}

TEST_CASE("paying the quote closes the loan, and a closed loan keeps everything",
          "[lending][property]") {
    CHECK(rc::check([] {
        auto terms = anyTerms();
        LoanRules rules;
        rules.excess = Excess::NextInstalments;
        std::vector<LoanEvent> events = {{terms.disbursedOn, Disbursement{terms.principal}}};
        const Date on = anyDay();
        const auto quote = payoffOf(terms, rules, events, on, PayoffInterest::AllOfIt);
        RC_PRE(bool{quote});
        events.push_back({on, Repayment{quote.value().total()}});
        const auto closed = replay(terms, rules, events, on);
        RC_ASSERT(bool{closed});
        RC_ASSERT(closed.value().status == LoanStatus::Closed);
        const auto later = replay(terms, rules, events, fromDays(toDays(on) + 500));
        RC_ASSERT(bool{later});
        RC_ASSERT(same(closed.value(), later.value()));
        RC_ASSERT(!later.value().rows.empty());
    }));
}

} // namespace bahi
