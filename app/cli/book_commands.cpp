#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/options.h"
#include "ledger/exchange/rules_json.h"
#include "ledger/services/book_service.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace bahi::cli {

namespace {

const std::map<std::string, Privacy> kPrivacy = {
    {"open", Privacy::Open}, {"private", Privacy::Private}, {"protected", Privacy::Protected}};

std::string wordOf(Privacy privacy) {
    for (const auto& [word, meaning] : kPrivacy)
        if (meaning == privacy) return word;
    return {};
}

struct CreateOptions : BookOptions {
    std::string rules;
    std::string privacy = "open";
};

Result<ExitCode> create(Desk& desk, const CreateOptions& options) {
    const auto bytes = readInput(options.rules);
    if (!bytes) return bytes.refused();
    const auto read = readRules(bytes.value(), options.rules);
    if (!read) return read.refused();

    if (read.value().resolution != 0) // there are no minutes yet
        return Refused{.why = Refusal::ResolutionUnknown}
            .about(std::to_string(read.value().resolution))
            .at({.file = options.rules, .line = 0, .column = "settings.resolution"});

    const NewBook fresh{.currency = read.value().currency,
                        .groupName = read.value().groupName,
                        .rules = read.value().rules,
                        .settings = read.value().settings,
                        .privacy = kPrivacy.at(options.privacy),
                        .practice = false};
    auto made = BookService{desk.office}.create(options.book, fresh, options.keep);
    if (!made) return made.refused();
    if (options.keep == Keep::No) {
        desk.console.print(fmt::format("{} would be made\n", options.book));
        return ExitCode::Done;
    }
    const auto book = std::move(made).value();
    desk.console.print("book id " + BookService{desk.office}.info(*book).bookId + "\n");
    finishWrite(desk, *book, options);
    return ExitCode::Done;
}

struct InfoOptions : BookOptions {
    bool json = false;
};

nlohmann::ordered_json jsonOf(const BookInfo& info) {
    const auto dateOrNull = [](const std::optional<Date>& date) {
        return date ? nlohmann::ordered_json(toIso(*date)) : nlohmann::ordered_json(nullptr);
    };
    return {{"book_id", info.bookId},
            {"group", info.groupName},
            {"currency", info.currency.code},
            {"privacy", wordOf(info.privacy)},
            {"practice", info.practice},
            {"schema", info.schema},
            {"records", info.records},
            {"root", info.root},
            {"minute_book_code", info.minuteBookCode},
            {"device", info.device},
            {"members", info.members},
            {"meetings", info.meetings},
            {"vouchers", info.vouchers},
            {"first_meeting", dateOrNull(info.firstMeeting)},
            {"last_meeting", dateOrNull(info.lastMeeting)},
            {"cash", toDecimal(info.cash, info.currency)}};
}

std::string textOf(const BookInfo& info) {
    std::string meetings = std::to_string(info.meetings);
    if (info.firstMeeting && info.lastMeeting)
        meetings += fmt::format(", {} to {}", toIso(*info.firstMeeting), toIso(*info.lastMeeting));
    std::string text;
    if (!info.groupName.empty()) text += labelled("group", info.groupName);
    text += labelled("book id", info.bookId);
    text += labelled("currency", info.currency.code);
    text += labelled("privacy", wordOf(info.privacy));
    if (info.practice) text += labelled("practice", "yes: nothing in it is real");
    text += labelled("members", std::to_string(info.members));
    text += labelled("meetings", meetings);
    text += labelled("vouchers", std::to_string(info.vouchers));
    text += labelled("cash in the box", toGrouped(info.cash, info.currency));
    text += labelled("records", std::to_string(info.records));
    text += labelled("root", info.root);
    text += labelled("minute-book code", info.minuteBookCode);
    text += labelled("written by device", info.device);
    return text + labelled("schema", std::to_string(info.schema));
}

Result<ExitCode> info(Desk& desk, const InfoOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    const BookInfo info = BookService{desk.office}.info(*book.value());
    desk.console.print(options.json ? jsonOf(info).dump() + "\n" : textOf(info));
    return ExitCode::Done;
}

struct TakeOverOptions : BookOptions {
    std::string reason;
};

Result<ExitCode> takeOver(Desk& desk, const TakeOverOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const auto taken =
        BookService{desk.office}.takeOver(*book.value(), options.reason, options.keep);
    if (!taken) return taken.refused();
    if (!taken.value().devices) {
        desk.console.print("this computer may write the book already; nothing was changed\n");
        return ExitCode::Done;
    }
    desk.console.print(options.keep == Keep::No ? "this computer would write the book\n"
                                                : "this computer writes the book from now on\n");
    finishWrite(desk, *book.value(), options);
    return ExitCode::Done;
}

void addCreate(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<CreateOptions>();
    CLI::App& app = addCommand(
        group, "create", "Make a new book for a group",
        "  bahi book create jyoti.bahi --rules rules.json\n"
        "      makes jyoti.bahi with the rules the group has agreed, and prints the book's id and\n"
        "      its first minute-book code. A book that is there already is left alone.\n"
        "\n"
        "A small rules.json, for 25 a month at each meeting and loans at 2 % a month:\n"
        "  {\n"
        "      \"group\": \"Jyoti\",\n"
        "      \"currency\": \"INR\",\n"
        "      \"from\": \"2006-03-01\",\n"
        "      \"meeting\": {\"rhythm\": \"monthly\", \"day\": 1},\n"
        "      \"saving\": {\"regular\": \"25\"},\n"
        "      \"interest\": {\"per_cent_per_month\": \"2\"}\n"
        "  }\n"
        "All keys: docs/user-guide/files.md.");
    addBook(app, *options);
    addText(app, "--rules", "FILE", options->rules, "The group's rules, JSON", Need::Required);
    addChoice(
        app, "--privacy", "LEVEL", {"open", "private", "protected"},
        [&options = *options](const std::string& level) { options.privacy = level; },
        "open; private and protected come later");
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, create);
}

void addInfo(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<InfoOptions>();
    CLI::App& app = addCommand(group, "info", "Say what is in a book, in a few lines",
                               "  bahi book info jyoti.bahi\n"
                               "  bahi book info jyoti.bahi --json");
    addBook(app, *options);
    addFlag(app, "--json", options->json, "One line of JSON, for programs");
    choose(app, chosen, Effect::Reads, options, info);
}

void addTakeOver(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<TakeOverOptions>();
    CLI::App& app = addCommand(
        group, "take-over", "Let this computer write a book that another one wrote",
        "  bahi book take-over jyoti.bahi --reason \"the old laptop broke\"\n"
        "      stays visible in the book for ever. From then on the other computer may only\n"
        "      read it, so take a book over once, not back and forth.");
    addBook(app, *options);
    addText(app, "--reason", "TEXT", options->reason, "Why, in a few words", Need::Required);
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, takeOver);
}

} // namespace

void addBookCommands(CLI::App& app, Chosen& chosen) {
    CLI::App& book = addGroup(app, "book", "Make books, describe them, take them over",
                              "  bahi book create jyoti.bahi --rules rules.json\n"
                              "  bahi book info jyoti.bahi");
    addCreate(book, chosen);
    addInfo(book, chosen);
    addRecordsCommand(book, chosen);
    addTakeOver(book, chosen);
}

} // namespace bahi::cli
