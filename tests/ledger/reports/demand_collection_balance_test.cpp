#include "ledger/reports/demand_collection_balance.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_registers.h"
#include "ledger/exchange/report_text.h"
#include "ledger/log/encoding.h"
#include "tests/support/golden.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"
#include "tests/support/register_story.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using enum ReceiptHead;

TEST_CASE("the golden demand, collection and balance", "[golden]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    const auto july = demandCollectionBalanceOf(group.book(), {}, day("2006-07-31"));
    checkGolden("dcb", textReport(tableOf(july)));
    const auto summer =
        demandCollectionBalanceOf(group.book(), day("2006-07-01"), day("2006-08-31"));
    checkGolden("dcb_period", textReport(tableOf(summer)));
    checkGolden("dcb_csv", csvReport(tableOf(summer)));
    checkGolden("dcb_json", jsonReport(jsonOf(july)));
}

TEST_CASE("the golden demand, collection and balance of nothing", "[golden]") {
    GroupBook group{"Ujala"};
    group.joins("BHIMA", "", "2006-03-01");
    checkGolden("dcb_empty", textReport(tableOf(demandCollectionBalanceOf(group.book()))));
}

TEST_CASE("the dues of half a year, reckoned by hand", "[reports]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    const auto july = demandCollectionBalanceOf(group.book(), {}, day("2006-07-31"));
    REQUIRE(july.rows.size() == 3);
    CHECK(july.rows[0].savings.collected == rupees(100)); // four meetings
    CHECK(july.rows[0].savings.ahead == rupees(25));
    CHECK(july.rows[1].savings.balance() == rupees(25)); // July
    CHECK(july.rows[1].interest.demand() == rupees(39));
    CHECK(july.rows[1].interest.balance() == rupees(7));
    CHECK(july.rows[1].principal.demand() == rupees(400));
    CHECK(july.rows[1].principal.balance() == rupees(150));
    CHECK(july.rows[2].savings.balance() == Money{});
    CHECK(july.outstanding == rupees(350));
    const auto august =
        demandCollectionBalanceOf(group.book(), day("2006-08-01"), day("2006-08-31"));
    CHECK(august.rows[0].savings.collected == rupees(25)); // out of what was ahead
    CHECK(august.rows[0].savings.paid == Money{});
    CHECK(august.principal.overdueBefore == rupees(150));
    CHECK(august.principal.beyond == rupees(100));
    CHECK(august.outstanding == Money{});
}

TEST_CASE("Bhimabai's booklet as demand, collection and balance", "[reports]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    const auto all = demandCollectionBalanceOf(group.book());
    CHECK(all.to == day("2007-02-01"));
    CHECK(all.savings.demand() == rupees(300)); // twelve meetings
    CHECK(all.savings.balance() == Money{});
    CHECK(all.interest.demand() == rupees(34));
    CHECK(all.interest.balance() == Money{});
    CHECK(all.principal.demand() == Money{}); // no instalment was agreed
    CHECK(all.principal.beyond == rupees(500));
    const auto january = demandCollectionBalanceOf(group.book(), {}, day("2007-01-31"));
    CHECK(january.savings.balance() == rupees(25));
    CHECK(january.interest.balance() == rupees(2));
}

TEST_CASE("a saving for a meeting that was missed is asked where that was agreed", "[reports]") {
    GroupBook group{"Ujala"};
    group.joins("BHIMA", "", "2006-03-01");
    group.holds(SheetOf{"2006-03-01"}.brings("BHIMA", RegularSaving, 25));
    group.writes([](Writer& writer) {
        writer.append(MeetingMissed{day("2006-04-01")}, {.reason = "a wedding"});
    });
    CHECK(demandCollectionBalanceOf(group.book()).savings.demand() == rupees(25));
    group.writes([](Writer& writer) {
        writer.append(SettingsAgreed{{day("2006-01-01"), {{Setting::SavingDueWhenMissed, 1}}, 0}});
    });
    const auto april = demandCollectionBalanceOf(group.book(), {}, day("2006-04-30"));
    CHECK(april.savings.demand() == rupees(50));
    CHECK(april.savings.balance() == rupees(25));
}

