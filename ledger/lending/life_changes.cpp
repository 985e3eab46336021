#include "ledger/lending/allocation.h"
#include "ledger/lending/interest_time.h"
#include "ledger/lending/keep_sorted.h"
#include "ledger/lending/schedule_change.h"

#include <algorithm>
#include <string>

namespace bahi {

namespace {

/// The period in which a day lies: after its first day and up to its last. periods.size() after
/// the end.
std::size_t periodOf(const LoanBook& book, Date on) {
    const auto period = std::find_if(book.periods.begin(), book.periods.end(),
                                     [&](const Period& at) { return on <= at.to; });
    return static_cast<std::size_t>(period - book.periods.begin());
}

/// The same, but a day on which a period ends belongs to the next one.
std::size_t periodAfter(const LoanBook& book, Date on) {
    const std::size_t period = periodOf(book, on);
    const bool ends = period < book.periods.size() && book.periods[period].to == on;
    return ends && period + 1 < book.periods.size() ? period + 1 : period;
}

/// About how many days a period has.
std::int64_t daysOf(const Frequency& frequency) {
    const int unit = frequency.unit == TimeUnit::Months  ? 30
                     : frequency.unit == TimeUnit::Weeks ? 7
                                                         : 1;
    return std::max<std::int64_t>(1, std::int64_t{frequency.every} * unit);
}

std::uint8_t dayOf(Date date) {
    return static_cast<std::uint8_t>(static_cast<unsigned>(date.day()));
}

/// Appends periods that follow the last one. Refuses InstalmentsTooMany.
Result<Done> lengthen(LoanBook& book, std::int64_t count) {
    const auto all = static_cast<std::int64_t>(book.periods.size()) + count;
    if (all > kMostInstalments) {
        return Refused{.why = Refusal::InstalmentsTooMany}
            .got(std::to_string(all))
            .want(std::to_string(kMostInstalments));
    }
    if (count == 0) return Done{};
    if (!staysInCalendar(book.periods.back().to, book.terms.due.frequency, count))
        return Refused{.why = Refusal::DateOutOfRange}.got("10000");
    DueTerms due = book.terms.due;
    const Period last = book.periods.back();
    const std::uint8_t seed = due.seedDay.value_or(dayOf(last.to));
    for (std::int32_t step = 1; step <= count; ++step) {
        const Date to = stepped(last.to, due.frequency, step, seed, due.monthEnd);
        const Date from = book.periods.back().to;
        book.periods.push_back({from, to, shifted(to, due.nonWorking), from});
    }
    return Done{};
}

/// Refuses LoanRateTooHigh: nothing may cost 1,000 % a year, later no more than at first.
Result<Done> checkRate(const LoanBook& book, const InterestRate& rate) {
    InterestTerms interest = book.terms.interest;
    interest.rate = rate;
    interest.accrual = Accrual::PerPeriod;
    const Ratio limit = Ratio::of(10);
    const Frequency& frequency = book.terms.due.frequency;
    const Ratio year = rate.per == RatePeriod::PerInstalment
                           ? rate.share * Ratio::of(365, daysOf(frequency))
                           : nominalFactor(interest, Frequency{}) * Ratio::of(12);
    if (year < limit) return Done{};
    return Refused{.why = Refusal::LoanRateTooHigh}.want("1000");
}

/// Moves the end of one period, and all later ones with it.
void moveFrom(LoanBook& book, std::size_t first, Date to) {
    DueTerms& due = book.terms.due;
    due.seedDay = dayOf(to);
    for (std::size_t index = first; index < book.periods.size(); ++index) {
        Period& period = book.periods[index];
        const auto step = static_cast<std::int32_t>(index - first);
        period.to = stepped(to, due.frequency, step, *due.seedDay, due.monthEnd);
        period.due = shifted(period.to, due.nonWorking);
        if (index > first) period.from = book.periods[index - 1].to;
        period.nominalFrom = period.from;
    }
    // By days, a moved period is a broken one: not a whole month, whatever its dates.
    Period& moved = book.periods[first];
    const Date whole = stepped(to, due.frequency, -1, *due.seedDay, due.monthEnd);
    if (book.terms.interest.accrual == Accrual::Daily) moved.nominalFrom = whole;
}

Result<std::size_t> periodFor(const LoanBook& book, const Reschedule& how, Date on) {
    if (how.fromDue) {
        const auto found = std::find_if(book.periods.begin(), book.periods.end(),
                                        [&](const Period& at) { return at.due == *how.fromDue; });
        const std::size_t exact = static_cast<std::size_t>(found - book.periods.begin());
        const std::size_t period =
            exact < book.periods.size() ? exact : periodOf(book, *how.fromDue);
        if (period < book.periods.size()) return period;
        return Refused{.why = Refusal::InstalmentNotThere}.got(toIso(*how.fromDue));
    }
    for (const auto& row : book.rows) {
        const bool open = row.period >= 0 && row.left().total().isPositive();
        if (open) return static_cast<std::size_t>(row.period);
    }
    return Refused{.why = Refusal::InstalmentNotThere}.got(toIso(on));
}

/// Money paid out brings its own part, due that day.
void askDownPayment(LoanBook& book, Money amount, Date on) {
    if (!book.terms.downPayment) return;
    BookRow row;
    row.from = row.due = on;
    row.isDownPayment = true;
    row.asked.principal =
        interestOn(amount, book.terms.downPayment->share, book.terms.downPayment->rounding);
    book.rows.push_back(row);
}

/// The next instalments ask so much less of principal; their interest stays. Refuses LoanOverpaid.
Result<Done> askLess(LoanBook& book, Money amount, std::size_t period) {
    for (const bool later : {true, false}) {
        for (auto& row : book.rows) {
            const bool is = row.period >= static_cast<std::int32_t>(period);
            if (is != later) continue;
            const Money less = std::min(amount, row.left().principal);
            row.asked.principal -= less;
            amount -= less;
        }
    }
    book.settleRows();
    if (amount.isPositive()) return Refusal::LoanOverpaid;
    return Done{};
}

/// Early money counts from the next period, and may be more than is owed then: what is more pays
/// principal of the running instalment itself. Returns how much that is.
Money payWhatIsNotLater(LoanBook& book, Money amount, std::size_t running, Date on) {
    const Money later = std::max(Money{}, openWhenPeriodBegins(book, running + 1));
    Money paid;
    for (std::size_t row = 0; row < book.rows.size() && amount - paid > later; ++row) {
        const bool upToRunning = book.rows[row].period <= static_cast<std::int32_t>(running);
        if (!upToRunning) continue;
        paid += payPart(book, row, DuePart::Principal, amount - paid - later, on);
    }
    return paid;
}

} // namespace

Result<Done> addTranche(LoanBook& book, const Disbursement& tranche, Date on) {
    if (book.rules.recalculation.kind != Recalculation::MonthByMonth) {
        BAHI_TRY(lengthen(book, tranche.extraInstalments));
    }
    book.lent += tranche.amount;
    book.flatBase += tranche.amount;
    book.steps.push_back({.on = on, .lent = tranche.amount});
    askDownPayment(book, tranche.amount, on);
    if (book.rules.recalculation.kind == Recalculation::MonthByMonth) {
        book.settleRows();
        return Done{};
    }
    const std::size_t period = periodAfter(book, on);
    if (period >= book.periods.size()) {
        return Refused{.why = Refusal::InstalmentNotThere}.got(toIso(on));
    }
    return remake(book, {.period = period});
}

Result<Done> addEarlyPrincipal(LoanBook& book, Money amount, Excess outcome, Date on) {
    const std::size_t ends = periodOf(book, on);
    if (ends >= book.periods.size()) {
        // All of it is due by now: it is principal of what is late.
        for (std::size_t row = 0; row < book.rows.size(); ++row) {
            amount -= payPart(book, row, DuePart::Principal, amount, on);
        }
        if (amount.isPositive()) return Refusal::LoanOverpaid;
        return Done{};
    }
    const bool atEnd = ends < book.periods.size() && book.periods[ends].to == on;
    const bool nextCounts = book.rules.recalculation.rest != Rest::Daily || atEnd;
    if (nextCounts && ends + 1 < book.periods.size())
        amount -= payWhatIsNotLater(book, amount, ends, on);
    if (amount.isZero()) return Done{};
    book.repaid += amount;
    const std::size_t row = book.rowOfPeriod(std::min(ends, book.periods.size() - 1));
    book.rows[row].extraPrincipal += amount;
    if (book.rules.extraPrincipalInRow) {
        book.rows[row].asked.principal += amount;
        book.rows[row].paid.principal += amount;
    }
    // Counted from the beginning of the running period, or from the next one.
    const bool atOnce = book.rules.recalculation.rest == Rest::Daily;
    const bool byDays = book.terms.interest.accrual == Accrual::Daily;
    const bool hasNext = ends + 1 < book.periods.size();
    std::size_t period = atEnd && hasNext ? ends + 1 : ends;
    Date counts = on;
    if (!atEnd && !atOnce && hasNext) {
        counts = book.periods[ends].to;
        period = ends + 1;
    }
    if (!atEnd && atOnce && !byDays && ends < book.periods.size()) {
        counts = book.periods[ends].from;
    }
    book.steps.push_back({.on = counts, .early = amount, .day = on});
    keepSorted(book.steps, &BalanceStep::on);
    const bool lastKeepsInterest = !hasNext && (atEnd || !atOnce);
    if (outcome == Excess::NextPrincipal || lastKeepsInterest) {
        return askLess(book, amount, period);
    }
    return remake(book, {.period = period,
                         .shorten = outcome == Excess::ShorterTerm,
                         .flat = book.rules.flatAfterEarly});
}

Result<Done> changeRate(LoanBook& book, const RateChange& change) {
    BAHI_TRY(checkRate(book, change.rate));
    book.rates.push_back({change.from, change.rate});
    keepSorted(book.rates, &RateStep::from);
    if (book.rules.recalculation.kind == Recalculation::MonthByMonth) return Done{};
    const bool byDays = book.terms.interest.accrual == Accrual::Daily;
    const Date last = fromDays(toDays(change.from) - 1);
    return remake(book, {.period = byDays ? periodAfter(book, last) : periodOf(book, change.from)});
}

Result<Done> reschedule(LoanBook& book, const Reschedule& how, Date on) {
    const auto found = periodFor(book, how, on);
    if (!found) return found.refused();
    const std::size_t period = found.value();
    Remake anew{.period = period,
                .keepLevel = how.keepLevel,
                .interestOnly = how.interestOnly,
                .interestDeferred = how.interestDeferred,
                .residue = how.residue,
                .rounding = how.rounding,
                .flat = how.flat};
    const Period before = book.periods[period];
    BAHI_TRY(lengthen(book, std::int64_t{how.extraInstalments} + how.interestOnly));
    if (how.rate) BAHI_TRY(checkRate(book, *how.rate));
    if (how.newDue || how.shiftDays != 0) {
        constexpr std::int32_t kLongestShift = 36'525; // a century
        const bool near = how.shiftDays > -kLongestShift && how.shiftDays < kLongestShift;
        if (!near) return Refused{.why = Refusal::DateOutOfRange}.got("10000");
        const Date to = how.newDue.value_or(fromDays(toDays(before.due) + how.shiftDays));
        if (to <= before.from) {
            return Refused{.why = Refusal::FirstDueTooEarly}.got(toIso(to)).want(
                toIso(before.from));
        }
        const auto moved = static_cast<std::int64_t>(book.periods.size() - period);
        if (!staysInCalendar(to, book.terms.due.frequency, moved))
            return Refused{.why = Refusal::DateOutOfRange}.got("10000");
        moveFrom(book, period, to);
        const auto days = toDays(to) - toDays(before.from);
        const auto nominal = toDays(before.due) - toDays(before.from);
        if (how.interestDuringShift && book.terms.interest.accrual != Accrual::Daily) {
            anew.firstTimes = Ratio::of(days, std::max(1, nominal));
        }
    }
    if (how.rate) {
        book.rates.push_back({fromDays(toDays(before.from) + 1), *how.rate});
        keepSorted(book.rates, &RateStep::from);
    }
    return remake(book, anew);
}

} // namespace bahi
