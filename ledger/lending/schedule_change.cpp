#include "ledger/lending/schedule_change.h"

#include "ledger/lending/interest_time.h"
#include "ledger/lending/keep_sorted.h"
#include "ledger/lending/loan_course.h"

#include <algorithm>
#include <numeric>

namespace bahi {

namespace {

/// What a period costs at the rates that count in it, for each part between two of them.
std::vector<Ratio> costsOf(const LoanBook& book, const Period& period) {
    InterestTerms interest = book.terms.interest;
    const Frequency& frequency = book.terms.due.frequency;
    if (interest.accrual != Accrual::Daily) {
        for (const auto& step : book.rates) {
            if (step.from <= period.to) interest.rate = step.rate;
        }
        return {factorOf(interest, frequency, period)};
    }
    // A day is charged at the rate in force on it: the first day of a period is the one after
    // `from`, and a rate that counts from a day bears on it.
    std::vector<Ratio> costs;
    Date since = period.from;
    interest.rate = book.rateOn(fromDays(toDays(period.from) + 1));
    for (const auto& step : book.rates) {
        const Date until = fromDays(toDays(step.from) - 1);
        if (until <= since || until >= period.to) continue;
        costs.push_back(factorBetween(interest, frequency, period, since, until));
        interest.rate = step.rate;
        since = until;
    }
    const bool whole = costs.empty();
    costs.push_back(whole ? factorOf(interest, frequency, period)
                          : factorBetween(interest, frequency, period, since, period.to));
    return costs;
}

/// Flat interest is not reckoned on what is left: the factors are scaled to what it is.
void scaleFlat(const LoanBook& book, LoanCourse& course, FlatRest flat, Money interestToCome) {
    Money all = course.principal;
    for (const auto& tranche : course.tranches) all += tranche.amount;
    if (!all.isPositive()) return;
    const auto owed = all.inMinor();
    const auto count = static_cast<std::int64_t>(course.factors.size());
    for (auto& factor : course.factors) {
        if (flat == FlatRest::Lent) factor = factor * Ratio::of(book.flatBase.inMinor(), owed);
        if (flat == FlatRest::LentShared) {
            factor = Ratio::of(interestToCome.inMinor(), owed) * Ratio::of(1, count);
        }
    }
}

/// The last `count` parts of a split, as parts of what they are together.
std::vector<SplitPart> splitOfRest(const std::vector<SplitPart>& split, std::size_t count) {
    const auto from = static_cast<std::ptrdiff_t>(split.size() - count);
    std::vector<SplitPart> rest{split.begin() + from, split.end()};
    Ratio principal;
    Ratio interest;
    for (const auto& part : rest) {
        principal = principal + part.principal;
        interest = interest + part.interest;
    }
    for (auto& part : rest) {
        if (!principal.isZero()) part.principal = part.principal / principal;
        if (!interest.isZero()) part.interest = part.interest / interest;
    }
    return rest;
}

/// Terms under which only the rest is made: what was agreed of the beginning is over. Refuses
/// LoanOptionsDisagree: a split says nothing of instalments that were added.
Result<RepaymentTerms> termsOfRest(const LoanBook& book, const Remake& how,
                                   const LoanCourse& course) {
    RepaymentTerms terms = book.terms;
    terms.principal = course.principal;
    terms.instalments = static_cast<std::int32_t>(course.count());
    terms.interest.rate = book.rateOn(fromDays(toDays(book.periods[how.period].from) + 1));
    terms.downPayment.reset();
    terms.tranches.clear();
    if (how.residue) terms.rounding.residue = *how.residue;
    if (how.rounding) terms.rounding.principal = terms.rounding.interest = *how.rounding;
    const bool leveled = terms.amortisation == Amortisation::EqualInstalment &&
                         terms.interest.method == InterestBasis::Declining;
    if ((how.keepLevel || how.shorten) && leveled && book.level.isPositive()) {
        terms.fixedAmount = book.level;
        terms.rounding.residue = Residue::Last;
        if (how.shorten) terms.amortisation = Amortisation::FixedInstalment;
    }
    if (how.shorten && terms.amortisation == Amortisation::EqualPrincipal) {
        const Money part = book.rows[book.rowOfPeriod(how.period)].asked.principal;
        if (part.isPositive()) {
            terms.amortisation = Amortisation::FixedPrincipal;
            terms.fixedAmount = part;
        }
    }
    if (terms.amortisation == Amortisation::CustomSplit) {
        const std::size_t paying = course.count() - std::min(course.firstPaying, course.count());
        if (paying > terms.split.size())
            return Refused{.why = Refusal::LoanOptionsDisagree}.about("custom split");
        terms.split = splitOfRest(terms.split, paying);
    }
    return terms;
}

LoanCourse courseOfRest(const LoanBook& book, const Remake& how, Money owed) {
    LoanCourse course;
    course.principal = owed;
    const auto from = how.period;
    course.periods.assign(book.periods.begin() + static_cast<std::ptrdiff_t>(from),
                          book.periods.end());
    course.factors.reserve(course.periods.size());
    const bool oneRate = book.terms.interest.accrual == Accrual::PerPeriod && book.rates.empty();
    std::optional<Ratio> whole; // what every whole period costs, found once
    for (std::size_t index = from; index < book.periods.size(); ++index) {
        const bool isWhole = oneRate && !book.periods[index].isBroken();
        if (isWhole && whole) {
            course.factors.push_back(*whole);
            continue;
        }
        const auto costs = costsOf(book, book.periods[index]);
        course.factors.push_back(std::accumulate(costs.begin(), costs.end(), Ratio{}));
        if (index == from && costs.size() > 1) course.firstParts = costs;
        if (isWhole) whole = course.factors.back();
    }
    if (book.terms.interest.levelFromNominalPeriods) {
        InterestTerms interest = book.terms.interest;
        interest.rate = book.rateOn(book.periods[from].to);
        course.levelFactors.assign(course.periods.size(),
                                   nominalFactor(interest, book.terms.due.frequency));
    }
    for (const auto& step : book.steps) {
        const Money change = step.lent - step.early;
        if (step.on > book.periods[from].from) course.tranches.push_back({step.on, change});
    }
    for (const auto& row : book.rows) {
        // A further down payment: its part is not levelled.
        const bool within = row.isDownPayment && row.due > book.periods[from].from;
        if (within) course.tranches.push_back({row.due, -row.asked.principal});
    }
    keepSorted(course.tranches, &Tranche::on);
    const auto agreed = static_cast<std::size_t>(book.terms.grace.interestOnly) +
                        static_cast<std::size_t>(book.terms.grace.lengthening);
    course.firstPaying =
        std::max(agreed > from ? agreed - from : 0, static_cast<std::size_t>(how.interestOnly));
    return course;
}

/// What the rows from `period` on have been paid of principal, not counting what came beside.
Money setAside(const LoanBook& book, std::size_t period) {
    Money sum;
    for (const auto& row : book.rows) {
        if (row.period < static_cast<std::int32_t>(period)) continue;
        sum += row.paid.principal;
        if (book.rules.extraPrincipalInRow) sum -= row.extraPrincipal;
    }
    return sum;
}

/// Interest paid above what is asked now counts for the next rows.
void moveInterestOn(LoanBook& book) {
    Money carried;
    for (auto& row : book.rows) {
        if (row.period < 0) continue;
        row.waived.interest = std::min(row.waived.interest, row.asked.interest);
        row.paid.interest += carried;
        carried = std::max(Money{}, row.paid.interest - row.asked.interest + row.waived.interest);
        row.paid.interest -= carried;
    }
    book.held += carried;
}

/// What early money of a period made of it stays, whatever is arranged anew of times before.
std::size_t lastWithEarlyMoney(const LoanBook& book) {
    std::optional<Date> latest;
    for (const auto& step : book.steps) {
        if (step.early.isPositive()) latest = std::max(latest.value_or(step.on), step.on);
    }
    if (!latest) return 0;
    for (std::size_t index = book.periods.size(); index-- > 0;) {
        if (*latest >= book.periods[index].from) return index;
    }
    return 0;
}

void deferInterest(std::vector<InstalmentParts>& parts, std::int32_t count) {
    Money deferred;
    for (std::size_t index = 0; index < parts.size(); ++index) {
        deferred += parts[index].interest;
        parts[index].interest = Money{};
        if (index < static_cast<std::size_t>(count) && index + 1 < parts.size()) continue;
        parts[index].interest = deferred;
        deferred = Money{};
    }
}

/// Puts the new parts into the rows from `period` on; makes rows that are missing and drops those
/// that are not needed any more.
void placeParts(LoanBook& book, std::size_t period, const std::vector<InstalmentParts>& parts) {
    Money fees;
    std::vector<BookRow> kept;
    kept.reserve(std::max(book.rows.size(), period + parts.size()));
    std::vector<const BookRow*> old(book.periods.size());
    for (const auto& row : book.rows) {
        if (row.period >= 0 && row.scheduledFees.isPositive()) fees = row.scheduledFees;
        const bool replaced = row.period >= static_cast<std::int32_t>(period);
        if (!replaced) kept.push_back(row);
        if (replaced && static_cast<std::size_t>(row.period) < old.size()) {
            old[static_cast<std::size_t>(row.period)] = &row;
        }
    }
    for (std::size_t index = 0; index < parts.size(); ++index) {
        const std::size_t at = period + index;
        const bool isNew = old[at] == nullptr;
        BookRow& row = kept.emplace_back(isNew ? BookRow{} : *old[at]);
        row.period = static_cast<std::int32_t>(at);
        row.from = book.periods[at].from;
        row.due = book.periods[at].due;
        row.asked.principal = parts[index].principal + row.paid.principal;
        row.asked.interest = parts[index].interest;
        if (isNew) row.scheduledFees = row.asked.fees = fees;
        if (row.paidOn && row.left().total().isPositive()) row.paidOn.reset();
    }
    book.periods.resize(period + parts.size());
    book.rows = std::move(kept);
}

/// What is paid out on the last day of the loan is the last instalment's, but for a down payment.
Money paidOutAtTheEnd(const LoanBook& book, Date end) {
    Money sum;
    for (const auto& step : book.steps) {
        if (step.on >= end) sum += step.lent;
    }
    for (const auto& row : book.rows) {
        if (row.isDownPayment && row.due >= end) sum -= row.asked.principal;
    }
    return sum;
}

/// The level that was found stands for what comes later: an early payment that shortens the loan,
/// a date that moves.
void noteLevel(LoanBook& book, const Remake& how, const RepaymentTerms& terms,
               const LoanCourse& course, const std::vector<InstalmentParts>& parts) {
    const bool leveled = terms.amortisation == Amortisation::EqualInstalment &&
                         terms.interest.method == InterestBasis::Declining;
    if (!leveled || how.keepLevel || how.shorten) return;
    // The first may hold the residue, the last always may.
    const bool skips = terms.rounding.residue == Residue::First;
    const std::size_t first = course.firstPaying + (skips ? 1 : 0);
    if (first + 1 < parts.size()) book.level = parts[first].principal + parts[first].interest;
}

} // namespace

Money openWhenPeriodBegins(const LoanBook& book, std::size_t period) {
    return book.owedWhenPeriodBegins(period) - setAside(book, period);
}

Result<Done> remake(LoanBook& book, const Remake& wished) {
    Remake how = wished;
    how.period = std::max(how.period, lastWithEarlyMoney(book));
    if (how.period >= book.periods.size()) return Done{};
    const Money owed = openWhenPeriodBegins(book, how.period);
    if (owed.isNegative()) return Refusal::LoanOverpaid;
    LoanCourse course = courseOfRest(book, how, owed);
    Money left = owed;
    for (const auto& tranche : course.tranches) {
        left += tranche.amount;
        if (left.isNegative()) return Refusal::LoanOverpaid;
    }
    Money interestToCome;
    for (const auto& row : book.rows) {
        const bool later = row.period >= static_cast<std::int32_t>(how.period);
        if (later) interestToCome += row.asked.interest;
    }
    if (book.terms.interest.method == InterestBasis::Flat) {
        scaleFlat(book, course, how.flat, interestToCome);
    }
    const auto madeTerms = termsOfRest(book, how, course);
    if (!madeTerms) return madeTerms.refused();
    const RepaymentTerms& terms = madeTerms.value();
    auto parts = partsOnBalance(terms, course);
    if (!parts) return parts.refused();
    noteLevel(book, how, terms, course, parts.value());
    const bool onRest =
        book.terms.interest.method == InterestBasis::Flat && how.flat == FlatRest::Outstanding;
    for (std::size_t index = course.firstPaying; onRest && index < parts.value().size(); ++index) {
        // Each instalment costs the rate on what is left now, rounded alone.
        parts.value()[index].interest =
            interestOn(left, course.factors[index], terms.rounding.interest);
    }
    if (how.firstTimes) {
        parts.value().front().interest =
            interestOn(owed, course.factors.front() * *how.firstTimes, terms.rounding.interest);
    }
    if (how.interestDeferred > 0) deferInterest(parts.value(), how.interestDeferred);
    while (parts.value().size() > 1 && parts.value().back().principal.isZero() &&
           parts.value().back().interest.isZero() && how.shorten) {
        parts.value().pop_back();
    }
    parts.value().back().principal += paidOutAtTheEnd(book, course.periods.back().to);
    // What was paid on a row keeps its place, though nothing more is asked there.
    std::size_t needed = parts.value().size();
    for (const auto& row : book.rows) {
        const bool later = row.period >= static_cast<std::int32_t>(how.period);
        if (!later || row.paid.total().isZero()) continue;
        needed = std::max(needed, static_cast<std::size_t>(row.period) - how.period + 1);
    }
    parts.value().resize(std::min(needed, course.count()));
    placeParts(book, how.period, parts.value());
    moveInterestOn(book);
    book.settleRows();
    return Done{};
}

} // namespace bahi
