#include "ledger/store/connection.h"

#include "ledger/base/invariant.h"
#include "ledger/store/checksum_functions.h"
#include "ledger/store/file_key.h"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <array>
#include <mutex>
#include <set>
#include <sqlite3.h>

namespace bahi {

namespace {

constexpr int kBusyMilliseconds = 2000;

int flagsOf(Connection::Mode mode) {
    // A book belongs to one thread at a time: SQLite need not lock for each column.
    constexpr int kCommon = SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX;
    switch (mode) {
        case Connection::Mode::Create:
            return kCommon | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        case Connection::Mode::Write:
            return kCommon | SQLITE_OPEN_READWRITE;
        case Connection::Mode::Snapshot:
            return kCommon | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    invariant(false, "every mode is known");
    return 0;
}

/// `path` as an immutable URI: `%`, `?` and `#` mean something there.
std::string immutableUri(const std::string& path) {
    std::string uri = "file:";
    for (const char letter : path)
        uri += letter == '%' || letter == '?' || letter == '#'
                   ? fmt::format("%{:02X}", static_cast<unsigned char>(letter))
                   : std::string{letter};
    return uri + "?mode=ro&immutable=1";
}

struct Limit {
    int id;
    int value;
};

constexpr std::array kLimits = {
    Limit{SQLITE_LIMIT_LENGTH, 4'000'000},   Limit{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    Limit{SQLITE_LIMIT_COLUMN, 64},          Limit{SQLITE_LIMIT_EXPR_DEPTH, 50},
    Limit{SQLITE_LIMIT_COMPOUND_SELECT, 20}, Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 100},
    Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 5},    Limit{SQLITE_LIMIT_WORKER_THREADS, 0},
};

struct Switch {
    int id;
    int on;
};

constexpr std::array kSwitches = {
    Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},      Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_VIEW, 0},    Switch{SQLITE_DBCONFIG_DQS_DML, 0},
    Switch{SQLITE_DBCONFIG_DQS_DDL, 0},        Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_TRIGGER, 1}, Switch{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
};

struct OpenHere {
    std::mutex mutex;
    std::multiset<std::string> paths;
};

OpenHere& openHere() {
    static OpenHere open;
    return open;
}

} // namespace

Connection::Connection(const FileSystem& files, const std::string& path, Mode mode)
    : m_database{mode == Mode::Snapshot ? immutableUri(path) : path, flagsOf(mode),
                 kBusyMilliseconds, files.vfs() == nullptr ? "" : files.vfs()},
      m_mode{mode},
      m_path{keyOf(files, path)} {
    configure(mode);
    if (mode == Mode::Snapshot) return;
    const std::lock_guard lock{openHere().mutex};
    openHere().paths.insert(m_path);
}

Connection::~Connection() {
    if (m_mode == Mode::Snapshot) return;
    {
        const std::lock_guard lock{openHere().mutex};
        openHere().paths.erase(openHere().paths.find(m_path));
    }
    // Going back to DELETE removes the truncated journal. Where that fails there is nothing to
    // save: an empty journal is harmless.
    sqlite3_exec(m_database.getHandle(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
}

bool Connection::isOpenHere(const std::string& path) {
    const std::lock_guard lock{openHere().mutex};
    return openHere().paths.contains(path);
}

bool Connection::isInPlace() {
    int isMoved = 0;
    sqlite3_file_control(m_database.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &isMoved);
    return isMoved == 0;
}

void Connection::setAndReadBack(const std::string& pragma, const std::string& value,
                                const std::string& readBack) {
    m_database.exec(fmt::format("PRAGMA {} = {}", pragma, value));
    SQLite::Statement query{m_database, "PRAGMA " + pragma};
    const std::string found = query.executeStep() ? query.getColumn(0).getString() : "0";
    // A pragma SQLite does not know is ignored without a word, so each is asked for again.
    invariant(found == readBack, "SQLite keeps the settings a book needs");
}

void Connection::configure(Mode mode) {
    sqlite3* handle = m_database.getHandle();
    for (const Limit limit : kLimits) sqlite3_limit(handle, limit.id, limit.value);
    for (const Switch wanted : kSwitches) {
        int now = -1;
        sqlite3_db_config(handle, wanted.id, wanted.on, &now);
        invariant(now == wanted.on, "SQLite keeps the switches a book needs");
    }
    addChecksumFunctions(m_database);
    setAndReadBack("foreign_keys", "ON", "1");
    setAndReadBack("recursive_triggers", "ON", "1");
    setAndReadBack("trusted_schema", "OFF", "0");
    setAndReadBack("cell_size_check", "ON", "1");
    setAndReadBack("mmap_size", "0", "0");
    setAndReadBack("temp_store", "MEMORY", "2");
    setAndReadBack("cache_size", "-16000", "-16000"); // KiB: a book of ten years stays in it
    if (mode == Mode::Snapshot) {
        setAndReadBack("query_only", "ON", "1");
        return;
    }
    setAndReadBack("locking_mode", "EXCLUSIVE", "exclusive");
    setAndReadBack("secure_delete", "ON", "1");
    setAndReadBack("synchronous", "EXTRA", "3");
    setAndReadBack("journal_mode", "TRUNCATE", "truncate");
    m_database.exec("BEGIN EXCLUSIVE; COMMIT"); // takes the lock now, not at the first save
}

} // namespace bahi
