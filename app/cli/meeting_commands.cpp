#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/options.h"
#include "app/cli/posted.h"
#include "app/cli/report_printing.h"
#include "ledger/exchange/cutoff_csv.h"
#include "ledger/exchange/meeting_csv.h"
#include "ledger/services/book_service.h"
#include "ledger/services/cutoff_service.h"
#include "ledger/services/meeting_service.h"
#include "ledger/services/money_text.h"

#include <algorithm>

namespace bahi::cli {

namespace {

struct PostOptions : BookOptions {
    std::vector<std::string> files;
    std::vector<std::string> vouchers;
    std::string late;
};

Result<std::vector<CollectionSheet>> sheetsIn(const std::vector<std::string>& files,
                                              const Currency& currency) {
    std::vector<CollectionSheet> sheets;
    for (const std::string& file : files) {
        const auto bytes = readInput(file);
        if (!bytes) return bytes.refused();
        auto read = readMeetings(bytes.value(), file, currency);
        if (!read) return read.refused();
        std::move(read.value().begin(), read.value().end(), std::back_inserter(sheets));
    }
    return sheets;
}

/// The kinds of rows, each with an example. docs/user-guide/files.md has the whole story.
constexpr std::string_view kRows = R"(
A file is a table, a row for each fact in any order. The kinds, an example of each:
  date,kind,member,head,amount,ref,text
  2006-09-01,meeting,,,,,held in the rain       there was one, even if nothing happened
  2006-09-01,attendance,M01,present,,,          or: late, excused, absent, sent (her money)
  2006-09-01,saving,M01,,25,,                   head regular, or empty; voluntary; special
  2006-09-01,principal,M01,,100,1,              ref: the loan, needed if she has several
  2006-09-01,interest,M01,,10,1,
  2006-09-01,charge,M01,,5,1,                   fees and fines of a loan's own terms
  2006-09-01,repayment,M02,,110,,               all in one sum, divided by the group's rule
  2006-09-01,fine,M02,,2,,
  2006-09-01,fee,M02,,10,,                      for admission
  2006-09-01,resolution,,,,4,Asha gets a loan   ref: its number in the minute book
  2006-09-01,loan,M01,own,500,4,seeds           ref: the resolution. own (or empty): the group's
                                                money; rf, cif, vrf, fsf, hrf, food, bank, donor:
                                                a fund's
  2006-09-01,instalment,M01,,50,4,              each month, for the loan of resolution 4
  2006-09-01,terms,M01,,,4,instalments=10 interest.rate=24
                                                or terms of its own: loan-terms.md
  2006-09-01,change,M02,,,4,kind=waiver interest=5
                                                what is agreed of a loan that runs
  2006-09-01,guarantor,M01,M02,,4,              M02 answers for that loan
  2006-09-01,leave,M03,,,4,                     she leaves, with her savings less her debts
  2006-09-01,withdrawal,M01,regular,60,4,       savings given back; head: which
  2006-09-01,receipt,,4250,50,,scrap sold       whatever else comes: head is its account
  2006-09-01,payment,,5110,85,,registers        or goes; with a page: 2110/CIF1
  2006-09-01,deposit,,,1000,,                   to the bank; head: the account, if several
  2006-09-01,draw,,,500,4,                      from the bank, by resolution
  2006-09-01,count,,,2167,,                     what lay in the box; or by note: count,,500,,4,
  2006-09-01,presiding,M02,,,,
  2006-09-01,minutes,,,,,The accounts were read)";

Result<ExitCode> post(Desk& desk, const PostOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    Book& open = *book.value();
    auto sheets = sheetsIn(options.files, currencyOf(open));
    if (!sheets) return sheets.refused();
    auto vouchers = vouchersIn(options.vouchers, currencyOf(open));
    if (!vouchers) return vouchers.refused();
    const char* doing = options.keep == Keep::Yes ? "posting meeting" : "checking meeting";
    const auto posted = MeetingService{desk.office, open}.post(
        std::move(sheets).value(), options.late, options.keep, desk.console.following(doing),
        std::move(vouchers).value());
    if (!posted) return posted.refused();

    tellPosted(desk, open, posted.value(), options);
    return ExitCode::Done;
}

struct CutoffOptions : BookOptions {
    std::string sheet;
};

Result<ExitCode> postCutoff(Desk& desk, const CutoffOptions& options) {
    const auto bytes = readInput(options.sheet);
    if (!bytes) return bytes.refused();
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const auto sheet = readCutoff(bytes.value(), options.sheet, currencyOf(*book.value()));
    if (!sheet) return sheet.refused();
    const auto posted = CutoffService{desk.office, *book.value()}.post(sheet.value(), options.keep);
    if (!posted) return posted.refused();
    desk.console.print(cutoffLine(sheet.value(), options.keep));
    finishWrite(desk, *book.value(), options);
    return ExitCode::Done;
}

void addPost(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<PostOptions>();
    CLI::App& app = addCommand(
        group, "post", "Post what happened in meetings, from CSV files",
        "  bahi meeting post jyoti.bahi 2006-09-01.csv\n"
        "      All files are posted, or none. A meeting that was posted before, row for row,\n"
        "      is already saved. Copy the code that is printed into the paper minute book.\n"
        "  bahi meeting post jyoti.bahi march.csv april.csv --dry-run\n"
        "      only tries whether everything is in order.\n"
        "  bahi meeting post jyoti.bahi forgotten.csv --late \"the sheet was mislaid\"\n" +
            std::string{kRows});
    addBook(app, *options);
    addArguments(app, "FILE", options->files, "The meetings, CSV; one file or several");
    addFiles(app, "--vouchers", options->vouchers,
             "Vouchers of the same time, CSV, posted together with the meetings");
    addText(app, "--late", "REASON", options->late, "Why a meeting comes after a later one");
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, post);
}

