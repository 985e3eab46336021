#include "ledger/reports/lender_collections.h"

#include "ledger/exchange/report_borrowings.h"
#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
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

const FundDemand& lineOf(const LenderCollections& told, std::string_view name) {
    for (const FundDemand& fund : told.funds)
        if (fund.name == name) return fund;
    FAIL("no line " << name);
    return told.total;
}

} // namespace

TEST_CASE("the golden demand of the lenders against what was brought", "[golden]") {
    WrittenBook book;
    liveThroughAYear(book);
    const auto year = lenderCollectionsOf(book.book(), day("2006-04-01"), day("2007-03-31"));
    checkGolden("lender_demand_year", textReport(tableOf(year)));
    checkGolden("lender_demand_year_csv", csvReport(tableOf(year)));
    checkGolden("lender_demand_year_json", jsonReport(jsonOf(year)));
}

TEST_CASE("the golden demand of a book in which nothing happened yet", "[golden]") {
    WrittenBook book;
    checkGolden("lender_demand_empty", textReport(tableOf(lenderCollectionsOf(book.book()))));
}

TEST_CASE("what members bring of a fund's loans stands beside what its lender got", "[reports]") {
    WrittenBook book;
    const Page community = book.opens(SubLedger::Borrowing, "CIF1");
    const Page bank = book.opens(SubLedger::Borrowing, "TL1");
    const Page trader = book.opens(SubLedger::Borrowing, "ML1");
    book.opens(SubLedger::Borrowing, "LATER");
    const Page lent = book.lends(kFirst, 1230, "2006-04-02", 900'00);
    const Page own = book.lends(kSecond, 1210, "2006-04-02", 100'00);
    book.posts("2006-04-01", EntryKind::Receipt,
               {debit(1010, 1'000'00), credit(2110, 1'000'00, community)});
    book.posts("2006-04-01", EntryKind::Receipt, {debit(1010, 500'00), credit(2210, 500'00, bank)});
    book.posts("2006-04-01", EntryKind::Receipt, {debit(1010, 70'00), credit(2230, 70'00, trader)});
    book.posts("2006-04-02", EntryKind::Payment, {debit(1230, 900'00, lent), credit(1010, 900'00)},
               kFirst);
    book.posts("2006-04-02", EntryKind::Payment, {debit(1210, 100'00, own), credit(1010, 100'00)},
               kSecond);
    book.posts("2006-05-02", EntryKind::Receipt,
               {debit(1010, 318'00), credit(1230, 300'00, lent), credit(4010, 18'00, lent)},
               kFirst);
    book.posts("2006-05-02", EntryKind::Receipt,
               {debit(1010, 52'00), credit(1210, 50'00, own), credit(4010, 2'00, own)}, kSecond);
    book.posts(
        "2006-05-03", EntryKind::Payment,
        {debit(2110, 250'00, community), debit(5020, 10'00, community), credit(1010, 260'00)});
    book.posts("2006-05-03", EntryKind::Payment,
               {debit(2210, 40'00, bank), debit(5010, 5'00, bank), credit(1010, 45'00)});
    book.posts("2006-05-03", EntryKind::Payment, {debit(2230, 70'00, trader), credit(1010, 70'00)});

    const auto told = lenderCollectionsOf(book.book(), day("2006-05-01"), day("2006-05-31"));
    REQUIRE(told.funds.size() == 4);
    const FundDemand& fund = lineOf(told, "Community Investment Fund");
    CHECK(fund.loans == AccountCode{1230});
    CHECK(fund.principal == rupees(300));
    CHECK(fund.interest == rupees(18));
    CHECK(fund.paidOn == rupees(260));
    CHECK(fund.leftInHand() == rupees(58));
    CHECK(lineOf(told, "Bank loans").leftInHand() == -rupees(45));
    const FundDemand& other = lineOf(told, "Other lenders");
    CHECK(other.loans == AccountCode{}); // own loans are nobody's collections
    CHECK(other.brought() == Money{});
    CHECK(other.paidOn == rupees(70));
    CHECK(told.funds.back().name == "Nothing drawn yet");
    CHECK(told.total.brought() == rupees(318));
    CHECK(told.total.paidOn == rupees(375));
    SECTION("before May nobody brought anything") {
        const auto april = lenderCollectionsOf(book.book(), {}, day("2006-04-30"));
        CHECK(april.total.brought() == Money{});
        CHECK(april.total.paidOn == Money{});
    }
    SECTION("what was written off nobody brought") {
        book.posts("2006-05-04", EntryKind::Journal,
                   {debit(5210, 600'00, lent), credit(1230, 600'00, lent)});
        const auto again = lenderCollectionsOf(book.book(), day("2006-05-01"), day("2006-05-31"));
        CHECK(lineOf(again, "Community Investment Fund").principal == rupees(300));
    }
    SECTION("the loans' account says something else") {
        book.book().database().exec(
            "UPDATE account_balance SET debit = debit + 1 "
            "WHERE account = 1230 AND month = '2006-04'");
        CHECK_THROWS_AS(lenderCollectionsOf(book.book()), MalformedRecord);
    }
}

} // namespace bahi
