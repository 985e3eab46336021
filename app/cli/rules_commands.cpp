#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/options.h"
#include "ledger/base/today.h"
#include "ledger/exchange/rules_json.h"
#include "ledger/exchange/rules_text.h"
#include "ledger/services/money_text.h"
#include "ledger/services/rules_service.h"

#include <fmt/format.h>

namespace bahi::cli {

namespace {

struct RulesOptions : BookOptions {
    std::string rules;
    std::string late;
    std::string reason;
    std::optional<Date> from; // of the wrong rules
};

/// What the file at `path` says, which must be of the book's currency.
Result<Agreement> agreementIn(Book& book, const std::string& path) {
    const auto bytes = readInput(path);
    if (!bytes) return bytes.refused();
    const auto read = readRules(bytes.value(), path);
    if (!read) return read.refused();
    const RulesFile& file = read.value();
    const Currency currency = currencyOf(book);
    if (file.currency.code != currency.code)
        return Refused{.why = Refusal::ValueUnknown}
            .got(file.currency.code)
            .want(currency.code)
            .at({.file = path, .line = 0, .column = "currency"});
    return Agreement{file.rules, file.settings, file.resolution};
}

Result<ExitCode> setRules(Desk& desk, const RulesOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const auto agreed = agreementIn(*book.value(), options.rules);
    if (!agreed) return agreed.refused();
    const auto set =
        RulesService{desk.office, *book.value()}.set(agreed.value(), options.late, options.keep);
    if (!set) return set.refused();
    desk.console.print(fmt::format("rules {} in force from {}\n",
                                   options.keep == Keep::No ? "would be" : "are",
                                   toIso(agreed.value().rules.from)));
    finishWrite(desk, *book.value(), options);
    return ExitCode::Done;
}

Result<ExitCode> correctRules(Desk& desk, const RulesOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const auto right = agreementIn(*book.value(), options.rules);
    if (!right) return right.refused();
    const Date wrong = options.from.value_or(right.value().rules.from);
    const auto done = RulesService{desk.office, *book.value()}.correct(
        right.value(), wrong, options.reason, options.keep);
    if (!done) return done.refused();
    desk.console.print(fmt::format("the rules from {} {} by what {} says\n", toIso(wrong),
                                   options.keep == Keep::No ? "would be replaced" : "are replaced",
                                   options.rules));
    finishWrite(desk, *book.value(), options);
    return ExitCode::Done;
}

struct ShowOptions : BookOptions {
    std::optional<Date> on;
    bool json = false;
};

/// The rules of `day` as a file that can be changed and entered again.
std::string jsonOf(const GroupRules& rules, const SettingsHistory& settings,
                   const std::string& group, const Currency& currency, Date day) {
    return writeRules({.currency = currency,
                       .groupName = group,
                       .rules = rules,
                       .settings = settingsOn(settings, day)});
}

Result<ExitCode> show(Desk& desk, const ShowOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    Book& open = *book.value();
    const Date day = options.on.value_or(today(desk.office.machine.clock));
    const RulesService service{desk.office, open};
    const RulesHistory rules = service.rules();
    const SettingsHistory settings = service.settings();
    const GroupRules* inForce = rules.on(day);
    if (inForce == nullptr) return Refused{.why = Refusal::NoRulesYet}.about(toIso(day));
    const Currency currency = currencyOf(open);
    const std::string group = BookService{desk.office}.info(open).groupName;
    desk.console.print(options.json ? jsonOf(*inForce, settings, group, currency, day)
                                    : rulesText(rules, settings, currency, day));
    return ExitCode::Done;
}

void addSet(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<RulesOptions>();
    CLI::App& app = addCommand(
        group, "set", "Enter new rules, from a day on",
        "  bahi rules set jyoti.bahi rules-2027.json\n"
        "      the file says from which day; before it the old rules go on. It may hold settings:\n"
        "      \"settings\": {\"women_only\": true, \"fine_late\": \"5\"}. A setting it does not\n"
        "      name goes on, too. Rules that were entered wrongly are corrected: bahi correct "
        "rules.");
    addBook(app, *options);
    addArgument(app, "RULES", options->rules, "The new rules, JSON");
    addText(app, "--late", "REASON", options->late,
            "Why they begin before a meeting that is saved");
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, setRules);
}

void addShow(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<ShowOptions>();
    CLI::App& app = addCommand(group, "show", "Say what the group has agreed, as it holds on a day",
                               "  bahi rules show jyoti.bahi\n"
                               "  bahi rules show jyoti.bahi --on 2007-04-01\n"
                               "      each rule with the day it holds from.\n"
                               "  bahi rules show jyoti.bahi --json > rules.json\n"
                               "      as a file that can be changed and entered again.");
    addBook(app, *options);
    addDate(app, "--on", options->on, "The day; else today");
    addFlag(app, "--json", options->json, "As a rules file");
    choose(app, chosen, Effect::Reads, options, show);
}

void addCorrectRules(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<RulesOptions>();
    CLI::App& app = addCommand(
        group, "rules", "Replace rules that were entered wrongly",
        "  bahi correct rules jyoti.bahi rules.json --reason \"2 per cent, not 3\"\n"
        "      the rules that begin on the day the file names, and the settings from that day if\n"
        "      the file holds some. Old and new stay in the book, with the reason.\n"
        "  bahi correct rules jyoti.bahi rules.json --from 2006-03-01 --reason \"from April\"\n"
        "      the day itself was wrong: the file names the right one.");
    addBook(app, *options);
    addArgument(app, "RULES", options->rules, "The right rules, JSON");
    addDate(app, "--from", options->from,
            "The day the wrong rules begin, if the file names another");
    addText(app, "--reason", "TEXT", options->reason, "Why, in a few words", Need::Required);
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, correctRules);
}

} // namespace

void addRulesCommands(CLI::App& app, Chosen& chosen) {
    CLI::App& rules = addGroup(app, "rules", "Enter what the group has agreed, and look at it",
                               "  bahi rules set jyoti.bahi rules-2027.json\n"
                               "  bahi rules show jyoti.bahi --on 2007-04-01");
    addSet(rules, chosen);
    addShow(rules, chosen);
    CLI::App& correct =
        addGroup(app, "correct", "Replace what was entered wrongly",
                 "  bahi correct rules jyoti.bahi rules.json --reason \"2 per cent, not 3\"");
    addCorrectRules(correct, chosen);
}

} // namespace bahi::cli
