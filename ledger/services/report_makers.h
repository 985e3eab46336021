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

} // namespace bahi
