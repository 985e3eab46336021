#include "ledger/store/backup.h"

#include "ledger/store/books_file.h"
#include "ledger/store/part_file.h"
#include "ledger/store/side_files.h"
#include "ledger/store/verification.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

namespace bahi {

namespace {

constexpr int kPagesAtOnce = 256; // 1 MiB

void copyPages(SQLite::Database& source, const FileSystem& files, const std::string& path,
               const Progress& wanted) {
    SQLite::Database copy{path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0,
                          files.vfs() == nullptr ? "" : files.vfs()};
    SQLite::Backup backup{copy, source};
    int done = SQLITE_OK;
    do {
        wanted.goOn();
        done = backup.executeStep(kPagesAtOnce);
    } while (done == SQLITE_OK);
    if (done != SQLITE_DONE) throw SQLite::Exception{"the copy of a book was interrupted", done};
}

/// What is wrong with the copy; empty if it verifies.
std::string faultOf(FileSystem& files, const std::string& copy, const Progress& verifying) {
    const auto opened = BooksFile{files}.open(copy, Access::Judge);
    if (!opened) return "the copy cannot be read";
    const Verification found = verify(*opened.value(), verifying);
    return found.ok() ? "" : found.firstBad->table;
}

} // namespace

Result<Done> checkedPlace(const FileSystem& files, const std::string& place) {
    if (files.look(place).exists) return Refused{.why = Refusal::FileExists}.about(place);
    // Left by a book that was moved away, it would be played into the new one.
    if (const auto left = sideFileOf(files, place))
        return Refused{.why = Refusal::SideFileBesideBook}.about(place).got(*left);
    return Done{};
}

Result<Done> backUp(SQLite::Database& source, FileSystem& files, const std::string& destination,
                    const Progress& verifying) {
    BAHI_TRY(checkedPlace(files, destination));
    PartFile part{files, destination};
    copyPages(source, files, part.path(), verifying);
    if (std::string fault = faultOf(files, part.path(), verifying); !fault.empty())
        return Refused{.why = Refusal::BackupNotSound}.about(destination).got(std::move(fault));
    verifying.goOn();
    if (!part.take()) return Refused{.why = Refusal::FileExists}.about(destination);
    return Done{};
}

} // namespace bahi
