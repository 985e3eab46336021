#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/options.h"
#include "app/cli/posted.h"
#include "ledger/services/book_service.h"
#include "ledger/services/cutoff_service.h"
#include "ledger/services/import_service.h"
#include "ledger/services/member_service.h"
#include "ledger/services/money_text.h"
#include "ledger/words/refusal_text.h"

namespace bahi::cli {

namespace {

struct ImportOptions : BookOptions {
    std::string file;
    ImportChoices choices;
    std::string late; // of meetings only
};

/// What is shown of a table before anything of it is tried: with a dry run all of it, and every
/// doubt in any case. Refuses ImportDoubtful.
Result<Done> shown(Desk& desk, Book& book, const ImportPreview& preview,
                   const ImportOptions& options) {
    if (options.keep == Keep::No) desk.console.print(previewText(preview, currencyOf(book)));
    if (preview.doubts.empty()) return Done{};
    std::string lines = options.keep == Keep::No ? "\nDoubts\n" : "";
    for (const Refused& doubt : preview.doubts) lines += sentenceFor(doubt) + "\n";
    desk.console.print(lines);
    return Refused{.why = Refusal::ImportDoubtful}
        .got(std::to_string(preview.doubts.size()))
        .at({options.file, 0, {}});
}

/// Reads the file with `reads`, shows it, and has what it says entered by `enters`.
template <class Import, class Enter>
Result<ExitCode> import(Desk& desk, const ImportOptions& options,
                        Result<Import> (ImportService::*reads)(std::string_view, const std::string&,
                                                               const ImportChoices&),
                        Enter enters) {
    const auto bytes = readInput(options.file);
    if (!bytes) return bytes.refused();
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    Book& open = *book.value();
    ImportService service{open};
    auto read = (service.*reads)(bytes.value(), options.file, options.choices);
    if (!read) return read.refused();
    BAHI_TRY(shown(desk, open, read.value().preview, options));
    if (options.keep == Keep::No) desk.console.print("\n");
    BAHI_TRY(enters(open, std::move(read).value()));
    return ExitCode::Done;
}

Result<ExitCode> importMembers(Desk& desk, const ImportOptions& options) {
    return import(
        desk, options, &ImportService::members,
        [&](Book& book, const MembersImport& read) -> Result<Done> {
            const auto joined = MemberService{desk.office, book}.join(read.members, options.keep);
            if (!joined) return joined.refused();
            tellJoined(desk, book, joined.value(), options);
            return Done{};
        });
}

Result<ExitCode> importCutoff(Desk& desk, const ImportOptions& options) {
    return import(desk, options, &ImportService::cutoff,
                  [&](Book& book, const CutoffImport& read) -> Result<Done> {
                      BAHI_TRY((CutoffService{desk.office, book}.post(read.sheet, options.keep)));
                      desk.console.print(cutoffLine(read.sheet, options.keep));
                      finishWrite(desk, book, options);
                      return Done{};
                  });
}

Result<ExitCode> importMeetings(Desk& desk, const ImportOptions& options) {
    return import(
        desk, options, &ImportService::meetings,
        [&](Book& book, MeetingsImport read) -> Result<Done> {
            const char* doing = options.keep == Keep::Yes ? "posting meeting" : "checking meeting";
            const auto posted = MeetingService{desk.office, book}.post(
                std::move(read.sheets), options.late, options.keep, desk.console.following(doing));
            if (!posted) return posted.refused();
            tellPosted(desk, book, posted.value(), options);
            return Done{};
        });
}

/// What is said about somebody else's table.
void addChoices(CLI::App& app, ImportOptions& options) {
    ImportChoices& choices = options.choices;
    addRepeated(app, "--column", "HEADER=OURS", choices.columns,
                "This column of the file is that one of ours");
    addRepeated(app, "--skip", "HEADER", choices.skipped, "Leave this column of the file out");
    addRepeated(app, "--empty", "TEXT", choices.empties,
                "What stands in a cell that is meant to be empty, such as - or nil");
    addChoice(
        app, "--dates", "ORDER", {"ymd", "dmy", "mdy"},
        [&choices](const std::string& order) {
            choices.dates = order == "ymd"   ? DateOrder::YearMonthDay
                            : order == "dmy" ? DateOrder::DayMonthYear
                                             : DateOrder::MonthDayYear;
        },
        "How the file writes year, month and day; 2006-03-01 is clear without");
    addChoice(
        app, "--decimal", "SIGN", {"point", "comma"},
        [&choices](const std::string& sign) {
            choices.decimal = sign == "comma" ? DecimalSign::Comma : DecimalSign::Point;
        },
        "What stands before the decimals of the file's amounts");
    addChoice(
        app, "--separator", "SIGN", {",", ";", "tab"},
        [&choices](const std::string& sign) {
            choices.separator = sign == "tab" ? '\t' : sign.front();
        },
        "What parts the cells; a comma without");
}

struct ImportCommand {
    const char* name;
    const char* what;
    std::string examples;
    Result<ExitCode> (*work)(Desk&, const ImportOptions&);
};

void addImport(CLI::App& group, Chosen& chosen, const ImportCommand& import) {
    auto options = std::make_shared<ImportOptions>();
    CLI::App& app = addCommand(group, import.name, import.what, import.examples);
    addBook(app, *options);
    addArgument(app, "FILE", options->file, "The table, CSV");
    addChoices(app, *options);
    if (import.work == importMeetings)
        addText(app, "--late", "REASON", options->late, "Why a meeting comes after a later one");
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, import.work);
}

} // namespace

void addImportCommands(CLI::App& app, Chosen& chosen) {
    CLI::App& group = addGroup(app, "import", "Take over tables that others made, with a preview",
                               "  bahi import members jyoti.bahi list.csv --dry-run\n"
                               "  bahi import meetings jyoti.bahi old.csv --dates dmy --dry-run");
    addImport(
        group, chosen,
        {"members", "Take in members from somebody's table",
         "  bahi import members jyoti.bahi list.csv --dry-run\n"
         "      says which column was taken for which, shows the first rows and every doubt.\n"
         "      Columns stand in any order, named in English, Hindi, Vietnamese or Russian.\n"
         "  bahi import members jyoti.bahi list.csv --column 'Didi=name' --skip 'No.'",
         importMembers});
    addImport(group, chosen,
              {"cutoff", "Enter the opening balances from somebody's table",
               "  bahi import cutoff jyoti.bahi balances.csv --dates dmy --dry-run\n"
               "      A row is a balance, with its account, or a member: her savings, what she\n"
               "      owes, her instalment. She is named by her code, or by her name.\n"
               "  bahi import cutoff jyoti.bahi balances.csv --dates dmy --decimal comma",
               importCutoff});
    addImport(group, chosen,
              {"meetings", "Post old meetings from somebody's table",
               "  bahi import meetings jyoti.bahi 2005.csv --dates dmy --empty - --dry-run\n"
               "      A row is a member in a meeting, a column for each thing she brought or got;\n"
               "      or, with a column for the kind of row, a row is a fact. Nothing is guessed:\n"
               "      what is doubtful is shown, and until it is answered nothing is posted.\n"
               "  bahi import meetings jyoti.bahi 2005.csv --dates dmy --late \"found later\"",
               importMeetings});
}

} // namespace bahi::cli
