#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "ledger/exchange/trainings_csv.h"
#include "ledger/services/loan_note_service.h"

#include <fmt/format.h>

#include <limits>

namespace bahi::cli {

namespace {

struct NoteOptions : BookOptions {
    std::uint64_t loan = 0;
    std::string guarantors;
    std::string reference;
    std::string reason;
};

/// What takes away what stands there.
constexpr std::string_view kNone = "none";

Result<ExitCode> note(Desk& desk, const NoteOptions& options) {
    ToldNote told;
    if (!options.reference.empty())
        told.reference = options.reference == kNone ? "" : options.reference;
    if (!options.guarantors.empty()) {
        auto codes = codesIn(options.guarantors == kNone ? "" : options.guarantors);
        if (!codes) return codes.refused();
        told.guarantors = std::move(codes).value();
    }
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    const auto noted = LoanNoteService{desk.office, *book.value()}.note(
        LoanNumber{static_cast<std::uint32_t>(options.loan)}, told, options.reason, options.keep);
    if (!noted) return noted.refused();
    finishWritten(desk, *book.value(), options,
                  fmt::format("the note beside loan {}", options.loan));
    return ExitCode::Done;
}

} // namespace

void addLoanCommands(CLI::App& app, Chosen& chosen) {
    CLI::App& group = addGroup(app, "loan", "Look at loans, and what is agreed of them",
                               "  bahi loan schedule terms.json\n"
                               "  bahi loan list jyoti.bahi --open\n"
                               "  bahi loan show jyoti.bahi 3\n"
                               "  bahi loan payoff jyoti.bahi 3 --on 2007-02-01\n"
                               "  bahi loan waive jyoti.bahi 3 --on 2007-02-01 --interest 40 "
                               "--resolution 9\n"
                               "  bahi loan note jyoti.bahi 3 --guarantors M02,M03");
    addLoanScheduleCommand(group, chosen);
    addLoanLookCommands(group, chosen);
    addLoanChangeCommands(group, chosen);
    auto options = std::make_shared<NoteOptions>();
    CLI::App& command = addCommand(
        group, "note", "Write down who answers for a loan, and its reference",
        "  bahi loan note jyoti.bahi 3 --guarantors M02,M03\n"
        "  bahi loan note jyoti.bahi 3 --reference VO-17/3\n"
        "      what the village organisation calls the loan, too. What stands there changes with\n"
        "      a reason only; both stay in the book:\n"
        "  bahi loan note jyoti.bahi 3 --guarantors M02 --reason \"M03 did not sign\"\n"
        "  bahi loan note jyoti.bahi 3 --guarantors none --reason \"it was loan 4\"");
    addBook(command, *options);
    addNumber(command, "LOAN", {1, std::numeric_limits<std::uint32_t>::max()}, options->loan,
              "The number of the loan");
    addText(command, "--guarantors", "CODES", options->guarantors,
            "The members who answer for it, or none");
    addText(command, "--reference", "TEXT", options->reference,
            "What both tiers call the loan, or none");
    addText(command, "--reason", "TEXT", options->reason, "Why what stands there changes");
    addDryRun(command, *options);
    whenUsed(command, [&command, &chosen, options] {
        if (!isGiven(command, "--guarantors") && !isGiven(command, "--reference"))
            refuseOption("--guarantors", "say what to note: this, or --reference");
        chosen = Command{Effect::Writes, options->book, options->keep == Keep::No,
                         [options](Desk& desk) { return note(desk, *options); }};
    });
}

} // namespace bahi::cli
