#include "ledger/lending/loan_account.h"

#include "tests/support/aborts.h"
#include "tests/support/parts_tell.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

#include <string>
#include <utility>

namespace bahi {

namespace {

using plain::day;
using plain::percent;
using plain::rupees;

GroupRules rulesFrom(std::string_view from, MissedMonths missed = MissedMonths::Apart,
                     Rounding rounding = {RoundingMode::Up, 100}) {
    GroupRules rules{};
    rules.from = day(from);
    rules.meeting = {Rhythm::Monthly, 1, 0};
    rules.interest = percent("1"); // of new loans: never of those already given
    rules.interestRounding = rounding;
    rules.missedMonths = missed;
    return rules;
}

const RulesHistory kApart{{rulesFrom("2006-03-01")}};
const RulesHistory kTogether{{rulesFrom("2006-03-01", MissedMonths::Together)}};

LoanMovement lent(std::string_view on, Money principal) {
    return {day(on), principal, {}};
}
LoanMovement paid(std::string_view on, Money principal, Money interest) {
    return {day(on), -principal, interest};
}

/// A loan at 2 % a month.
LoanAccount loan(std::string_view givenOn, Money principal, std::vector<LoanMovement> later = {}) {
    std::vector<LoanMovement> movements = {lent(givenOn, principal)};
    movements.insert(movements.end(), later.begin(), later.end());
    return {LoanNumber{1},
            MemberNumber{1},
            accounts::kLoansOwnFunds,
            day(givenOn),
            {principal, percent("2"), rupees(100), ResolutionNumber{4}},
            movements};
}

Money due(const LoanAccount& loan, std::string_view meeting, const RulesHistory& rules = kApart) {
    return loan.interestDue(day(meeting), rules);
}

} // namespace

TEST_CASE("Bhimabai of Sanaswadi owes what the trainer's answer says", "[lending]") {
    LoanAccount page = loan("2006-08-01", rupees(500));
    CHECK(due(page, "2006-08-01").isZero());

    struct Meeting {
        const char* on;
        int due, principal, interest, balance;
    };
    for (const Meeting& meeting : {
             Meeting{"2006-09-01", 10, 100, 10, 400},
             Meeting{"2006-10-01", 8, 100, 8, 300},
             Meeting{"2006-11-01", 6, 0, 6, 300},
             Meeting{"2006-12-01", 6, 200, 6, 100},
             Meeting{"2007-01-01", 2, 0, 0, 100}, // nothing paid
             Meeting{"2007-02-01", 4, 100, 4, 0}, // two months at once, and simple
             Meeting{"2007-03-01", 0, 0, 0, 0},
         }) {
        CAPTURE(meeting.on);
        CHECK(due(page, meeting.on) == rupees(meeting.due));
        page.add(paid(meeting.on, rupees(meeting.principal), rupees(meeting.interest)));
        CHECK(page.balance() == rupees(meeting.balance));
        CHECK(page.balanceOn(day(meeting.on)) == rupees(meeting.balance));
        CHECK(due(page, meeting.on) == rupees(meeting.due - meeting.interest));
    }
    // The whole page again, read at its end.
    CHECK(page.interestCharged(day("2006-11-01"), kApart) == rupees(10 + 8 + 6));
    CHECK(page.interestCharged(day("2007-02-01"), kApart) == rupees(34));
    CHECK(due(page, "2007-01-01") == rupees(2));
    CHECK(page.balanceOn(day("2006-07-31")).isZero());
    CHECK(page.balanceOn(day("2006-11-30")) == rupees(300));
}

TEST_CASE("a group that meets every week is charged once a month", "[lending]") {
    LoanAccount page = loan("2024-06-10", rupees(500));
    for (const char* meeting : {"2024-06-10", "2024-06-17", "2024-06-30"})
        CHECK(due(page, meeting).isZero()); // none in the month of the loan
    for (const char* meeting : {"2024-07-01", "2024-07-08", "2024-07-31"})
        CHECK(due(page, meeting) == rupees(10));

    page.add(paid("2024-07-08", rupees(50), rupees(10)));
    CHECK(due(page, "2024-07-01") == rupees(10)); // the page as it stood that day
    CHECK(due(page, "2024-07-08").isZero());
    page.add(paid("2024-07-15", rupees(50), {}));
    CHECK(due(page, "2024-07-29").isZero());
    CHECK(due(page, "2024-08-05") == rupees(8));
}

TEST_CASE("a loan of the month's last day is charged from the next day on", "[lending]") {
    const LoanAccount page = loan("2006-08-31", rupees(500));
    CHECK(due(page, "2006-08-31").isZero());
    CHECK(due(page, "2006-09-01") == rupees(10));
    CHECK(due(page, "2006-08-01").isZero()); // before it was given
}

TEST_CASE("part of the interest paid leaves the rest due", "[lending]") {
    LoanAccount page = loan("2006-08-01", rupees(500));
    page.add(paid("2006-09-01", {}, rupees(4)));
    CHECK(due(page, "2006-09-01") == rupees(6));
    CHECK(due(page, "2006-10-01") == rupees(16));
    page.add(paid("2006-10-01", {}, rupees(16)));
    CHECK(due(page, "2006-10-31").isZero());
}

TEST_CASE("missed months round each by itself, or as one sum", "[lending]") {
    // 2 % of 510 is 10.20: the rupee above is 11 for one month, 21 for two in one sum.
    const LoanAccount page = loan("2006-08-01", rupees(510));
    CHECK(due(page, "2006-09-01", kApart) == rupees(11));
    CHECK(due(page, "2006-10-01", kApart) == rupees(22));
    CHECK(due(page, "2006-11-01", kApart) == rupees(33));
    CHECK(due(page, "2006-09-01", kTogether) == rupees(11));
    CHECK(due(page, "2006-10-01", kTogether) == rupees(21));
    CHECK(due(page, "2006-11-01", kTogether) == rupees(31));
}

TEST_CASE("months rounded as one sum end where interest was received", "[lending]") {
    LoanAccount page = loan("2006-08-01", rupees(510));
    page.add(paid("2006-10-01", {}, rupees(21))); // September and October
    CHECK(due(page, "2006-10-01", kTogether).isZero());
    CHECK(due(page, "2006-11-01", kTogether) == rupees(11));
    CHECK(due(page, "2006-12-01", kTogether) == rupees(21));
    page.add(paid("2006-12-15", {}, rupees(1)));
    CHECK(due(page, "2006-12-15", kTogether) == rupees(20));
    CHECK(due(page, "2007-01-01", kTogether) == rupees(31));
}

TEST_CASE("a receipt that was reversed leaves missed months as one sum", "[lending]") {
    LoanAccount page = loan("2006-08-01", rupees(510));
    page.add(paid("2006-09-01", {}, rupees(11)));
    page.add(paid("2006-09-01", {}, -rupees(11))); // it was never true: September was missed
    CHECK(due(page, "2006-09-01", kTogether) == rupees(11));
    CHECK(due(page, "2006-10-01", kTogether) == rupees(21));
}

TEST_CASE("a receipt that was reversed is due again", "[lending]") {
    LoanAccount page = loan("2006-08-01", rupees(500));
    page.add(paid("2006-09-01", rupees(100), rupees(10)));
    CHECK(due(page, "2006-10-01") == rupees(8));
    page.add(paid("2006-09-01", -rupees(100), -rupees(10)));
    CHECK(due(page, "2006-09-01") == rupees(10));
    CHECK(due(page, "2006-10-01") == rupees(20));
    CHECK(page.balance() == rupees(500));
}

TEST_CASE("interest is simple: a month missed is charged beside the next one", "[lending]") {
    const LoanAccount page = loan("2006-08-01", rupees(1000));
    CHECK(due(page, "2007-08-01") == rupees(12L * 20));
    CHECK(due(page, "2016-08-01") == rupees(120L * 20));
    CHECK(due(page, "2016-08-01", kTogether) == rupees(120L * 20));
}

TEST_CASE("an advance repayment lowers the interest of the next month", "[lending]") {
    LoanAccount page = loan("2006-08-01", rupees(500));
    page.add(paid("2006-09-01", rupees(300), rupees(10)));
    page.add(paid("2006-09-20", rupees(100), {}));
    CHECK(due(page, "2006-09-25").isZero()); // this month's stays as it was charged
    CHECK(due(page, "2006-10-01") == rupees(2));
    page.add(lent("2006-10-15", rupees(50))); // a second part of the loan
    CHECK(due(page, "2006-10-31") == rupees(2));
    CHECK(due(page, "2006-11-01") == rupees(2 + 3));
}

TEST_CASE("interest paid ahead is not charged twice, and is never owed back", "[lending]") {
    LoanAccount page = loan("2006-08-01", rupees(500));
    page.add(paid("2006-09-01", {}, rupees(15)));
    CHECK(due(page, "2006-09-01").isZero());
    CHECK(due(page, "2006-10-01") == rupees(5));
}

TEST_CASE("each month rounds by the rules in force on its first day", "[lending]") {
    const RulesHistory rules{{
        rulesFrom("2006-08-15"), // the loan is older than the first rules
        rulesFrom("2006-10-02", MissedMonths::Apart, {RoundingMode::Down, 100}),
        rulesFrom("2006-12-01", MissedMonths::Apart, {RoundingMode::Up, 500}),
    }};
    const LoanAccount page = loan("2006-07-01", rupees(510)); // 10.20 a month
    CHECK(due(page, "2006-08-01", rules) == rupees(11));
    CHECK(due(page, "2006-09-01", rules) == rupees(22));
    CHECK(due(page, "2006-10-01", rules) == rupees(33));
    CHECK(due(page, "2006-10-31", rules) == rupees(33)); // the new ones are too late for October
    CHECK(due(page, "2006-11-01", rules) == rupees(43));
    CHECK(due(page, "2006-12-01", rules) == rupees(58));
}

TEST_CASE("a repayment pays interest first", "[lending]") {
    const LoanAccount page = loan("2006-08-01", rupees(500));
    const auto [amount, interest, principal] = GENERATE(table<int, int, int>({
        {1, 1, 0}, {9, 9, 0}, {10, 10, 0}, {11, 10, 1}, {110, 10, 100}, {510, 10, 500}, // all of it
    }));
    const auto split = page.allocate(rupees(amount), day("2006-09-01"), kApart);
    REQUIRE(split);
    CHECK(split.value().interest == rupees(interest));
    CHECK(split.value().principal == rupees(principal));
}

TEST_CASE("a repayment above what is owed is refused", "[lending]") {
    LoanAccount page = loan("2006-08-01", rupees(500));
    const auto tooMuch = [&](std::string_view on, Money amount) {
        const auto split = page.allocate(amount, day(on), kApart);
        return !split && split.refusal() == Refusal::RepaymentAboveOwed;
    };
    const Money paisa = Money::fromMinor(1);
    CHECK(tooMuch("2006-09-01", rupees(510) + paisa));
    CHECK(tooMuch("2006-08-15", rupees(500) + paisa)); // no interest yet
    CHECK_FALSE(tooMuch("2006-08-15", rupees(500)));
    CHECK(tooMuch("2006-07-31", paisa)); // before the loan

    page.add(paid("2006-09-01", rupees(500), rupees(10)));
    CHECK(tooMuch("2006-09-01", paisa));
    CHECK(tooMuch("2006-12-01", paisa));
    CHECK(plain::aborts([&] { (void)page.allocate(Money{}, day("2006-09-01"), kApart); }));
    CHECK(plain::aborts([&] { (void)page.allocate(-paisa, day("2006-09-01"), kApart); }));
}

TEST_CASE("a repayment entered late leaves every later day its money", "[lending]") {
    LoanAccount page = loan("2006-08-01", rupees(500));
    page.add(paid("2006-11-01", rupees(450), rupees(30)));
    page.add(lent("2006-12-01", rupees(200)));
    CHECK(page.leastBalanceFrom(day("2006-09-01")) == rupees(50));
    CHECK(page.leastBalanceFrom(day("2006-11-01")) == rupees(50));
    CHECK(page.leastBalanceFrom(day("2006-12-01")) == rupees(250));
    CHECK(page.leastBalanceFrom(day("2006-07-01")).isZero());

    // November brought the interest of all three months: none is left for September.
    CHECK(due(page, "2006-09-01") == rupees(10));
    CHECK(page.leastInterestDueFrom(day("2006-09-01"), kApart).isZero());
    CHECK(page.leastInterestDueFrom(day("2006-12-01"), kApart) == rupees(1));
    CHECK(page.allocate(rupees(50), day("2006-09-01"), kApart).value().principal == rupees(50));
    CHECK_FALSE(page.allocate(rupees(51), day("2006-09-01"), kApart));

    page.add(paid("2006-09-01", rupees(50), {}));
    CHECK(page.leastInterestDueFrom(day("2006-09-01"), kApart) == rupees(-2)); // 10 + 9 + 9 - 30
}

TEST_CASE("a page keeps its movements by their dates, however they come", "[lending]") {
    const LoanAccount page{
        LoanNumber{3},
        MemberNumber{7},
        accounts::kLoansOwnFunds,
        day("2006-08-01"),
        {rupees(500), percent("2"), {}, ResolutionNumber{1}},
        {paid("2006-10-01", rupees(100), rupees(8)), lent("2006-08-01", rupees(500)),
         paid("2006-09-01", rupees(100), rupees(10))}};
    CHECK(page.number() == LoanNumber{3});
    CHECK(page.member() == MemberNumber{7});
    CHECK(page.account() == accounts::kLoansOwnFunds);
    CHECK(page.givenOn() == day("2006-08-01"));
    CHECK(page.terms() == LoanTerms{rupees(500), percent("2"), {}, ResolutionNumber{1}});
    CHECK(page.balanceOn(day("2006-08-31")) == rupees(500));
    CHECK(page.balanceOn(day("2006-09-01")) == rupees(400));
    CHECK(page.balance() == rupees(300));
    CHECK(due(page, "2006-11-01") == rupees(6));

    const LoanAccount blank{
        LoanNumber{4}, MemberNumber{7}, accounts::kLoansOwnFunds, day("2006-08-01"), {}, {}};
    CHECK(blank.balance().isZero());
    CHECK(due(blank, "2010-01-01").isZero());
}

TEST_CASE("the terms of two loans are the same only in every part", "[lending]") {
    plain::partsTell(
        LoanTerms{rupees(500), percent("2"), rupees(100), ResolutionNumber{4}},
        [](LoanTerms& other) { other.principal = rupees(501); },
        [](LoanTerms& other) { other.rate = percent("1"); },
        [](LoanTerms& other) { other.rate = percent("2/3"); },
        [](LoanTerms& other) { other.instalment = {}; },
        [](LoanTerms& other) { other.resolution.reset(); },
        [](LoanTerms& other) { other.resolution = ResolutionNumber{5}; });
}

} // namespace bahi
