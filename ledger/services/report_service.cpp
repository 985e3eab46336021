#include "ledger/services/report_service.h"

#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_table.h"
#include "ledger/exchange/report_text.h"
#include "ledger/reports/cash_book.h"
#include "ledger/reports/meeting_sheet.h"
#include "ledger/reports/passbook.h"
#include "ledger/reports/trial_balance.h"
#include "ledger/store/journal.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"

namespace bahi {

namespace {

constexpr Date kFirstDay{std::chrono::year{1000}, std::chrono::January, std::chrono::day{1}};
constexpr Date kLastDay{std::chrono::year{9999}, std::chrono::December, std::chrono::day{31}};

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
    SQLite::Database& database = m_book.database();
    const Date from = request.from.value_or(kFirstDay);
    const Date to = request.to.value_or(request.asOf.value_or(kLastDay));
    if (request.name == "trial-balance") {
        // Without a day: as everything entered so far leaves it.
        const auto lastDay = Journal{database}.lastDay();
        return printed(trialBalanceOf(m_book, request.asOf.value_or(request.to.value_or(lastDay))),
                       request.format);
    }
    if (request.name == "cash-book") return printed(cashBookOf(m_book, from, to), request.format);
    if (request.name == "passbook") {
        if (request.member.empty()) return optionMissing("--member", request.name);
        const auto code = MemberCode::parse(request.member);
        if (!code) return code.refused();
        const auto member = Members{database}.withCode(code.value());
        if (!member) return Refused{.why = Refusal::MemberUnknown}.about(code.value().text());
        return printed(passbookOf(m_book, *member, from, to), request.format);
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
