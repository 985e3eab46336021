// What holds of every schedule, whatever was agreed on.

#include "ledger/lending/interest_time.h"
#include "ledger/lending/repayment_schedule.h"
#include "tests/support/loan_terms.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

namespace bahi {

namespace {

using namespace plain;
using boost::multiprecision::cpp_rational;

Rounding aRounding(std::int64_t most) {
    return {*rc::gen::element(RoundingMode::Up, RoundingMode::HalfUp, RoundingMode::HalfEven,
                              RoundingMode::Down),
            *rc::gen::element<std::int64_t>(1, 1, 5, most)};
}

InterestTerms anInterest() {
    InterestTerms interest;
    interest.method = *rc::gen::element(InterestBasis::Declining, InterestBasis::Flat);
    interest.rate = {Ratio::of(*rc::gen::inRange<std::int64_t>(0, 20'000), 100'000),
                     *rc::gen::element(RatePeriod::Yearly, RatePeriod::Monthly)};
    interest.accrual =
        *rc::gen::element(Accrual::PerPeriod, Accrual::Daily, Accrual::CalendarMonth);
    interest.dayCount =
        *rc::gen::element(DayCount::Actual365, DayCount::Actual360, DayCount::ActualActual,
                          DayCount::Thirty360, DayCount::ThirtyActual, DayCount::MonthBefore);
    interest.due =
        *rc::gen::element(InterestDue::InArrears, InterestDue::InArrears, InterestDue::InAdvance);
    interest.brokenFirst = *rc::gen::element(BrokenPeriod::AsWhole, BrokenPeriod::ActualOverNominal,
                                             BrokenPeriod::ByDays);
    return interest;
}

/// Any loan; many cannot be agreed on.
RepaymentTerms someTerms() {
    RepaymentTerms terms;
    terms.principal = Money::fromMinor(*rc::gen::inRange<std::int64_t>(1, 1'000'000'000));
    terms.instalments = *rc::gen::inRange(1, 61);
    terms.disbursedOn = fromDays(*rc::gen::inRange(18'000, 22'000));
    terms.amortisation = *rc::gen::element(
        Amortisation::EqualInstalment, Amortisation::EqualPrincipal, Amortisation::InterestOnly);
    terms.interest = anInterest();
    terms.due.frequency = {*rc::gen::inRange(1, 4),
                           *rc::gen::element(TimeUnit::Days, TimeUnit::Weeks, TimeUnit::Months)};
    if (*rc::gen::inRange(0, 3) == 0)
        terms.due.first = fromDays(toDays(terms.disbursedOn) + *rc::gen::inRange(1, 60));
    if (*rc::gen::inRange(0, 3) == 0) terms.due.nonWorking = {0b1000001, {}, Shift::NextWorkingDay};
    terms.grace.interestOnly = *rc::gen::element(0, 0, 1, 3);
    terms.grace.interestDeferred = *rc::gen::element(0, 0, 2);
    terms.grace.interestFree = *rc::gen::element(0, 0, 2);
    terms.rounding.interest = aRounding(100);
    terms.rounding.principal = aRounding(100);
    if (*rc::gen::inRange(0, 2) == 0) terms.rounding.instalment = aRounding(1'000);
    terms.rounding.instalmentPartsApart = *rc::gen::inRange(0, 2) == 0;
    terms.rounding.residue = *rc::gen::element(Residue::Last, Residue::First, Residue::Spread,
                                               Residue::ReLevelled, Residue::BestLast);
    terms.rounding.givesWay = *rc::gen::element(GivesWay::Principal, GivesWay::Interest);
    terms.rounding.interestFrom = *rc::gen::element(InterestFrom::Balance, InterestFrom::Balance,
                                                    InterestFrom::ExactSchedule);
    if (*rc::gen::inRange(0, 3) == 0) terms.rounding.total = aRounding(100);
    if (*rc::gen::inRange(0, 3) == 0)
        terms.fees = {{FeeBasis::PrincipalAndInterest,
                       FeeTime::EveryInstalment,
                       {},
                       Ratio::of(*rc::gen::inRange<std::int64_t>(0, 50), 1'000)}};
    return terms;
}

/// One that can be agreed on, and its schedule.
RepaymentSchedule someSchedule(RepaymentTerms& terms) {
    terms = someTerms();
    const auto schedule = scheduleOf(terms);
    RC_PRE(bool{schedule});
    return schedule.value();
}

/// A loan in which nothing is rounded but at the end: paise, and no multiples.
RepaymentTerms inPaiseOnly() {
    RepaymentTerms terms;
    terms.principal = Money::fromMinor(*rc::gen::inRange<std::int64_t>(1'000, 100'000'000));
    terms.instalments = *rc::gen::inRange(1, 121);
    terms.disbursedOn = day("2024-01-15");
    terms.interest.rate = {Ratio::of(*rc::gen::inRange<std::int64_t>(0, 40'000), 100'000),
                           RatePeriod::Yearly};
    return terms;
}

} // namespace

TEST_CASE("every schedule pays the loan back, and nothing in it is below zero", "[lending]") {
    rc::prop("principal sums, the balance ends at zero", [] {
        RepaymentTerms terms;
        const RepaymentSchedule schedule = someSchedule(terms);
        RC_ASSERT(schedule.principal() == terms.principal + schedule.capitalised);
        RC_ASSERT(!schedule.rows.empty());
        RC_ASSERT(schedule.rows.back().balanceAfter.isZero());
        Money balance = terms.principal;
        std::int32_t number = 0;
        Date due = terms.disbursedOn;
        for (const Instalment& row : schedule.rows) {
            RC_ASSERT(!row.principal.isNegative());
            RC_ASSERT(!row.interest.isNegative());
            RC_ASSERT(!row.fees.isNegative());
            balance -= row.principal;
            RC_ASSERT(row.balanceAfter == balance);
            RC_ASSERT(row.number == ++number);
            RC_ASSERT(row.due >= due);
            due = row.due;
        }
        RC_ASSERT(schedule.rows.size() <= static_cast<std::size_t>(terms.instalments));
    });
}

TEST_CASE("flat interest is principal x rate x term, rounded as agreed", "[lending]") {
    rc::prop("whatever spreads it", [] {
        RepaymentTerms terms = inPaiseOnly();
        terms.interest.method = InterestBasis::Flat;
        terms.rounding.interest = aRounding(100);
        terms.rounding.residue = *rc::gen::element(Residue::Last, Residue::First, Residue::Spread);
        const auto schedule = scheduleOf(terms);
        RC_ASSERT(bool{schedule});
        const Ratio term = Ratio::of(terms.instalments, 12);
        const Money whole =
            interestOn(terms.principal, terms.interest.rate.share * term, terms.rounding.interest);
        const Money interest = schedule.value().interest();
        // Rounding each up to a rupee may ask more than the whole before the last.
        if (terms.rounding.residue == Residue::Spread || terms.rounding.interest.multiple == 1)
            RC_ASSERT(interest >= whole);
        if (terms.rounding.residue == Residue::Spread) RC_ASSERT(interest == whole);
        RC_ASSERT((interest - whole).inMinor() <=
                  terms.rounding.interest.multiple * terms.instalments);
    });
}

TEST_CASE("the equal instalment is that of the closed formula", "[lending]") {
    rc::prop("within a paisa, in exact arithmetic", [] {
        const RepaymentTerms terms = inPaiseOnly();
        const auto schedule = scheduleOf(terms);
        RC_ASSERT(bool{schedule});
        const Ratio month = terms.interest.rate.share * Ratio::of(1, 12);
        const cpp_rational rate{month.numerator(), month.denominator()};
        cpp_rational worth{0}; // of one unit a month
        cpp_rational discount{1};
        for (std::int32_t number = 0; number < terms.instalments; ++number) {
            discount /= 1 + rate;
            worth += discount;
        }
        const cpp_rational exact = cpp_rational{terms.principal.inMinor()} / worth;
        const cpp_rational level{schedule.value().level.inMinor()};
        RC_ASSERT(level - exact <= 1);
        RC_ASSERT(exact - level <= 1);
    });
}

TEST_CASE("an exact schedule and the book's own differ by roundings alone", "[lending]") {
    rc::prop("in a currency fine enough", [] {
        RepaymentTerms terms = inPaiseOnly();
        terms.amortisation =
            *rc::gen::element(Amortisation::EqualInstalment, Amortisation::EqualPrincipal,
                              Amortisation::InterestOnly);
        const auto own = scheduleOf(terms);
        terms.rounding.interestFrom = InterestFrom::ExactSchedule;
        const auto exact = scheduleOf(terms);
        RC_ASSERT(bool{own});
        RC_ASSERT(bool{exact});
        const Money off = own.value().interest() - exact.value().interest();
        // A paisa for each instalment, and what it costs until the end.
        const std::int64_t most = 40 * terms.instalments + terms.instalments;
        RC_ASSERT(off.inMinor() <= most);
        RC_ASSERT(-off.inMinor() <= most);
    });
}

} // namespace bahi
