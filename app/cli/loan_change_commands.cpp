#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/options.h"
#include "ledger/exchange/term_pairs.h"
#include "ledger/group/page_code.h"
#include "ledger/services/loan_change_service.h"
#include "ledger/services/money_text.h"

#include <fmt/format.h>

#include <limits>

namespace bahi::cli {

namespace {

struct ChangeOptions : BookOptions {
    std::uint64_t loan = 0;
    std::optional<Date> on;
    std::uint64_t resolution = 0;
    std::string reference;

    std::string terms; // agree
    std::string file;
    std::uint64_t extraInstalments = 0; // reschedule, top-up
    std::uint64_t shiftDays = 0;
    std::uint64_t interestOnly = 0;
    std::optional<Date> fromDue;
    std::optional<Date> newDue;
    std::string rate;
    std::string per = "month";
    std::string instalment;
    bool keepLevel = false;
    std::string amount;   // top-up
    std::string interest; // waive
    std::string fees;
    std::string fines;
    std::string bank;
    std::string to;                                // transfer
    LossBorneBy bornBy = LossBorneBy::Expenditure; // write-off

    LoanNumber number() const { return LoanNumber{static_cast<std::uint32_t>(loan)}; }
};

Result<LoanAgreement> agreementOf(const ChangeOptions& options) {
    LoanAgreement what{
        .loan = options.number(),
        .on = options.on.value_or(Date{}), // none: the loan's own counts
        .resolution = ResolutionNumber{static_cast<std::uint32_t>(options.resolution)}};
    if (options.reference.empty()) return what;
    auto reference = checkedReference(options.reference);
    if (!reference) return reference.refused();
    what.reference = std::move(reference).value();
    return what;
}

/// Opens the book, lets `work` write into it and says what came of it.
template <class Work>
Result<ExitCode> agreed(Desk& desk, const ChangeOptions& options, std::string_view said,
                        Work work) {
    const auto what = agreementOf(options);
    if (!what) return what.refused();
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    LoanChangeService service{desk.office, *book.value()};
    const Result<AgreedChange> done = work(service, *book.value(), what.value());
    if (!done) return done.refused();
    const char* is = options.keep == Keep::No ? "would be" : "is";
    desk.console.print(fmt::format("loan {} {} {}\n", options.loan, is, said));
    if (done.value().voucher)
        desk.console.print(fmt::format("voucher {} {} posted\n", done.value().voucher->value, is));
    if (done.value().newLoan)
        desk.console.print(fmt::format("loan {} {} given\n", done.value().newLoan->value, is));
    finishWrite(desk, *book.value(), options);
    return ExitCode::Done;
}

Result<ExitCode> agree(Desk& desk, const ChangeOptions& options) {
    std::string terms = options.terms;
    if (!options.file.empty()) {
        auto file = readInput(options.file);
        if (!file) return file.refused();
        terms = std::move(file).value();
    }
    const auto json = termsAsJson(terms);
    if (!json)
        return Refused{json.refused()}.at({options.file.empty() ? "--terms" : options.file, 0, {}});
    return agreed(desk, options, "on terms of its own",
                  [&](LoanChangeService& service, Book&, const LoanAgreement& what) {
                      LoanAgreement placed = what;
                      placed.where.file = options.file.empty() ? "--terms" : options.file;
                      return service.agree(placed, json.value(), options.keep);
                  });
}

/// The event as pairs: what was not said stays as it is.
std::string rescheduleOf(const ChangeOptions& options) {
    if (!options.instalment.empty()) return "kind=instalment amount=" + options.instalment;
    std::string pairs = "kind=reschedule";
    const auto add = [&pairs](std::string_view key, const std::string& value) {
        pairs += fmt::format(" {}={}", key, value);
    };
    if (options.extraInstalments > 0)
        add("extra_instalments", std::to_string(options.extraInstalments));
    if (options.shiftDays > 0) add("shift_days", std::to_string(options.shiftDays));
    if (options.interestOnly > 0) add("interest_only", std::to_string(options.interestOnly));
    if (options.fromDue) add("from_due", toIso(*options.fromDue));
    if (options.newDue) add("new_due", toIso(*options.newDue));
    if (!options.rate.empty()) add("interest.rate", options.rate);
    if (!options.rate.empty()) add("interest.per", options.per);
    if (options.keepLevel) add("keep_level", "true");
    return pairs;
}

Result<ExitCode> changed(Desk& desk, const ChangeOptions& options, const std::string& pairs,
                         std::string_view said) {
    const auto json = termsAsJson(pairs);
    if (!json) return json.refused();
    return agreed(desk, options, said,
                  [&](LoanChangeService& service, Book&, const LoanAgreement& what) {
                      return service.change(what, json.value(), options.keep);
                  });
}

Result<ExitCode> reschedule(Desk& desk, const ChangeOptions& options) {
    return changed(desk, options, rescheduleOf(options), "rescheduled");
}

Result<ExitCode> waive(Desk& desk, const ChangeOptions& options) {
    std::string change = "kind=waiver";
    std::string less;
    const auto add = [&](const char* key, const char* words, const std::string& amount) {
        if (amount.empty()) return;
        change += fmt::format(" {}={}", key, amount);
        less += fmt::format("{}{} of {}", less.empty() ? "" : ", ", amount, words);
    };
    add("interest", "interest", options.interest);
    add("fees", "fees", options.fees);
    add("penalties", "fines", options.fines);
    return changed(desk, options, change, "asked " + less + " less");
}

Result<ExitCode> topUp(Desk& desk, const ChangeOptions& options) {
    return agreed(
        desk, options, "topped up",
        [&](LoanChangeService& service, Book& book,
            const LoanAgreement& what) -> Result<AgreedChange> {
            const auto amount = parseAmount(options.amount, currencyOf(book));
            if (!amount) return amount.refused();
            TopUp more{amount.value(), static_cast<std::int32_t>(options.extraInstalments), {}};
            if (!options.bank.empty()) {
                const auto code = PageCode::parse(options.bank);
                if (!code) return code.refused();
                more.bank = code.value().text();
            }
            return service.topUp(what, more, options.keep);
        });
}

Result<ExitCode> writeOff(Desk& desk, const ChangeOptions& options) {
    return agreed(desk, options, "written off",
                  [&](LoanChangeService& service, Book&, const LoanAgreement& what) {
                      return service.writeOff(what, options.bornBy, options.keep);
                  });
}

Result<ExitCode> transfer(Desk& desk, const ChangeOptions& options) {
    const auto to = MemberCode::parse(options.to);
    if (!to) return to.refused();
    return agreed(desk, options, "transferred",
                  [&](LoanChangeService& service, Book&, const LoanAgreement& what) {
                      return service.transfer(what, to.value(), options.keep);
                  });
}

/// What every one of these commands is told.
void addAgreement(CLI::App& command, ChangeOptions& options, bool hasDay = true) {
    addBook(command, options);
    addNumber(command, "LOAN", {1, std::numeric_limits<std::uint32_t>::max()}, options.loan,
              "The number of the loan");
    if (hasDay) addDate(command, "--on", options.on, "From which day it holds", Need::Required);
    addNumber(command, "--resolution", {1, std::numeric_limits<std::uint32_t>::max()},
              options.resolution, "The number of the resolution in the minute book");
    addDryRun(command, options);
}

void addAgreeCommand(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<ChangeOptions>();
    CLI::App& command = addCommand(
        group, "agree", "Let a loan be paid back on terms of its own",
        "  bahi loan agree jyoti.bahi 3 --resolution 7 \\\n"
        "      --terms \"instalments=10 interest.method=flat interest.rate=12\"\n"
        "  bahi loan agree jyoti.bahi 3 --resolution 7 --file terms.json\n"
        "      the keys are those of docs/user-guide/loan-terms.md; the loan itself says\n"
        "      its principal and its day");
    addAgreement(command, *options, false);
    addText(command, "--terms", "PAIRS", options->terms, "The terms, key=value, blanks between");
    addText(command, "--file", "FILE", options->file, "The same from a JSON file");
    whenUsed(command, [&command, &chosen, options] {
        if (isGiven(command, "--terms") == isGiven(command, "--file"))
            refuseOption("--terms", "say the terms here or with --file");
        chosen = Command{Effect::Writes, options->book, options->keep == Keep::No,
                         [options](Desk& desk) { return agree(desk, *options); }};
    });
}

void addRescheduleCommand(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<ChangeOptions>();
    CLI::App& command = addCommand(
        group, "reschedule", "Arrange the rest of a loan anew",
        "  bahi loan reschedule jyoti.bahi 3 --on 2007-02-01 --resolution 9 --extra-instalments 3\n"
        "  bahi loan reschedule jyoti.bahi 3 --on 2007-02-01 --resolution 9 --shift-days 30\n"
        "      of a loan on terms of its own; by the group's rule only the instalment changes:\n"
        "  bahi loan reschedule jyoti.bahi 4 --on 2007-02-01 --resolution 9 --instalment 50");
    constexpr Bounds kMany{1, 2400};
    constexpr Bounds kDays{1, 36'500};
    addAgreement(command, *options);
    addNumber(command, "--extra-instalments", kMany, options->extraInstalments,
              "So many instalments more");
    addNumber(command, "--shift-days", kDays, options->shiftDays, "So many days later");
    addDate(command, "--from-due", options->fromDue, "The first instalment it concerns");
    addDate(command, "--new-due", options->newDue, "When that one falls due");
    addNumber(command, "--interest-only", kMany, options->interestOnly,
              "So many instalments of interest alone");
    addText(command, "--rate", "PERCENT", options->rate, "Another rate");
    addChoice(
        command, "--per", "PERIOD", {"month", "year", "day", "instalment"},
        [options](const std::string& word) { options->per = word; }, "What the rate is for");
    addFlag(command, "--keep-level", options->keepLevel,
            "The instalment stays; the last takes the difference");
    addText(command, "--instalment", "AMOUNT", options->instalment,
            "Another instalment, by the group's rule");
    whenUsed(command, [&command, &chosen, options] {
        const bool saysSomething =
            options->extraInstalments + options->shiftDays + options->interestOnly > 0 ||
            options->newDue || !options->rate.empty() || !options->instalment.empty();
        if (!saysSomething) refuseOption("--extra-instalments", "say what changes");
        const bool saysMore =
            options->extraInstalments + options->shiftDays + options->interestOnly > 0 ||
            options->newDue || options->fromDue || !options->rate.empty() || options->keepLevel;
        if (!options->instalment.empty() && saysMore)
            refuseOption("--instalment", "it stands alone: the loan is by the group's rule");
        if (isGiven(command, "--per") && options->rate.empty())
            refuseOption("--per", "say the rate, too: --rate");
        chosen = Command{Effect::Writes, options->book, options->keep == Keep::No,
                         [options](Desk& desk) { return reschedule(desk, *options); }};
    });
}

void addTopUpCommand(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<ChangeOptions>();
    CLI::App& command = addCommand(
        group, "top-up", "Lend more on a loan that runs",
        "  bahi loan top-up jyoti.bahi 3 --on 2007-02-01 --amount 500 --resolution 9\n"
        "  bahi loan top-up jyoti.bahi 3 --on 2007-02-01 --amount 500 --resolution 9 --bank SBI");
    addAgreement(command, *options);
    addText(command, "--amount", "AMOUNT", options->amount, "How much more", Need::Required);
    addText(command, "--bank", "CODE", options->bank, "Out of a bank account, not of the box");
    addNumber(command, "--extra-instalments", {1, 2400}, options->extraInstalments,
              "So many instalments more, on terms of its own");
    addText(command, "--reference", "TEXT", options->reference,
            "The number of the voucher on paper");
    choose(command, chosen, Effect::Writes, options, topUp);
}

void addWaiveCommand(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<ChangeOptions>();
    CLI::App& command =
        addCommand(group, "waive", "Forgive interest, fees or fines of a loan",
                   "  bahi loan waive jyoti.bahi 3 --on 2007-02-01 --interest 40 --resolution 9\n"
                   "  bahi loan waive jyoti.bahi 3 --on 2007-02-01 --fines 12 --resolution 9\n"
                   "      no money moves: what was forgiven is asked no more");
    addAgreement(command, *options);
    addText(command, "--interest", "AMOUNT", options->interest, "How much interest");
    addText(command, "--fees", "AMOUNT", options->fees, "How much of its own terms' fees");
    addText(command, "--fines", "AMOUNT", options->fines, "How much of their fines");
    choose(command, chosen, Effect::Writes, options, waive);
}

void addWriteOffCommand(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<ChangeOptions>();
    CLI::App& command = addCommand(
        group, "write-off", "Expect a loan back no longer",
        "  bahi loan write-off jyoti.bahi 3 --on 2007-02-01 --resolution 9\n"
        "  bahi loan write-off jyoti.bahi 3 --on 2007-02-01 --resolution 9 --against reserve\n"
        "      what still comes in is a receipt: receipt,,4210/3,300,,");
    addAgreement(command, *options);
    addChoice(
        command, "--against", "WHAT", {"expenditure", "reserve", "provision"},
        [options](const std::string& word) {
            options->bornBy = word == "reserve"     ? LossBorneBy::Reserve
                              : word == "provision" ? LossBorneBy::Provision
                                                    : LossBorneBy::Expenditure;
        },
        "What bears the loss");
    addText(command, "--reference", "TEXT", options->reference,
            "The number of the voucher on paper");
    choose(command, chosen, Effect::Writes, options, writeOff);
}

void addTransferCommand(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<ChangeOptions>();
    CLI::App& command = addCommand(
        group, "transfer", "Let another member owe what is left of a loan",
        "  bahi loan transfer jyoti.bahi 3 --to M05 --on 2007-02-01 --resolution 9\n"
        "      she gets a loan of her own, on the same terms; interest is settled before");
    addAgreement(command, *options);
    addText(command, "--to", "CODE", options->to, "Who owes it from now on", Need::Required);
    addText(command, "--reference", "TEXT", options->reference,
            "The number of the voucher on paper");
    choose(command, chosen, Effect::Writes, options, transfer);
}

} // namespace

void addLoanChangeCommands(CLI::App& group, Chosen& chosen) {
    addAgreeCommand(group, chosen);
    addRescheduleCommand(group, chosen);
    addTopUpCommand(group, chosen);
    addWaiveCommand(group, chosen);
    addWriteOffCommand(group, chosen);
    addTransferCommand(group, chosen);
}

} // namespace bahi::cli
