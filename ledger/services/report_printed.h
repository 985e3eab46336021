#pragma once

#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_table.h"
#include "ledger/exchange/report_text.h"
#include "ledger/services/report_kinds.h"

#include <string>

namespace bahi {

/// A report that has its tableOf and its jsonOf, in the format asked for.
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

} // namespace bahi
