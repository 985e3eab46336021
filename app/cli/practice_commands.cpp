#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "ledger/services/book_service.h"
#include "ledger/services/practice_service.h"

#include <fmt/format.h>

#include <limits>

namespace bahi::cli {

namespace {

struct PracticeOptions : BookOptions {
    std::uint64_t members = 12;
    std::uint64_t weeks = 52;
    std::uint64_t seed = 1;
    Programme programme = Programme::JeevikaWeekly;
    std::string dishonest; // as it was typed
    std::optional<Month> dishonestMonth = {};

    PracticeGroup group() const {
        return {.members = static_cast<std::uint32_t>(members),
                .weeks = static_cast<std::uint32_t>(weeks),
                .seed = seed,
                .programme = programme,
                .dishonest = dishonestMonth};
    }
};

std::vector<std::string> templateNames() {
    std::vector<std::string> names;
    for (const Programme programme : programmes()) names.emplace_back(templateOf(programme).name);
    return names;
}

Programme programmeNamed(const std::string& name) {
    for (const Programme programme : programmes())
        if (templateOf(programme).name == name) return programme;
    return Programme::JeevikaWeekly;
}

/// The month of `text`, in which `group` meets. Refuses the option otherwise.
Month monthOfLife(const std::string& text, const PracticeGroup& group) {
    constexpr auto kOption = "--dishonest";
    const auto first = parseDate(text + "-01");
    if (!first) refuseOption(kOption, fmt::format("“{}” is not a month, such as 2025-11", text));
    const Month month = monthOf(first.value());
    if (!isLived(group, month))
        refuseOption(kOption, fmt::format("the group does not meet in {}", text));
    return month;
}

std::string summaryOf(const BookInfo& info) {
    std::string text = labelled("group", info.groupName);
    text += labelled("book id", info.bookId);
    text += labelled("members", std::to_string(info.members));
    text += labelled("meetings", std::to_string(info.meetings));
    text += labelled("vouchers", std::to_string(info.vouchers));
    text += labelled("records", std::to_string(info.records));
    text += labelled("cash in the box", toGrouped(info.cash, info.currency));
    text += labelled("root", info.root);
    return text + labelled("minute-book code", info.minuteBookCode);
}

Result<ExitCode> create(Desk& desk, const PracticeOptions& options) {
    const PracticeGroup group = options.group();
    auto made = PracticeService{desk.office}.create(
        options.book, group, desk.console.following("meeting"), options.keep);
    if (!made) return made.refused();
    if (options.keep == Keep::No) {
        desk.console.print(fmt::format("{} would be made: members: {}, meetings: {}\n",
                                       options.book, options.members, meetingsOf(group).held));
        return ExitCode::Done;
    }
    const auto book = std::move(made).value();
    desk.console.print(summaryOf(BookService{desk.office}.info(*book)));
    return ExitCode::Done;
}

} // namespace

void addPracticeCommands(CLI::App& app, Chosen& chosen) {
    CLI::App& group = addGroup(app, "practice", "Make a group to practise on",
                               "  bahi practice create practice.bahi");
    auto options = std::make_shared<PracticeOptions>();
    CLI::App& command = addCommand(
        group, "create", "Make a book of invented women who save and borrow for a year",
        "  bahi practice create practice.bahi\n"
        "  bahi practice create club.bahi --template vietnam-club --weeks 104 --seed 7\n"
        "  bahi practice create audit.bahi --dishonest 2025-11\n"
        "      the same arguments make the same book. Anybody may write in it; nothing in it is\n"
        "      real.");
    addBook(command, *options);
    addChoice(
        command, "--template", "NAME", templateNames(),
        [options](const std::string& name) { options->programme = programmeNamed(name); },
        "Whose rules and words (jeevika-weekly)");
    addNumber(command, "--members", {1, 60}, options->members, "How many women begin it (12)");
    addNumber(command, "--weeks", {0, 5200}, options->weeks, "How many weeks it lives (52)");
    addNumber(command, "--seed", {0, std::numeric_limits<std::uint64_t>::max()}, options->seed,
              "Another number, another book (1)");
    addText(command, "--dishonest", "MONTH", options->dishonest,
            "A month in which the bookkeeper cheats, to practise auditing");
    addDryRun(command, *options);
    whenUsed(command, [&chosen, options] {
        if (!options->dishonest.empty())
            options->dishonestMonth = monthOfLife(options->dishonest, options->group());
        chosen = Command{Effect::Copies, options->book, options->keep == Keep::No,
                         [options](Desk& desk) { return create(desk, *options); }};
    });
}

} // namespace bahi::cli
