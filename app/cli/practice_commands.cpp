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
};

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
    const PracticeGroup group{.members = static_cast<std::uint32_t>(options.members),
                              .weeks = static_cast<std::uint32_t>(options.weeks),
                              .seed = options.seed};
    auto made = PracticeService{desk.office}.create(options.book, group,
                                                    desk.console.following("week"), options.keep);
    if (!made) return made.refused();
    if (options.keep == Keep::No) {
        desk.console.print(fmt::format("{} would be made: members: {}, meetings: {}\n",
                                       options.book, options.members, options.weeks));
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
        group, "create", "Make a book of invented women who save and borrow every week",
        "  bahi practice create practice.bahi\n"
        "  bahi practice create large.bahi --members 20 --weeks 520 --seed 7\n"
        "      the same seed makes the same book. Anybody may write in it; nothing in it is "
        "real.");
    addBook(command, *options);
    addNumber(command, "--members", {1, 60}, options->members, "How many women (12)");
    addNumber(command, "--weeks", {0, 5200}, options->weeks, "How many weekly meetings (52)");
    addNumber(command, "--seed", {0, std::numeric_limits<std::uint64_t>::max()}, options->seed,
              "Another number, another book (1)");
    addDryRun(command, *options);
    choose(command, chosen, Effect::Copies, options, create);
}

} // namespace bahi::cli
