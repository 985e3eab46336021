#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/options.h"
#include "app/cli/posted.h"
#include "ledger/services/book_service.h"
#include "ledger/services/correction_service.h"
#include "ledger/services/member_service.h"

#include <fmt/format.h>

namespace bahi::cli {

namespace {

struct ImportOptions : BookOptions {
    std::string members;
};

Result<ExitCode> import(Desk& desk, const ImportOptions& options) {
    const auto bytes = readInput(options.members);
    if (!bytes) return bytes.refused();
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const auto newcomers = readMembers(bytes.value(), options.members);
    if (!newcomers) return newcomers.refused();
    const auto joined =
        MemberService{desk.office, *book.value()}.join(newcomers.value(), options.keep);
    if (!joined) return joined.refused();
    tellJoined(desk, *book.value(), joined.value(), options);
    return ExitCode::Done;
}

struct EraseOptions : BookOptions {
    std::string code;
    std::string reason;
};

Result<ExitCode> eraseName(Desk& desk, const EraseOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const auto erased = CorrectionService{desk.office, *book.value()}.eraseName(
        options.code, options.reason, options.keep);
    if (!erased) return erased.refused();
    if (!erased.value().members) {
        desk.console.print(fmt::format("{} has no name in the book\n", options.code));
        return ExitCode::Done;
    }
    const bool isTried = options.keep == Keep::No;
    desk.console.print(fmt::format("the name of {} {}\n", options.code,
                                   isTried ? "would be erased" : "is erased"));
    finishWrite(desk, *book.value(), options);
    if (!isTried)
        desk.console.tell(
            "Backups made before still hold the name. The automatic ones are "
            "replaced within a year; delete those you carry elsewhere.");
    return ExitCode::Done;
}

} // namespace

void addMemberCommands(CLI::App& app, Chosen& chosen) {
    CLI::App& group = addGroup(app, "member", "Take members in, and say what is known of them",
                               "  bahi member import jyoti.bahi members.csv\n"
                               "  bahi member describe jyoti.bahi M01 --gender woman --born 1988\n"
                               "  bahi member list jyoti.bahi");
    {
        auto options = std::make_shared<ImportOptions>();
        CLI::App& command = addCommand(
            group, "import", "Take women into the register, from a CSV file",
            "  bahi member import jyoti.bahi members.csv\n"
            "      members.csv begins with the line code,name,joined_on; every cell may stay\n"
            "      empty, but not a whole row. Who brings no code is given one: the new members\n"
            "      are printed with theirs. These columns may follow, in this order:\n"
            "      gender,born,household,phone,nominee,relation,admitted_by\n"
            "  bahi member import jyoti.bahi members.csv > codes.csv");
        addBook(command, *options);
        addArgument(command, "MEMBERS", options->members, "The new members, CSV");
        addDryRun(command, *options);
        choose(command, chosen, Effect::Writes, options, import);
    }
    {
        auto options = std::make_shared<EraseOptions>();
        CLI::App& command =
            addCommand(group, "erase-name", "Erase a member's name; her money stays",
                       "  bahi member erase-name jyoti.bahi 7Q4M2K9R --reason \"at her own wish\"\n"
                       "      the book verifies as before, without her name in it.");
        addBook(command, *options);
        addArgument(command, "CODE", options->code, "The member's code");
        addText(command, "--reason", "TEXT", options->reason, "Why, in a few words",
                Need::Required);
        addDryRun(command, *options);
        choose(command, chosen, Effect::Writes, options, eraseName);
    }
    addMemberDetailsCommands(group, chosen);
    addMemberLookCommands(group, chosen);
}

} // namespace bahi::cli
