#include "app/cli/report_printing.h"

#include "app/cli/files.h"
#include "app/cli/options.h"
#include "ledger/services/book_service.h"
#include "ledger/services/verify_service.h"

#include <fmt/format.h>

namespace bahi::cli {

namespace {

const std::map<std::string, ReportFormat> kFormats = {
    {"text", ReportFormat::Text}, {"csv", ReportFormat::Csv}, {"json", ReportFormat::Json}};

std::string verifiedWords(Desk& desk, Book& book, const std::string& path) {
    const auto verified = VerifyService{desk.office}.lastVerified(book);
    if (!verified) return "not yet verified on this computer: run bahi verify " + path;
    return fmt::format("fully verified to record {} on {}", verified->records, toIso(verified->on));
}

} // namespace

void addPrinting(CLI::App& app, PrintOptions& options) {
    addChoice(
        app, "--format", "FORMAT", {"text", "csv", "json"},
        [&options](const std::string& word) { options.request.format = kFormats.at(word); },
        "text for people, csv and json for programs");
    addOutput(app, options.output);
}

Result<ExitCode> printReport(Desk& desk, const PrintOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    const auto report = ReportService{desk.office, *book.value()}.print(options.request);
    if (!report) return report.refused();
    if (!isStdout(options.output)) {
        BAHI_TRY(saveNew(desk.office.files, options.output, report.value()));
        return ExitCode::Done;
    }
    desk.console.print(report.value());
    if (options.request.format == ReportFormat::Text)
        desk.console.tell(verifiedWords(desk, *book.value(), options.book));
    return ExitCode::Done;
}

} // namespace bahi::cli
