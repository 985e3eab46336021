#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/options.h"
#include "ledger/group/page_code.h"
#include "ledger/services/borrowing_service.h"
#include "ledger/services/money_text.h"

#include <fmt/format.h>

namespace bahi::cli {

namespace {

struct AgreeOptions : BookOptions {
    std::string code;
    std::string file;
    std::optional<Date> on;
    std::optional<Date> due;
    std::string amount; // of a limit or a demand
    std::string drawingPower;
    std::uint64_t resolution = 0;
    std::string reason;
};

/// Opens the book, lets `work` write into it and says what was written.
template <class Work>
Result<ExitCode> written(Desk& desk, const AgreeOptions& options, std::string_view what,
                         Work work) {
    const auto code = PageCode::parse(options.code);
    if (!code) return code.refused();
    BorrowingAgreement agreement{.code = code.value().text(),
                                 .json = {},
                                 .file = options.file,
                                 .on = options.on,
                                 .resolution = static_cast<std::uint32_t>(options.resolution),
                                 .reason = options.reason};
    if (!options.file.empty()) {
        auto bytes = readInput(options.file);
        if (!bytes) return bytes.refused();
        agreement.json = std::move(bytes).value();
    }
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    BorrowingService service{desk.office, *book.value()};
    const Result<Changes> done = work(service, currencyOf(*book.value()), std::move(agreement));
    if (!done) return done.refused();
    finishWritten(desk, *book.value(), options, fmt::format("{} of {}", what, code.value().text()));
    return ExitCode::Done;
}

Result<ExitCode> agree(Desk& desk, const AgreeOptions& options) {
    return written(desk, options, "what was agreed with the lender",
                   [&](BorrowingService& service, const Currency&, BorrowingAgreement agreement) {
                       return service.agree(agreement, options.keep);
                   });
}

Result<ExitCode> change(Desk& desk, const AgreeOptions& options) {
    return written(desk, options, "the change",
                   [&](BorrowingService& service, const Currency&, BorrowingAgreement agreement) {
                       return service.change(agreement, options.keep);
                   });
}

Result<ExitCode> limit(Desk& desk, const AgreeOptions& options) {
    return written(
        desk, options, "the limit",
        [&](BorrowingService& service, const Currency& currency,
            BorrowingAgreement agreement) -> Result<Changes> {
            const auto amount = parseAmount(options.amount, currency);
            if (!amount) return amount.refused();
            const auto power =
                options.drawingPower.empty() ? amount : parseAmount(options.drawingPower, currency);
            if (!power) return power.refused();
            return service.limit(std::move(agreement), {*options.on, amount.value(), power.value()},
                                 options.keep);
        });
}

Result<ExitCode> demand(Desk& desk, const AgreeOptions& options) {
    return written(desk, options, "the demand",
                   [&](BorrowingService& service, const Currency& currency,
                       BorrowingAgreement agreement) -> Result<Changes> {
                       const auto amount = parseAmount(options.amount, currency);
                       if (!amount) return amount.refused();
                       if (!agreement.on) agreement.on = options.due;
                       return service.demand(std::move(agreement), {amount.value(), *options.due},
                                             options.keep);
                   });
}

void addBorrowing(CLI::App& app, AgreeOptions& options) {
    addBook(app, options);
    addArgument(app, "CODE", options.code, "The page of the borrowing");
}

void addResolution(CLI::App& app, AgreeOptions& options) {
    addNumber(app, "--resolution", {1, 4'000'000'000}, options.resolution,
              "The resolution of a meeting that agreed");
}

void addAgree(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<AgreeOptions>();
    CLI::App& app = addCommand(
        group, "agree", "Write down what was agreed with a lender",
        "  bahi borrowing agree jyoti.bahi TL1 --terms loan.json --resolution 7\n"
        "      its kind, its schedule or limit, its rate, the subvention of its interest\n"
        "  bahi borrowing agree jyoti.bahi TL1 --terms loan.json --resolution 7 \\\n"
        "      --reason \"the rate was misread\"\n"
        "      terms that stand there already change with a reason; both stay in the book");
    addBorrowing(app, *options);
    addText(app, "--terms", "FILE", options->file, "What was agreed, as JSON", Need::Required);
    addResolution(app, *options);
    addText(app, "--reason", "TEXT", options->reason, "Why what stands there changes");
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, agree);
}

void addChange(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<AgreeOptions>();
    CLI::App& app =
        addCommand(group, "change", "Write down a later agreement with a lender",
                   "  bahi borrowing change jyoti.bahi TL1 --on 2026-08-01 --change later.json "
                   "--resolution 9\n"
                   "      rescheduled, another rate, interest or a fee: an event of loan-terms.md");
    addBorrowing(app, *options);
    addDate(app, "--on", options->on, "The day it was agreed", Need::Required);
    addText(app, "--change", "FILE", options->file, "What changes, as JSON", Need::Required);
    addResolution(app, *options);
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, change);
}

void addLimit(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<AgreeOptions>();
    CLI::App& app =
        addCommand(group, "limit", "Write down the limit and the drawing power of a cash credit",
                   "  bahi borrowing limit jyoti.bahi CC1 --on 2027-04-01 --limit 300000 "
                   "--drawing-power 200000");
    addBorrowing(app, *options);
    addDate(app, "--on", options->on, "The first day it holds", Need::Required);
    addText(app, "--limit", "AMOUNT", options->amount, "What was sanctioned", Need::Required);
    addText(app, "--drawing-power", "AMOUNT", options->drawingPower,
            "What may be owed of it; without it, all");
    addResolution(app, *options);
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, limit);
}

void addDemand(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<AgreeOptions>();
    CLI::App& app = addCommand(
        group, "demand", "Write down what a federation or a bank asks for",
        "  bahi borrowing demand jyoti.bahi CIF1 --due 2026-06-05 --amount 4600\n"
        "      from the first due date on that is stated so, it stands in place of the schedule");
    addBorrowing(app, *options);
    addDate(app, "--due", options->due, "The day by which it is to be paid", Need::Required);
    addText(app, "--amount", "AMOUNT", options->amount, "How much", Need::Required);
    addDate(app, "--on", options->on, "The day the lender said so; without it, the due date");
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, demand);
}

} // namespace

void addLenderCommands(CLI::App& group, Chosen& chosen) {
    addAgree(group, chosen);
    addChange(group, chosen);
    addLimit(group, chosen);
    addDemand(group, chosen);
}

} // namespace bahi::cli
