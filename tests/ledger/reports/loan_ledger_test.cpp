#include "ledger/reports/loan_ledger.h"

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

TEST_CASE("the golden loan ledger", "[golden]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    checkGolden("loan_ledger", textReport(tableOf(loanLedgerOf(group.book()))));
    const auto part = loanLedgerOf(group.book(), day("2006-06-01"), day("2006-07-31"));
    checkGolden("loan_ledger_period", textReport(tableOf(part)));
    checkGolden("loan_ledger_csv", csvReport(tableOf(part)));
    checkGolden("loan_ledger_json", jsonReport(jsonOf(part)));
}

TEST_CASE("the golden loan ledger of one loan among others, one written off", "[golden]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    group.holds(SheetOf{"2006-09-01"}
                    .resolves(3, "Sita gets a loan of 200")
                    .borrows("SITA", 200, 3, "medicine", 50)
                    .resolves(4, "Hirabai gets a loan of 300")
                    .borrows("HIRA", 300, 4, "seeds"));
    group.holds(SheetOf{"2006-10-01"}.brings("SITA", ReceiptHead::Repayment, 54));
    const Page sitas = Page::of(LoanNumber{2});
    group.writes([](Writer& writer) {
        writer.append(
            AccountOpened{{AccountCode{5210}, AccountKind::Expenditure, SubLedger::Loan}});
    });
    group.posts("2006-10-05", EntryKind::Journal,
                {Posting::debit(AccountCode{5210}, rupees(150), sitas),
                 Posting::credit(accounts::kLoansOwnFunds, rupees(150), sitas)});
    checkGolden("loan_ledger_one",
                textReport(tableOf(loanLedgerOf(group.book(), {}, {}, LoanNumber{2}))));
    const LoanLedger all = loanLedgerOf(group.book());
    REQUIRE(all.pages.size() == 3);
    CHECK(all.pages[1].lowered == rupees(150));
    CHECK(all.pages[1].interestDue == Money{});
    CHECK(all.pages[2].interestDue == rupees(6));
    CHECK(all.funds.at(0).balance == rupees(300));
}

TEST_CASE("the golden loan ledger of a book without loans", "[golden]") {
    GroupBook group{"Ujala"};
    checkGolden("loan_ledger_empty", textReport(tableOf(loanLedgerOf(group.book()))));
}

TEST_CASE("Bhimabai's loan page is that of the booklet", "[reports]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    const LoanLedger ledger = loanLedgerOf(group.book());
    REQUIRE(ledger.pages.size() == 1);
    const LoanPage& page = ledger.pages.front();
    std::vector<std::int64_t> balances;
    for (const LoanLedgerRow& row : page.rows) balances.push_back(row.balance.inMinor() / 100);
    CHECK(balances == std::vector<std::int64_t>{500, 400, 300, 300, 100, 0});
    CHECK(page.interest == rupees(34));
    CHECK(page.interestDue == Money{});
    CHECK(page.purpose == "seeds");
    const LoanLedger winter = loanLedgerOf(group.book(), {}, day("2007-01-31"));
    CHECK(winter.pages[0].interestDue == rupees(2)); // January's, on the last hundred
    CHECK(winter.pages[0].balance == rupees(100));
    CHECK(loanLedgerOf(group.book(), day("2007-03-01")).pages.empty());
}

TEST_CASE("a voucher that was taken back and its reversal both stand on the page", "[reports]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    group.replaces(13,
                   "date,kind,member,head,amount,ref,text\n"
                   "2007-02-01,saving,BHIMA,,50,,\n"
                   "2007-02-01,repayment,BHIMA,,54,,\n",
                   "the box says so");
    const LoanPage page = loanLedgerOf(group.book()).pages.at(0);
    REQUIRE(page.rows.size() == 8);
    CHECK(page.rows[5].reversedBy == VoucherNumber{14});
    CHECK(page.rows[6].repaid == -rupees(100));
    CHECK(page.rows[6].interest == -rupees(4));
    CHECK(page.rows[7].repaid == rupees(50));
    CHECK(page.balance == rupees(50));
}

TEST_CASE("loan pages that do not come to the account are damage", "[reports]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    group.book().database().exec(
        "UPDATE account_balance SET debit = debit + 1 "
        "WHERE account = 1210 AND month = '2006-08'");
    CHECK_THROWS_AS(loanLedgerOf(group.book()), MalformedRecord);
}

} // namespace bahi
