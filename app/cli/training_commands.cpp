#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/list_printing.h"
#include "app/cli/options.h"
#include "ledger/exchange/people_table.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_text.h"
#include "ledger/exchange/trainings_csv.h"
#include "ledger/services/training_service.h"

#include <fmt/format.h>

namespace bahi::cli {

namespace {

struct AddOptions : BookOptions {
    std::string topic;
    std::optional<Date> date;
    std::string hours;
    std::uint64_t minutes = 0;
    std::string members;
    std::string trainer;
    std::uint64_t guests = 0;
    bool isEvent = false;
};

Result<NewTraining> trainingIn(const AddOptions& options) {
    NewTraining training{.kind = options.isEvent ? TrainingKind::Event : TrainingKind::Training,
                         .heldOn = options.date.value(),
                         .minutes = static_cast<std::uint16_t>(options.minutes),
                         .guests = static_cast<std::uint16_t>(options.guests),
                         .topic = options.topic,
                         .trainer = options.trainer,
                         .members = {}};
    if (!options.hours.empty()) {
        const auto minutes = minutesIn(options.hours);
        if (!minutes) return minutes.refused();
        training.minutes = minutes.value();
    }
    auto members = codesIn(options.members);
    if (!members) return members.refused();
    training.members = std::move(members).value();
    return training;
}

/// What all writing of trainings ends with.
Result<ExitCode> finish(Desk& desk, Book& book, const BookOptions& options, std::size_t number) {
    desk.console.print(fmt::format("{} {} written down\n", counted(number, "training"),
                                   options.keep == Keep::No ? "would be"
                                   : number == 1            ? "is"
                                                            : "are"));
    finishWrite(desk, book, options);
    return ExitCode::Done;
}

Result<ExitCode> add(Desk& desk, const AddOptions& options) {
    const auto training = trainingIn(options);
    if (!training) return training.refused();
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const auto added =
        TrainingService{desk.office, *book.value()}.add({training.value()}, options.keep);
    if (!added) return added.refused();
    return finish(desk, *book.value(), options, 1);
}

struct ImportOptions : BookOptions {
    std::string trainings;
};

Result<ExitCode> import(Desk& desk, const ImportOptions& options) {
    const auto bytes = readInput(options.trainings);
    if (!bytes) return bytes.refused();
    const auto read = readTrainings(bytes.value(), options.trainings);
    if (!read) return read.refused();
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const auto added = TrainingService{desk.office, *book.value()}.add(read.value(), options.keep);
    if (!added) return added.refused();
    return finish(desk, *book.value(), options, read.value().size());
}

struct TrainingListOptions : ListOptions {
    std::optional<Date> from;
    std::optional<Date> to;
    bool byMember = false;
};

Result<ExitCode> list(Desk& desk, const TrainingListOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    const TrainingList list =
        TrainingService{desk.office, *book.value()}.list(options.from, options.to);
    const ReportTable trainings = tableOf(list);
    const ReportTable people = peopleTableOf(list);
    if (options.byMember) return printList(desk, options, people);
    switch (options.format) {
        case ReportFormat::Csv:
            break;
        case ReportFormat::Text:
            return printText(desk, options, textReport(trainings) + "\n" + textReport(people));
        case ReportFormat::Json:
            return printText(desk, options,
                             jsonReport({{"trainings", jsonRows(trainings)},
                                         {"hours_by_member", jsonRows(people)}}));
    }
    return printList(desk, options, trainings);
}

void checkTime(const CLI::App& app) {
    const bool hasHours = isGiven(app, "--hours");
    const bool hasMinutes = isGiven(app, "--minutes");
    if (hasHours && hasMinutes) refuseOption("--minutes", "--hours says already how long it took");
    if (!hasHours && !hasMinutes)
        refuseOption("--hours", "say how long it took: this, or --minutes");
}

void addAdd(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<AddOptions>();
    CLI::App& app = addCommand(
        group, "add", "Write down a training, or an event",
        "  bahi training add jyoti.bahi --topic \"Keeping accounts\" --date 2007-01-10 --hours 2.5 "
        "\\\n"
        "          --members M01,M02,M03 --trainer \"Block office\"\n"
        "  bahi training add jyoti.bahi --topic \"Women's day\" --date 2007-03-08 --hours 3:30 \\\n"
        "          --members \"M01 M02\" --guests 12 --event\n"
        "      a training that was entered wrongly: bahi supersede.");
    addBook(app, *options);
    addText(app, "--topic", "TEXT", options->topic, "What it was about", Need::Required);
    addDate(app, "--date", options->date, "The day", Need::Required);
    addText(app, "--hours", "HOURS", options->hours, "How long it took: 2, 2.5 or 2:30");
    addNumber(app, "--minutes", {1, 60'000}, options->minutes, "The same in minutes");
    addText(app, "--members", "CODES", options->members, "The members who took part");
    addText(app, "--trainer", "TEXT", options->trainer, "Who taught");
    addNumber(app, "--guests", {0, 65'535}, options->guests, "How many others took part");
    addFlag(app, "--event", options->isEvent, "No training: an event");
    addDryRun(app, *options);
    whenUsed(app, [&app, &chosen, options] {
        checkTime(app);
        chosen = Command{Effect::Writes, options->book, options->keep == Keep::No,
                         [options](Desk& desk) { return add(desk, *options); }};
    });
}

void addImport(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<ImportOptions>();
    CLI::App& app =
        addCommand(group, "import", "Write down trainings from a CSV file",
                   "  bahi training import jyoti.bahi trainings.csv\n"
                   "      a row for each, all of them or none:\n"
                   "      date,kind,topic,hours,trainer,guests,members\n"
                   "      2007-01-10,training,Keeping accounts,2.5,Block office,,M01 M02 M03\n"
                   "      2007-03-08,event,Women's day,3:30,,12,M01;M02");
    addBook(app, *options);
    addArgument(app, "TRAININGS", options->trainings, "The trainings, CSV");
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, import);
}

void addList(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<TrainingListOptions>();
    CLI::App& app =
        addCommand(group, "list", "List trainings, and the hours of each member",
                   "  bahi training list jyoti.bahi --from 2007-04-01 --to 2008-03-31\n"
                   "  bahi training list jyoti.bahi --by-member --format csv -o hours.csv");
    addBook(app, *options);
    addDate(app, "--from", options->from, "The first day");
    addDate(app, "--to", options->to, "The last day");
    addFlag(app, "--by-member", options->byMember, "Only the hours of each member");
    addListPrinting(app, *options);
    whenUsed(app, [&chosen, options] {
        if (options->from && options->to && *options->from > *options->to)
            refuseOption("--from", fmt::format("{} is after {}, where the list ends",
                                               toIso(*options->from), toIso(*options->to)));
        chosen = Command{Effect::Reads, options->book, false,
                         [options](Desk& desk) { return list(desk, *options); }};
    });
}

} // namespace

void addTrainingCommands(CLI::App& app, Chosen& chosen) {
    CLI::App& group = addGroup(app, "training", "What the group learned",
                               "  bahi training import jyoti.bahi trainings.csv\n"
                               "  bahi training list jyoti.bahi");
    addAdd(group, chosen);
    addImport(group, chosen);
    addList(group, chosen);
}

} // namespace bahi::cli
