#include "ledger/lending/repayment_schedule.h"

#include "ledger/lending/interest_time.h"
#include "ledger/lending/loan_fees.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace bahi {

namespace {

/// What is levelled over the instalments, and what was set apart before.
struct Opening {
    Money levelled;
    Money capitalised;
    Money downPayment;
};

Opening openingOf(const RepaymentTerms& terms) {
    Opening opening{terms.principal, {}, {}};
    if (terms.grace.capitalisedMonths > 0) {
        const Ratio month = nominalFactor(terms.interest, Frequency{});
        opening.capitalised =
            interestOn(terms.principal, month * Ratio::of(terms.grace.capitalisedMonths),
                       terms.rounding.interest);
        opening.levelled += opening.capitalised;
    }
    if (terms.downPayment) {
        Money first = terms.principal;
        for (const Tranche& tranche : terms.tranches) first -= tranche.amount;
        opening.downPayment =
            interestOn(first, terms.downPayment->share, terms.downPayment->rounding);
        opening.levelled -= opening.downPayment;
    }
    return opening;
}

/// Interest of the first ones is paid as a lump with the first one after. (Level instalments of a
/// flat loan stay level: `flatInterest` spread it already.)
void defer(const RepaymentTerms& terms, std::vector<InstalmentParts>& rows) {
    const auto deferred = static_cast<std::size_t>(terms.grace.interestDeferred);
    if (deferred == 0 || deferred >= rows.size()) return;
    Money sum;
    for (std::size_t index = 0; index < deferred; ++index)
        sum += std::exchange(rows[index].interest, Money{});
    rows[deferred].interest += sum;
}

/// A broken first period bears its part of a whole one's interest; the principal stays.
void stretch(const RepaymentTerms& terms, const LoanCourse& course,
             std::vector<InstalmentParts>& rows) {
    const Ratio part = stretchOf(terms.interest, course.periods.front());
    if (part == Ratio::of(1)) return;
    rows.front().interest = interestOn(rows.front().interest, part, terms.rounding.interest);
}

/// Each pays the interest of the period that begins with it; the first's is withheld.
Money advance(const RepaymentTerms& terms, const LoanCourse& course,
              std::vector<InstalmentParts>& rows) {
    const bool level = terms.amortisation == Amortisation::EqualInstalment;
    if (level && terms.interest.method == InterestBasis::Declining) // found so: partsInAdvance
        return interestOn(course.principal, course.factors.front(), terms.rounding.interest);
    const Money withheld = rows.front().interest;
    for (std::size_t index = 0; index + 1 < rows.size(); ++index)
        rows[index].interest = rows[index + 1].interest;
    rows.back().interest = {};
    return withheld;
}

/// Rounding up pays a small loan off early: nothing is asked after that.
void leaveOutEmpty(std::vector<InstalmentParts>& rows) {
    const auto isEmpty = [](const InstalmentParts& row) {
        return row.principal.isZero() && row.interest.isZero() && row.fees.isZero();
    };
    while (rows.size() > 1 && isEmpty(rows.back())) rows.pop_back();
}

void writeRows(const RepaymentTerms& terms, const LoanCourse& course, const Opening& opening,
               const std::vector<InstalmentParts>& parts, RepaymentSchedule& schedule) {
    Money balance = course.principal + opening.downPayment;
    std::int32_t number = 0;
    schedule.rows.reserve(parts.size() + 1);
    if (!opening.downPayment.isZero()) {
        balance -= opening.downPayment;
        schedule.rows.push_back({++number,
                                 terms.disbursedOn,
                                 terms.disbursedOn,
                                 opening.downPayment,
                                 {},
                                 {},
                                 balance,
                                 true});
    }
    for (std::size_t index = 0; index < parts.size(); ++index) {
        const Period& period = course.periods[index];
        // A tranche of the day an instalment is due stands in the balance after it.
        if (index == 0) balance += paidOutIn(course, 0);
        balance -= parts[index].principal;
        if (index + 1 < parts.size()) balance += paidOutIn(course, index + 1);
        schedule.rows.push_back({++number, period.from, period.due, parts[index].principal,
                                 parts[index].interest, parts[index].fees, balance, false});
    }
}

RepaymentSchedule givenSchedule(const RepaymentTerms& terms) {
    RepaymentSchedule schedule;
    Money balance = terms.principal;
    Date from = terms.disbursedOn;
    std::int32_t number = 0;
    for (const GivenInstalment& one : terms.given) {
        balance -= one.principal;
        schedule.rows.push_back(
            {++number, from, one.due, one.principal, one.interest, one.fees, balance, false});
        from = one.due;
    }
    return schedule;
}

Result<std::vector<InstalmentParts>> partsOf(const RepaymentTerms& terms, const LoanCourse& course,
                                             RepaymentSchedule& schedule) {
    if (terms.rounding.interestFrom == InterestFrom::Balance) {
        auto parts = partsOnBalance(terms, course);
        if (!parts) return parts;
        stretch(terms, course, parts.value());
        addFees(terms, terms.principal, parts.value());
        return parts;
    }
    const auto exact = exactParts(terms, course);
    const bool covers = std::none_of(exact.begin(), exact.end(),
                                     [](const ExactParts& row) { return row.principal < 0; });
    if (!covers) return Refusal::InstalmentBelowInterest;
    RoundingDifference difference;
    auto parts = roundedParts(terms, course, exact, difference);
    schedule.interestDifference = difference.interest;
    schedule.feesDifference = difference.fees;
    return parts;
}

/// The last of too few periods takes more than was fixed.
bool endsItself(const RepaymentTerms& terms, const InstalmentParts& last) {
    const bool withInterest = terms.amortisation == Amortisation::FixedInstalment;
    return last.principal + (withInterest ? last.interest : Money{}) <= terms.fixedAmount;
}

/// The most periods there can be: as many as days were named, where they were.
std::int32_t mostPeriods(const RepaymentTerms& terms) {
    if (terms.due.given.empty()) return kMostInstalments;
    const auto named = static_cast<std::int32_t>(terms.due.given.size());
    return std::min(kMostInstalments, named - terms.grace.shifted);
}

/// How many instalments a fixed amount takes is found by trying: more periods until they suffice.
Result<std::pair<LoanCourse, std::vector<InstalmentParts>>> runOf(const RepaymentTerms& terms,
                                                                  Money levelled,
                                                                  RepaymentSchedule& schedule) {
    const std::int32_t agreed = terms.instalments + terms.grace.lengthening;
    const bool counted = terms.instalments > 0;
    const std::int32_t most = mostPeriods(terms);
    for (std::int32_t count = counted ? agreed : 64 + agreed;; count *= 4) {
        count = std::min(count, most);
        auto course = courseOf(terms, count, levelled);
        auto parts = partsOf(terms, course, schedule);
        if (!parts) return parts.refused();
        const bool ends = counted || endsItself(terms, parts.value().back());
        if (ends) return std::pair{std::move(course), std::move(parts).value()};
        if (count < most) continue;
        if (!terms.due.given.empty()) return Refusal::DueDatesNotInOrder; // too few of them
        return Refused{.why = Refusal::InstalmentsTooMany}
            .got(std::to_string(count + 1))
            .want(std::to_string(kMostInstalments));
    }
}

Result<RepaymentSchedule> madeOf(const RepaymentTerms& terms) {
    if (terms.amortisation == Amortisation::GivenInstalments) return givenSchedule(terms);
    RepaymentSchedule schedule;
    const Opening opening = openingOf(terms);
    auto run = runOf(terms, opening.levelled, schedule);
    if (!run) return run.refused();
    auto& [course, parts] = run.value();
    defer(terms, parts);
    if (terms.interest.due == InterestDue::InAdvance)
        schedule.withheldInterest = advance(terms, course, parts);
    schedule.feesAtDisbursement = feesAtDisbursement(terms, parts);
    schedule.capitalised = opening.capitalised;
    leaveOutEmpty(parts);
    if (course.firstPaying < parts.size()) {
        const InstalmentParts& first = parts[course.firstPaying];
        schedule.level = first.principal + first.interest;
    }
    writeRows(terms, course, opening, parts, schedule);
    // What is paid out when all is paid back already would never be asked for.
    const bool asksForAll = schedule.principal() == terms.principal + opening.capitalised;
    if (!asksForAll) return Refusal::TranchesNotPrincipal;
    // A shift to the working day before may leave the loan behind.
    const Date first = course.periods.front().due;
    if (first < terms.disbursedOn)
        return Refused{.why = Refusal::FirstDueTooEarly}
            .got(toIso(first))
            .want(toIso(terms.disbursedOn));
    return schedule;
}

Money sumOf(const std::vector<Instalment>& rows, Money Instalment::*part) {
    Money sum;
    for (const Instalment& row : rows) sum += row.*part;
    return sum;
}

} // namespace

Money RepaymentSchedule::principal() const {
    return sumOf(rows, &Instalment::principal);
}
Money RepaymentSchedule::interest() const {
    return sumOf(rows, &Instalment::interest) + withheldInterest;
}
Money RepaymentSchedule::fees() const {
    return sumOf(rows, &Instalment::fees);
}

Result<RepaymentSchedule> scheduleOf(const RepaymentTerms& terms) {
    try {
        BAHI_TRY(checkTerms(terms));
        auto schedule = madeOf(terms);
        if (schedule) static_cast<void>(schedule.value().total()); // so that it can be asked for
        return schedule;
    } catch (const std::overflow_error&) {
        return Refusal::LoanTooLarge;
    } catch (const std::range_error&) {
        return Refusal::LoanTooLarge;
    }
}

} // namespace bahi
