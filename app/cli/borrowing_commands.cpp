#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/look_options.h"
#include "ledger/exchange/harmless_text.h"
#include "ledger/exchange/report_borrowings.h"
#include "ledger/exchange/report_text.h"
#include "ledger/group/page_code.h"
#include "ledger/services/borrowing_service.h"

#include <fmt/format.h>

namespace bahi::cli {

namespace {

struct BorrowingOptions : LookOptions {
    std::string code;
};

Result<std::string> codeIn(const std::string& text) {
    const auto code = PageCode::parse(text);
    if (!code) return code.refused();
    return code.value().text();
}

Result<ExitCode> list(Desk& desk, const BorrowingOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    const auto which = options.notClosed ? WhichBorrowings::NotClosed : WhichBorrowings::All;
    const BorrowingList borrowings =
        BorrowingService{desk.office, *book.value()}.list(which, options.day);
    if (options.format == ReportFormat::Json)
        return printText(desk, options, jsonReport(jsonOf(borrowings)));
    return printList(desk, options, standingTableOf(borrowings));
}

/// What was agreed and how it stands, the vouchers, and what the lender asked for.
std::string textOf(const BorrowingLook& look) {
    const ReportTable vouchers = tableOf(look);
    std::string text;
    for (const std::string& title : vouchers.titles) text += harmless(title) + "\n";
    text += "\n";
    for (const auto& [name, value] : factsOf(look)) text += labelled(name, value);
    ReportTable page = vouchers;
    page.titles = {"Vouchers"};
    if (!page.rows.empty()) text += "\n" + textReport(page);
    if (!look.dues.lines.empty()) text += textReport(demandTableOf(look));
    if (!look.read.changes.empty()) text += textReport(changesTableOf(look));
    while (text.ends_with("\n\n")) text.pop_back();
    return text;
}

Result<ExitCode> show(Desk& desk, const BorrowingOptions& options) {
    const auto code = codeIn(options.code);
    if (!code) return code.refused();
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    const auto look = BorrowingService{desk.office, *book.value()}.look(code.value(), options.day);
    if (!look) return look.refused();
    return printLook(desk, options, look.value(), textOf);
}

Result<ExitCode> schedule(Desk& desk, const BorrowingOptions& options) {
    const auto code = codeIn(options.code);
    if (!code) return code.refused();
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    const auto look =
        BorrowingService{desk.office, *book.value()}.schedule(code.value(), options.day);
    if (!look) return look.refused();
    if (options.format == ReportFormat::Json)
        return printText(desk, options, jsonReport(jsonOf(look.value())));
    return printList(desk, options, scheduleTableOf(look.value()));
}

void addBorrowing(CLI::App& app, BorrowingOptions& options) {
    addBook(app, options);
    addArgument(app, "CODE", options.code, "The page of the borrowing");
}

} // namespace

void addBorrowingCommands(CLI::App& app, Chosen& chosen) {
    CLI::App& group = addGroup(app, "borrowing", "Look at what the group borrows, and agree on it",
                               "  bahi borrowing list jyoti.bahi\n"
                               "  bahi borrowing show jyoti.bahi CC1\n"
                               "  bahi borrowing schedule jyoti.bahi TL1\n"
                               "  bahi borrowing agree jyoti.bahi TL1 --terms loan.json "
                               "--resolution 7\n"
                               "  bahi borrowing demand jyoti.bahi CIF1 --due 2026-06-05 "
                               "--amount 4600\n"
                               "What is drawn and paid back are vouchers: bahi voucher post. The "
                               "files are described in\n"
                               "docs/user-guide/borrowings.md.");
    {
        auto options = std::make_shared<BorrowingOptions>();
        CLI::App& command = addCommand(group, "list", "List the borrowings and how each stands",
                                       "  bahi borrowing list jyoti.bahi\n"
                                       "  bahi borrowing list jyoti.bahi --open --as-of "
                                       "2026-05-31");
        addListOfDebts(command, *options);
        choose(command, chosen, Effect::Reads, options, list);
    }
    {
        auto options = std::make_shared<BorrowingOptions>();
        CLI::App& command = addCommand(
            group, "show", "Say everything of one borrowing",
            "  bahi borrowing show jyoti.bahi CC1\n"
            "      what was agreed, every voucher, what the lender asked for and what was paid of\n"
            "      it; --format csv prints the vouchers");
        addBorrowing(command, *options);
        addLookAsOf(command, *options);
        choose(command, chosen, Effect::Reads, options, show);
    }
    {
        auto options = std::make_shared<BorrowingOptions>();
        CLI::App& command = addCommand(
            group, "schedule", "Print the lender's schedule, or a cash credit month by month",
            "  bahi borrowing schedule jyoti.bahi TL1\n"
            "      each instalment, what was paid of it and when\n"
            "  bahi borrowing schedule jyoti.bahi CC1\n"
            "      what was drawn and paid in, the interest the bank debited and what it should "
            "be");
        addBorrowing(command, *options);
        addLookAsOf(command, *options);
        choose(command, chosen, Effect::Reads, options, schedule);
    }
    addLenderCommands(group, chosen);
}

} // namespace bahi::cli
