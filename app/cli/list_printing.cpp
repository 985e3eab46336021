#include "app/cli/list_printing.h"

#include "app/cli/files.h"
#include "app/cli/options.h"
#include "ledger/exchange/people_table.h"
#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_text.h"

namespace bahi::cli {

namespace {

std::string printed(const ReportTable& table, ReportFormat format) {
    switch (format) {
        case ReportFormat::Text:
            return textReport(table);
        case ReportFormat::Csv:
            return csvReport(table);
        case ReportFormat::Json:
            return jsonReport(jsonRows(table));
    }
    return {};
}

} // namespace

void addListPrinting(CLI::App& app, ListOptions& options) {
    static const std::map<std::string, ReportFormat> kFormats = {
        {"text", ReportFormat::Text}, {"csv", ReportFormat::Csv}, {"json", ReportFormat::Json}};
    addChoice(
        app, "--format", "FORMAT", {"text", "csv", "json"},
        [&options](const std::string& word) { options.format = kFormats.at(word); },
        "text for people, csv and json for programs");
    addOutput(app, options.output);
}

Result<ExitCode> printText(Desk& desk, const ListOptions& options, const std::string& text) {
    if (isStdout(options.output))
        desk.console.print(text);
    else
        BAHI_TRY(saveNew(desk.office.files, options.output, text));
    return ExitCode::Done;
}

Result<ExitCode> printList(Desk& desk, const ListOptions& options, const ReportTable& table) {
    return printText(desk, options, printed(table, options.format));
}

} // namespace bahi::cli
