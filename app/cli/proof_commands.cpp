#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/options.h"
#include "ledger/services/book_service.h"
#include "ledger/services/proof_service.h"

#include <fmt/format.h>

namespace bahi::cli {

namespace {

struct LineOptions : BookOptions {
    std::string member;
    std::optional<Date> meeting;
    std::uint8_t sitting = 0;
    std::string output = "-";
};

Result<ExitCode> proveLine(Desk& desk, const LineOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    const auto proof = ProofService{desk.office, *book.value()}.proveLine(
        options.member, {*options.meeting, options.sitting});
    if (!proof) return proof.refused();
    if (!isStdout(options.output)) {
        BAHI_TRY(saveNew(desk.office.files, options.output, proof.value()));
        return ExitCode::Done;
    }
    desk.console.print(proof.value());
    return ExitCode::Done;
}

std::string textOf(const ProvenReceipt& proof) {
    const MemberMovement& sum = proof.moved;
    std::string vouchers;
    for (const EntryPosted& entry : proof.vouchers)
        vouchers += (vouchers.empty() ? "" : ", ") + std::to_string(entry.number.value);
    // A proof does not say the book's currency, nor where its decimal point stands.
    const auto amount = [](Money money) { return fmt::format("{} minor units", money.inMinor()); };
    std::string text = labelled("member", proof.memberCode);
    text += labelled("date", toIso(proof.vouchers.front().date));
    text += labelled("vouchers", vouchers);
    text += labelled("saving", amount(sum.saving));
    text += labelled("principal", amount(sum.principal));
    text += labelled("interest", amount(sum.interest));
    text += labelled("fine", amount(sum.fine));
    text += labelled("paid in cash", amount(sum.paidIn));
    struct Rare {
        const char* name;
        Money money;
    };
    for (const Rare& rare : {Rare{"fee", sum.fee}, Rare{"loan given", sum.loanGiven},
                             Rare{"withdrawn", sum.withdrawn}, Rare{"received", sum.received}})
        if (!rare.money.isZero()) text += labelled(rare.name, amount(rare.money));
    text += labelled("book id", proof.bookId);
    text += labelled("device", proof.device);
    text += labelled("records then", std::to_string(proof.size));
    text += labelled("minute-book code", proof.minuteBookCode);
    return text + "sound: it holds for the book in whose paper minute book that code stands\n";
}

struct CheckOptions : BookOptions {}; // its `book` is the proof

Result<ExitCode> check(Desk& desk, const CheckOptions& options) {
    const auto bytes = readInput(options.book);
    if (!bytes) return bytes.refused();
    const auto proof = ProofService::check(bytes.value());
    if (!proof) return Refused{proof.refused()}.about(options.book);
    desk.console.print(textOf(proof.value()));
    return ExitCode::Done;
}

} // namespace

void addProofCommands(CLI::App& app, Chosen& chosen) {
    CLI::App& group = addGroup(app, "proof", "Prove one woman's receipt without the others'",
                               "  bahi proof line jyoti.bahi --member 7Q4M2K9R --meeting "
                               "2006-09-01 -o proof.json\n"
                               "  bahi proof check proof.json");
    {
        auto options = std::make_shared<LineOptions>();
        CLI::App& command = addCommand(
            group, "line", "Make a proof of what a member paid in a meeting",
            "  bahi proof line jyoti.bahi --member 7Q4M2K9R --meeting 2006-09-01 -o proof.json\n"
            "      shows her receipt and nobody else's; anybody can check it, without the book.");
        addBook(command, *options);
        addText(command, "--member", "CODE", options->member, "The member", Need::Required);
        addMeetingDay(command, "--meeting", options->meeting, options->sitting,
                      "The day of the meeting, and which of that day", Need::Required);
        addOutput(command, options->output);
        choose(command, chosen, Effect::Reads, options, proveLine);
    }
    {
        auto options = std::make_shared<CheckOptions>();
        CLI::App& command = addCommand(
            group, "check", "Check a proof, without a book",
            "  bahi proof check proof.json\n"
            "      prints what it proves and the code to find in the paper minute book; exit\n"
            "      code 1 if the proof does not hold.");
        addArgument(command, "PROOF", options->book, "The proof, JSON");
        choose(command, chosen, Effect::Reads, options, check);
    }
}

} // namespace bahi::cli
