#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/report_printing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace bahi::cli {

namespace {

/// The options that choose what a report tells of.
constexpr std::array<std::string_view, 7> kChoices = {
    "--from", "--to", "--as-of", "--member", "--loan", "--account", "--provision"};

constexpr auto kExamples =
    "  bahi report passbook jyoti.bahi --member 7Q4M2K9R\n"
    "      what she saved, borrowed and paid back; --from and --to choose the days\n"
    "  bahi report meeting-sheet jyoti.bahi --as-of 2006-09-01\n"
    "      the second meeting of that day: --as-of 2006-09-01/2\n"
    "  bahi report cash-book jyoti.bahi --from 2006-04-01 --to 2007-03-31\n"
    "  bahi report trial-balance jyoti.bahi --as-of 2007-02-01\n"
    "  bahi report cash-book jyoti.bahi --format csv -o cash.csv\n"
    "  bahi report portfolio jyoti.bahi --provision 0,0,10,25,50,75,100\n"
    "      what is to be set aside of loans not overdue, and overdue by 30, 60, 90, 180,\n"
    "      365 and more days\n"
    "\nReports:\n";

bool contains(const ReportChoices& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// `  cash-book      every voucher that moved the box`, and so on.
std::string listOfReports() {
    std::size_t width = 0;
    for (const ReportKind& kind : reportKinds()) width = std::max(width, kind.name.size());
    std::string list;
    for (const ReportKind& kind : reportKinds())
        list += fmt::format("  {:<{}}  {}\n", kind.name, width, kind.what);
    list.pop_back();
    return list;
}

/// A period that ends before it begins has no days to tell of.
void checkPeriod(const ReportRequest& request) {
    const auto& last = request.last();
    if (request.from && last && *request.from > *last)
        refuseOption("--from", fmt::format("{} is after {}, where the report ends",
                                           toIso(*request.from), toIso(*last)));
}

/// Of two meetings on a day, only what tells of one can choose.
void checkSitting(const ReportRequest& request) {
    constexpr std::array<std::string_view, 3> kOfMeetings = {"meeting-sheet", "minutes",
                                                             "collection-sheet"};
    const bool isOfOne =
        std::find(kOfMeetings.begin(), kOfMeetings.end(), request.name) != kOfMeetings.end();
    if (request.sitting != 0 && !isOfOne && reportKind(request.name) != nullptr)
        refuseOption("--as-of", fmt::format("the {} tells of days, not of one meeting; leave /{} "
                                            "out",
                                            request.name, request.sitting));
}

/// An option that a report does not look at would promise something it does not do. A name that is
/// no report's is the engine's to refuse.
void checkChoices(const CLI::App& app, const std::string& report) {
    const ReportKind* kind = reportKind(report);
    if (kind == nullptr) return;
    if (isGiven(app, "--to") && isGiven(app, "--as-of"))
        refuseOption("--as-of", "--to says already which day is the last");
    for (const std::string_view choice : kChoices) {
        const bool given = isGiven(app, choice);
        const bool isNeeded = contains(kind->needed, choice);
        if (isNeeded && !given)
            refuseOption(std::string{choice}, fmt::format("the {} needs it", report));
        if (given && !isNeeded && !contains(kind->allowed, choice))
            refuseOption(std::string{choice}, fmt::format("the {} does not use it", report));
    }
}

} // namespace

void addReportCommands(CLI::App& app, Chosen& chosen) {
    auto options = std::make_shared<PrintOptions>();
    ReportRequest& request = options->request;
    CLI::App& report =
        addCommand(app, "report", "Print what the book says", kExamples + listOfReports());
    addArgument(report, "NAME", request.name, "One of the reports below");
    addBook(report, *options);
    addDate(report, "--from", request.from, "The first day");
    addDate(report, "--to", request.to, "The last day");
    addMeetingDay(report, "--as-of", request.asOf, request.sitting,
                  "The last day, too; or that of the meeting");
    addText(report, "--member", "CODE", request.member, "The member");
    addText(report, "--loan", "NUMBER", request.loan, "The loan");
    addText(report, "--account", "CODE", request.account,
            "The account, such as 1010, or the bank's page");
    addText(report, "--provision", "TABLE", request.provision,
            "Of the portfolio: per cent set aside, by age");
    addPrinting(report, *options);
    whenUsed(report, [&report, &chosen, options] {
        checkChoices(report, options->request.name);
        checkPeriod(options->request);
        checkSitting(options->request);
        chosen = Command{Effect::Reads, options->book, false,
                         [options](Desk& desk) { return printReport(desk, *options); }};
    });
}

} // namespace bahi::cli
