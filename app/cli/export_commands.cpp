#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/options.h"
#include "ledger/services/book_service.h"
#include "ledger/services/export_service.h"

#include <map>

namespace bahi::cli {

namespace {

const std::map<std::string, ExportFormat> kFormats = {{"ledger", ExportFormat::Ledger},
                                                      {"hledger", ExportFormat::Hledger},
                                                      {"beancount", ExportFormat::Beancount},
                                                      {"csv", ExportFormat::Csv},
                                                      {"json", ExportFormat::Json}};

struct ExportOptions : BookOptions {
    ExportFormat format = ExportFormat::Ledger;
    std::string output = "-";
};

Result<ExitCode> exportBook(Desk& desk, const ExportOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    ExportService service{*book.value()};
    if (isStdout(options.output)) {
        service.write(options.format,
                      [&desk](std::string_view bytes) { desk.console.print(bytes); });
    } else {
        BAHI_TRY(saveNew(desk.office.files, options.output,
                         [&](const ByteSink& sink) { service.write(options.format, sink); }));
    }
    return ExitCode::Done;
}

} // namespace

void addExportCommands(CLI::App& app, Chosen& chosen) {
    auto options = std::make_shared<ExportOptions>();
    CLI::App& command =
        addCommand(app, "export", "Write the journal of a book for another program",
                   "  bahi export jyoti.bahi --to ledger -o jyoti.ledger\n"
                   "      every voucher, for ledger; also for hledger and beancount\n"
                   "  bahi export jyoti.bahi --to csv -o jyoti.csv\n"
                   "      a row for each line of a voucher, for a spreadsheet; also json\n"
                   "  bahi export jyoti.bahi --to hledger | hledger -f - balance\n"
                   "      Members stand there by their codes; no names and no texts go out.");
    addBook(command, *options);
    addChoice(
        command, "--to", "PROGRAM", {"ledger", "hledger", "beancount", "csv", "json"},
        [options = options.get()](const std::string& word) { options->format = kFormats.at(word); },
        "For which program: ledger, hledger, beancount; csv and json for others", Need::Required);
    addOutput(command, options->output);
    choose(command, chosen, Effect::Reads, options, exportBook);
}

} // namespace bahi::cli
