#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "ledger/exchange/harmless_text.h"
#include "ledger/services/book_service.h"
#include "ledger/services/verify_service.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace bahi::cli {

namespace {

constexpr std::size_t kLongestValue = 300; // letters

struct VerifyOptions : BookOptions {
    bool json = false;
    std::string code;
    std::string mark;
};

/// docs/format.md, section 10. What a damaged book holds need not be UTF-8.
std::string jsonOf(const Verification& found) {
    using Json = nlohmann::ordered_json;
    Json bad = nullptr;
    if (found.firstBad)
        bad = {{"record", found.firstBad->record},
               {"table", found.firstBad->table},
               {"row", found.firstBad->row},
               {"what", found.firstBad->what}};
    const Json json = {{"ok", found.ok()},
                       {"records", found.records},
                       {"root", found.root},
                       {"first_bad", std::move(bad)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// One line, whatever a damaged book holds.
std::string findingWords(const std::string& book, const Finding& finding) {
    std::string place = finding.record == 0 ? "" : fmt::format("record {}, ", finding.record);
    place += "table " + harmless(finding.table, kLongestValue);
    if (!finding.row.empty()) place += ", row " + harmless(finding.row, kLongestValue);
    return fmt::format("not verified: {}: {}: {}\n", harmless(book), place,
                       harmless(finding.what, kLongestValue));
}

constexpr auto kWayOut =
    "This book is not as its log says. It was not changed: keep the file as it is, bring the book "
    "back from its last backup (bahi restore), and show both to the federation's auditor.";

/// Does what was copied on paper belong to `book`?
struct PaperCode {
    std::string_view name;
    std::string_view place; // where its number counts
    const std::string& written;
    CodeAnswer answer;
};

ExitCode tell(Desk& desk, const PaperCode& code, bool asData) {
    const std::string words =
        code.answer.belongs
            ? fmt::format("{} {} belongs to this book: {} {}", code.name, code.written, code.place,
                          code.answer.size)
            : fmt::format(
                  "{} {} does not belong to this book. Read it once more from the paper; "
                  "if it stays so, call the federation's auditor.",
                  code.name, code.written);
    if (asData)
        desk.console.print(words + "\n");
    else
        desk.console.tell(words);
    return code.answer.belongs ? ExitCode::Done : ExitCode::Refused;
}

/// The second look at a sound book: for its code, and for what was copied from it.
Result<ExitCode> compare(Desk& desk, const VerifyOptions& options, const Verification& found) {
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    Book& open = *book.value();
    const BookInfo info = BookService{desk.office}.info(open);
    if (!options.json)
        desk.console.print(
            fmt::format("verified: {}, {}, {}, root {}, minute-book code {}\n",
                        counted(found.records, "record"), counted(info.meetings, "meeting"),
                        counted(info.vouchers, "voucher"), found.root, info.minuteBookCode));
    VerifyService service{desk.office};
    ExitCode code = ExitCode::Done;
    if (!options.code.empty()) {
        const CodeAnswer answer = service.findMinuteBookCode(open, options.code);
        code = std::max(code, tell(desk, {"code", "it held all up to record", options.code, answer},
                                   !options.json));
    }
    if (!options.mark.empty()) {
        const CodeAnswer answer = service.findLineMark(open, options.mark);
        code = std::max(code, tell(desk, {"mark", "record", options.mark, answer}, !options.json));
    }
    return code;
}

Result<ExitCode> verifyBook(Desk& desk, const VerifyOptions& options) {
    const auto judged =
        VerifyService{desk.office}.verify(options.book, desk.console.following("verifying record"));
    if (!judged) return judged.refused();
    const Verification& found = judged.value();
    if (options.json) desk.console.print(jsonOf(found));
    if (!found.ok()) {
        if (!options.json) desk.console.print(findingWords(options.book, *found.firstBad));
        desk.console.tell(kWayOut);
        return ExitCode::Refused;
    }
    const bool hasCode = !options.code.empty() || !options.mark.empty();
    if (options.json && !hasCode) return ExitCode::Done;
    return compare(desk, options, found);
}

} // namespace

void addVerifyCommands(CLI::App& app, Chosen& chosen) {
    auto options = std::make_shared<VerifyOptions>();
    CLI::App& command = addCommand(
        app, "verify", "Judge a whole book: is it as its log says?",
        "  bahi verify jyoti.bahi\n"
        "      reads everything again and changes nothing. Exit code 0: sound; 1: not, and the\n"
        "      first thing that is wrong is named; 3: this cannot be read as a book.\n"
        "  bahi verify jyoti.bahi --code 7K2Q-M0XN-4T9H-CWE5-R3VB\n"
        "      does the code in the paper minute book belong to this book?\n"
        "  bahi verify jyoti.bahi --mark 9HCW-E5R3-VB7K-2QM0\n"
        "      does the mark beside a passbook line?\n"
        "  bahi verify jyoti.bahi --json");
    addBook(command, *options);
    addFlag(command, "--json", options->json, "One line of JSON, for programs");
    addText(command, "--code", "CODE", options->code, "A minute-book code, from paper");
    addText(command, "--mark", "MARK", options->mark, "The mark of a passbook line, from paper");
    choose(command, chosen, Effect::Reads, options, verifyBook);
}

} // namespace bahi::cli
