#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/report_printing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace bahi::cli {

namespace {

/// The options that choose what a report tells of.
constexpr std::array<std::string_view, 6> kChoices = {"--from",   "--to",   "--as-of",
                                                      "--member", "--loan", "--account"};

/// A report, the choices it cannot do without, and those it may have. A name that is not here is
/// the engine's to refuse.
struct ReportUse {
    std::string_view name;
    std::vector<std::string_view> needed;
    std::vector<std::string_view> allowed;
};

const std::vector<ReportUse>& reportUses() {
    static const std::vector<ReportUse> uses = {
        {"passbook", {"--member"}, {"--from", "--to", "--as-of"}},
        {"meeting-sheet", {"--as-of"}, {}},
        {"cash-book", {}, {"--from", "--to", "--as-of"}},
        {"trial-balance", {}, {"--to", "--as-of"}},
    };
    return uses;
}

struct ReportOptions : PrintOptions {
    std::string loan;
    std::string account;
};

bool contains(const std::vector<std::string_view>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// A period that ends before it begins has no days to tell of.
void checkPeriod(const ReportRequest& request) {
    const auto& last = request.to ? request.to : request.asOf;
    if (request.from && last && *request.from > *last)
        refuseOption("--from", fmt::format("{} is after {}, where the report ends",
                                           toIso(*request.from), toIso(*last)));
}

/// An option that a report does not look at would promise something it does not do.
void checkChoices(const CLI::App& app, const std::string& report) {
    const auto& uses = reportUses();
    const auto use = std::find_if(uses.begin(), uses.end(),
                                  [&](const ReportUse& known) { return known.name == report; });
    if (use == uses.end()) return;
    if (isGiven(app, "--to") && isGiven(app, "--as-of"))
        refuseOption("--as-of", "--to says already which day is the last");
    for (const std::string_view choice : kChoices) {
        const bool given = isGiven(app, choice);
        const bool isNeeded = contains(use->needed, choice);
        if (isNeeded && !given)
            refuseOption(std::string{choice}, fmt::format("the {} needs it", report));
        if (given && !isNeeded && !contains(use->allowed, choice))
            refuseOption(std::string{choice}, fmt::format("the {} does not use it", report));
    }
}

} // namespace

void addReportCommands(CLI::App& app, Chosen& chosen) {
    auto options = std::make_shared<ReportOptions>();
    CLI::App& report =
        addCommand(app, "report", "Print what the book says",
                   "  bahi report passbook jyoti.bahi --member 7Q4M2K9R\n"
                   "      what she saved, borrowed and paid back; --from and --to choose the days\n"
                   "  bahi report meeting-sheet jyoti.bahi --as-of 2006-09-01\n"
                   "      one meeting; also: bahi meeting sheet\n"
                   "  bahi report cash-book jyoti.bahi --from 2006-04-01 --to 2007-03-31\n"
                   "      every voucher that moved the box\n"
                   "  bahi report trial-balance jyoti.bahi --as-of 2007-02-01\n"
                   "      every account that ever moved\n"
                   "  bahi report cash-book jyoti.bahi --format csv -o cash.csv");
    addArgument(report, "NAME", options->request.name,
                "passbook, meeting-sheet, cash-book or trial-balance");
    addBook(report, *options);
    addDate(report, "--from", options->request.from, "The first day");
    addDate(report, "--to", options->request.to, "The last day");
    addDate(report, "--as-of", options->request.asOf, "The last day, too; or that of the meeting");
    addText(report, "--member", "CODE", options->request.member, "The member");
    addText(report, "--loan", "NUMBER", options->loan, "The loan; no report uses it yet");
    addText(report, "--account", "CODE", options->account, "The account; no report uses it yet");
    addPrinting(report, *options);
    whenUsed(report, [&report, &chosen, options] {
        checkChoices(report, options->request.name);
        checkPeriod(options->request);
        chosen = Command{Effect::Reads, options->book, false,
                         [options](Desk& desk) { return printReport(desk, *options); }};
    });
}

} // namespace bahi::cli
