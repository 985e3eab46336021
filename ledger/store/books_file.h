#pragma once

#include "ledger/base/result.h"
#include "ledger/store/book.h"
#include "ledger/store/file_system.h"

#include <functional>
#include <memory>
#include <string>

namespace bahi {

/// What somebody wants with a book.
enum class Access {
    Write, // a live book on the machine's own disk
    Read,  // from anywhere: what cannot stand open is read from a private copy
    Judge, // as Read, but nothing in it is believed: for verification
};

/// The doors of a book's file: made new, opened, and never left half done.
class BooksFile {
public:
    explicit BooksFile(FileSystem& files) : m_files{files} {}

    /// A new book at `path`, whole or not at all: it is built beside its place by `fill`, the
    /// first transaction, and takes its name only when it is on the disk. Refuses FileExists,
    /// FolderNotFound, ForeignMedium, and whatever `fill` refuses.
    using Fill = std::function<Result<Done>(Writer&)>;
    Result<std::unique_ptr<Book>> create(const std::string& path, Machine machine, const Fill& fill,
                                         Keep keep = Keep::Yes);

    /// Opens the book at `path`. Refuses, in the order of the enum, whatever is wrong with the
    /// file, from BookNotFound to BookDamaged; for Judge only what keeps it from being read.
    /// A book of an older schema is backed up beside itself and migrated, unless it is judged.
    Result<std::unique_ptr<Book>> open(const std::string& path, Access access);

private:
    Result<Done> checkedFile(const std::string& path, Access access) const;
    Result<std::unique_ptr<Book>> openLive(const std::string& path, Access access);
    Result<std::unique_ptr<Book>> openSnapshot(const std::string& path, Access access);
    Result<Done> checkedContent(Book& book);
    Result<Done> backedUpBefore(SQLite::Database& database, int version, const std::string& path);
    Result<Done> migrated(Connection& connection, const std::string& path, bool isPrivate);

    FileSystem& m_files;
};

} // namespace bahi
