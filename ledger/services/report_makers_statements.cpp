#include "ledger/base/digits.h"
#include "ledger/books/chart_of_accounts.h"
#include "ledger/exchange/report_lending.h"
#include "ledger/exchange/report_statements.h"
#include "ledger/reports/asset_register.h"
#include "ledger/reports/balance_sheet.h"
#include "ledger/reports/bank_book.h"
#include "ledger/reports/bank_reconciliation.h"
#include "ledger/reports/enterprise_result.h"
#include "ledger/reports/fund_statement.h"
#include "ledger/reports/funds_report.h"
#include "ledger/reports/general_ledger.h"
#include "ledger/reports/income_and_expenditure.h"
#include "ledger/reports/receipts_and_payments.h"
#include "ledger/reports/vouchers_register.h"
#include "ledger/services/report_makers.h"
#include "ledger/services/report_printed.h"
#include "ledger/store/words.h"

#include <algorithm>
#include <charconv>

namespace bahi {

namespace {

Result<std::optional<AccountCode>> accountIn(const std::string& written) {
    if (written.empty()) return std::optional<AccountCode>{};
    const std::string digits = withLatinDigits(written);
    std::uint16_t number = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    const bool isKnown = error == std::errc{} && stop == end &&
                         ChartOfAccounts::find(AccountCode{number}) != nullptr;
    if (!isKnown) return Refused{.why = Refusal::AccountUnknown}.about(written);
    return std::optional{AccountCode{number}};
}

/// How what stands on no page of a bank account is asked for: by the account.
constexpr std::string_view kUndivided = "1110";

std::string codesOf(const std::vector<BankPage>& banks) {
    std::string codes;
    for (const BankPage& bank : banks)
        codes += (codes.empty() ? "" : ", ") + (bank ? bank->code : std::string{kUndivided});
    return codes;
}

/// The one that was said, or the only one there is.
Result<BankPage> bankIn(Book& book, const ReportRequest& request) {
    const std::vector<BankPage> banks = bankPagesOf(book);
    if (request.account.empty()) {
        if (banks.size() == 1) return banks.front();
        return Refused{.why = Refusal::OptionMissing}
            .about("--account")
            .got(request.name)
            .want(codesOf(banks));
    }
    const auto bank = std::find_if(banks.begin(), banks.end(), [&](const BankPage& known) {
        return request.account == (known ? known->code : kUndivided);
    });
    if (bank == banks.end())
        return Refused{.why = Refusal::BankUnknown}.about(request.account).want(codesOf(banks));
    return *bank;
}

} // namespace

Result<std::string> makeReceiptsAndPayments(Book& book, const ReportRequest& request) {
    return printed(receiptsAndPaymentsOf(book, request.from, request.last()), request.format);
}

Result<std::string> makeIncomeAndExpenditure(Book& book, const ReportRequest& request) {
    return printed(incomeAndExpenditureOf(book, request.from, request.last()), request.format);
}

Result<std::string> makeBalanceSheet(Book& book, const ReportRequest& request) {
    return printed(balanceSheetOf(book, request.last()), request.format);
}

Result<std::string> makeGeneralLedger(Book& book, const ReportRequest& request) {
    const auto account = accountIn(request.account);
    if (!account) return account.refused();
    return printed(generalLedgerOf(book, account.value(), request.from, request.last()),
                   request.format);
}

Result<std::string> makeBankBook(Book& book, const ReportRequest& request) {
    const auto bank = bankIn(book, request);
    if (!bank) return bank.refused();
    return printed(bankBookOf(book, bank.value(), request.from, request.last()), request.format);
}

Result<std::string> makeBankReconciliation(Book& book, const ReportRequest& request) {
    const auto bank = bankIn(book, request);
    if (!bank) return bank.refused();
    if (!bank.value()) // what the bank says is written down for a page
        return Refused{.why = Refusal::PageMissing}.about(
            std::string{wordOf(SubLedger::BankAccount)});
    return printed(bankReconciliationOf(book, *bank.value(), request.last().value_or(kLatestDay)),
                   request.format);
}

Result<std::string> makeVouchersRegister(Book& book, const ReportRequest& request) {
    return printed(vouchersRegisterOf(book, request.from, request.last()), request.format);
}

Result<std::string> makeFundStatement(Book& book, const ReportRequest& request) {
    return printed(fundStatementOf(book, request.from, request.last()), request.format);
}

Result<std::string> makeFundsReport(Book& book, const ReportRequest& request) {
    return printed(fundsReportOf(book, request.from, request.last()), request.format);
}

Result<std::string> makeEnterpriseResult(Book& book, const ReportRequest& request) {
    return printed(enterpriseResultsOf(book, request.from, request.last()), request.format);
}

Result<std::string> makeAssetRegister(Book& book, const ReportRequest& request) {
    return printed(assetRegisterOf(book, request.last()), request.format);
}

} // namespace bahi
