#include "ledger/reports/funds_report.h"

#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_lending.h"
#include "ledger/exchange/report_text.h"
#include "ledger/log/encoding.h"
#include "tests/support/golden.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"
#include "tests/support/written_book.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

const FundTurnover& fundIn(const FundsReport& told, std::string_view name) {
    for (const FundTurnover& fund : told.funds)
        if (fund.name == name) return fund;
    FAIL("no fund " << name);
    return told.total;
}

} // namespace

TEST_CASE("the golden funds, a line for each", "[golden]") {
    WrittenBook book;
    liveThroughAYear(book);
    const auto year = fundsReportOf(book.book(), day("2006-04-01"), day("2007-03-31"));
    checkGolden("funds_year", textReport(tableOf(year)));
    checkGolden("funds_year_csv", csvReport(tableOf(year)));
    checkGolden("funds_year_json", jsonReport(jsonOf(year)));
}

TEST_CASE("the golden funds of a book in which nothing happened yet", "[golden]") {
    WrittenBook book;
    checkGolden("funds_empty", textReport(tableOf(fundsReportOf(book.book()))));
}

TEST_CASE("what each fund received, lent, got back and earned", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    const auto told = fundsReportOf(book.book(), day("2006-04-01"), day("2007-03-31"));
    const FundTurnover& own = fundIn(told, "Members' own savings");
    CHECK(own.heldBefore == rupees(22'450));
    CHECK(own.received == rupees(50));
    CHECK(own.returned == rupees(300));
    CHECK(own.lentBefore == rupees(8'845));
    CHECK(own.repaid == rupees(380));  // 280 of it set off
    CHECK(own.interest == rupees(30)); // and no less for the close of the year
    CHECK(own.outstanding == rupees(8'465));
    CHECK(own.idle() == rupees(13'735));
    const FundTurnover& community = fundIn(told, "Community Investment Fund");
    CHECK(community.received == rupees(50'000));
    CHECK(community.returned == rupees(5'000));
    CHECK(community.lent == rupees(30'000));
    CHECK(community.repaid == rupees(2'000));
    CHECK(community.interest == rupees(600));
    CHECK(community.outstanding == rupees(28'000));
    CHECK(community.idle() == rupees(17'000));
    CHECK(fundIn(told, "Restricted grants").returned == rupees(14'000));
    CHECK(told.total.idle() == rupees(91'735));
    CHECK(told.total.held + told.otherLeft ==
          told.total.outstanding + told.cash + told.otherAssets);
    SECTION("without days, the cut-off is what they opened with") {
        const auto all = fundsReportOf(book.book());
        CHECK(fundIn(all, "Members' own savings").lentBefore == rupees(8'845));
        CHECK(fundIn(all, "Members' own savings").lent == Money{});
    }
}

TEST_CASE("a loan moved to another fund was not repaid", "[reports]") {
    WrittenBook book;
    const Page own = book.lends(kFirst, 1210, "2006-04-01", 500'00);
    const Page other = book.lends(kFirst, 1220, "2006-06-01", 300'00);
    book.posts("2006-03-31", EntryKind::CutOff, {debit(1010, 500'00), credit(3030, 500'00)});
    book.posts("2006-04-01", EntryKind::Payment, {debit(1210, 500'00, own), credit(1010, 500'00)},
               kFirst);
    book.posts("2006-05-01", EntryKind::Receipt, {debit(1010, 100'00), credit(1210, 100'00, own)},
               kFirst);
    const VoucherNumber moved = book.posts("2006-06-01", EntryKind::Journal,
                                           {debit(1220, 300'00, other), credit(1210, 300'00, own)});
    const auto told = fundsReportOf(book.book());
    CHECK(fundIn(told, "Members' own savings").repaid == rupees(100));
    CHECK(fundIn(told, "Members' own savings").lowered == rupees(300));
    CHECK(fundIn(told, "Members' own savings").idle() == -rupees(100));
    CHECK(fundIn(told, "Revolving Fund").lent == rupees(300));
    CHECK(told.otherLeft == rupees(500));
    SECTION("taken back it was not moved") {
        book.reverses(moved, "2006-06-01");
        const auto again = fundsReportOf(book.book());
        CHECK(fundIn(again, "Members' own savings").lowered == Money{});
        CHECK(again.total.outstanding == rupees(400));
    }
}

TEST_CASE("the interest of the funds is that of account 4010", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book); // which ends with a close that empties 4010
    const auto year = fundsReportOf(book.book(), day("2006-04-01"), day("2007-03-31"));
    CHECK(year.earned == rupees(630));
    CHECK(year.interestOtherwise() == Money{});
    CHECK_THAT(textReport(tableOf(year)),
               Catch::Contains("Interest agrees with account 4010: 630.00") &&
                   Catch::Contains("agrees with the balance sheet: lent before + lent - repaid = "
                                   "outstanding, 1210 8,465.00, 1230 28,000.00"));
    SECTION("what differs is told") {
        book.posts(
            "2007-03-30", EntryKind::Journal,
            {debit(4010, 12'00, Page::of(LoanNumber{1})), credit(2010, 12'00, Page::of(kFirst))});
        const auto given = fundsReportOf(book.book(), day("2006-04-01"), day("2007-03-31"));
        CHECK(given.total.interest == rupees(630));
        CHECK(given.interestOtherwise() == -rupees(12));
        CHECK_THAT(textReport(tableOf(given)),
                   Catch::Contains("Interest received 630.00 + moved otherwise than by payments of "
                                   "members (12.00) = account 4010, 618.00"));
    }
    SECTION("an account that its vouchers do not come to is damage") {
        book.book().database().exec(
            "UPDATE account_balance SET credit = credit + 1 "
            "WHERE account = 4010 AND month = '2006-05'");
        CHECK_THROWS_AS(fundsReportOf(book.book(), day("2006-04-01"), day("2006-12-31")),
                        MalformedRecord);
    }
}

TEST_CASE("interest on a loan whose principal is paid is still that of its fund", "[reports]") {
    WrittenBook book;
    const Page loan = book.lends(kFirst, 1220, "2006-04-01", 500'00);
    book.posts("2006-04-01", EntryKind::Payment, {debit(1220, 500'00, loan), credit(1010, 500'00)},
               kFirst);
    book.posts("2006-05-01", EntryKind::Receipt, {debit(1010, 500'00), credit(1220, 500'00, loan)},
               kFirst);
    book.posts("2006-06-01", EntryKind::Receipt, {debit(1010, 10'00), credit(4010, 10'00, loan)},
               kFirst);
    const auto june = fundsReportOf(book.book(), day("2006-06-01"), day("2006-06-30"));
    CHECK(fundIn(june, "Revolving Fund").interest == rupees(10));
    CHECK(june.interestOtherwise() == Money{});
}

TEST_CASE("food security and health risk are two funds", "[reports]") {
    WrittenBook book;
    const Page grain = book.opens(SubLedger::Borrowing, "FSF1");
    const Page clinic = book.opens(SubLedger::Borrowing, "HRF1");
    const Page old = book.opens(SubLedger::Borrowing, "OLD");
    const Page rice = book.lends(kFirst, 1251, "2006-04-01", 300'00);
    const Page fever = book.lends(kSecond, 1252, "2006-04-01", 200'00);
    book.posts("2006-04-01", EntryKind::Receipt,
               {debit(1010, 500'00), credit(2131, 500'00, grain)});
    book.posts("2006-04-01", EntryKind::Receipt,
               {debit(1010, 400'00), credit(2132, 400'00, clinic)});
    book.posts("2006-04-01", EntryKind::Receipt, {debit(1010, 50'00), credit(2130, 50'00, old)});
    book.posts("2006-04-01", EntryKind::Payment, {debit(1251, 300'00, rice), credit(1010, 300'00)},
               kFirst);
    book.posts("2006-04-01", EntryKind::Payment, {debit(1252, 200'00, fever), credit(1010, 200'00)},
               kSecond);
    const auto told = fundsReportOf(book.book());
    CHECK(fundIn(told, "Food Security Fund").idle() == rupees(200));
    CHECK(fundIn(told, "Health Risk Fund").idle() == rupees(200));
    CHECK(fundIn(told, "Health Risk Fund").outstanding == rupees(200));
    CHECK(fundIn(told, "Food and health funds").held == rupees(50)); // as an older book has it
}

TEST_CASE("funds that are not those of the balance sheet are damage", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    book.book().database().exec(
        "UPDATE account_balance SET debit = debit + 1 WHERE account = 1230 AND month = '2006-04'");
    CHECK_THROWS_AS(fundsReportOf(book.book()), MalformedRecord);
}

} // namespace bahi
