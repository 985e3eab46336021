#pragma once

#include "ledger/store/file_system.h"
#include "ledger/store/statements.h"

#include <SQLiteCpp/Database.h>

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

    SQLite::Database& database() { return m_database; }
    Statements& statements() { return m_statements; }

private:
    void configure(Mode mode);
    void setAndReadBack(const std::string& pragma, const std::string& value,
                        const std::string& readBack);

    SQLite::Database m_database;
    Statements m_statements;
    Mode m_mode;
};

} // namespace bahi
