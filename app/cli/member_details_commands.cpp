#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "ledger/base/today.h"
#include "ledger/exchange/known_words.h"
#include "ledger/services/member_details_service.h"
#include "ledger/services/member_picture_service.h"

#include <fmt/format.h>

#include <limits>

namespace bahi::cli {

namespace {

constexpr Bounds kResolutions{1, std::numeric_limits<std::uint32_t>::max()};
constexpr const char* kBackups =
    "Backups made before still hold what was erased. The automatic ones are replaced within a "
    "year; delete those you carry elsewhere.";

struct DescribeOptions : BookOptions {
    std::string code;
    std::optional<Gender> gender;
    std::string born;
    std::string household;
    std::string phone;
    std::uint64_t admittedBy = 0;
    std::string reason;
};

std::optional<std::string> told(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional{text};
}

Result<ExitCode> describe(Desk& desk, const DescribeOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    Description description{.gender = options.gender,
                            .born = told(options.born),
                            .household = told(options.household),
                            .phone = told(options.phone)};
    if (options.admittedBy != 0)
        description.admittedBy = static_cast<std::uint32_t>(options.admittedBy);
    const auto done = MemberDetailsService{desk.office, *book.value()}.describe(
        options.code, description, options.reason, options.keep);
    if (!done) return done.refused();
    finishWritten(desk, *book.value(), options, fmt::format("what is known of {}", options.code));
    return ExitCode::Done;
}

struct NomineeOptions : BookOptions {
    std::string code;
    std::string name;
    std::string relation;
    std::optional<Date> on;
    std::string reason;
};

Result<ExitCode> nominate(Desk& desk, const NomineeOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const Nominee nominee{options.name, options.relation,
                          options.on.value_or(today(desk.office.machine.clock))};
    const auto done = MemberDetailsService{desk.office, *book.value()}.nominate(
        options.code, nominee, options.reason, options.keep);
    if (!done) return done.refused();
    finishWritten(desk, *book.value(), options, fmt::format("the nominee of {}", options.code));
    return ExitCode::Done;
}

struct EraseOptions : BookOptions {
    std::string code;
    std::string reason;
};

Result<ExitCode> erase(Desk& desk, const EraseOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const auto erased = MemberDetailsService{desk.office, *book.value()}.erase(
        options.code, options.reason, options.keep);
    if (!erased) return erased.refused();
    if (!erased.value().members) {
        desk.console.print(fmt::format("nothing personal of {} is in the book\n", options.code));
        return ExitCode::Done;
    }
    const bool isTried = options.keep == Keep::No;
    desk.console.print(fmt::format("everything personal of {} {}\n", options.code,
                                   isTried ? "would be erased" : "is erased"));
    finishWrite(desk, *book.value(), options);
    if (!isTried) desk.console.tell(kBackups);
    return ExitCode::Done;
}

struct SymbolOptions : BookOptions {
    std::string code;
    std::string name;
};

Result<ExitCode> giveSymbol(Desk& desk, const SymbolOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const auto given =
        MemberPictureService{desk.office, *book.value()}.giveSymbol(options.code, options.name);
    if (!given) return given.refused();
    desk.console.print(fmt::format("the drawing of {} is now {}\n", options.code, options.name));
    return ExitCode::Done;
}

/// Without anything to write down there is nothing to do.
void needsSomething(CLI::App& app) {
    for (const char* option : {"--gender", "--born", "--household", "--phone", "--admitted-by"})
        if (isGiven(app, option)) return;
    refuseOption("--gender",
                 "say what is known: this, --born, --household, --phone or "
                 "--admitted-by");
}

void addDescribe(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<DescribeOptions>();
    CLI::App& app = addCommand(
        group, "describe", "Write down what is known of a member",
        "  bahi member describe jyoti.bahi M01 --gender woman --born 1988-04-12\n"
        "      the year alone will do: --born 1988. What is not named stays as it is.\n"
        "  bahi member describe jyoti.bahi M01 --household \"Chaudhari by the well\"\n"
        "      the same words for two members: the same family.\n"
        "  bahi member describe jyoti.bahi M01 --phone \"+91 98220 12345\" --reason \"a new one\"\n"
        "      what would change needs a reason; old and new stay in the book.\n"
        "  bahi member describe jyoti.bahi M01 --admitted-by 4\n"
        "      resolution 4 took her in although a rule says no.");
    addBook(app, *options);
    addArgument(app, "CODE", options->code, "The member's code");
    addChoice(
        app, "--gender", "GENDER", {"woman", "man", "other"},
        [&options = *options](const std::string& word) {
            options.gender = valueOf(word, Gender::Unsaid, Gender::Other);
        },
        "woman, man or other");
    addText(app, "--born", "DATE", options->born, "The day, or the year, she was born");
    addText(app, "--household", "TEXT", options->household, "Her household, in a few words");
    addText(app, "--phone", "TEXT", options->phone, "Her phone number");
    addNumber(app, "--admitted-by", kResolutions, options->admittedBy,
              "The resolution that took her in although a rule says no");
    addText(app, "--reason", "TEXT", options->reason, "Why what is known changes");
    addDryRun(app, *options);
    whenUsed(app, [&app, &chosen, options] {
        needsSomething(app);
        chosen = Command{Effect::Writes, options->book, options->keep == Keep::No,
                         [options](Desk& desk) { return describe(desk, *options); }};
    });
}

void addNominee(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<NomineeOptions>();
    CLI::App& app = addCommand(
        group, "nominee", "Write down who gets a member's money if she dies",
        "  bahi member nominee jyoti.bahi M01 --name \"Ram Chaudhari\" --relation husband\n"
        "      from today, or --on a day. The one named last counts; all stay in the book.\n"
        "  bahi member nominee jyoti.bahi M01 --name \"Rama Chaudhari\" --relation daughter \\\n"
        "          --reason \"the name was misheard\"\n"
        "      takes the place of the one named last.");
    addBook(app, *options);
    addArgument(app, "CODE", options->code, "The member's code");
    addText(app, "--name", "TEXT", options->name, "The nominee's name", Need::Required);
    addText(app, "--relation", "TEXT", options->relation, "What the nominee is to her");
    addDate(app, "--on", options->on, "The day she named her nominee; else today");
    addText(app, "--reason", "TEXT", options->reason, "Why the last entry was wrong");
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, nominate);
}

void addErase(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<EraseOptions>();
    CLI::App& app = addCommand(
        group, "erase", "Erase everything personal of a member; her money stays",
        "  bahi member erase jyoti.bahi 7Q4M2K9R --reason \"at her own wish\"\n"
        "      her name, birth, household and phone, her nominees, her photo, and the names of "
        "the\n"
        "      pages opened for her. The book verifies as before. The name alone: bahi member\n"
        "      erase-name.");
    addBook(app, *options);
    addArgument(app, "CODE", options->code, "The member's code");
    addText(app, "--reason", "TEXT", options->reason, "Why, in a few words", Need::Required);
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, erase);
}

void addSymbol(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<SymbolOptions>();
    CLI::App& app = addCommand(
        group, "symbol", "Give a member another drawing",
        "  bahi member symbol jyoti.bahi M01 fish\n"
        "      who had the fish gets the drawing of M01. The drawings are mango, pot, fish, leaf,\n"
        "      umbrella, key, boat, bird, tree, cup, butterfly, basket, drum, bucket, comb,\n"
        "      chilli, spool, scissors, hut and spoon; on tiles of another colour mango-2 and so\n"
        "      on. It is no entry of the book: the same command takes it back.");
    addBook(app, *options);
    addArgument(app, "CODE", options->code, "The member's code");
    addArgument(app, "DRAWING", options->name, "The name of the drawing");
    choose(app, chosen, Effect::Writes, options, giveSymbol);
}

} // namespace

void addMemberDetailsCommands(CLI::App& group, Chosen& chosen) {
    addDescribe(group, chosen);
    addNominee(group, chosen);
    addErase(group, chosen);
    addSymbol(group, chosen);
}

} // namespace bahi::cli
