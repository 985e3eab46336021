#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "ledger/services/missed_meeting_service.h"

#include <fmt/format.h>

namespace bahi::cli {

namespace {

struct MissedOptions : BookOptions {
    std::optional<Date> day;
    std::string reason;
};

Result<ExitCode> miss(Desk& desk, const MissedOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const Date day = options.day.value();
    const auto missed =
        MissedMeetingService{desk.office, *book.value()}.miss(day, options.reason, options.keep);
    if (!missed) return missed.refused();
    finishWritten(desk, *book.value(), options, fmt::format("that nobody met on {}", toIso(day)));
    return ExitCode::Done;
}

} // namespace

void addMissedCommand(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<MissedOptions>();
    CLI::App& app = addCommand(
        group, "missed", "Write down that a meeting was not held",
        "  bahi meeting missed jyoti.bahi 2006-11-01 --reason \"the river was high\"\n"
        "      whether its saving stays due is the group's to say: saving_due_when_missed.");
    addBook(app, *options);
    addDate(app, "DAY", options->day, "The day on which nobody met", Need::Required);
    addText(app, "--reason", "TEXT", options->reason, "Why, in a few words", Need::Required);
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, miss);
}

} // namespace bahi::cli
