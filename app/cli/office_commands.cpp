#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/list_printing.h"
#include "app/cli/options.h"
#include "ledger/base/today.h"
#include "ledger/exchange/known_words.h"
#include "ledger/exchange/people_table.h"
#include "ledger/services/office_bearer_service.h"

#include <fmt/format.h>

#include <limits>

namespace bahi::cli {

namespace {

constexpr Bounds kResolutions{1, std::numeric_limits<std::uint32_t>::max()};

struct TermOptions : BookOptions {
    std::string code;
    OfficerRole office = OfficerRole::President;
    std::optional<Date> from;
    std::optional<Date> until;
    std::optional<Date> on;
    std::uint64_t resolution = 0;
    std::string reason;
};

/// `M01 is president`, and what became of it.
Result<ExitCode> finish(Desk& desk, Book& book, const TermOptions& options, std::string_view did,
                        std::string_view would) {
    desk.console.print(fmt::format("{}, {}: the term {}\n", options.code, wordOf(options.office),
                                   options.keep == Keep::No ? would : did));
    finishWrite(desk, book, options);
    return ExitCode::Done;
}

Result<ExitCode> take(Desk& desk, const TermOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const auto taken = OfficeBearerService{desk.office, *book.value()}.take(
        {.member = options.code,
         .office = options.office,
         .from = options.from.value(),
         .until = options.until,
         .resolution = static_cast<std::uint32_t>(options.resolution)},
        options.keep);
    if (!taken) return taken.refused();
    return finish(desk, *book.value(), options, "is written down", "would be written down");
}

Result<ExitCode> end(Desk& desk, const TermOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const auto ended = OfficeBearerService{desk.office, *book.value()}.end(
        options.code, options.office, options.on.value(), options.reason, options.keep);
    if (!ended) return ended.refused();
    return finish(desk, *book.value(), options, "ends", "would end");
}

Result<ExitCode> correct(Desk& desk, const TermOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    OfficeBearerService::Correction right{.from = options.from, .until = options.until};
    if (options.resolution != 0) right.resolution = static_cast<std::uint32_t>(options.resolution);
    const auto corrected = OfficeBearerService{desk.office, *book.value()}.correct(
        options.code, options.office, options.on.value(), right, options.reason, options.keep);
    if (!corrected) return corrected.refused();
    return finish(desk, *book.value(), options, "is corrected", "would be corrected");
}

struct OfficeListOptions : ListOptions {
    std::optional<Date> asOf;
};

Result<ExitCode> list(Desk& desk, const OfficeListOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    OfficeBearerService service{desk.office, *book.value()};
    const Date day = options.asOf.value_or(today(desk.office.machine.clock));
    return printList(desk, options, tableOf(service.list(day)));
}

void addTerm(CLI::App& app, TermOptions& options) {
    addBook(app, options);
    addArgument(app, "CODE", options.code, "The member's code");
    addChoice(
        app, "--office", "OFFICE",
        {"president", "secretary", "treasurer", "bookkeeper", "representative"},
        [&options](const std::string& word) {
            options.office =
                valueOf(word, OfficerRole::President, OfficerRole::Representative).value();
        },
        "The office", Need::Required);
}

void addTake(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<TermOptions>();
    CLI::App& app = addCommand(
        group, "take", "Write down who takes an office",
        "  bahi office take jyoti.bahi M01 --office president --from 2007-04-01 --resolution 9\n"
        "      president, secretary and treasurer are one each: the term before must have ended.\n"
        "      bookkeeper and representative (at the village organisation) may be several.\n"
        "  bahi office take jyoti.bahi M02 --office secretary --from 2007-04-01 \\\n"
        "          --until 2009-03-31");
    addTerm(app, *options);
    addDate(app, "--from", options->from, "The first day", Need::Required);
    addDate(app, "--until", options->until, "The last day, if it is known");
    addNumber(app, "--resolution", kResolutions, options->resolution, "The resolution");
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, take);
}

void addEnd(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<TermOptions>();
    CLI::App& app =
        addCommand(group, "end", "Write down that somebody leaves an office",
                   "  bahi office end jyoti.bahi M01 --office president --on 2009-03-31\n"
                   "      her last day. Who leaves the group leaves her offices with it.");
    addTerm(app, *options);
    addDate(app, "--on", options->on, "Her last day in the office", Need::Required);
    addText(app, "--reason", "TEXT", options->reason, "Why, if it is not the end of the term");
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, end);
}

void addCorrect(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<TermOptions>();
    CLI::App& app =
        addCommand(group, "correct", "Correct the days of a term, or its resolution",
                   "  bahi office correct jyoti.bahi M01 --office president --on 2007-06-01 \\\n"
                   "          --from 2007-05-01 --reason \"she began in May\"\n"
                   "      the term that runs on the day --on. Old and new stay in the book.");
    addTerm(app, *options);
    addDate(app, "--on", options->on, "A day of the term as it stands", Need::Required);
    addDate(app, "--from", options->from, "The right first day");
    addDate(app, "--until", options->until, "The right last day");
    addNumber(app, "--resolution", kResolutions, options->resolution, "The right resolution");
    addText(app, "--reason", "TEXT", options->reason, "Why, in a few words", Need::Required);
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, correct);
}

void addList(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<OfficeListOptions>();
    CLI::App& app = addCommand(
        group, "list", "List who holds and held which office",
        "  bahi office list jyoti.bahi\n"
        "      offices hand round: who has held one for two years without a break is overdue.\n"
        "  bahi office list jyoti.bahi --as-of 2009-03-31 --format csv");
    addBook(app, *options);
    addDate(app, "--as-of", options->asOf, "The day; else today");
    addListPrinting(app, *options);
    choose(app, chosen, Effect::Reads, options, list);
}

} // namespace

void addOfficeCommands(CLI::App& app, Chosen& chosen) {
    CLI::App& group =
        addGroup(app, "office", "Who leads the group, and until when",
                 "  bahi office take jyoti.bahi M01 --office president --from 2007-04-01\n"
                 "  bahi office list jyoti.bahi");
    addTake(group, chosen);
    addEnd(group, chosen);
    addCorrect(group, chosen);
    addList(group, chosen);
}

} // namespace bahi::cli
