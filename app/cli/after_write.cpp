#include "app/cli/after_write.h"

#include "ledger/exchange/harmless_text.h"
#include "ledger/services/backup_service.h"
#include "ledger/services/meeting_service.h"

#include <fmt/format.h>

#include <exception>

namespace bahi::cli {

std::string minuteBookLine(Book& book) {
    return fmt::format("minute-book code {}\n", minuteBookCodeOf(book));
}

void rememberWrite(Desk& desk, Book& book) {
    try {
        BackupService{desk.office}.remember(book);
    } catch (const std::exception& error) {
        desk.console.tell(fmt::format(
            "Saved; only how far the book came could not be remembered outside it ({}).",
            error.what()));
    }
}

void finishWrite(Desk& desk, Book& book, const BookOptions& options) {
    if (options.keep == Keep::No) return;
    desk.console.print(minuteBookLine(book));
    rememberWrite(desk, book);
}

void finishWritten(Desk& desk, Book& book, const BookOptions& options, std::string_view what) {
    desk.console.print(
        fmt::format("{} {} written down\n", what, options.keep == Keep::No ? "would be" : "is"));
    finishWrite(desk, book, options);
}

std::string counted(std::uint64_t number, std::string_view noun) {
    return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

std::string labelled(std::string_view name, std::string_view value) {
    return fmt::format("{:<18}{}\n", name, harmless(value));
}

} // namespace bahi::cli
