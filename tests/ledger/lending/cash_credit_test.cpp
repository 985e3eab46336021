#include "ledger/lending/cash_credit.h"

#include "ledger/lending/day_products.h"
#include "tests/ledger/lending/example_borrowings.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using namespace example;

TEST_CASE("day products are exact until they are rounded once", "[lending]") {
    constexpr Rounding kPaisa{RoundingMode::HalfUp, 1};
    DayProducts month;
    month.add(rupees(200'000), 30, ratio("0.12"));
    CHECK(month.rounded(kPaisa) == Money::fromMinor(197'260)); // 1,972.6027
    CHECK(month.rounded({RoundingMode::Up, 100}) == rupees(1'973));
    // Ten days each of three balances: 8,000 + 8,000 + 8,000 of 36,500ths. Rounded apart they would
    // be 0.22 each, together they are 0.66.
    DayProducts parts;
    for (int part = 0; part < 3; ++part) parts.add(Money::fromMinor(6'667), 10, ratio("0.12"));
    CHECK(parts.rounded(kPaisa) == Money::fromMinor(66)); // 65.757
    DayProducts apart;
    apart.add(Money::fromMinor(6'667), 10, ratio("0.12"));
    CHECK(apart.rounded(kPaisa) == Money::fromMinor(22)); // 21.919
}

TEST_CASE("nothing is borne by what is not owed, nor by a rate that is not above the other",
          "[lending]") {
    DayProducts none;
    none.add(rupees(-500), 30, ratio("0.12"));
    none.add(rupees(500), 30, ratio("0.07"), ratio("0.07"));
    none.add(rupees(500), 30, ratio("0.06"), ratio("0.07"));
    CHECK(none.rounded({RoundingMode::Up, 1}) == Money{});
    none.add(rupees(500), 365, ratio("0.12"), ratio("0.07"));
    CHECK(none.rounded({RoundingMode::Up, 1}) == rupees(25));
}

TEST_CASE("what was owed on each evening, in runs", "[lending]") {
    const std::vector<BorrowingMovement> movements{
        drawn("2024-04-01", 1'000), debited("2024-04-30", 500), paidIn("2024-05-10", 300),
        drawn("2024-05-10", 300), drawn("2024-06-01", 50)};
    const auto runs = balanceRuns(movements, day("2024-04-10"), day("2024-05-31"));
    REQUIRE(runs.size() == 2); // 10 May changes nothing, June is not looked at
    CHECK(runs[0].first == day("2024-04-10"));
    CHECK(runs[0].last == day("2024-04-29"));
    CHECK(runs[0].balance == rupees(1'000));
    CHECK(runs[1].first == day("2024-04-30"));
    CHECK(runs[1].last == day("2024-05-31"));
    CHECK(runs[1].balance == rupees(1'005));
    CHECK(runs[1].days() == 32);
    const auto bearing =
        balanceRuns(movements, day("2024-04-10"), day("2024-05-31"), InterestDay::NextDay);
    CHECK(bearing[1].first == day("2024-05-01")); // the interest of April bears some from May on
    CHECK(balanceRuns(movements, day("2024-05-02"), day("2024-05-01")).empty());
    CHECK(balanceRuns({}, day("2024-05-01"), day("2024-05-01"))[0].balance == Money{});
    const auto cut = cutAt(runs, monthBeginnings(day("2024-04-10"), day("2024-05-31")));
    REQUIRE(cut.size() == 3);
    CHECK(cut[1].last == day("2024-04-30"));
    CHECK(cut[2].first == day("2024-05-01"));
    CHECK(cutAt(runs, {day("2024-05-02"), day("2024-05-02")}).size() == 3); // once is enough
}

TEST_CASE("a cash credit month by month, beside what the bank debited", "[lending]") {
    // April: 20 evenings of 1,00,000 and 10 of 1,50,000 = 35,00,000; x 12 / 36,500 = 1,150.68.
    // May: 1,51,150.68 on 9 evenings, 1,31,150.68 on 22 = 42,45,671.08; 1,395.84.
    const std::vector<BorrowingMovement> movements{
        drawn("2024-04-01", 100'000), drawn("2024-04-21", 50'000), debited("2024-04-30", 115'068),
        paidIn("2024-05-10", 12'000), paidIn("2024-05-10", 8'000), debited("2024-05-31", 140'000)};
    const auto use = cashCreditUse(asAgreed(aCashCredit()), movements, day("2024-05-31"));
    REQUIRE(use.months.size() == 2);
    const CreditMonth& april = use.months[0];
    CHECK(april.opening == Money{});
    CHECK(april.drawn == rupees(150'000));
    CHECK(april.interest == Money::fromMinor(115'068));
    CHECK(april.closing == Money::fromMinor(15'115'068));
    CHECK(april.interestReckoned == Money::fromMinor(115'068));
    CHECK(april.credits == 0);
    const CreditMonth& may = use.months[1];
    CHECK(may.opening == april.closing);
    CHECK(may.paidIn == rupees(20'000));
    CHECK(may.credits == 2);
    CHECK(may.highest == Money::fromMinor(15'115'068));
    CHECK(may.interestReckoned == Money::fromMinor(139'584));
    CHECK(may.interest == rupees(1'400)); // 4.16 more than it should
    CHECK(may.closing == Money::fromMinor(13'255'068));
    CHECK(may.isOver);
    CHECK(use.owed == may.closing);
    CHECK(use.left() == rupees(300'000) - may.closing);
    CHECK(use.beyond.empty());
}

TEST_CASE("days beyond the drawing power, though within the limit", "[lending]") {
    BorrowingTerms terms = aCashCredit(150'000);
    std::get<CashCreditTerms>(terms.how).limits.push_back(
        {day("2024-06-11"), rupees(300'000), rupees(180'000)});
    const std::vector<BorrowingMovement> movements{
        drawn("2024-04-01", 150'000), drawn("2024-05-20", 10'000), paidIn("2024-05-25", 10'000),
        drawn("2024-06-01", 20'000), drawn("2024-06-05", 15'000)};
    const auto use = cashCreditUse(asAgreed(terms), movements, day("2024-06-20"));
    REQUIRE(use.beyond.size() == 2);
    CHECK(use.beyond[0].first == day("2024-05-20"));
    CHECK(use.beyond[0].last == day("2024-05-24"));
    CHECK(use.beyond[0].days() == 5);
    CHECK(use.beyond[0].most == rupees(10'000));
    CHECK(use.beyond[1].first == day("2024-06-01")); // through the new drawing power
    CHECK(use.beyond[1].last == day("2024-06-20"));
    CHECK(use.beyond[1].most == rupees(35'000));
    CHECK(use.beyond[1].now == rupees(5'000));
    CHECK(use.months[1].daysBeyond == 5);
    CHECK(use.months[2].daysBeyond == 20);
    CHECK_FALSE(use.months[2].isOver);
    CHECK(use.limit.drawingPower == rupees(180'000));
    CHECK(use.left() == rupees(-5'000));
}

TEST_CASE("another rate holds from its day", "[lending]") {
    // 1,00,000: 14 days at 12 % and 16 at 10.5 % = (14 x 12 + 16 x 10.5) x 1,000 / 365 = 920.55.
    const BorrowingChange cheaper{
        day("2024-04-10"),
        LoanEvent{day("2024-04-10"), RateChange{perYear("10.5"), day("2024-04-15")}}};
    const auto agreed = agreedBy(aCashCredit(), {cheaper}, day("2024-04-30"));
    REQUIRE(agreed);
    const auto use =
        cashCreditUse(agreed.value(), {drawn("2024-04-01", 100'000)}, day("2024-04-30"));
    CHECK(use.months[0].interestReckoned == Money::fromMinor(92'055));
    CHECK(yearlyRateOn(agreed.value(), day("2024-04-14")) == ratio("0.12"));
    CHECK(yearlyRateOn(agreed.value(), day("2024-04-15")) == ratio("0.105"));
}

TEST_CASE("a cash credit nothing was drawn of", "[lending]") {
    const auto use = cashCreditUse(asAgreed(aCashCredit()), {}, day("2024-05-31"));
    CHECK(use.months.empty());
    CHECK(use.left() == rupees(300'000));
    const auto before =
        cashCreditUse(asAgreed(aCashCredit()), {drawn("2024-06-01", 1)}, day("2024-05-31"));
    CHECK(before.months.empty());
    CHECK(before.owed == Money{});
}

} // namespace bahi
