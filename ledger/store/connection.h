#pragma once

#include "ledger/store/database.h"
#include "ledger/store/file_system.h"

#include <string>

namespace bahi {

/// SQLite's one connection to one book, opened so that a power cut cannot lose what was
/// acknowledged and no crafted file can do more than be read (docs/decisions/0003).
class Connection {
public:
    enum class Mode {
        Create,   // a new file
        Write,    // our own book: takes the exclusive lock at once
        Snapshot, // a private copy, immutable
    };

    /// Throws SQLite::Exception: busy when open elsewhere, not-a-database, corrupt.
    Connection(const FileSystem& files, const std::string& path, Mode mode);
    /// Leaves one file behind, without an empty journal beside it.
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    Database& database() { return m_database; }

    /// Has this process the book at `path` open to write? The kernel's locks do not say: they are
    /// the process's, and go when it closes the file once, whoever opened it and for whatever.
    static bool isOpenHere(const std::string& path);

    /// Does the file that is written still stand at its path? SQLite goes on writing into one that
    /// was moved or removed, and calls it done.
    bool isInPlace();

private:
    void configure(Mode mode);
    void setAndReadBack(const std::string& pragma, const std::string& value,
                        const std::string& readBack);

    Database m_database;
    Mode m_mode;
    std::string m_path;
};

} // namespace bahi
