#include "ledger/lending/agreed_loan.h"

#include "ledger/lending/effective_rate.h"
#include "ledger/lending/loan_dues.h"
#include "ledger/lending/loan_plan.h"
#include "tests/ledger/lending/own_terms_pages.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using namespace example;

TEST_CASE("a loan on terms of its own asks what its schedule says", "[lending]") {
    const LoanAccount loan = page(flatLoan(), {});
    CHECK(loan.interestDue(day("2026-01-31"), {}) == Money{});
    CHECK(loan.interestDue(day("2026-02-01"), {}) == rupees(12));
    CHECK(loan.interestDue(day("2026-03-31"), {}) == rupees(24));
    const LoanDues dues = duesUpTo(loan, "2026-03-15");
    CHECK(dues.principal.balance() == rupees(200));
    CHECK(dues.interest.balance() == rupees(24));
    CHECK(dues.arrears.principal == rupees(200));
    CHECK(dues.arrears.since == day("2026-02-01"));
    CHECK(duesUpTo(loan, "2026-12-31").principal.balance() == rupees(1100));
}

TEST_CASE("what was brought meets what was asked", "[lending]") {
    const LoanAccount loan = page(flatLoan(), {brought("2026-02-01", 100, 12)});
    const LoanDues dues = duesUpTo(loan, "2026-03-01");
    CHECK(dues.principal.collected == rupees(100));
    CHECK(dues.principal.balance() == rupees(100));
    CHECK(dues.interest.balance() == rupees(12));
    CHECK_FALSE(dues.arrears.since);
}

TEST_CASE("instalments paid ahead wait for their days where the terms say so", "[lending]") {
    const LoanAccount loan = page(flatLoan(), {brought("2026-02-01", 300, 36)});
    CHECK(duesUpTo(loan, "2026-04-01").principal.balance() == Money{});
    CHECK(duesUpTo(loan, "2026-04-01").interest.balance() == Money{});
    CHECK(duesUpTo(loan, "2026-05-01").principal.balance() == rupees(100));
    const auto left = instalmentsLeft(loan, {}, {}, day("2026-02-01"));
    REQUIRE(left.size() == 9);
    CHECK(left.front() ==
          PlannedInstalment{day("2026-05-01"), rupees(100), rupees(12), rupees(800)});
}

TEST_CASE("early principal lowers the interest of a declining loan", "[lending]") {
    // 100 due and 500 beside it on the first day: 600 bear interest in February.
    const LoanAccount loan = page(decliningLoan(), {brought("2026-02-01", 600, 12)});
    CHECK(loan.interestDue(day("2026-03-01"), {}) == rupees(6));
    const LoanDues dues = duesUpTo(loan, "2026-03-01");
    CHECK(dues.principal.beyond == rupees(500));
    CHECK(dues.principal.balance() == rupees(100));
}

TEST_CASE("a repayment is split as the terms say", "[lending]") {
    const LoanAccount loan = page(decliningLoan(), {});
    const auto split = loan.allocate(rupees(112), day("2026-02-01"), {});
    REQUIRE(split);
    CHECK(split.value().interest == rupees(12));
    CHECK(split.value().principal == rupees(100));
    const auto little = loan.allocate(rupees(5), day("2026-02-01"), {});
    REQUIRE(little);
    CHECK(little.value().interest == rupees(5));
    const auto most = loan.allocate(rupees(1213), day("2026-02-01"), {});
    REQUIRE_FALSE(most);
    CHECK(most.refusal() == Refusal::RepaymentAboveOwed);
}

TEST_CASE("what closes a loan closes it", "[lending]") {
    // Ten days into March: 1,100 and 11 for the whole of February's period, a third of March's.
    for (const AgreedLoan& terms : {flatLoan(), decliningLoan()}) {
        LoanAccount loan = page(terms, {brought("2026-02-01", 100, 12)});
        const Date on = day("2026-03-11");
        const auto quote = payoffOf(*loan.terms().agreed, loan.movements(), on);
        REQUIRE(quote);
        CHECK(quote.value().parts.principal == rupees(1100));
        const auto split = loan.allocate(quote.value().total(), on, {});
        REQUIRE(split);
        CHECK(split.value().principal == rupees(1100));
        loan.add({on, -split.value().principal, split.value().interest});
        for (const char* later : {"2026-03-11", "2026-04-01", "2027-06-01"}) {
            CHECK(loan.interestDue(day(later), {}) == Money{});
            const LoanDues dues = duesUpTo(loan, later);
            CHECK(dues.principal.balance() == Money{});
            CHECK(dues.interest.balance() == Money{});
            CHECK(dues.principal.ahead == Money{});
            CHECK(dues.interest.ahead == Money{});
            const auto closed = payoffOf(*loan.terms().agreed, loan.movements(), day(later));
            REQUIRE(closed);
            CHECK(closed.value().total() == Money{});
        }
    }
}

