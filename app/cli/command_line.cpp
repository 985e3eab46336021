#include "app/cli/command_line.h"

#include "app/cli/commands.h"
#include "ledger/words/refusal_text.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace bahi::cli {

namespace {

constexpr auto kAbout =
    "Bahi keeps the books of a savings group: one group, one file, no network needed.\n"
    "Entries balance, nothing is ever erased, and a mistake is put right in the open.";

constexpr auto kFooter = R"(The first meeting, from nothing:
  bahi book create jyoti.bahi --rules rules.json
  bahi member import jyoti.bahi members.csv
  bahi meeting post jyoti.bahi 2006-03-01.csv
  bahi report passbook jyoti.bahi --member 7Q4M2K9R
  bahi verify jyoti.bahi

Every command explains itself: bahi meeting post --help.
Data goes to stdout, messages to stderr. Exit codes: 0 done, 1 refused or something
found, 2 command line not understood, 3 book cannot be opened or the machine failed,
4 Bahi itself is wrong. More: man bahi.)";

/// Adds every command to `app`; it cannot be moved afterwards.
void describe(CLI::App& app, Chosen& chosen) {
    app.name("bahi");
    app.set_help_flag("-h,--help", "Print this help and exit");
    app.set_version_flag("--version", "bahi " BAHI_VERSION, "Print the version and exit");
    app.footer(kFooter);
    app.require_subcommand(1);
    app.get_formatter()->column_width(26);
    app.get_formatter()->label("Positionals", "Arguments");
    app.get_formatter()->label("REQUIRED", "(needed)");
    app.get_formatter()->label("SUBCOMMAND", "COMMAND");
    addBookCommands(app, chosen);
    addRulesCommands(app, chosen);
    addMemberCommands(app, chosen);
    addOfficeCommands(app, chosen);
    addMeetingCommands(app, chosen);
    addVoucherCommands(app, chosen);
    addPageCommands(app, chosen);
    addLoanCommands(app, chosen);
    addBorrowingCommands(app, chosen);
    addReckonerCommand(app, chosen);
    addTrainingCommands(app, chosen);
    addImportCommands(app, chosen);
    addReportCommands(app, chosen);
    addExportCommands(app, chosen);
    addCorrectionCommands(app, chosen);
    addVerifyCommands(app, chosen);
    addProofCommands(app, chosen);
    addBackupCommands(app, chosen);
    addPracticeCommands(app, chosen);
}

/// As far as the arguments were understood: "bahi book create", and its app.
std::pair<std::string, CLI::App*> understood(CLI::App& app) {
    std::pair<std::string, CLI::App*> path{app.get_name(), &app};
    while (!path.second->get_subcommands().empty()) {
        path.second = path.second->get_subcommands().front();
        path.first += " " + path.second->get_name();
    }
    return path;
}

/// Everything that was written for `command`, options and arguments.
std::vector<GivenOption> givenTo(const CLI::App& command) {
    std::vector<GivenOption> given;
    for (const CLI::Option* option : command.get_options())
        for (const std::string& text : option->results())
            given.push_back({option->get_name(), text});
    return given;
}

/// CLI11's words for what it did not understand below `deepest`, or better ones.
std::string complaint(const CLI::ParseError& error, const CLI::App& app, const CLI::App& deepest) {
    const auto commands = deepest.get_subcommands([](const CLI::App*) { return true; });
    if (commands.empty()) return error.what();
    std::string names;
    for (const CLI::App* command : commands)
        names += (names.empty() ? "" : ", ") + command->get_name();
    const std::string needed = "one of these commands is needed: " + names;
    const auto strange = app.remaining(true);
    return strange.empty() ? needed
                           : fmt::format("“{}” is not understood; {}", strange.front(), needed);
}

} // namespace

CommandLine readCommandLine(int argc, const char* const* argv, Console& console) {
    Chosen chosen;
    CLI::App app{kAbout};
    describe(app, chosen);
    try {
        app.parse(argc, argv);
        if (chosen) chosen->given = givenTo(*understood(app).second);
        return {std::move(chosen), ExitCode::Done};
    } catch (const CLI::CallForHelp&) {
        const auto [path, deepest] = understood(app);
        const auto last = path.rfind(' ');
        console.print(deepest->help(last == std::string::npos ? "" : path.substr(0, last)));
        return {};
    } catch (const CLI::CallForVersion& version) {
        console.print(std::string{version.what()} + "\n");
        return {};
    } catch (const CLI::ParseError& error) {
        const auto [path, deepest] = understood(app);
        console.tell(
            fmt::format("{}: {}. See {} --help", path, complaint(error, app, *deepest), path));
        return {{}, ExitCode::Usage};
    }
}

ExitCode carryOut(const Command& command, Desk& desk) {
    const auto done = command.work(desk);
    if (done) {
        if (command.isDryRun) desk.console.tell("Only tried: nothing was written.");
        return done.value();
    }
    const ExitCode code = exitCodeOf(done.refusal());
    const bool wouldWrite = command.effect != Effect::Reads && code == ExitCode::Refused;
    const Refused refused = namingOption(done.refused(), command.given);
    desk.console.tell(sentenceFor(refused) + (wouldWrite ? " Nothing was saved." : ""));
    return code;
}

} // namespace bahi::cli
