#include "ledger/lending/interest_subvention.h"

#include "ledger/lending/lender_account.h"
#include "tests/ledger/lending/example_borrowings.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using namespace example;

namespace {

SubventionAccount accountOf(BorrowingTerms terms, const SubventionTerms& subvention,
                            const std::vector<BorrowingMovement>& movements, const char* asOf) {
    terms.subventions.push_back(subvention);
    const BorrowingAgreed agreed = asAgreed(terms);
    if (terms.credit() != nullptr)
        return subventionOf(agreed, movements, cashCreditUse(agreed, movements, day(asOf)));
    const auto lender = lenderAccountOf(agreed, movements, day(asOf));
    REQUIRE(lender);
    return subventionOf(agreed, movements, lender.value().life, day(asOf));
}

Money paise(std::int64_t amount) {
    return Money::fromMinor(amount);
}

/// 2,00,000 drawn on 1 April, and something paid in and drawn again each month but May.
const std::vector<BorrowingMovement> kNothingInMay{
    drawn("2024-04-01", 200'000), paidIn("2024-04-20", 3'000), drawn("2024-04-20", 3'000),
    paidIn("2024-06-20", 3'000), drawn("2024-06-20", 3'000)};

} // namespace

TEST_CASE("a month without a credit loses the quarter on its last day", "[lending]") {
    // April 2,00,000 x 30 x 5 / 36,500 = 821.92 and 493.15 of 3 %; May 849.32 and 509.59.
    const auto account = accountOf(aCashCredit(), dayNrlm(), kNothingInMay, "2024-06-30");
    REQUIRE(account.spans.size() == 1);
    const SubventionSpan& quarter = account.spans[0];
    REQUIRE(quarter.months.size() == 3);
    CHECK(quarter.months[0].eligible == rupees(200'000));
    CHECK(quarter.months[0].products == rupees(6'000'000));
    CHECK(quarter.months[0].difference == paise(82'192));
    CHECK(quarter.months[0].prompt == paise(49'315));
    CHECK(quarter.months[1].difference == paise(84'932));
    CHECK(quarter.months[1].prompt == paise(50'959));
    CHECK(quarter.isOver);
    REQUIRE(quarter.loss);
    CHECK(quarter.loss->on == day("2024-05-31"));
    CHECK(quarter.loss->breach.why == PromptFault::NoCredit);
    CHECK(quarter.loss->breach.since == day("2024-05-01"));
    CHECK(quarter.loss->that == paise(82'192 + 49'315 + 84'932 + 50'959));
    CHECK(quarter.loss->later == paise(82'192 + 49'315));
    CHECK(account.lost == quarter.loss->that + quarter.loss->later);
    CHECK(account.earned == Money{});
    CHECK(account.open == Money{});
}

TEST_CASE("the day before it is lost it is only threatened", "[lending]") {
    const auto account = accountOf(aCashCredit(), dayNrlm(), kNothingInMay, "2024-05-30");
    CHECK(account.lost == Money{});
    // 30 days of May: 821.92 and 493.15 as April.
    CHECK(account.open == paise(2 * (82'192 + 49'315)));
    REQUIRE(account.threats.size() == 1);
    CHECK(account.threats[0].on == day("2024-05-31"));
    CHECK(account.threats[0].why == PromptFault::NoCredit);
    // In the next quarter May is over, and July has its own.
    const auto later = accountOf(aCashCredit(), dayNrlm(), kNothingInMay, "2024-07-10");
    REQUIRE(later.threats.size() == 1);
    CHECK(later.threats[0].on == day("2024-07-31"));
}

TEST_CASE("who pays in every month keeps it, the month of the first drawing aside", "[lending]") {
    const std::vector<BorrowingMovement> movements{
        drawn("2024-04-10", 100'000), debited("2024-04-30", 69'041),
        paidIn("2024-05-30", 1'000),  debited("2024-05-31", 100'000),
        paidIn("2024-06-01", 1'000),  debited("2024-06-29", 100'000)};
    const auto account = accountOf(aCashCredit(), dayNrlm(), movements, "2024-06-30");
    CHECK_FALSE(account.spans[0].loss);
    CHECK(account.lost == Money{});
    // 21 evenings from 10 to 30 April: the interest debited on the last day bears some from May on.
    CHECK(account.spans[0].first == day("2024-04-10"));
    CHECK(account.spans[0].months[0].products == rupees(2'100'000));
    CHECK(account.earned == account.reckoned());
}

TEST_CASE("credits that do not cover the interest debited are no credits", "[lending]") {
    const std::vector<BorrowingMovement> movements{
        drawn("2024-04-01", 100'000), paidIn("2024-05-20", 985), debited("2024-05-31", 98'630)};
    const auto account = accountOf(aCashCredit(), dayNrlm(), movements, "2024-05-31");
    REQUIRE(account.spans[0].loss);
    CHECK(account.spans[0].loss->breach.why == PromptFault::CreditsBelowInterest);
    CHECK(account.spans[0].loss->breach.amount == paise(130));
    CHECK(account.spans[0].loss->on == day("2024-05-31"));
    SubventionTerms mild = dayNrlm();
    mild.prompt.creditsCoverInterest = false;
    CHECK_FALSE(accountOf(aCashCredit(), mild, movements, "2024-05-31").spans[0].loss);
}

TEST_CASE("what the state puts to the account is no credit of the group", "[lending]") {
    const std::vector<BorrowingMovement> movements{drawn("2024-04-01", 100'000),
                                                   credited("2024-05-20", 200'000)};
    const auto account = accountOf(aCashCredit(), dayNrlm(), movements, "2024-05-31");
    REQUIRE(account.spans[0].loss);
    CHECK(account.spans[0].loss->breach.why == PromptFault::NoCredit);
}

TEST_CASE("thirty days beyond the limit are allowed, on the thirty-first it is lost", "[lending]") {
    std::vector<BorrowingMovement> movements{
        drawn("2024-04-01", 150'000), drawn("2024-05-03", 10'000), paidIn("2024-05-04", 2'000)};
    const BorrowingTerms terms = aCashCredit(150'000); // 8,000 beyond from 3 May: 30 days to 1 June
    const auto before = accountOf(terms, dayNrlm(), movements, "2024-06-01");
    CHECK(before.lost == Money{});
    REQUIRE_FALSE(before.threats.empty());
    CHECK(before.threats[0].on == day("2024-06-02"));
    CHECK(before.threats[0].why == PromptFault::BeyondLimit);
    CHECK(before.threats[0].amount == rupees(8'000));
    const auto on = accountOf(terms, dayNrlm(), movements, "2024-06-02");
    REQUIRE(on.spans[0].loss);
    CHECK(on.spans[0].loss->on == day("2024-06-02"));
    CHECK(on.spans[0].loss->breach.since == day("2024-05-03"));
    CHECK(on.spans[0].loss->that == on.lost);
    CHECK(on.threats.empty());
    movements.push_back(paidIn("2024-06-01", 8'000));
    const auto kept = accountOf(terms, dayNrlm(), movements, "2024-06-30");
    CHECK_FALSE(kept.spans[0].loss);
}

TEST_CASE("a breach that goes on loses the next quarter on its first day", "[lending]") {
    const std::vector<BorrowingMovement> movements{
        drawn("2024-04-01", 160'000), paidIn("2024-04-20", 1),     paidIn("2024-05-20", 1),
        paidIn("2024-06-20", 1),      paidIn("2024-07-20", 9'997), paidIn("2024-08-20", 1),
        paidIn("2024-09-20", 1),      paidIn("2024-10-20", 1)};
    SubventionTerms terms = dayNrlm();
    const auto account = accountOf(aCashCredit(150'000), terms, movements, "2024-10-31");
    REQUIRE(account.spans.size() == 3);
    CHECK(account.spans[0].loss->on == day("2024-05-01")); // beyond since 1 April
    CHECK(account.spans[1].loss->on == day("2024-07-01"));
    // One evening of 1,59,997: 21.92 and 13.15.
    CHECK(account.spans[1].loss->that == paise(2'192 + 1'315));
    CHECK(account.spans[1].loss->later == account.spans[1].depending - paise(2'192 + 1'315));
    CHECK_FALSE(account.spans[2].loss);
    CHECK(account.open == account.spans[2].depending);
    terms.span = PromptSpan::WholeTerm;
    const auto whole = accountOf(aCashCredit(150'000), terms, movements, "2024-10-31");
    REQUIRE(whole.spans.size() == 1);
    CHECK(whole.spans[0].loss->on == day("2024-05-01"));
    CHECK(whole.earned == Money{});
    CHECK(whole.lost == whole.reckoned());
    terms.span = PromptSpan::CalendarMonth;
    const auto months = accountOf(aCashCredit(150'000), terms, movements, "2024-10-31");
    REQUIRE(months.spans.size() == 7);
    CHECK_FALSE(months.spans[0].loss); // April: thirty days
    CHECK(months.spans[3].loss);       // July: up to the 19th
    CHECK_FALSE(months.spans[4].loss);
}

TEST_CASE("only up to the most that is subvented, and only for its days", "[lending]") {
    SubventionTerms terms = dayNrlm();
    terms.until = day("2024-05-10");
    terms.upTo = rupees(150'000);
    const std::vector<BorrowingMovement> movements{
        drawn("2024-03-15", 100'000), drawn("2024-04-11", 100'000), paidIn("2024-05-05", 300'000)};
    const auto account = accountOf(aCashCredit(), terms, movements, "2024-06-30");
    REQUIRE(account.spans.size() == 1);
    CHECK(account.spans[0].first == day("2024-04-01"));
    CHECK(account.spans[0].last == day("2024-05-10"));
    // 10 evenings of 1,00,000, 20 of 1,50,000; then 4 of it, and nothing is owed.
    CHECK(account.spans[0].months[0].products == rupees(4'000'000));
    CHECK(account.spans[0].months[0].difference == paise(54'795)); // 547.945
    CHECK(account.spans[0].months[1].products == rupees(600'000));
    CHECK(account.spans[0].months[1].eligible == Money{});
    CHECK(account.spans[0].isOver);
    // April counts, for something was owed before it, and nothing was paid in.
    CHECK(account.spans[0].loss->on == day("2024-04-30"));
}

TEST_CASE("the difference may be sure, and only the prompt part to be lost", "[lending]") {
    SubventionTerms terms = dayNrlm();
    terms.differenceOnlyIfPrompt = false;
    const auto account = accountOf(aCashCredit(), terms, kNothingInMay, "2024-06-30");
    CHECK(account.earned == paise(82'192 + 84'932 + 82'192));
    CHECK(account.lost == paise(49'315 + 50'959 + 49'315));
    CHECK(account.spans[0].loss->that == paise(49'315 + 50'959));
}

TEST_CASE("the spans of a financial year", "[lending]") {
    SubventionTerms terms = dayNrlm();
    terms.from = day("2023-01-01");
    const auto days = [&](PromptSpan span, const char* on) {
        terms.span = span;
        const SpanDays found = spanOf(terms, day(on));
        return toIso(found.first) + " " + toIso(found.last);
    };
    CHECK(days(PromptSpan::CalendarMonth, "2024-02-29") == "2024-02-01 2024-02-29");
    CHECK(days(PromptSpan::Quarter, "2024-03-31") == "2024-01-01 2024-03-31");
    CHECK(days(PromptSpan::HalfYear, "2024-03-31") == "2023-10-01 2024-03-31");
    CHECK(days(PromptSpan::HalfYear, "2024-04-01") == "2024-04-01 2024-09-30");
    CHECK(days(PromptSpan::Year, "2024-03-31") == "2023-04-01 2024-03-31");
    CHECK(days(PromptSpan::Year, "2023-02-01") == "2023-01-01 2023-03-31"); // began in its midst
    CHECK(days(PromptSpan::WholeTerm, "2024-03-31") == "2023-01-01 9999-12-31");
    terms.yearBegins = std::chrono::January;
    CHECK(days(PromptSpan::HalfYear, "2024-03-31") == "2024-01-01 2024-06-30");
}

TEST_CASE("an instalment of a term loan may be thirty days late", "[lending]") {
    // 50,000 at 14 % over twelve months: 4,489.36 a month.
    SubventionTerms terms = dayNrlm();
    std::vector<BorrowingMovement> movements{drawn("2024-04-05", 50'000),
                                             instalment("2024-06-04", 390'603, 58'333)};
    const auto kept = accountOf(aTermLoan(), terms, movements, "2024-06-04"); // due on 5 May
    CHECK(kept.lost == Money{});
    const auto paidADayLater =
        accountOf(aTermLoan(), terms, {movements[0], instalment("2024-06-05", 390'603, 58'333)},
                  "2024-06-05");
    REQUIRE(paidADayLater.spans[0].loss);
    CHECK(paidADayLater.spans[0].loss->on == day("2024-06-05"));
    CHECK(paidADayLater.spans[0].loss->breach.why == PromptFault::InstalmentLate);
    CHECK(paidADayLater.spans[0].loss->breach.since == day("2024-05-05"));
    CHECK(paidADayLater.spans[0].loss->breach.amount == paise(448'936));
    // The instalment of 5 June is overdue, and not yet for thirty days.
    const auto threatened = accountOf(aTermLoan(), terms, movements, "2024-06-20");
    REQUIRE(threatened.threats.size() == 0); // 6 July is in the next quarter
    const auto july = accountOf(aTermLoan(), terms, movements, "2024-07-01");
    CHECK(july.spans[0].loss == std::nullopt);
    REQUIRE(july.threats.size() == 1);
    CHECK(july.threats[0].on == day("2024-07-06"));
    CHECK(july.threats[0].since == day("2024-06-05"));
}

TEST_CASE("nothing is subvented that was not borrowed", "[lending]") {
    CHECK(accountOf(aCashCredit(), dayNrlm(), {}, "2024-06-30").spans.empty());
    const auto dear =
        accountOf(aCashCredit(),
                  SubventionTerms{.from = day("2024-04-01"), .effectiveRate = Ratio::of(12, 100)},
                  kNothingInMay, "2024-06-30");
    CHECK(dear.reckoned() == Money{});
}

} // namespace bahi
