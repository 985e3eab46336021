#include "ledger/lending/loan_life.h"

#include "ledger/lending/interest_time.h"
#include "ledger/lending/life_replay.h"

#include <algorithm>
#include <stdexcept>

namespace bahi {

namespace {

/// A schedule made elsewhere is believed, and a loan is paid out by its events.
Result<Done> checkLoan(const RepaymentTerms& terms) {
    if (terms.amortisation != Amortisation::GivenInstalments) return Done{};
    const Frequency& frequency = terms.due.frequency;
    if (!terms.principal.isPositive() || terms.given.empty() || frequency.every < 1) {
        return Refused{.why = Refusal::LoanTermNotPositive}.about("principal");
    }
    if (terms.principal > kLargestLoan) return Refusal::LoanTooLarge;
    Date before = terms.disbursedOn;
    for (const auto& row : terms.given) {
        if (row.due <= before) {
            return Refused{.why = Refusal::DueDatesNotInOrder}.got(toIso(row.due));
        }
        before = row.due;
        const bool negative = row.principal.isNegative() || row.interest.isNegative() ||
                              row.fees.isNegative() || row.penalties.isNegative();
        if (negative) return Refused{.why = Refusal::LoanTermNotPositive}.about("instalment");
    }
    return Done{};
}

/// Runs `work` on the replayed life. Sums that do not fit are a refusal.
template <class Value, class Work>
Result<Value> replayed(const RepaymentTerms& terms, const LoanRules& rules,
                       const std::vector<LoanEvent>& events, Date asOf, Work work) {
    try {
        BAHI_TRY(checkLoan(terms));
        auto order = inOrder(events);
        if (!order) return order.refused();
        LifeReplay life{terms, rules, events, std::move(order).value()};
        const auto done = life.upTo(asOf);
        if (!done) return done.refused();
        return work(life);
    } catch (const std::overflow_error&) {
        return Refusal::LoanTooLarge;
    } catch (const std::range_error&) {
        return Refusal::LoanTooLarge;
    }
}

LoanLife lifeOf(LoanBook& book) {
    LoanLife life;
    life.rows.assign(book.rows.begin(), book.rows.end());
    // Paid off early: what would follow is left out, as in a schedule.
    const auto isEmpty = [](const InstalmentState& row) {
        return row.asked.total().isZero() && row.paid.total().isZero() &&
               row.waived.total().isZero() && row.extraPrincipal.isZero();
    };
    while (life.rows.size() > 1 && isEmpty(life.rows.back()) &&
           life.rows[life.rows.size() - 2].balanceAfter.isZero())
        life.rows.pop_back();
    life.transactions = std::move(book.transactions);
    life.status = book.status;
    life.lent = book.lent;
    life.balance = book.balance();
    life.held = book.held;
    life.recovered = book.recovered;
    return life;
}

/// Interest of the running row up to the day, or all of it, less what was paid of it.
Money interestOfRunning(const LifeReplay& life, LoanBook& book, const BookRow& row, Date on,
                        PayoffInterest upTo) {
    const Money left = row.left().interest;
    if (upTo != PayoffInterest::ToTheDay) return left;
    if (book.rules.recalculation.kind == Recalculation::RunningBalance) {
        const Money settled = row.interestSettled - row.paid.interest - row.waived.interest;
        return std::max(Money{}, settled + life.runningInterest(on));
    }
    if (row.due <= on || row.period < 0) return left;
    const auto& period = book.periods[static_cast<std::size_t>(row.period)];
    const auto days = std::max(0, toDays(on) - toDays(period.from));
    const auto all = std::max(1, toDays(period.to) - toDays(period.from));
    Money accrued = interestOn(row.asked.interest, Ratio::of(std::min(days, all), all),
                               book.terms.rounding.interest);
    accrued = std::max(Money{}, accrued - row.paid.interest - row.waived.interest);
    return std::min(accrued, left);
}

PayoffQuote quoteOf(const LifeReplay& life, LoanBook& book, Date on, PayoffInterest upTo) {
    PayoffQuote quote;
    quote.on = on;
    bool running = true; // until the first row that is not due yet
    // Asked in advance, the interest of a row is for the days after it.
    const bool inAdvance =
        book.terms.interest.due == InterestDue::InAdvance && upTo != PayoffInterest::AllOfIt;
    for (const auto& row : book.rows) {
        const LoanParts left = row.left();
        quote.parts.principal += left.principal;
        quote.parts.penalties += left.penalties;
        quote.parts.overdueInterest += left.overdueInterest;
        if (row.due <= on) {
            if (!inAdvance || row.due < on) quote.parts.interest += left.interest;
            quote.parts.fees += left.fees;
            continue;
        }
        if (running) {
            if (!inAdvance) quote.runningInterest = interestOfRunning(life, book, row, on, upTo);
            quote.parts.interest += quote.runningInterest;
            quote.parts.fees += left.fees;
        } else {
            quote.parts.penalties -= left.penalties;
            if (upTo == PayoffInterest::AllOfIt) quote.parts.interest += left.interest;
        }
        running = false;
    }
    // A passbook without instalments asks for principal in no row.
    if (book.rules.recalculation.kind == Recalculation::MonthByMonth) {
        quote.parts.principal = book.balance();
    }
    return quote;
}

/// Where the schedule is made anew, what a day costs is what money that closes the loan would pay.
Result<PayoffQuote> quoteByPaying(const RepaymentTerms& terms, LoanRules rules,
                                  std::vector<LoanEvent> events, Date on) {
    PayoffQuote quote;
    quote.on = on;
    const auto now = replay(terms, rules, events, on);
    if (!now) return now.refused();
    if (now.value().status != LoanStatus::Running) return quote;
    rules.overpaymentHeld = true;
    rules.accrueOnClosing = false;
    events.push_back({on, Repayment{kLargestLoan}});
    const auto life = replay(terms, rules, events, on);
    if (!life) return life.refused();
    const auto index = events.size() - 1;
    for (const auto& one : life.value().transactions) {
        if (one.event == index && one.kind == TransactionKind::Repayment) quote.parts = one.parts;
    }
    for (const auto& row : life.value().rows) {
        const bool runs = row.from < on && row.due >= on;
        if (runs) quote.runningInterest += row.paid.interest;
    }
    return quote;
}

} // namespace

Result<LoanLife> replay(const RepaymentTerms& terms, const LoanRules& rules,
                        const std::vector<LoanEvent>& events, Date asOf) {
    return replayed<LoanLife>(terms, rules, events, asOf, [](LifeReplay& life) {
        return Result<LoanLife>{lifeOf(life.book())};
    });
}

Result<PayoffQuote> payoffOf(const RepaymentTerms& terms, const LoanRules& rules,
                             const std::vector<LoanEvent>& events, Date on,
                             PayoffInterest interest) {
    const bool anew = rules.recalculation.kind == Recalculation::ScheduleAnew &&
                      terms.interest.method == InterestBasis::Declining;
    if (anew && interest == PayoffInterest::ToTheDay) {
        return quoteByPaying(terms, rules, events, on);
    }
    return replayed<PayoffQuote>(terms, rules, events, on, [&](LifeReplay& life) {
        return Result<PayoffQuote>{quoteOf(life, life.book(), on, interest)};
    });
}

} // namespace bahi