TEST_CASE("a reversed receipt never happened", "[lending]") {
    std::vector<LoanMovement> movements = {brought("2026-02-01", 100, 12)};
    movements.push_back({day("2026-02-20"), rupees(100), -rupees(12), true});
    const LoanAccount loan = page(flatLoan(), movements);
    CHECK(loan.interestDue(day("2026-02-10"), {}) == Money{});
    CHECK(loan.interestDue(day("2026-02-20"), {}) == rupees(12));
    CHECK(duesUpTo(loan, "2026-02-20").principal.balance() == rupees(100));
}

TEST_CASE("money that was taken back was never lent", "[lending]") {
    const LoanAccount loan = page(flatLoan(), {{day("2026-01-20"), -rupees(1200), {}, true}});
    CHECK(loan.interestDue(day("2026-06-01"), {}) == Money{});
    CHECK(duesUpTo(loan, "2026-06-01").interest.balance() == Money{});
    const auto quote = payoffOf(*loan.terms().agreed, loan.movements(), day("2026-06-01"));
    REQUIRE(quote);
    CHECK(quote.value().total() == Money{});
}

TEST_CASE("what was agreed later counts from its day", "[lending]") {
    AgreedLoan loan = flatLoan();
    loan.changes = {{day("2026-02-10"), Waiver{.interest = rupees(12)}},
                    {day("2026-02-15"), Reschedule{.extraInstalments = 12}}};
    const LoanAccount account = page(loan, {brought("2026-02-01", 100, 0)});
    CHECK(account.interestDue(day("2026-02-05"), {}) == rupees(12));
    CHECK(account.interestDue(day("2026-02-12"), {}) == Money{});
    const auto left = instalmentsLeft(account, {}, {}, day("2026-02-20"));
    CHECK(left.size() == 23);
    CHECK(left.back().balance == Money{});
}

TEST_CASE("a loan that was written off asks nothing more", "[lending]") {
    LoanMovement off = brought("2026-05-20", 1200, 0);
    off.unpaid = true;
    const LoanAccount loan = page(flatLoan(), {off});
    const LoanDues dues = duesUpTo(loan, "2026-12-31");
    CHECK(dues.principal.balance() == Money{});
    CHECK(dues.interest.balance() == Money{});
}

TEST_CASE("flat and declining are compared by their effective rate", "[lending]") {
    const auto rateOf = [](const AgreedLoan& loan) {
        return effectiveAnnualRate(page(loan, {}).terms(), day("2026-01-01"), {});
    };
    const auto flat = rateOf(flatLoan());
    const auto declining = rateOf(decliningLoan());
    REQUIRE(flat);
    REQUIRE(declining);
    CHECK(declining->hundredths < flat->hundredths);
}

TEST_CASE("changes that contradict the page leave the loan as it was agreed", "[lending]") {
    AgreedLoan loan = flatLoan();
    loan.changes = {{day("2026-02-10"), Waiver{.interest = rupees(5000)}}};
    CHECK_FALSE(lifeOf(loan, {kLent}, day("2026-03-01")));
    CHECK(page(loan, {}).interestDue(day("2026-03-01"), {}) == rupees(24));
}

TEST_CASE("a book keeps loans that do not move money by themselves", "[lending]") {
    CHECK(checkKept(flatLoan()));
    const auto refusal = [](auto change) {
        AgreedLoan loan = flatLoan();
        change(loan);
        const auto kept = checkKept(loan);
        REQUIRE_FALSE(kept);
        return kept.refusal();
    };
    CHECK(refusal([](AgreedLoan& loan) { loan.terms.instalments = -1; }) ==
          Refusal::LoanTermNotPositive);
    CHECK(refusal([](AgreedLoan& loan) {
              loan.terms.downPayment = DownPayment{.share = Ratio::of(1, 4), .automatic = true};
          }) == Refusal::LoanOptionsDisagree);
    CHECK(refusal([](AgreedLoan& loan) { loan.rules.excess = Excess::Held; }) ==
          Refusal::LoanOptionsDisagree);
    CHECK(refusal([](AgreedLoan& loan) {
              loan.rules.recalculation.kind = Recalculation::MonthByMonth;
          }) == Refusal::LoanOptionsDisagree);
    CHECK(refusal([](AgreedLoan& loan) {
              loan.terms.interest.rate.share = Ratio::of(1, 999'999'999'999'999'999);
          }) == Refusal::RateMalformed);
}

TEST_CASE("another instalment is asked from its day on", "[lending]") {
    LoanTerms terms{rupees(600), {}, rupees(100), ResolutionNumber{1}};
    terms.later = {{day("2026-03-15"), rupees(50)}, {day("2026-05-01"), rupees(200)}};
    CHECK(terms.instalmentOn(day("2026-03-14")) == rupees(100));
    CHECK(terms.instalmentOn(day("2026-03-15")) == rupees(50));
    CHECK(terms.instalmentOn(day("2026-06-01")) == rupees(200));
}

} // namespace bahi
