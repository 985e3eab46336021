#pragma once

#include "ledger/services/report_kinds.h"

namespace bahi {

// What makes each register (report_kinds.cpp).

Result<std::string> makeAttendanceRegister(Book& book, const ReportRequest& request);
Result<std::string> makeSavingsRegister(Book& book, const ReportRequest& request);
/// Refuses LoanUnknown.
Result<std::string> makeLoanLedger(Book& book, const ReportRequest& request);
/// Refuses what readProvisionTable refuses.
Result<std::string> makePortfolio(Book& book, const ReportRequest& request);
Result<std::string> makeBorrowings(Book& book, const ReportRequest& request);
Result<std::string> makeLenderDemand(Book& book, const ReportRequest& request);
Result<std::string> makeSubvention(Book& book, const ReportRequest& request);
Result<std::string> makeDemandCollectionBalance(Book& book, const ReportRequest& request);
Result<std::string> makeCollectionSheet(Book& book, const ReportRequest& request);
/// Refuses MeetingUnknown.
Result<std::string> makeMinutes(Book& book, const ReportRequest& request);
Result<std::string> makeMonthlyReport(Book& book, const ReportRequest& request);
Result<std::string> makePanchasutra(Book& book, const ReportRequest& request);

} // namespace bahi
