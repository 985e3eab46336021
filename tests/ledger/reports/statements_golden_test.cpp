// The statements to the character, of a year in which everything happens (written_book.h) and of
// Sanaswadi.

#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_statements.h"
#include "ledger/exchange/report_text.h"
#include "ledger/reports/asset_register.h"
#include "ledger/reports/balance_sheet.h"
#include "ledger/reports/bank_book.h"
#include "ledger/reports/enterprise_result.h"
#include "ledger/reports/fund_statement.h"
#include "ledger/reports/general_ledger.h"
#include "ledger/reports/income_and_expenditure.h"
#include "ledger/reports/receipts_and_payments.h"
#include "ledger/reports/vouchers_register.h"
#include "tests/support/golden.h"
#include "tests/support/plain_values.h"
#include "tests/support/sanaswadi.h"
#include "tests/support/written_book.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

template <class Report>
void checkAllOf(const std::string& name, const Report& report) {
    checkGolden(name, textReport(tableOf(report)));
    checkGolden(name + "_csv", csvReport(tableOf(report)));
    checkGolden(name + "_json", jsonReport(jsonOf(report)));
}

template <class Report>
void checkText(const std::string& name, const Report& report) {
    checkGolden(name, textReport(tableOf(report)));
}

} // namespace

TEST_CASE("the golden statements of a year", "[golden]") {
    WrittenBook written;
    liveThroughAYear(written);
    Book& book = written.book();
    written.counts(1010, "2007-03-31", 965'00);
    const Date start = day("2006-04-01");
    const Date end = day("2007-03-31");
    checkAllOf("receipts_and_payments_year", receiptsAndPaymentsOf(book, start, end));
    checkAllOf("income_and_expenditure_year", incomeAndExpenditureOf(book));
    checkAllOf("balance_sheet_year", balanceSheetOf(book));
    checkText("balance_sheet_open_year", balanceSheetOf(book, day("2006-09-30")));
    checkAllOf("fund_statement_year", fundStatementOf(book, start, end));
    checkAllOf("enterprise_result_year", enterpriseResultsOf(book));
    checkAllOf("asset_register_year", assetRegisterOf(book));
}

TEST_CASE("the golden books of a year", "[golden]") {
    WrittenBook written;
    liveThroughAYear(written);
    Book& book = written.book();
    const Date may = day("2006-05-01");
    const Date mayEnd = day("2006-05-31");
    checkAllOf("vouchers_may", vouchersRegisterOf(book, may, mayEnd));
    checkAllOf("general_ledger_may", generalLedgerOf(book, {}, may, mayEnd));
    checkText("general_ledger_cif", generalLedgerOf(book, AccountCode{2110}));
    const auto post = Pages{book.database()}.withCode("POST");
    checkText("bank_book_post", bankBookOf(book, post));
    checkGolden("bank_book_json",
                jsonReport(jsonOf(bankBookOf(book, post, may, day("2006-12-31")))));
}

TEST_CASE("the golden statements of Sanaswadi", "[golden]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    checkText("receipts_and_payments_sanaswadi", receiptsAndPaymentsOf(group.book()));
    checkText("income_and_expenditure_sanaswadi", incomeAndExpenditureOf(group.book()));
    checkText("balance_sheet_sanaswadi", balanceSheetOf(group.book()));
    checkText("fund_statement_sanaswadi", fundStatementOf(group.book()));
}

TEST_CASE("the golden statements of a book in which nothing happened yet", "[golden]") {
    WrittenBook written;
    Book& book = written.book();
    checkText("receipts_and_payments_empty", receiptsAndPaymentsOf(book));
    checkText("income_and_expenditure_empty", incomeAndExpenditureOf(book));
    checkText("balance_sheet_empty", balanceSheetOf(book));
    checkText("general_ledger_empty", generalLedgerOf(book));
    checkText("bank_book_empty", bankBookOf(book, {}));
    checkText("vouchers_empty", vouchersRegisterOf(book));
    checkText("fund_statement_empty", fundStatementOf(book));
    checkText("enterprise_result_empty", enterpriseResultsOf(book));
    checkText("asset_register_empty", assetRegisterOf(book));
}

} // namespace bahi
