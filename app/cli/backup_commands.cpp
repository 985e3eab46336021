#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "ledger/services/backup_service.h"
#include "ledger/services/book_service.h"

#include <fmt/format.h>

namespace bahi::cli {

namespace {

struct CopyOptions : BookOptions {
    std::string to;
};

constexpr auto kVerifying = "verifying record";

std::string lineOf(const BackupReport& report, Keep keep) {
    std::string last = "no meetings yet";
    if (report.lastMeeting)
        last = counted(report.meetings, "meeting") + ", the last on " + toIso(*report.lastMeeting);
    return fmt::format("{} {}: {}, {}\n", report.path,
                       keep == Keep::No ? "would be made" : "is made and verified",
                       counted(report.records, "record"), last);
}

Result<ExitCode> backUp(Desk& desk, const CopyOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    const auto report = BackupService{desk.office}.backUp(*book.value(), options.to, options.keep,
                                                          desk.console.following(kVerifying));
    if (!report) return report.refused();
    desk.console.print(lineOf(report.value(), options.keep));
    return ExitCode::Done;
}

Result<ExitCode> restore(Desk& desk, const CopyOptions& options) {
    const auto report = BackupService{desk.office}.restore(options.book, options.to, options.keep,
                                                           desk.console.following(kVerifying));
    if (!report) return report.refused();
    desk.console.print(lineOf(report.value(), options.keep));
    if (report.value().longerSeen)
        desk.console.tell(fmt::format(
            "On this computer the book came to record {} already, this backup holds {}: what came "
            "after is not in it. Look for a newer backup, or enter those meetings again.",
            *report.value().longerSeen, report.value().records));
    return ExitCode::Done;
}

} // namespace

void addBackupCommands(CLI::App& app, Chosen& chosen) {
    {
        auto options = std::make_shared<CopyOptions>();
        CLI::App& command = addCommand(
            app, "backup", "Make a verified copy of a book",
            "  bahi backup jyoti.bahi /media/stick\n"
            "      into a folder, under a name that tells nothing of the group\n"
            "  bahi backup jyoti.bahi jyoti-2006.bahi\n"
            "      as a new file; what is there already is left alone. The copy is read back\n"
            "      and verified before it counts.");
        addBook(command, *options);
        addArgument(command, "DEST", options->to, "A folder, or a file that is not there yet");
        addDryRun(command, *options);
        choose(command, chosen, Effect::Copies, options, backUp, &CopyOptions::to);
    }
    {
        auto options = std::make_shared<CopyOptions>();
        CLI::App& command = addCommand(
            app, "restore", "Make a book from a backup, under a new name",
            "  bahi restore /media/stick/20070201-093015-000043.bahi jyoti-again.bahi\n"
            "      never over a book that is there: a shorter one must not replace a longer one.");
        addArgument(command, "SRC", options->book, "The backup");
        addArgument(command, "NEWBOOK", options->to, "The new book, a file not there yet");
        addDryRun(command, *options);
        choose(command, chosen, Effect::Copies, options, restore, &CopyOptions::to);
    }
}

} // namespace bahi::cli
