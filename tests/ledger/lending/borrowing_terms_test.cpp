#include "ledger/lending/borrowing_terms.h"

#include "tests/ledger/lending/example_borrowings.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using namespace example;

namespace {

CashCreditTerms& creditOf(BorrowingTerms& terms) {
    return std::get<CashCreditTerms>(terms.how);
}

Refused whyNot(const BorrowingTerms& terms) {
    const auto checked = checkBorrowing(terms);
    REQUIRE_FALSE(checked);
    return checked.refused();
}

BorrowingTerms subvented(std::vector<SubventionTerms> subventions) {
    BorrowingTerms terms = aCashCredit();
    terms.subventions = std::move(subventions);
    return terms;
}

} // namespace

TEST_CASE("what was agreed with a lender makes sense", "[lending]") {
    CHECK(checkBorrowing(aCashCredit()));
    CHECK(checkBorrowing(aTermLoan()));
    CHECK(checkBorrowing(subvented({dayNrlm()})));
    SubventionTerms next = dayNrlm();
    next.from = day("2025-04-01");
    SubventionTerms first = dayNrlm();
    first.until = day("2025-03-31");
    CHECK(checkBorrowing(subvented({first, next})));
}

TEST_CASE("a kind goes with its terms", "[lending]") {
    BorrowingTerms terms = aCashCredit();
    terms.kind = BorrowingKind::TermLoan;
    CHECK(whyNot(terms).subject == "kind of borrowing");
    terms = aTermLoan();
    terms.kind = BorrowingKind::CashCredit;
    CHECK(whyNot(terms).why == Refusal::LoanOptionsDisagree);
    terms.kind = BorrowingKind::FederationLoan;
    CHECK(checkBorrowing(terms));
    std::get<LoanOfLender>(terms.how).terms.principal = Money{};
    CHECK(whyNot(terms).subject == "principal");
}

TEST_CASE("a cash credit has a limit and a rate of days", "[lending]") {
    BorrowingTerms terms = aCashCredit();
    creditOf(terms).limits.clear();
    CHECK(whyNot(terms).subject == "limit");
    terms = aCashCredit();
    creditOf(terms).limits[0].limit = Money{};
    CHECK(whyNot(terms).why == Refusal::LoanTermNotPositive);
    terms = aCashCredit();
    creditOf(terms).limits[0].drawingPower = rupees(-1);
    CHECK(whyNot(terms).subject == "drawing power");
    creditOf(terms).limits[0].drawingPower = Money{}; // nothing may be drawn any more
    CHECK(checkBorrowing(terms));
    creditOf(terms).limits[0].limit = kLargestLoan + Money::fromMinor(1);
    CHECK(whyNot(terms).why == Refusal::LoanTooLarge);
    terms = aCashCredit();
    creditOf(terms).interest.multiple = 0;
    CHECK(whyNot(terms).subject == "rounding");
    terms = aCashCredit();
    creditOf(terms).rate = perInstalment("1");
    CHECK(whyNot(terms).subject == "rate");
    creditOf(terms).rate = perMonth("84");
    CHECK(whyNot(terms).why == Refusal::LoanRateTooHigh);
    creditOf(terms).rate = perMonth("83");
    CHECK(checkBorrowing(terms));
    creditOf(terms).rate = perYear("0.00000000000001");
    CHECK(whyNot(terms).why == Refusal::RateMalformed);
}

TEST_CASE("subventions follow one another", "[lending]") {
    SubventionTerms one = dayNrlm();
    CHECK(whyNot(subvented({one, one})).subject == "interest subvention"); // the first has no end
    one.until = day("2024-03-31");
    CHECK(whyNot(subvented({one})).subject == "interest subvention");
    one.until = day("2025-04-01");
    SubventionTerms next = dayNrlm();
    next.from = day("2025-04-01");
    CHECK(whyNot(subvented({one, next})).subject == "interest subvention");
    one = dayNrlm();
    one.effectiveRate = Ratio::of(10);
    CHECK(whyNot(subvented({one})).why == Refusal::LoanRateTooHigh);
    one = dayNrlm();
    one.lenderRate = Ratio::of(11);
    CHECK(whyNot(subvented({one})).why == Refusal::LoanRateTooHigh);
    one = dayNrlm();
    one.promptRate = Ratio::of(1, 10'000'000'000'000);
    CHECK(whyNot(subvented({one})).why == Refusal::RateMalformed);
    one = dayNrlm();
    one.upTo = rupees(-1);
    CHECK(whyNot(subvented({one})).subject == "interest subvention");
    one = dayNrlm();
    one.rounding.multiple = 0;
    CHECK(whyNot(subvented({one})).subject == "rounding");
    one = dayNrlm();
    one.prompt.daysAllowed = 367;
    CHECK(whyNot(subvented({one})).subject == "interest subvention");
    one = dayNrlm();
    one.prompt.creditsAMonth = 32;
    CHECK(whyNot(subvented({one})).subject == "interest subvention");
    one = dayNrlm();
    one.yearBegins = std::chrono::month{13};
    CHECK(whyNot(subvented({one})).subject == "interest subvention");
}