TEST_CASE("what is brought as saving is money, not what a journal moves", "[reports]") {
    GroupBook group{"Ujala"};
    group.joins("BHIMA", "", "2006-01-01");
    const Page hers = Page::of(group.member("BHIMA").number);
    group.startsFrom("2006-02-28", {opening("", 1010, 500), opening("BHIMA", 2010, 500)});
    group.holds(SheetOf{"2006-03-01"});
    group.writes([](Writer& writer) {
        for (const AccountCode code : {AccountCode{5030}, AccountCode{2080}})
            writer.append(AccountOpened{ChartOfAccounts::find(code)->account});
    });
    const auto paid = [&] { return demandCollectionBalanceOf(group.book()).savings.paid; };
    CHECK(paid() == Money{}); // a cut-off brings nothing
    group.posts("2006-03-10", EntryKind::Journal,
                {Posting::debit(AccountCode{5030}, rupees(36), hers),
                 Posting::credit(accounts::kRegularSavings, rupees(36), hers)});
    CHECK(paid() == Money{}); // interest on her savings
    group.posts("2006-03-11", EntryKind::Receipt,
                {Posting::debit(accounts::kCashBox, rupees(40)),
                 Posting::credit(AccountCode{2080}, rupees(40), hers)});
    CHECK(paid() == Money{}); // held, not yet saved
    group.posts("2006-03-12", EntryKind::Journal,
                {Posting::debit(AccountCode{2080}, rupees(20), hers),
                 Posting::credit(accounts::kRegularSavings, rupees(20), hers)});
    CHECK(paid() == rupees(20));
    group.takesBack(4, "a week too early");
    CHECK(paid() == Money{});
}

TEST_CASE("what is written off nobody paid, and the close of a year asks no interest again",
          "[reports]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    group.holds(SheetOf{"2006-09-01"}
                    .resolves(3, "Sita gets a loan of 200")
                    .borrows("SITA", 200, 3, "medicine", 50));
    group.holds(SheetOf{"2006-10-01"}.brings("SITA", Repayment, 54));
    group.holds(SheetOf{"2006-11-01"});
    group.writes([](Writer& writer) {
        writer.append(AccountOpened{ChartOfAccounts::find(AccountCode{5210})->account});
    });
    const Page sitas = Page::of(LoanNumber{2});
    const auto sita = [&] { return demandCollectionBalanceOf(group.book()).rows.at(2); };
    CHECK(sita().principal.balance() == rupees(50)); // November's instalment
    CHECK(sita().interest.balance() == rupees(3));
    group.posts("2006-11-02", EntryKind::Journal,
                {Posting::debit(AccountCode{5210}, rupees(150), sitas),
                 Posting::credit(accounts::kLoansOwnFunds, rupees(150), sitas)});
    CHECK(sita().principal.paid == rupees(50));
    CHECK(sita().principal.waived == rupees(50));
    CHECK(sita().principal.balance() == Money{});
    CHECK(sita().interest.waived == rupees(3));
    const auto before = demandCollectionBalanceOf(group.book());
    group.posts("2006-11-03", EntryKind::Journal,
                {Posting::debit(accounts::kLoanInterest, rupees(46), Page::of(LoanNumber{1})),
                 Posting::debit(accounts::kLoanInterest, rupees(4), sitas),
                 Posting::credit(accounts::kSurplus, rupees(50))});
    const auto after = demandCollectionBalanceOf(group.book());
    CHECK(after.interest == before.interest);
}

TEST_CASE("loans that do not come to their accounts make no demand", "[reports]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    group.book().database().exec(
        "UPDATE account_balance SET debit = debit + 1 "
        "WHERE account = 1210 AND month = '2006-08'");
    CHECK_THROWS_AS(demandCollectionBalanceOf(group.book()), MalformedRecord);
}

} // namespace bahi
