#include "app/cli/commands.h"
#include "app/cli/list_printing.h"
#include "app/cli/options.h"
#include "ledger/base/today.h"
#include "ledger/exchange/reckoner_table.h"
#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/services/reckoner_service.h"

#include <map>

namespace bahi::cli {

namespace {

struct ReckonerOptions : ListOptions {
    ReckonerRequest request;
    std::uint64_t months = 1;
};

const std::map<std::string, RoundingMode> kRounding = {{"up", RoundingMode::Up},
                                                       {"half-up", RoundingMode::HalfUp},
                                                       {"half-even", RoundingMode::HalfEven},
                                                       {"down", RoundingMode::Down}};

Result<ExitCode> print(Desk& desk, const ReckonerOptions& options) {
    std::unique_ptr<Book> book;
    if (!options.book.empty()) {
        auto opened = BookService{desk.office}.open(options.book, Access::Read);
        if (!opened) return opened.refused();
        book = std::move(opened).value();
    }
    const auto told = reckonerFor(options.request, book.get(), today(desk.office.machine.clock));
    if (!told) return told.refused();
    const auto& [reckoner, currency, groupName] = told.value();
    switch (options.format) {
        case ReportFormat::Text:
            return printText(desk, options, textOf(reckoner, currency, groupName));
        case ReportFormat::Csv:
            return printText(desk, options, csvReport(tableOf(reckoner, currency)));
        case ReportFormat::Json:
            return printText(desk, options, jsonReport(jsonOf(reckoner, currency)));
    }
    return ExitCode::Done;
}

} // namespace

void addReckonerCommand(CLI::App& app, Chosen& chosen) {
    auto options = std::make_shared<ReckonerOptions>();
    ReckonerRequest& request = options->request;
    CLI::App& command =
        addCommand(app, "reckoner", "Print a table of interest, for the wall and for the meeting",
                   "  bahi reckoner --rate 2 --up-to 10000\n"
                   "      rounded up to the whole rupee; several columns side by side, to fit A4\n"
                   "  bahi reckoner --rate 1.5 --up-to 5000 --step 25 --months 3 --round half-up\n"
                   "      a column for each number of months: what who missed some brings, each\n"
                   "      month rounded by itself; --missed together rounds them as one sum\n"
                   "  bahi reckoner --book jyoti.bahi --up-to 20000 -o table.txt\n"
                   "      at the rate, and rounded the way, that the group's rules of today say");
    addText(command, "--rate", "PERCENT", request.rate, "Per cent a month; else the book's");
    addText(command, "--up-to", "AMOUNT", request.upTo, "The largest balance", Need::Required);
    addText(command, "--step", "AMOUNT", request.step,
            "From one balance to the next; else so that one sheet is enough");
    addNumber(command, "--months", {1, 12}, options->months, "For 1, 2 ... months on the balance");
    addChoice(
        command, "--round", "HOW", {"up", "half-up", "half-even", "down"},
        [&request](const std::string& word) { request.round = kRounding.at(word); },
        "How interest is rounded; else as the book says, or up");
    addChoice(
        command, "--missed", "HOW", {"apart", "together"},
        [&request](const std::string& word) {
            request.missed = word == "together" ? MissedMonths::Together : MissedMonths::Apart;
        },
        "How several months round; else as the book says, or apart");
    addText(command, "--multiple", "AMOUNT", request.multiple,
            "To multiples of this; else as the book says, or 1");
    addText(command, "--currency", "CODE", request.currency, "Without a book; INR if not said");
    addText(command, "--book", "BOOK", options->book, "The book whose rules hold");
    addListPrinting(command, *options);
    whenUsed(command, [&command, &chosen, options] {
        if (!isGiven(command, "--book") && !isGiven(command, "--rate"))
            refuseOption("--rate", "it is needed, or --book, whose rules say it");
        if (isGiven(command, "--book") && isGiven(command, "--currency"))
            refuseOption("--currency", "the book says it already");
        options->request.months = static_cast<std::int32_t>(options->months);
        chosen = Command{Effect::Reads, options->book, false,
                         [options](Desk& desk) { return print(desk, *options); }};
    });
}

} // namespace bahi::cli
