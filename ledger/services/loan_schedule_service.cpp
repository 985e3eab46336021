#include "ledger/services/loan_schedule_service.h"

#include "ledger/base/placed_in.h"
#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_loan_schedule.h"
#include "ledger/exchange/report_text.h"
#include "ledger/lending/loan_events_json.h"
#include "ledger/lending/terms_json.h"

#include <algorithm>

namespace bahi {

namespace {

Date lastDay(const RepaymentTerms& terms, const LoanEventsFile& file) {
    if (file.asOf) return *file.asOf;
    Date last = terms.disbursedOn;
    for (const LoanEvent& event : file.events) last = std::max(last, event.on);
    return last;
}

std::string printed(const TermsFile& file, const RepaymentSchedule& schedule, ReportFormat format) {
    if (format == ReportFormat::Json)
        return jsonReport(jsonOf(file.terms, schedule, file.currency));
    const ReportTable table = tableOf(file.terms, schedule, file.currency);
    return format == ReportFormat::Csv ? csvReport(table) : textReport(table);
}

std::string printed(const TermsFile& file, const LoanLife& life, Date asOf, ReportFormat format) {
    if (format == ReportFormat::Json) return jsonReport(jsonOf(life, asOf, file.currency));
    const ReportTable table = tableOf(file.terms, life, asOf, file.currency);
    if (format == ReportFormat::Csv) return csvReport(table);
    return textReport(table) + "\n" + textReport(transactionsOf(life, file.currency));
}

} // namespace

Result<std::string> LoanScheduleService::print(const LoanScheduleRequest& request) {
    const auto file = readTerms(request.terms.bytes, request.terms.name);
    if (!file) return file.refused();
    const RepaymentTerms& terms = file.value().terms;
    if (!request.events) {
        const auto schedule = scheduleOf(terms);
        if (!schedule) return placedIn(request.terms.name, schedule.refused());
        return printed(file.value(), schedule.value(), request.format);
    }
    if (const auto checked = checkTerms(terms); !checked)
        return placedIn(request.terms.name, checked.refused());
    const auto events =
        readLoanEvents(request.events->bytes, request.events->name, file.value().currency);
    if (!events) return events.refused();
    const Date asOf = request.asOf.value_or(lastDay(terms, events.value()));
    const auto life = replay(terms, events.value().rules, events.value().events, asOf);
    if (!life) return placedIn(request.events->name, life.refused());
    return printed(file.value(), life.value(), asOf, request.format);
}

} // namespace bahi