TEST_CASE("limits, rates and demands as they were agreed by a day", "[lending]") {
    const CreditLimit more{day("2024-07-01"), rupees(500'000), rupees(400'000)};
    const CreditLimit again{day("2024-07-01"), rupees(500'000), rupees(450'000)};
    const std::vector<BorrowingChange> changes{
        {day("2024-06-15"), more},
        {day("2024-06-20"), again},
        {day("2024-05-01"), LenderDemand{rupees(2'000), day("2024-07-31")}},
        {day("2024-05-01"), LenderDemand{rupees(1'000), day("2024-05-31")}}};
    const auto before = agreedBy(aCashCredit(), changes, day("2024-06-14"));
    REQUIRE(before);
    CHECK(limitOn(*before.value().terms.credit(), day("2024-07-01")).usable() == rupees(300'000));
    REQUIRE(before.value().demands.size() == 2);
    CHECK(before.value().demands[0].due == day("2024-05-31")); // by due date
    const auto after = agreedBy(aCashCredit(), changes, day("2024-06-20"));
    const CashCreditTerms& credit = *after.value().terms.credit();
    CHECK(limitOn(credit, day("2024-06-30")).usable() == rupees(300'000));
    CHECK(limitOn(credit, day("2024-07-01")).usable() == rupees(450'000)); // said last
    CHECK(limitOn(credit, day("2020-01-01")).usable() == rupees(300'000));
}

TEST_CASE("what cannot have changed is refused", "[lending]") {
    const auto why = [](const BorrowingTerms& terms, auto what) {
        const auto agreed =
            agreedBy(terms, {{day("2024-06-15"), std::move(what)}}, day("2024-06-15"));
        REQUIRE_FALSE(agreed);
        return agreed.refused();
    };
    const CreditLimit limit{day("2024-07-01"), rupees(1), rupees(1)};
    CHECK(why(aTermLoan(), limit).subject == "limit");
    CHECK(why(aCashCredit(), LoanEvent{day("2024-06-15"), WriteOff{}}).subject ==
          "kind of borrowing");
    CHECK(why(aCashCredit(), CreditLimit{day("2024-07-01"), {}, {}}).subject == "limit");
    CHECK(why(aCashCredit(), LenderDemand{{}, day("2024-07-01")}).subject == "demand");
    CHECK(why(aTermLoan(), LenderDemand{kLargestLoan + rupees(1), day("2024-07-01")}).why ==
          Refusal::LoanTooLarge);
    const RateChange dear{perYear("1000"), day("2024-07-01")};
    CHECK(why(aCashCredit(), LoanEvent{day("2024-06-15"), dear}).why == Refusal::LoanRateTooHigh);
}

TEST_CASE("the rate of a loan on a day", "[lending]") {
    const auto changed = [](const char* perCent, const char* from) {
        return BorrowingChange{
            day("2024-06-01"),
            LoanEvent{day("2024-06-01"), RateChange{perYear(perCent), day(from)}}};
    };
    const auto agreed = agreedBy(
        aTermLoan(), {changed("12", "2024-09-01"), changed("13", "2024-07-01")}, day("2024-06-01"));
    REQUIRE(agreed);
    CHECK(yearlyRateOn(agreed.value(), day("2024-06-30")) == ratio("0.14"));
    CHECK(yearlyRateOn(agreed.value(), day("2024-08-31")) == ratio("0.13"));
    CHECK(yearlyRateOn(agreed.value(), day("2024-09-01")) == ratio("0.12"));
    CHECK(daysOfNewRates(agreed.value(), day("2024-07-01"), day("2024-09-30")) ==
          std::vector{day("2024-09-01")});
    BorrowingTerms monthly = aTermLoan();
    std::get<LoanOfLender>(monthly.how).terms.interest.rate = perMonth("1");
    CHECK(yearlyRateOn(asAgreed(monthly), day("2024-06-30")) == ratio("0.12"));
    std::get<LoanOfLender>(monthly.how).terms.interest.rate = perInstalment("1.5");
    CHECK(yearlyRateOn(asAgreed(monthly), day("2024-06-30")) == ratio("0.18"));
    std::get<LoanOfLender>(monthly.how).terms.due.frequency.every = 3;
    CHECK(yearlyRateOn(asAgreed(monthly), day("2024-06-30")) == ratio("0.06"));
}

} // namespace bahi
