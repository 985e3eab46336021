#include "ledger/lending/exact_schedule.h"

#include "tests/ledger/lending/example_loans.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

namespace bahi {

using namespace example;

namespace {

using boost::multiprecision::cpp_rational;

cpp_rational value(const ExactAmount& amount) {
    return {amount.numerator, amount.denominator};
}

cpp_rational value(Ratio ratio) {
    return {ratio.numerator(), ratio.denominator()};
}

} // namespace

TEST_CASE("an exact schedule is level, bears what is owed and ends at nothing", "[lending]") {
    rc::prop("whatever its periods cost", [] {
        RepaymentTerms terms = levelLoan(*rc::gen::inRange(1, 50'000), 2, *rc::gen::inRange(4, 30));
        terms.interest.rate.share = Ratio::of(*rc::gen::inRange(0, 90), 1'000);
        terms.interest.accrual = *rc::gen::element(Accrual::PerPeriod, Accrual::Daily);
        terms.interest.dayCount = *rc::gen::element(DayCount::ActualActual, DayCount::Actual360);
        terms.interest.levelFromNominalPeriods = *rc::gen::arbitrary<bool>();
        terms.grace.interestOnly = *rc::gen::inRange(0, 3);
        const LoanCourse course = courseOf(terms, terms.instalments, terms.principal);
        const auto rows = exactParts(terms, course);
        cpp_rational owed{terms.principal.inMinor()};
        for (std::size_t index = 0; index < rows.size(); ++index) {
            const cpp_rational interest = value(rows[index].exactInterest());
            RC_ASSERT(interest == owed * value(course.factors[index]));
            const cpp_rational principal = value(rows[index].exactPrincipal());
            if (index < course.firstPaying) RC_ASSERT(principal == 0);
            owed -= principal;
            const bool levelled = index > course.firstPaying &&
                                  (index + 1 < rows.size() || course.levelFactors.empty());
            if (levelled)
                RC_ASSERT(principal + interest == value(rows[index - 1].exactPrincipal()) +
                                                      value(rows[index - 1].exactInterest()));
        }
        RC_ASSERT(owed == 0);
    });
}

} // namespace bahi
