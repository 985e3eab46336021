#pragma once

#include "ledger/services/report_kinds.h"

namespace bahi {

// What makes each report (report_kinds.cpp), once what it needs was said. Each may refuse
// MalformedRecord's way, by throwing, when the file's figures do not tie.

/// Refuses MemberCodeMalformed, MemberUnknown.
Result<std::string> makePassbook(Book& book, const ReportRequest& request);
/// Refuses MeetingUnknown.
Result<std::string> makeMeetingSheet(Book& book, const ReportRequest& request);
Result<std::string> makeCashBook(Book& book, const ReportRequest& request);
Result<std::string> makeTrialBalance(Book& book, const ReportRequest& request);

// Statements (report_makers_statements.cpp).
Result<std::string> makeReceiptsAndPayments(Book& book, const ReportRequest& request);
Result<std::string> makeIncomeAndExpenditure(Book& book, const ReportRequest& request);
Result<std::string> makeBalanceSheet(Book& book, const ReportRequest& request);
/// Refuses AccountUnknown.
Result<std::string> makeGeneralLedger(Book& book, const ReportRequest& request);
/// Refuses BankUnknown; OptionMissing, if the book has several bank accounts and none was said.
Result<std::string> makeBankBook(Book& book, const ReportRequest& request);
/// As makeBankBook; of the bank's latest statement, up to the last day asked for.
Result<std::string> makeBankReconciliation(Book& book, const ReportRequest& request);
Result<std::string> makeVouchersRegister(Book& book, const ReportRequest& request);
Result<std::string> makeFundStatement(Book& book, const ReportRequest& request);
Result<std::string> makeFundsReport(Book& book, const ReportRequest& request);
Result<std::string> makeEnterpriseResult(Book& book, const ReportRequest& request);
Result<std::string> makeAssetRegister(Book& book, const ReportRequest& request);

} // namespace bahi
