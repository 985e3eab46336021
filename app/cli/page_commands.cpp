#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/options.h"
#include "ledger/exchange/pages_csv.h"
#include "ledger/services/correction_service.h"
#include "ledger/services/meeting_service.h"
#include "ledger/services/money_text.h"
#include "ledger/services/page_service.h"

#include <fmt/format.h>

namespace bahi::cli {

namespace {

struct ImportOptions : BookOptions {
    std::string pages;
    std::string reason;
};

Result<ExitCode> import(Desk& desk, const ImportOptions& options) {
    const auto bytes = readInput(options.pages);
    if (!bytes) return bytes.refused();
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const auto pages = readPages(bytes.value(), options.pages, currencyOf(*book.value()));
    if (!pages) return pages.refused();
    const auto opened = PageService{desk.office, *book.value()}.open(pages.value(), options.keep);
    if (!opened) return opened.refused();
    desk.console.print(writePages(PageService{desk.office, *book.value()}.asAsked(opened.value()),
                                  currencyOf(*book.value())));
    finishWrite(desk, *book.value(), options);
    return ExitCode::Done;
}

Result<ExitCode> correct(Desk& desk, const ImportOptions& options) {
    const auto bytes = readInput(options.pages);
    if (!bytes) return bytes.refused();
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const auto pages = readPages(bytes.value(), options.pages, currencyOf(*book.value()));
    if (!pages) return pages.refused();
    for (const NewPage& page : pages.value()) {
        const auto corrected =
            PageService{desk.office, *book.value()}.correct(page, options.reason, options.keep);
        if (!corrected) return corrected.refused();
        desk.console.print(
            fmt::format("{} {}\n", page.code,
                        options.keep == Keep::No ? "would be corrected" : "is corrected"));
    }
    finishWrite(desk, *book.value(), options);
    return ExitCode::Done;
}

struct EraseOptions : BookOptions {
    std::string code;
    std::string reason;
};

Result<ExitCode> erase(Desk& desk, const EraseOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const auto erased = CorrectionService{desk.office, *book.value()}.erasePageName(
        options.code, options.reason, options.keep);
    if (!erased) return erased.refused();
    desk.console.print(fmt::format("the name of {} {}\n", options.code,
                                   !erased.value().journal    ? "is not in the book"
                                   : options.keep == Keep::No ? "would be erased"
                                                              : "is erased"));
    finishWrite(desk, *book.value(), options);
    return ExitCode::Done;
}

Result<ExitCode> list(Desk& desk, const BookOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    PageService service{desk.office, *book.value()};
    desk.console.print(writePages(service.asAsked(service.all()), currencyOf(*book.value())));
    return ExitCode::Done;
}

} // namespace

void addPageCommands(CLI::App& app, Chosen& chosen) {
    CLI::App& group =
        addGroup(app, "page", "Open pages in the books: bank accounts, lenders, grants, assets",
                 "  bahi page open jyoti.bahi pages.csv");
    {
        auto options = std::make_shared<ImportOptions>();
        CLI::App& command = addCommand(
            group, "open", "Open pages, from a CSV file",
            "  bahi page open jyoti.bahi pages.csv\n"
            "      code,kind,name,opened_on,until,of,member,amount,rate,reference\n"
            "      SBI,bank-account,State Bank Thakurganj,2026-04-01,,,,,,\n"
            "      VO,party,Jyoti village organisation,,,,,,,\n"
            "      CIF1,borrowing,CIF of May,2026-05-01,2028-04-30,VO,,50000,1,VO/CIF/17\n"
            "  The kinds: bank-account, deposit, party, borrowing, inter-fund, grant,\n"
            "  fixed-asset, enterprise, scheme, federation-fund.\n"
            "  A group with one bank account needs no page for it: Bahi opens BANK by itself.");
        addBook(command, *options);
        addArgument(command, "PAGES", options->pages, "The new pages, CSV");
        addDryRun(command, *options);
        choose(command, chosen, Effect::Writes, options, import);
    }
    {
        auto options = std::make_shared<ImportOptions>();
        CLI::App& command =
            addCommand(group, "correct", "Correct what was written of pages",
                       "  bahi page correct jyoti.bahi pages.csv --reason \"the wrong branch\"\n"
                       "      the same table; code and kind stay as they are.");
        addBook(command, *options);
        addArgument(command, "PAGES", options->pages, "The pages as they should be, CSV");
        addText(command, "--reason", "TEXT", options->reason, "Why, in a few words",
                Need::Required);
        addDryRun(command, *options);
        choose(command, chosen, Effect::Writes, options, correct);
    }
    {
        auto options = std::make_shared<EraseOptions>();
        CLI::App& command =
            addCommand(group, "erase", "Erase the name of a page; its money stays",
                       "  bahi page erase jyoti.bahi HEIR1 --reason \"it names a person\"\n"
                       "      its code stays, and the book verifies as before. Backups made before "
                       "still hold\n"
                       "      the name. The pages of a member: bahi member erase.");
        addBook(command, *options);
        addArgument(command, "CODE", options->code, "The page's code");
        addText(command, "--reason", "TEXT", options->reason, "Why, in a few words",
                Need::Required);
        addDryRun(command, *options);
        choose(command, chosen, Effect::Writes, options, erase);
    }
    {
        auto options = std::make_shared<BookOptions>();
        CLI::App& command = addCommand(group, "list", "List the pages that are open",
                                       "  bahi page list jyoti.bahi");
        addBook(command, *options);
        choose(command, chosen, Effect::Reads, options, list);
    }
}

} // namespace bahi::cli