void addSheet(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<PrintOptions>();
    options->request.name = "meeting-sheet";
    CLI::App& app = addCommand(
        group, "sheet", "Print a meeting as it stands in the book",
        "  bahi meeting sheet jyoti.bahi --date 2006-09-01\n"
        "  bahi meeting sheet jyoti.bahi --date 2006-09-01 --format csv -o september.csv");
    addBook(app, *options);
    addMeetingDay(app, "--date", options->request.asOf, options->request.sitting,
                  "The day of the meeting, and which of that day", Need::Required);
    addPrinting(app, *options);
    choose(app, chosen, Effect::Reads, options, printReport);
}

} // namespace

void addMeetingCommands(CLI::App& app, Chosen& chosen) {
    CLI::App& meeting = addGroup(app, "meeting", "Post meetings, print them",
                                 "  bahi meeting post jyoti.bahi 2006-09-01.csv\n"
                                 "  bahi meeting sheet jyoti.bahi --date 2006-09-01");
    addPost(meeting, chosen);
    addSheet(meeting, chosen);
    addMissedCommand(meeting, chosen);

    CLI::App& cutoff = addGroup(app, "cutoff", "Bring forward what a group has already",
                                "  bahi cutoff post jyoti.bahi cutoff.csv");
    auto options = std::make_shared<CutoffOptions>();
    CLI::App& command =
        addCommand(cutoff, "post", "Enter the opening balances, before the first meeting",
                   "  bahi cutoff post jyoti.bahi cutoff.csv\n"
                   "      a row for each balance: code,date,account,amount,instalment,text\n"
                   "      ,2006-03-01,1010,600,,counted by two members\n"
                   "      7Q4M2K9R,2006-03-01,2010,50,,\n"
                   "      Debit and credit balances come to the same, or nothing is posted.");
    addBook(command, *options);
    addArgument(command, "CUTOFF", options->sheet, "The opening balances, CSV");
    addDryRun(command, *options);
    choose(command, chosen, Effect::Writes, options, postCutoff);
}

} // namespace bahi::cli
