#include "ledger/lending/lender_account.h"

#include "ledger/lending/lender_demand.h"
#include "tests/ledger/lending/example_borrowings.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using namespace example;

namespace {

LenderAccount accountOn(const char* asOf, const std::vector<BorrowingMovement>& movements,
                        const BorrowingTerms& terms = aTermLoan()) {
    const auto account = lenderAccountOf(asAgreed(terms), movements, day(asOf));
    REQUIRE(account);
    return account.value();
}

Money paise(std::int64_t amount) {
    return Money::fromMinor(amount);
}

} // namespace

// 50,000 at 14 % over twelve months: 4,489.36 each; 583.33 of the first and 3,906.03 of principal.
TEST_CASE("the lender's schedule against what the group paid", "[lending]") {
    const auto account = accountOn(
        "2024-06-04", {drawn("2024-04-05", 50'000), instalment("2024-05-05", 390'603, 58'333)});
    CHECK(account.life.rows[0].asked.total() == paise(448'936));
    CHECK(account.life.balance == paise(5'000'000 - 390'603));
    CHECK(account.overdue.amount == Money{});
    CHECK(account.overdue.daysOn(day("2024-06-04")) == 0);
    REQUIRE(account.next);
    CHECK(account.next->due == day("2024-06-05"));
    CHECK(account.next->asked.total() == paise(448'936));
}

TEST_CASE("what the group divides otherwise the lender divides its own way", "[lending]") {
    // The bank debits 590 by days; the group wrote the whole instalment to the account after it.
    const auto account =
        accountOn("2024-05-05", {drawn("2024-04-05", 50'000),
                                 debited("2024-04-30", 59'000),
                                 {.on = day("2024-05-05"), .paidIn = paise(448'936)}});
    CHECK(account.life.balance == paise(5'000'000 - 390'603));
    CHECK(account.life.rows[0].paid.interest == paise(58'333));
}

TEST_CASE("overdue from the day after the due date", "[lending]") {
    const std::vector<BorrowingMovement> movements{drawn("2024-04-05", 50'000)};
    CHECK(accountOn("2024-05-05", movements).overdue.amount == Money{});
    const auto after = accountOn("2024-06-06", movements);
    CHECK(after.overdue.amount == paise(2 * 448'936));
    CHECK(after.overdue.since == day("2024-05-05"));
    CHECK(after.overdue.daysOn(day("2024-06-06")) == 32);
    CHECK(after.next->due == day("2024-07-05"));
}

TEST_CASE("a drawing written down later is still the lender's day", "[lending]") {
    const auto account = accountOn("2024-06-06", {drawn("2024-04-20", 50'000)});
    CHECK(account.life.rows[0].due == day("2024-05-05"));
    CHECK(account.life.rows[0].asked.interest == paise(58'333));
}

TEST_CASE("less was drawn than agreed: the lender asks for what it lent", "[lending]") {
    const auto account = accountOn("2024-05-06", {drawn("2024-04-05", 25'000)});
    CHECK(account.life.lent == rupees(25'000));
    CHECK(account.life.rows[0].asked.total() == paise(224'468));
    // The other half comes later.
    const auto before =
        accountOn("2024-05-06", {drawn("2024-04-05", 25'000), drawn("2024-08-05", 25'000)});
    CHECK(before.life.lent == rupees(25'000));
}

TEST_CASE("a loan that was owed when the book began", "[lending]") {
    // Three instalments were paid: 3,906.03, 3,951.60, 3,997.70.
    BorrowingMovement owed{.on = day("2024-07-20"), .drawn = paise(5'000'000 - 1'185'533)};
    owed.isBroughtForward = true;
    const auto account = accountOn("2024-08-06", {owed});
    CHECK(account.life.rows[2].paidOn == day("2024-07-05"));
    CHECK(account.life.balance == owed.drawn);
    CHECK(account.overdue.amount == paise(448'936));
    CHECK(account.overdue.since == day("2024-08-05"));
    // A little more than three, and less than four.
    owed.drawn -= rupees(1'000);
    const auto ahead = accountOn("2024-07-20", {owed});
    CHECK(ahead.life.balance == owed.drawn);
    CHECK(ahead.life.rows[3].paid.principal == rupees(1'000));
    // One of the three was not paid.
    owed.drawn = paise(5'000'000 - 390'603 - 395'160);
    const auto behind = accountOn("2024-07-20", {owed});
    CHECK(behind.overdue.since == day("2024-07-05"));
    CHECK(behind.life.balance == owed.drawn);
}

TEST_CASE("more than is owed is kept, not refused", "[lending]") {
    const auto account =
        accountOn("2025-05-01", {drawn("2024-04-05", 50'000), paidIn("2024-04-20", 60'000)});
    CHECK(account.life.held.isPositive());
    CHECK_FALSE(account.next);
}

TEST_CASE("a subvention put to the loan account pays, later movements do not yet", "[lending]") {
    const auto account =
        accountOn("2024-05-05", {drawn("2024-04-05", 50'000), credited("2024-05-01", 448'936),
                                 paidIn("2024-05-06", 4'000)});
    CHECK(account.life.rows[0].left().total() == Money{});
    CHECK(account.life.rows[1].paid.total() == Money{});
}

TEST_CASE("a loan rescheduled by its lender", "[lending]") {
    const BorrowingChange later{
        day("2024-05-01"), LoanEvent{day("2024-05-01"), Reschedule{.newDue = day("2024-07-05")}}};
    const auto agreed = agreedBy(aTermLoan(), {later}, day("2024-06-30"));
    REQUIRE(agreed);
    const auto account =
        lenderAccountOf(agreed.value(), {drawn("2024-04-05", 50'000)}, day("2024-06-30"));
    REQUIRE(account);
    CHECK(account.value().overdue.amount == Money{});
    CHECK(account.value().next->due == day("2024-07-05"));
}

TEST_CASE("what does not fit the lender's terms is refused", "[lending]") {
    const auto before = lenderAccountOf(asAgreed(aTermLoan()),
                                        {drawn("2024-03-01", 20'000), paidIn("2024-02-01", 100)},
                                        day("2024-06-30"));
    REQUIRE_FALSE(before);
    CHECK(before.refusal() == Refusal::EventBeforeLoan);
}

TEST_CASE("demand, collection and balance by the lender's schedule", "[lending]") {
    const std::vector<BorrowingMovement> movements{drawn("2024-04-05", 50'000),
                                                   instalment("2024-05-20", 390'603, 58'333),
                                                   instalment("2024-06-05", 341'667, 58'333)};
    const auto agreed = asAgreed(aTermLoan());
    const auto account = accountOn("2024-06-30", movements);
    const auto dues =
        lenderDuesOf(agreed, movements, &account.life, day("2024-05-10"), day("2024-06-30"));
    REQUIRE(dues.lines.size() == 2);
    CHECK(dues.before == paise(448'936));
    CHECK(dues.demand == paise(448'936));
    CHECK(dues.paid == paise(448'936 + 400'000));
    CHECK(dues.balance() == paise(48'936));
    CHECK(dues.overdue.amount == paise(48'936));
    CHECK(dues.overdue.since == day("2024-06-05"));
    CHECK(dues.lines[0].paidOn == day("2024-05-20"));
    CHECK_FALSE(dues.lines[1].paidOn);
    CHECK(dues.lines[1].paid == rupees(4'000));
    CHECK(dues.ahead == Money{});
}

TEST_CASE("what the lender states is its demand from then on", "[lending]") {
    // The federation asks 4,600 for June: it reckons by days.
    const std::vector<BorrowingMovement> movements{drawn("2024-04-05", 50'000),
                                                   instalment("2024-05-05", 390'603, 58'333),
                                                   paidIn("2024-06-10", 4'500)};
    const auto agreed =
        agreedBy(aTermLoan(),
                 {{day("2024-06-01"), LenderDemand{rupees(4'600), day("2024-06-05")}},
                  {day("2024-06-01"), LenderDemand{rupees(4'700), day("2024-07-05")}}},
                 day("2024-06-30"));
    REQUIRE(agreed);
    const auto account = lenderAccountOf(agreed.value(), movements, day("2024-06-30"));
    const auto dues = lenderDuesOf(agreed.value(), movements, &account.value().life,
                                   day("2024-04-01"), day("2024-06-30"));
    REQUIRE(dues.lines.size() == 2);
    CHECK_FALSE(dues.lines[0].isStated);
    CHECK(dues.lines[1].isStated);
    CHECK(dues.demand == paise(448'936) + rupees(4'600));
    CHECK(dues.balance() == rupees(100));
}

TEST_CASE("a demand on a cash credit is met by what was paid in since its month", "[lending]") {
    const std::vector<BorrowingMovement> movements{
        drawn("2024-04-05", 50'000), paidIn("2024-05-20", 9'000), paidIn("2024-06-02", 3'000),
        paidIn("2024-07-20", 3'500)};
    const auto agreed = agreedBy(
        aCashCredit(), {{day("2024-06-01"), LenderDemand{rupees(5'000), day("2024-06-30")}}},
        day("2024-07-31"));
    const auto dues =
        lenderDuesOf(agreed.value(), movements, nullptr, day("2024-06-01"), day("2024-06-30"));
    CHECK(dues.paid == rupees(3'000));
    CHECK(dues.balance() == rupees(2'000));
    CHECK(dues.overdue.amount == Money{}); // due today
    const auto later =
        lenderDuesOf(agreed.value(), movements, nullptr, day("2024-07-01"), day("2024-07-31"));
    CHECK(later.before == rupees(2'000));
    CHECK(later.paid == rupees(2'000));
    CHECK(later.ahead == rupees(1'500));
    CHECK(later.lines[0].paidOn == day("2024-07-20"));
    CHECK(lenderDuesOf(asAgreed(aCashCredit()), movements, nullptr, day("2024-06-01"),
                       day("2024-06-30"))
              .lines.empty());
}

} // namespace bahi
