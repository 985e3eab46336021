#include "ledger/services/register_makers.h"

#include "ledger/base/digits.h"
#include "ledger/exchange/report_borrowings.h"
#include "ledger/exchange/report_lending.h"
#include "ledger/exchange/report_registers.h"
#include "ledger/reports/attendance_register.h"
#include "ledger/reports/borrowing_list.h"
#include "ledger/reports/collection_dues.h"
#include "ledger/reports/demand_collection_balance.h"
#include "ledger/reports/lender_collections.h"
#include "ledger/reports/loan_ledger.h"
#include "ledger/reports/meeting_minutes.h"
#include "ledger/reports/monthly_report.h"
#include "ledger/reports/named_meeting.h"
#include "ledger/reports/panchasutra.h"
#include "ledger/reports/portfolio.h"
#include "ledger/reports/savings_register.h"
#include "ledger/reports/subvention_report.h"
#include "ledger/services/report_printed.h"
#include "ledger/store/loans.h"

#include <charconv>

namespace bahi {

namespace {

/// The loan `text` numbers, which must be there.
Result<LoanNumber> loanIn(Book& book, const std::string& text) {
    const std::string digits = withLatinDigits(text);
    const char* end = digits.data() + digits.size();
    LoanNumber loan;
    const auto read = std::from_chars(digits.data(), end, loan.value);
    const bool isNumber = read.ec == std::errc{} && read.ptr == end;
    if (!isNumber || loan.value == 0 || loan > Loans{book.database()}.lastNumber())
        return Refused{.why = Refusal::LoanUnknown}.got(text);
    return loan;
}

} // namespace

Result<std::string> makeAttendanceRegister(Book& book, const ReportRequest& request) {
    return printed(attendanceRegisterOf(book, request.from, request.last()), request.format);
}

Result<std::string> makeSavingsRegister(Book& book, const ReportRequest& request) {
    return printed(savingsRegisterOf(book, request.from, request.last()), request.format);
}

Result<std::string> makeLoanLedger(Book& book, const ReportRequest& request) {
    std::optional<LoanNumber> only;
    if (!request.loan.empty()) {
        const auto loan = loanIn(book, request.loan);
        if (!loan) return loan.refused();
        only = loan.value();
    }
    return printed(loanLedgerOf(book, request.from, request.last(), only), request.format);
}

/// For people it is several tables, for a spreadsheet the loans.
Result<std::string> makePortfolio(Book& book, const ReportRequest& request) {
    std::optional<ProvisionTable> provisions;
    if (!request.provision.empty()) {
        const auto table = readProvisionTable(request.provision);
        if (!table) return table.refused();
        provisions = table.value();
    }
    const Portfolio portfolio = portfolioOf(book, request.from, request.last(), provisions);
    return request.format == ReportFormat::Text ? textOf(portfolio)
                                                : printed(portfolio, request.format);
}

Result<std::string> makeBorrowings(Book& book, const ReportRequest& request) {
    return printed(borrowingListOf(book, WhichBorrowings::All, request.from, request.last()),
                   request.format);
}

Result<std::string> makeLenderDemand(Book& book, const ReportRequest& request) {
    return printed(lenderCollectionsOf(book, request.from, request.last()), request.format);
}

Result<std::string> makeSubvention(Book& book, const ReportRequest& request) {
    return printed(subventionReportOf(book, request.last()), request.format);
}

Result<std::string> makeDemandCollectionBalance(Book& book, const ReportRequest& request) {
    return printed(demandCollectionBalanceOf(book, request.from, request.last()), request.format);
}

Result<std::string> makeCollectionSheet(Book& book, const ReportRequest& request) {
    const MeetingName name{*request.asOf, request.sitting};
    const bool namesOne = request.sitting != 0;
    if (namesOne && !meetingNamed(book.database(), name))
        return Refused{.why = Refusal::MeetingUnknown}.about(name.text());
    return printed(collectionDuesOf(book, *request.asOf, request.sitting), request.format);
}

Result<std::string> makeMinutes(Book& book, const ReportRequest& request) {
    const MeetingName name{*request.asOf, request.sitting};
    const auto meeting = meetingNamed(book.database(), name);
    if (!meeting) return Refused{.why = Refusal::MeetingUnknown}.about(name.text());
    return printed(meetingMinutesOf(book, *meeting), request.format);
}

Result<std::string> makeMonthlyReport(Book& book, const ReportRequest& request) {
    return printed(monthlyReportOf(book, *request.asOf), request.format);
}

Result<std::string> makePanchasutra(Book& book, const ReportRequest& request) {
    return printed(panchasutraOf(book, request.from, request.last()), request.format);
}

} // namespace bahi
