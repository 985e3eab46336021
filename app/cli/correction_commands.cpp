#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/options.h"
#include "ledger/services/book_service.h"
#include "ledger/services/correction_service.h"

#include <fmt/format.h>

#include <limits>

namespace bahi::cli {

namespace {

constexpr Bounds kNumbers{1, std::numeric_limits<std::int64_t>::max()};

struct CorrectionOptions : BookOptions {
    std::uint64_t number = 0; // of a voucher, of a record
    std::string file;
    std::string reason;
};

Result<ExitCode> reverse(Desk& desk, const CorrectionOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const auto reversed = CorrectionService{desk.office, *book.value()}.reverse(
        VoucherNumber{options.number}, options.reason, options.keep);
    if (!reversed) return reversed.refused();
    const bool isTried = options.keep == Keep::No;
    desk.console.print(
        fmt::format("voucher {} {}\n", options.number,
                    isTried ? "would be taken back"
                            : fmt::format("is taken back by voucher {}",
                                          BookService{desk.office}.info(*book.value()).vouchers)));
    finishWrite(desk, *book.value(), options);
    return ExitCode::Done;
}

Result<ExitCode> supersede(Desk& desk, const CorrectionOptions& options) {
    const auto bytes = readInput(options.file);
    if (!bytes) return bytes.refused();
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const auto done = CorrectionService{desk.office, *book.value()}.supersede(
        RecordNumber{options.number}, bytes.value(), options.file, options.reason, options.keep);
    if (!done) return done.refused();
    desk.console.print(fmt::format("record {} {} by what {} says\n", options.number,
                                   options.keep == Keep::No ? "would be replaced" : "is replaced",
                                   options.file));
    finishWrite(desk, *book.value(), options);
    return ExitCode::Done;
}

void addReverse(CLI::App& app, Chosen& chosen) {
    auto options = std::make_shared<CorrectionOptions>();
    CLI::App& command = addCommand(
        app, "reverse", "Take a voucher back by its mirror",
        "  bahi reverse jyoti.bahi 31 --reason \"written twice\"\n"
        "      both stay in the book, with the reason. Vouchers are numbered in the cash book.");
    addBook(command, *options);
    addNumber(command, "VOUCHER", kNumbers, options->number, "The number of the voucher");
    addText(command, "--reason", "TEXT", options->reason, "Why, in a few words", Need::Required);
    addDryRun(command, *options);
    choose(command, chosen, Effect::Writes, options, reverse);
}

void addSupersede(CLI::App& app, Chosen& chosen) {
    auto options = std::make_shared<CorrectionOptions>();
    CLI::App& command = addCommand(
        app, "supersede", "Replace what a record says by what a file says",
        "  bahi supersede jyoti.bahi 18 rules.json --reason \"2 per cent, not 3\"\n"
        "      rules by JSON; a member by a member list of her alone; a roll call, a resolution,\n"
        "      minutes, a count, a loan's terms, a voucher of a meeting or beside it, or a\n"
        "      training by the rows that would enter it; the cut-off by a cut-off sheet. Old and\n"
        "      new stay in the book, with the reason. Rules with settings: bahi correct rules.\n"
        "      What is known of a member: bahi member describe. A page: bahi page correct. A\n"
        "      bank statement: bahi bank statement --reason.");
    addBook(command, *options);
    addNumber(command, "RECORD", kNumbers, options->number, "The number of the record");
    addArgument(command, "FILE", options->file, "What is right, CSV or JSON");
    addText(command, "--reason", "TEXT", options->reason, "Why, in a few words", Need::Required);
    addDryRun(command, *options);
    choose(command, chosen, Effect::Writes, options, supersede);
}

} // namespace

void addCorrectionCommands(CLI::App& app, Chosen& chosen) {
    addReverse(app, chosen);
    addSupersede(app, chosen);
}

} // namespace bahi::cli
