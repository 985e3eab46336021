#include "ledger/services/report_makers.h"

#include "ledger/reports/cash_book.h"
#include "ledger/reports/meeting_sheet.h"
#include "ledger/reports/named_meeting.h"
#include "ledger/reports/passbook.h"
#include "ledger/reports/trial_balance.h"
#include "ledger/services/report_printed.h"
#include "ledger/store/members.h"

namespace bahi {

Result<std::string> makePassbook(Book& book, const ReportRequest& request) {
    const auto code = MemberCode::parse(request.member);
    if (!code) return code.refused();
    const auto member = Members{book.database()}.withCode(code.value());
    if (!member) return Refused{.why = Refusal::MemberUnknown}.about(code.value().text());
    return printed(passbookOf(book, *member, request.from, request.last()), request.format);
}

Result<std::string> makeMeetingSheet(Book& book, const ReportRequest& request) {
    const MeetingName name{*request.asOf, request.sitting};
    const auto meeting = meetingNamed(book.database(), name);
    if (!meeting) return Refused{.why = Refusal::MeetingUnknown}.about(name.text());
    return printed(meetingSheetOf(book, *meeting), request.format);
}

Result<std::string> makeCashBook(Book& book, const ReportRequest& request) {
    return printed(cashBookOf(book, request.from, request.last()), request.format);
}

Result<std::string> makeTrialBalance(Book& book, const ReportRequest& request) {
    return printed(trialBalanceOf(book, request.last()), request.format);
}

} // namespace bahi
