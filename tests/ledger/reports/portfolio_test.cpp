#include "ledger/reports/portfolio.h"

#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_lending.h"
#include "ledger/log/encoding.h"
#include "tests/support/golden.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"
#include "tests/support/register_story.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

/// After the half year Sita takes 200, 50 a month, and pays once; Hira 300 without an instalment,
/// and pays nothing. In November nobody pays.
void lendTwoMore(GroupBook& group) {
    group.holds(SheetOf{"2006-09-01"}
                    .resolves(3, "Sita gets a loan of 200")
                    .borrows("SITA", 200, 3, "medicine", 50)
                    .resolves(4, "Hirabai gets a loan of 300")
                    .borrows("HIRA", 300, 4, "seeds"));
    group.holds(SheetOf{"2006-10-01"}.brings("SITA", ReceiptHead::Repayment, 54));
    group.holds(SheetOf{"2006-11-01"}.brings("BHIMA", ReceiptHead::RegularSaving, 25));
}

} // namespace

TEST_CASE("the golden portfolio", "[golden]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    lendTwoMore(group);
    const Portfolio told = portfolioOf(group.book(), {}, day("2006-11-15"));
    checkGolden("portfolio", textOf(told));
    checkGolden("portfolio_csv", csvReport(tableOf(told)));
    checkGolden("portfolio_json", jsonReport(jsonOf(told)));
}

TEST_CASE("the golden portfolio of a book without loans", "[golden]") {
    GroupBook group{"Ujala"};
    checkGolden("portfolio_empty", textOf(portfolioOf(group.book())));
}

TEST_CASE("a portfolio, reckoned by hand", "[reports]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    SECTION("one loan, sixty days overdue") {
        const Portfolio july = portfolioOf(group.book(), {}, day("2006-07-31"));
        REQUIRE(july.loans.size() == 1);
        const PortfolioLoan& goat = july.loans.front();
        CHECK(goat.outstanding == rupees(350));
        CHECK(goat.arrears.principal == rupees(150));
        CHECK(goat.arrears.interest == rupees(7));
        CHECK(goat.daysOverdue == 60);
        CHECK_FALSE(july.provision);
        const auto table = readProvisionTable("1,5,10,25,50,75,100").value();
        const Portfolio asked = portfolioOf(group.book(), {}, day("2006-07-31"), table);
        CHECK(asked.provision->total() == rupees(35)); // a tenth of 350, of all that is at risk
        CHECK(asked.provided == Money{});
        CHECK(goat.effectiveRate->toText() == "26.62");
        CHECK(july.all.atRisk(30) == Share{350'00, 350'00});
        CHECK(july.all.atRisk(60) == Share{0, 350'00});
        CHECK(july.lastMeeting == day("2006-07-01"));
    }
    SECTION("a day later it is over sixty, and paid off it is gone") {
        CHECK(portfolioOf(group.book(), {}, day("2006-08-01")).loans.empty());
        const Portfolio none = portfolioOf(group.book());
        CHECK(none.all == AgedPortfolio{});
        CHECK(none.dues.collected == rupees(500 + 46));
        CHECK(none.dues.beyond == rupees(100));
        const Portfolio later = portfolioOf(group.book(), day("2007-01-01"));
        CHECK(later.asOf == day("2007-01-01")); // no period ends before it begins
        CHECK(later.dues.demand() == Money{});
    }
    SECTION("three loans, of which one is paid off") {
        lendTwoMore(group);
        const Portfolio told = portfolioOf(group.book(), {}, day("2006-11-15"));
        REQUIRE(told.loans.size() == 2);
        CHECK(told.loans[0].arrears.principal == rupees(50));
        CHECK(told.loans[0].arrears.interest == rupees(3));
        CHECK(told.loans[0].daysOverdue == 14);
        CHECK(told.loans[1].arrears.principal == Money{}); // no instalment was agreed
        CHECK(told.loans[1].arrears.interest == rupees(12));
        CHECK(told.loans[1].daysOverdue == 45);
        CHECK(told.all.byBand[1] == rupees(150)); // whole balances
        CHECK(told.all.byBand[2] == rupees(300));
        CHECK(told.byPurpose.size() == 2);
        CHECK(told.byPurpose[0].purpose == "medicine");
        CHECK(told.byFund.size() == 1);
        CHECK(told.overdue.since == day("2006-10-01"));
        CHECK(told.dues.demand() == rupees(665));
        CHECK(told.dues.collected == rupees(600));
        CHECK(told.onTime.fellDue == rupees(665));
        CHECK(told.onTime.met == rupees(112 + 170 + 107 + 54));
        const Portfolio autumn = portfolioOf(group.book(), day("2006-10-01"), day("2006-11-15"));
        CHECK(autumn.dues.demand() == rupees(54 + 6 + 53 + 6));
        CHECK(autumn.dues.collected == rupees(54));
        CHECK(autumn.all == told.all);
    }
}

TEST_CASE("on the due date itself nothing is overdue yet", "[reports]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    lendTwoMore(group);
    const Portfolio sameDay = portfolioOf(group.book(), {}, day("2006-11-01"));
    CHECK(sameDay.loans[0].daysOverdue == 0);
    CHECK(sameDay.loans[0].arrears.principal == Money{});
    const Portfolio nextDay = portfolioOf(group.book(), {}, day("2006-11-02"));
    CHECK(nextDay.loans[0].daysOverdue == 1);
}

TEST_CASE("idle is what lies in boxes and banks, of that and what is lent", "[reports]") {
    Portfolio told{};
    CHECK_FALSE(perCentOf(told.idle()));
    told.cash = rupees(150);
    told.bank = rupees(50);
    told.all.add(0, rupees(600));
    CHECK(perCentOf(told.idle())->toText() == "25.00");
}

TEST_CASE("a portfolio that does not come to the accounts is damage", "[reports]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    group.book().database().exec(
        "UPDATE account_balance SET debit = debit + 1 "
        "WHERE account = 1210 AND month = '2006-03'");
    CHECK_THROWS_AS(portfolioOf(group.book()), MalformedRecord);
}

} // namespace bahi
