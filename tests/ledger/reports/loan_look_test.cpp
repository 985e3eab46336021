#include "ledger/reports/loan_look.h"

#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_lending.h"
#include "ledger/exchange/report_text.h"
#include "ledger/log/encoding.h"
#include "ledger/reports/loan_list.h"
#include "ledger/services/meeting_service.h"
#include "tests/support/golden.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"
#include "tests/support/register_story.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using enum ReceiptHead;

TEST_CASE("the golden look at a loan", "[golden]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    const LoanLook july = loanLookOf(group.book(), LoanNumber{1}, day("2006-07-31")).value();
    checkGolden("loan_look_page", textReport(pageTableOf(july)));
    checkGolden("loan_look_plan", textReport(agreedTableOf(july)) + textReport(leftTableOf(july)));
    checkGolden("loan_look_csv", csvReport(tableOf(july)));
    checkGolden("loan_look_json", jsonReport(jsonOf(july)));
    const LoanPayoff payoff = loanPayoffOf(group.book(), LoanNumber{1}, day("2006-07-31")).value();
    checkGolden("loan_payoff", textReport(tableOf(payoff)));
    checkGolden("loan_payoff_json", jsonReport(jsonOf(payoff)));
}

TEST_CASE("the golden list of loans", "[golden]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    group.holds(SheetOf{"2006-09-01"}
                    .resolves(3, "Sita gets a loan of 200")
                    .borrows("SITA", 200, 3, "medicine", 50)
                    .resolves(4, "Bhimabai gets a loan of 300")
                    .borrows("BHIMA", 300, 4, "seeds", 100));
    group.holds(SheetOf{"2006-10-01"}.brings("BHIMA", Repayment, 106));
    const LoanList all = loanListOf(group.book(), WhichLoans::All, day("2006-10-02"));
    checkGolden("loan_list", textReport(tableOf(all)));
    checkGolden("loan_list_csv", csvReport(tableOf(all)));
    CHECK(loanListOf(group.book(), WhichLoans::NotClosed, day("2006-10-02")).rows.size() == 2);
    CHECK(loanListOf(group.book(), WhichLoans::All, day("2006-02-28")).rows.empty());
}

TEST_CASE("the golden list of no loans", "[golden]") {
    GroupBook group{"Ujala"};
    checkGolden("loan_list_empty", textReport(tableOf(loanListOf(group.book(), WhichLoans::All))));
}

TEST_CASE("a loan as it stood, month by month", "[reports]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    const LoanLook july = loanLookOf(group.book(), LoanNumber{1}, day("2006-07-31")).value();
    CHECK(july.page.balance == rupees(350));
    CHECK(july.principalDue == rupees(150));
    CHECK(july.interestDue == rupees(7));
    CHECK(july.arrears.daysOn(july.asOf) == 60);
    REQUIRE(july.agreed.size() == 6);
    CHECK(july.agreed[1] ==
          PlannedInstalment{day("2006-05-01"), rupees(100), rupees(10), rupees(400)});
    CHECK(july.left ==
          std::vector<PlannedInstalment>{{day("2006-08-01"), rupees(250), rupees(14), rupees(100)},
                                         {day("2006-09-01"), rupees(100), rupees(2), Money{}}});
    const LoanLook now = loanLookOf(group.book(), LoanNumber{1}).value();
    CHECK(now.asOf == day("2006-08-01"));
    CHECK(now.left.empty());
}

TEST_CASE("the pay-off is what the next meeting takes and not a rupee more", "[reports]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    group.holds(SheetOf{"2006-09-01"}
                    .resolves(3, "Sita gets a loan of 500")
                    .borrows("SITA", 500, 3, "medicine", 50));
    group.holds(SheetOf{"2006-10-01"}.brings("SITA", Repayment, 20));
    const LoanPayoff told = loanPayoffOf(group.book(), LoanNumber{2}, day("2006-12-01")).value();
    CHECK(told.principal == rupees(490));
    CHECK(told.interestOverdue == Money{});
    CHECK(told.interestOfDay == rupees(20)); // nobody met in November: it falls due that day, too
    CHECK(told.total() == rupees(510));
    const auto brings = [&](std::int64_t rupees) {
        const SheetOf sheet = SheetOf{"2006-12-01"}.brings("SITA", Repayment, rupees);
        return MeetingService{group.office(), group.book()}.post({sheet.sheet()}, "", Keep::No);
    };
    CHECK(brings(511).refusal() == Refusal::RepaymentAboveOwed);
    CHECK(brings(510));
    group.holds(SheetOf{"2006-12-01"}.brings("SITA", Repayment, 510));
    CHECK(loanPayoffOf(group.book(), LoanNumber{2}, day("2006-12-01")).value().total() == Money{});
}

TEST_CASE("the pay-off of a past day leaves out what came later", "[reports]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    const LoanPayoff july = loanPayoffOf(group.book(), LoanNumber{1}, day("2006-07-31")).value();
    CHECK(july.principal == rupees(350));
    CHECK(july.interestOverdue == rupees(7));
    CHECK(july.interestOfDay == Money{});
    CHECK(july.isFollowed);
    const LoanPayoff august = loanPayoffOf(group.book(), LoanNumber{1}, day("2006-08-01")).value();
    CHECK(august.total() == Money{});
    CHECK_FALSE(august.isFollowed);
    const LoanPayoff first = loanPayoffOf(group.book(), LoanNumber{1}, day("2006-03-01")).value();
    CHECK(first.total() == rupees(600)); // the month of the loan bears no interest
}

TEST_CASE("a loan that is not there, or not yet, is refused", "[reports]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    CHECK(loanLookOf(group.book(), LoanNumber{9}).refusal() == Refusal::LoanUnknown);
    CHECK(loanPayoffOf(group.book(), LoanNumber{9}, day("2006-08-01")).refusal() ==
          Refusal::LoanUnknown);
    const auto early = loanPayoffOf(group.book(), LoanNumber{1}, day("2006-02-28"));
    CHECK(early.refusal() == Refusal::LoanNotYetGiven);
    CHECK(early.refused().allowed == "2006-03-01");
    CHECK(loanLookOf(group.book(), LoanNumber{1}, day("2006-02-28")).refusal() ==
          Refusal::LoanNotYetGiven);
}

TEST_CASE("the list and the look refuse loans that do not come to their account", "[reports]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    group.book().database().exec(
        "UPDATE account_balance SET debit = debit + 1 "
        "WHERE account = 1210 AND month = '2006-03'");
    CHECK_THROWS_AS(loanListOf(group.book(), WhichLoans::All), MalformedRecord);
    CHECK_THROWS_AS(loanLookOf(group.book(), LoanNumber{1}), MalformedRecord);
}

} // namespace bahi
