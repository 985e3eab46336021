#include "ledger/reports/monthly_report.h"

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

TEST_CASE("the golden monthly report", "[golden]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    const auto july = monthlyReportOf(group.book(), day("2006-07-20"));
    checkGolden("monthly_report", textReport(tableOf(july)));
    checkGolden("monthly_report_csv", csvReport(tableOf(july)));
    checkGolden("monthly_report_json", jsonReport(jsonOf(july)));
    const auto march = monthlyReportOf(group.book(), day("2006-03-31"));
    checkGolden("monthly_report_loan", textReport(tableOf(march)));
}

TEST_CASE("the months of half a year, counted by hand", "[reports]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    const MonthlyReport march = monthlyReportOf(group.book(), day("2006-03-01"));
    CHECK(march.joined == 3);
    CHECK(march.membersBefore == 0);
    REQUIRE(march.byPurpose.size() == 1);
    CHECK(march.byPurpose[0].of == "a goat");
    CHECK(march.byPurpose[0].amount == rupees(600));
    CHECK(march.byFund.at(0).of == "1210");
    const MonthlyReport may = monthlyReportOf(group.book(), day("2006-05-31"));
    CHECK(may.planned == 1);
    CHECK(may.held == 0);
    CHECK(may.missed == 1);
    CHECK(may.members == 3);
    CHECK(may.cash.totalReceipts == Money{});
    CHECK(may.principal.balance() == Money{}); // nobody met to ask for it
    const MonthlyReport july = monthlyReportOf(group.book(), day("2006-07-01"));
    CHECK(july.saved == SavingsByKind{rupees(50), {}, rupees(10)});
    CHECK(july.withdrawn.total() == rupees(300));
    CHECK(july.membersOverdue == 1);
    CHECK(july.principal.balance() == rupees(150));
    CHECK(july.outstanding == rupees(350));
    CHECK(july.repaid == Money{});
    CHECK(july.attendance.came() == Share{2, 3});
}

TEST_CASE("the monthly report names nobody", "[reports]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    for (const char* iso : {"2006-03-01", "2006-06-01", "2006-08-01"}) {
        const MonthlyReport report = monthlyReportOf(group.book(), day(iso));
        const std::string text =
            textReport(tableOf(report)) + csvReport(tableOf(report)) + jsonReport(jsonOf(report));
        for (const char* name : {"BHIMA", "HIRA", "SITA", "bai"}) {
            CAPTURE(iso, name);
            CHECK(text.find(name) == std::string::npos);
        }
    }
}

TEST_CASE("members before, joined and left make the members", "[reports]") {
    GroupBook group{"Ujala"};
    group.joins("BHIMA", "", "2006-03-01");
    group.joins("HIRA", "", "2006-03-01");
    group.joins("SITA", "", "2006-04-15");
    group.holds(SheetOf{"2006-03-01"}.brings("HIRA", ReceiptHead::RegularSaving, 25));
    group.holds(SheetOf{"2006-04-30"}.resolves(1, "Hira leaves").leaves("HIRA", 1));
    const MonthlyReport april = monthlyReportOf(group.book(), day("2006-04-01"));
    CHECK(april.membersBefore == 2);
    CHECK(april.joined == 1);
    CHECK(april.left == 1);
    CHECK(april.members == 2);
    CHECK(monthlyReportOf(group.book(), day("2006-05-01")).membersBefore == 2);
}

TEST_CASE("a month whose savings do not come to their accounts has no report", "[reports]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    group.book().database().exec(
        "UPDATE account_balance SET credit = credit + 1 "
        "WHERE account = 2010 AND month = '2006-08'");
    CHECK_THROWS_AS(monthlyReportOf(group.book(), day("2006-09-01")), MalformedRecord);
}

} // namespace bahi
