#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/options.h"
#include "ledger/services/loan_schedule_service.h"

#include <map>

namespace bahi::cli {

namespace {

struct ScheduleOptions {
    std::string terms;
    std::string events;
    std::optional<Date> asOf;
    ReportFormat format = ReportFormat::Text;
    std::string output = "-";
};

Result<ExitCode> schedule(Desk& desk, const ScheduleOptions& options) {
    auto terms = readInput(options.terms);
    if (!terms) return terms.refused();
    LoanScheduleRequest request{.terms = {options.terms, std::move(terms).value()},
                                .asOf = options.asOf,
                                .format = options.format};
    if (!options.events.empty()) {
        auto events = readInput(options.events);
        if (!events) return events.refused();
        request.events = HandedFile{options.events, std::move(events).value()};
    }
    const auto printed = LoanScheduleService::print(request);
    if (!printed) return printed.refused();
    if (!isStdout(options.output)) {
        BAHI_TRY(saveNew(desk.office.files, options.output, printed.value()));
        return ExitCode::Done;
    }
    desk.console.print(printed.value());
    return ExitCode::Done;
}

} // namespace

void addLoanScheduleCommand(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<ScheduleOptions>();
    CLI::App& command =
        addCommand(group, "schedule", "Print what a loan on some terms asks for, without a book",
                   "  bahi loan schedule terms.json\n"
                   "      an instalment a line, and what each consists of\n"
                   "  bahi loan schedule terms.json --events events.json --as-of 2024-06-30\n"
                   "      how the loan stands that day: what was asked, what came, what is left\n"
                   "  bahi loan schedule terms.json --format csv -o schedule.csv\n"
                   "The files are described in docs/user-guide/loan-terms.md.");
    addArgument(command, "TERMS", options->terms, "What was agreed, as JSON");
    addText(command, "--events", "FILE", options->events, "What happened since, as JSON");
    addDate(command, "--as-of", options->asOf, "The day looked at; else as the events' file says");
    static const std::map<std::string, ReportFormat> kFormats = {
        {"text", ReportFormat::Text}, {"csv", ReportFormat::Csv}, {"json", ReportFormat::Json}};
    addChoice(
        command, "--format", "FORMAT", {"text", "csv", "json"},
        [options](const std::string& word) { options->format = kFormats.at(word); },
        "text for people, csv and json for programs");
    addOutput(command, options->output);
    whenUsed(command, [&command, &chosen, options] {
        if (isGiven(command, "--as-of") && options->events.empty())
            refuseOption("--as-of", "it says when to look at what happened: give --events, too");
        chosen = Command{Effect::Copies, options->terms, false,
                         [options](Desk& desk) { return schedule(desk, *options); }};
    });
}

} // namespace bahi::cli
