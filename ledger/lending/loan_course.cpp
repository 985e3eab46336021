#include "ledger/lending/loan_course.h"

#include "ledger/lending/interest_time.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace bahi {

namespace {

/// The periods after those that pass before anything falls due.
std::vector<Period> periodsAfterShift(const RepaymentTerms& terms, std::int32_t count) {
    const std::int32_t shift = terms.grace.shifted;
    auto periods = periodsOf(terms.due, terms.disbursedOn, count + shift);
    periods.erase(periods.begin(), periods.begin() + shift);
    return periods;
}

std::vector<Ratio> factorsOf(const RepaymentTerms& terms, const std::vector<Period>& periods) {
    const auto& interest = terms.interest;
    const bool regular = interest.accrual == Accrual::PerPeriod;
    const Ratio nominal = nominalFactor(interest, terms.due.frequency);
    std::vector<Ratio> factors;
    factors.reserve(periods.size());
    for (const Period& period : periods) {
        const bool same = regular && !period.isBroken();
        factors.push_back(same ? nominal : factorOf(interest, terms.due.frequency, period));
    }
    const auto free =
        std::min<std::size_t>(static_cast<std::size_t>(terms.grace.interestFree), factors.size());
    std::fill_n(factors.begin(), free, Ratio{});
    return factors;
}

/// Each is paid on the day it begins.
void payPeriodsAtBeginning(const RepaymentTerms& terms, std::vector<Period>& periods) {
    for (Period& period : periods) period.due = shifted(period.from, terms.due.nonWorking);
}

/// Each instalment is due when its period begins, and bears the interest of the one before.
void payAtBeginning(const RepaymentTerms& terms, LoanCourse& course) {
    for (auto* factors : {&course.factors, &course.levelFactors}) {
        if (factors->empty()) continue;
        std::rotate(factors->begin(), factors->end() - 1, factors->end());
        factors->front() = Ratio{};
    }
    payPeriodsAtBeginning(terms, course.periods);
}

} // namespace

std::vector<Period> coursePeriods(const RepaymentTerms& terms, std::int32_t count) {
    std::vector<Period> periods = periodsAfterShift(terms, count);
    if (terms.interest.due == InterestDue::PaymentsInAdvance) payPeriodsAtBeginning(terms, periods);
    return periods;
}

LoanCourse courseOf(const RepaymentTerms& terms, std::int32_t count, Money principal) {
    LoanCourse course;
    course.periods = periodsAfterShift(terms, count);
    course.factors = factorsOf(terms, course.periods);
    if (terms.interest.levelFromNominalPeriods)
        course.levelFactors.assign(course.periods.size(),
                                   nominalFactor(terms.interest, terms.due.frequency));
    if (terms.interest.due == InterestDue::PaymentsInAdvance) payAtBeginning(terms, course);
    // What is paid out before the first period is owed when it begins.
    const Date begins = course.periods.front().from;
    std::copy_if(terms.tranches.begin(), terms.tranches.end(), std::back_inserter(course.tranches),
                 [&](const Tranche& tranche) { return tranche.on >= begins; });
    std::stable_sort(course.tranches.begin(), course.tranches.end(),
                     [](const Tranche& a, const Tranche& b) { return a.on < b.on; });
    course.principal =
        std::accumulate(course.tranches.begin(), course.tranches.end(), principal,
                        [](Money rest, const Tranche& tranche) { return rest - tranche.amount; });
    const std::int32_t withoutPrincipal = terms.grace.interestOnly + terms.grace.lengthening;
    course.firstPaying = static_cast<std::size_t>(withoutPrincipal);
    return course;
}

Money paidOutIn(const LoanCourse& course, std::size_t index) {
    const Period& period = course.periods[index];
    Money sum;
    for (const Tranche& tranche : course.tranches)
        if (tranche.on >= period.from && tranche.on < period.to) sum += tranche.amount;
    return sum;
}

Money interestOf(const RepaymentTerms& terms, const LoanCourse& course, std::size_t index,
                 Money balance) {
    const bool inGrace = index < course.firstPaying;
    if (inGrace && !terms.grace.interestAskedMeanwhile) return {};
    const Ratio factor = course.factors[index];
    const Period& period = course.periods[index];
    const auto sum = [&] {
        return InterestSum{terms.rounding.interest, terms.rounding.interestPartsTogether};
    };
    if (index == 0 && !course.firstParts.empty() && paidOutIn(course, 0).isZero()) {
        InterestSum interest = sum();
        for (const Ratio part : course.firstParts) interest.add(balance, part);
        return interest.total();
    }
    // As nearly always, and schedules are made often.
    const bool isWhole =
        std::none_of(course.tranches.begin(), course.tranches.end(), [&](const Tranche& tranche) {
            return tranche.on >= period.from && tranche.on < period.to;
        });
    if (isWhole) return interestOn(balance, factor, terms.rounding.interest);
    const auto cost = [&](Date from, Date to) {
        return factorBetween(terms.interest, terms.due.frequency, period, from, to);
    };
    InterestSum interest = sum();
    Money owed = balance;
    Date since = period.from;
    for (const Tranche& tranche : course.tranches) {
        if (tranche.on < period.from || tranche.on >= period.to) continue;
        if (tranche.on > since && !factor.isZero()) {
            interest.add(owed, cost(since, tranche.on));
            since = tranche.on;
        }
        owed += tranche.amount;
    }
    interest.add(owed, since == period.from ? factor : cost(since, period.to));
    return interest.total();
}

} // namespace bahi
