#include "ledger/services/verify_service.h"

#include "ledger/log/codes.h"
#include "ledger/store/books_file.h"

#include <fmt/format.h>

#include <sstream>

namespace bahi {

namespace {

/// Sound books are remembered by a line: size, root, day.
constexpr std::size_t kLongestMemory = 256;

} // namespace

std::string VerifyService::memoryOf(Book& book) const {
    return m_office.stateFolder + "/verified/" + toHex(book.identity().bookId);
}

Result<Verification> VerifyService::verify(const std::string& path, const Progress& progress) {
    auto opened = BooksFile{m_office.files}.open(path, Access::Judge);
    if (!opened) {
        // What SQLite itself stumbles over is a finding, not a book that cannot be read.
        if (opened.refusal() != Refusal::BookDamaged) return opened.refused();
        return Verification{0, "", Finding{0, "sqlite", "", "SQLite cannot read the file"}};
    }
    return verify(*opened.value(), progress);
}

Verification VerifyService::verify(Book& book, const Progress& progress) {
    Verification found = bahi::verify(book, progress);
    if (found.ok()) remember(book, found);
    return found;
}

void VerifyService::remember(Book& book, const Verification& found) {
    const Date today{std::chrono::floor<std::chrono::days>(m_office.machine.clock.now())};
    try {
        m_office.files.writeSmallFile(
            memoryOf(book), fmt::format("{} {} {}\n", found.records, found.root, toIso(today)));
    } catch (const FileFailure&) {
        // A sound book is sound, also where this computer may not remember it.
    }
}

std::optional<LastVerified> VerifyService::lastVerified(Book& book) {
    const std::string path = memoryOf(book);
    if (!m_office.files.look(path).exists) return {};
    const Bytes bytes = m_office.files.head(path, kLongestMemory);
    std::istringstream line{std::string{bytes.begin(), bytes.end()}};
    std::uint64_t records = 0;
    std::string root;
    std::string day;
    line >> records >> root >> day;
    const auto date = parseDate(day);
    const auto checkpoint = book.log().checkpointCovering(RecordNumber{records});
    if (!date || !checkpoint || checkpoint->size != records || toHex(checkpoint->root) != root)
        return {};
    return LastVerified{records, date.value()};
}

CodeAnswer VerifyService::findMinuteBookCode(Book& book, std::string_view written) {
    const auto wanted = plainCode(written);
    for (const StoredCheckpoint& checkpoint : book.log().checkpoints()) {
        const TreeHead head{book.identity().bookId, checkpoint.size, checkpoint.root};
        if (wanted == plainCode(minuteBookCode(head))) return {true, checkpoint.size};
    }
    return {};
}

CodeAnswer VerifyService::findLineMark(Book& book, std::string_view written) {
    const auto wanted = plainCode(written);
    const auto leaves = book.log().leaves();
    std::uint64_t number = 0;
    for (const StoredCheckpoint& checkpoint : book.log().checkpoints())
        for (; number < checkpoint.size && number < leaves.size(); ++number)
            if (wanted == plainCode(lineMark(leaves[number], checkpoint.root)))
                return {true, number + 1};
    return {};
}

} // namespace bahi
