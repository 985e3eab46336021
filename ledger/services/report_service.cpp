#include "ledger/services/report_service.h"

#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_table.h"
#include "ledger/exchange/report_text.h"
#include "ledger/reports/cash_book.h"
#include "ledger/reports/meeting_sheet.h"
#include "ledger/reports/passbook.h"
#include "ledger/reports/trial_balance.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"

namespace bahi {

namespace {

template <class Report>
std::string printed(const Report& report, ReportFormat format) {
    switch (format) {
        case ReportFormat::Text:
            return textReport(tableOf(report));
        case ReportFormat::Csv:
            return csvReport(tableOf(report));
        case ReportFormat::Json:
            return jsonReport(jsonOf(report));
    }
    return {};
}

Refused optionMissing(const char* option, const std::string& report) {
    return Refused{.why = Refusal::OptionMissing}.about(option).got(report);
}

} // namespace

Result<std::string> ReportService::print(const ReportRequest& request) {
    Database& database = m_book.database();
    const auto& last = request.to ? request.to : request.asOf;
    if (request.name == "trial-balance")
        return printed(trialBalanceOf(m_book, last), request.format);
    if (request.name == "cash-book")
        return printed(cashBookOf(m_book, request.from, last), request.format);
    if (request.name == "passbook") {
        if (request.member.empty()) return optionMissing("--member", request.name);
        const auto code = MemberCode::parse(request.member);
        if (!code) return code.refused();
        const auto member = Members{database}.withCode(code.value());
        if (!member) return Refused{.why = Refusal::MemberUnknown}.about(code.value().text());
        return printed(passbookOf(m_book, *member, request.from, last), request.format);
    }
    if (request.name == "meeting-sheet") {
        const auto day = request.asOf ? request.asOf : request.from ? request.from : request.to;
        if (!day) return optionMissing("--as-of", request.name);
        const auto meeting = Meetings{database}.on(*day);
        if (!meeting) return Refused{.why = Refusal::MeetingUnknown}.about(toIso(*day));
        return printed(meetingSheetOf(m_book, *meeting), request.format);
    }
    return Refused{.why = Refusal::ReportUnknown}
        .about(request.name)
        .want("passbook, meeting-sheet, cash-book, trial-balance");
}

} // namespace bahi
