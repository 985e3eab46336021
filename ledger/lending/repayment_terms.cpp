#include "ledger/lending/repayment_terms.h"

#include "ledger/lending/interest_time.h"
#include "ledger/lending/loan_course.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace bahi {

namespace {

Refused refused(Refusal why, std::string given = {}, std::string allowed = {}) {
    return Refused{.why = why}.got(std::move(given)).want(std::move(allowed));
}

bool isUncounted(Amortisation amortisation) {
    return amortisation == Amortisation::FixedInstalment ||
           amortisation == Amortisation::FixedPrincipal;
}

Result<Done> checkPositive(const RepaymentTerms& terms) {
    const auto no = [](const char* what) {
        return Refused{.why = Refusal::LoanTermNotPositive}.about(what);
    };
    const Frequency& frequency = terms.due.frequency;
    if (!terms.principal.isPositive()) return no("principal");
    const bool given = terms.amortisation == Amortisation::GivenInstalments;
    if (terms.instalments < 0) return no("instalments");
    if (terms.instalments == 0 && !isUncounted(terms.amortisation) && !given)
        return no("instalments");
    if (isUncounted(terms.amortisation) && !terms.fixedAmount.isPositive()) return no("instalment");
    if (terms.fixedAmount.isNegative()) return no("instalment");
    if (frequency.every <= 0) return no("frequency");
    const Grace& grace = terms.grace;
    for (const std::int32_t count : {grace.interestOnly, grace.interestDeferred, grace.interestFree,
                                     grace.shifted, grace.lengthening, grace.capitalisedMonths})
        if (count < 0) return no("grace");
    for (const FeeTerm& fee : terms.fees)
        if (fee.amount.isNegative()) return no("fee");
    for (const Tranche& tranche : terms.tranches)
        if (!tranche.amount.isPositive()) return no("tranche");
    return Done{};
}

Result<Done> checkRounding(const RoundingTerms& rounding) {
    const auto wrong = [](const Rounding& one) { return one.multiple <= 0; };
    const bool some = wrong(rounding.interest) || wrong(rounding.principal) ||
                      wrong(rounding.fees) ||
                      (rounding.instalment && wrong(*rounding.instalment)) ||
                      (rounding.total && wrong(*rounding.total));
    if (some) return Refused{.why = Refusal::LoanTermNotPositive}.about("rounding");
    return Done{};
}

Result<Done> checkSizes(const RepaymentTerms& terms) {
    if (terms.principal > kLargestLoan || terms.fixedAmount > kLargestLoan)
        return refused(Refusal::LoanTooLarge);
    const std::int64_t count =
        std::int64_t{terms.instalments} + terms.grace.shifted + terms.grace.lengthening;
    if (count > kMostInstalments || terms.given.size() > std::size_t{kMostInstalments})
        return refused(Refusal::InstalmentsTooMany, std::to_string(count),
                       std::to_string(kMostInstalments));
    if (terms.grace.capitalisedMonths > kMostInstalments)
        return refused(Refusal::GraceTooLong, std::to_string(terms.grace.capitalisedMonths),
                       std::to_string(kMostInstalments));
    if (terms.due.frequency.every > 10'000)
        return refused(Refusal::InstalmentsTooMany, std::to_string(terms.due.frequency.every),
                       "10000");
    return Done{};
}

/// A year's interest of ten times what is lent is a slip of the pen.
Result<Done> checkRate(const RepaymentTerms& terms) {
    constexpr std::int64_t kFinest = 1'000'000'000'000;
    constexpr std::int64_t kMost = 10;
    const Ratio share = terms.interest.rate.share;
    if (share.denominator() > kFinest || share.numerator() > kFinest)
        return refused(Refusal::RateMalformed);
    const Frequency& frequency = terms.due.frequency;
    std::int64_t perYear = 1;
    if (terms.interest.rate.per == RatePeriod::Monthly) perYear = 12;
    if (terms.interest.rate.per == RatePeriod::Daily) perYear = 365;
    if (terms.interest.rate.per == RatePeriod::PerInstalment) {
        const std::int64_t units = frequency.unit == TimeUnit::Months  ? 12
                                   : frequency.unit == TimeUnit::Weeks ? 52
                                                                       : 365;
        perYear =
            frequency.isTwiceAMonth() ? 24 : std::max<std::int64_t>(1, units / frequency.every);
    }
    const bool high = Ratio::of(kMost) < share * Ratio::of(perYear) ||
                      Ratio::of(kMost) == share * Ratio::of(perYear);
    if (high) return refused(Refusal::LoanRateTooHigh, {}, "1000");
    return Done{};
}

/// Whether the last due date has a year of four digits.
bool isInRange(const RepaymentTerms& terms) {
    const std::int64_t count =
        terms.instalments > 0 ? terms.instalments + terms.grace.shifted + terms.grace.lengthening
                              : kMostInstalments;
    return staysInCalendar(terms.due.first.value_or(terms.disbursedOn), terms.due.frequency, count);
}

Result<Done> checkDates(const RepaymentTerms& terms) {
    const auto inOrder = [&](const auto& dates, auto dateOf) -> Result<Done> {
        Date before = terms.disbursedOn;
        for (const auto& one : dates) {
            const Date date = dateOf(one);
            const bool first = &one == &dates.front();
            if (!date.ok()) return Refusal::DateNotInCalendar;
            if (first && date <= before)
                return refused(Refusal::FirstDueTooEarly, toIso(date), toIso(before));
            if (!first && date <= before) return refused(Refusal::DueDatesNotInOrder, toIso(date));
            before = date;
        }
        return Done{};
    };
    if (!terms.disbursedOn.ok()) return Refusal::DateNotInCalendar;
    if (terms.due.first && !terms.due.first->ok()) return Refusal::DateNotInCalendar;
    if (terms.due.first && *terms.due.first <= terms.disbursedOn)
        return refused(Refusal::FirstDueTooEarly, toIso(*terms.due.first),
                       toIso(terms.disbursedOn));
    if (!isInRange(terms)) return refused(Refusal::DateOutOfRange, "10000");
    const Frequency& frequency = terms.due.frequency;
    if (frequency.isTwiceAMonth() && frequency.firstNamedDay >= frequency.secondNamedDay)
        return refused(Refusal::DueDatesNotInOrder);
    BAHI_TRY(inOrder(terms.due.given, [](Date date) { return date; }));
    BAHI_TRY(inOrder(terms.given, [](const GivenInstalment& one) { return one.due; }));
    const std::int32_t needed = terms.instalments + terms.grace.shifted + terms.grace.lengthening;
    const bool enough = // one more than grace takes where the count follows
        terms.due.given.empty() ||
        terms.due.given.size() >= static_cast<std::size_t>(needed + (terms.instalments == 0));
    if (!enough) return refused(Refusal::DueDatesNotInOrder);
    return Done{};
}

Result<Done> checkParts(const RepaymentTerms& terms) {
    const std::int32_t count = terms.instalments + terms.grace.lengthening;
    const std::int32_t without =
        std::max(terms.grace.interestOnly + terms.grace.lengthening, terms.grace.interestDeferred);
    const bool counted = terms.instalments > 0;
    if (counted && without >= count)
        return refused(Refusal::GraceTooLong, std::to_string(without), std::to_string(count - 1));
    if (counted && terms.grace.interestFree > count) // a whole loan may be free
        return refused(Refusal::GraceTooLong, std::to_string(terms.grace.interestFree),
                       std::to_string(count));
    if (terms.amortisation == Amortisation::CustomSplit) {
        Ratio principal;
        Ratio interest;
        for (const SplitPart& part : terms.split) {
            principal = principal + part.principal;
            interest = interest + part.interest;
        }
        const bool flat = terms.interest.method == InterestBasis::Flat;
        const auto paying =
            static_cast<std::size_t>(count - terms.grace.interestOnly - terms.grace.lengthening);
        if (terms.split.size() != paying || !(principal == Ratio::of(1)) ||
            (flat && !(interest == Ratio::of(1))))
            return refused(Refusal::SplitNotWhole);
    }
    Money later;
    for (const Tranche& tranche : terms.tranches) {
        later += tranche.amount;
        if (tranche.on < terms.disbursedOn) return refused(Refusal::TranchesNotPrincipal);
    }
    if (later >= terms.principal && !terms.tranches.empty())
        return refused(Refusal::TranchesNotPrincipal);
    return Done{};
}

/// A down payment of the whole, or one that its rounding makes the whole.
bool takesAll(const RepaymentTerms& terms) {
    const DownPayment& down = *terms.downPayment;
    if (!(down.share < Ratio::of(1))) return true;
    Money first = terms.principal;
    for (const Tranche& tranche : terms.tranches) first -= tranche.amount;
    return interestOn(first, down.share, down.rounding) >= first;
}

/// Options that say two things about one matter.
Result<Done> checkAgreement(const RepaymentTerms& terms) {
    const auto no = [](const char* what) {
        return Refused{.why = Refusal::LoanOptionsDisagree}.about(what);
    };
    const bool exact = terms.rounding.interestFrom == InterestFrom::ExactSchedule;
    const bool known = !isUncounted(terms.amortisation) && terms.tranches.empty() &&
                       !terms.fixedAmount.isPositive();
    if (exact && !known) return no("exact schedule");
    const bool level = terms.amortisation == Amortisation::EqualInstalment ||
                       terms.amortisation == Amortisation::FixedInstalment;
    const bool declining = terms.interest.method == InterestBasis::Declining;
    const bool plain = terms.amortisation == Amortisation::EqualInstalment && !exact &&
                       terms.tranches.empty() && !terms.fixedAmount.isPositive() &&
                       !terms.interest.levelFromNominalPeriods &&
                       terms.rounding.residue != Residue::BestLast;
    if (terms.interest.due == InterestDue::InAdvance && level && declining && !plain)
        return no("interest in advance");
    const bool begins = terms.interest.due == InterestDue::PaymentsInAdvance;
    if (begins && (!terms.tranches.empty() || terms.grace.capitalisedMonths > 0))
        return no("interest in advance");
    if (terms.downPayment && takesAll(terms)) return no("down payment");
    if (terms.amortisation == Amortisation::GivenInstalments) {
        Money sum;
        for (const GivenInstalment& one : terms.given) {
            if (one.principal.isNegative() || one.interest.isNegative() || one.fees.isNegative())
                return Refused{.why = Refusal::LoanTermNotPositive}.about("given instalment");
            sum += one.principal;
        }
        if (terms.given.empty() || sum != terms.principal) return no("given instalments");
    }
    return Done{};
}

} // namespace

Result<Done> checkTerms(const RepaymentTerms& terms) {
    if (terms.isUnread)
        return Refused{.why = Refusal::NewerBook}.about("the agreement on the loan");
    BAHI_TRY(checkPositive(terms));
    BAHI_TRY(checkRounding(terms.rounding));
    BAHI_TRY(checkSizes(terms));
    BAHI_TRY(checkRate(terms));
    BAHI_TRY(checkDates(terms));
    BAHI_TRY(checkParts(terms));
    return checkAgreement(terms);
}

} // namespace bahi
