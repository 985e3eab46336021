#include "tests/bench/raw_sqlite.h"

#include "tests/bench/demand.h"

#include <algorithm>
#include <array>

namespace bahi::bench {

namespace {

struct TapeTable {
    const char* name;
    const char* select; // the record a row hangs on, then the row; ?1 the last record left out
};

#define BAHI_OF_RECORD(table)                                        \
    TapeTable {                                                      \
#table, "SELECT record, * FROM " #table " WHERE record > ?1" \
    }

/// In the order in which the rows of one record may be written.
constexpr std::array kTables = {
    BAHI_OF_RECORD(text),
    BAHI_OF_RECORD(book),
    BAHI_OF_RECORD(device),
    BAHI_OF_RECORD(account),
    BAHI_OF_RECORD(rules),
    BAHI_OF_RECORD(member),
    BAHI_OF_RECORD(membership),
    BAHI_OF_RECORD(departure),
    BAHI_OF_RECORD(meeting),
    BAHI_OF_RECORD(roll_call),
    BAHI_OF_RECORD(attendance),
    BAHI_OF_RECORD(resolution),
    BAHI_OF_RECORD(loan),
    BAHI_OF_RECORD(loan_terms),
    TapeTable{"posting",
              "SELECT entry.record, posting.* FROM entry JOIN posting "
              "ON posting.entry = entry.number WHERE entry.record > ?1"},
    BAHI_OF_RECORD(entry),
    BAHI_OF_RECORD(supersession),
    BAHI_OF_RECORD(erasure),
    TapeTable{"record", "SELECT number, * FROM record WHERE number > ?1"},
    TapeTable{"account_balance",
              "SELECT (SELECT max(number) FROM record), * FROM account_balance "
              "WHERE (account, month) IN (SELECT posting.account, substr(entry.entry_date, 1, 7) "
              "FROM entry JOIN posting ON posting.entry = entry.number WHERE entry.record > ?1)"},
    TapeTable{"checkpoint", "SELECT size, * FROM checkpoint WHERE size > ?1"},
};
#undef BAHI_OF_RECORD

/// As Connection::configure sets them.
constexpr auto kPragmas =
    "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; "
    "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; "
    "PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; "
    "PRAGMA locking_mode = EXCLUSIVE; PRAGMA secure_delete = ON; "
    "PRAGMA synchronous = EXTRA; PRAGMA journal_mode = TRUNCATE; "
    "BEGIN EXCLUSIVE; COMMIT";

constexpr std::array kSamePragmas = {
    "foreign_keys", "recursive_triggers", "trusted_schema", "cell_size_check", "temp_store",
    "locking_mode", "secure_delete",      "synchronous",    "journal_mode",    "mmap_size",
    "page_size",    "cache_size",         "auto_vacuum",    "encoding"};

std::vector<std::string> tablesOf(sqlite3* book) {
    std::vector<std::string> names;
    RawStatement row{book, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid"};
    while (row.step()) names.push_back(row.text(0));
    return names;
}

} // namespace

RawDatabase::RawDatabase(const std::string& path, Access access) {
    const int flags =
        access == Access::Read ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    demand(sqlite3_open_v2(path.c_str(), &m_handle, flags | SQLITE_OPEN_EXRESCODE, nullptr) ==
               SQLITE_OK,
           path);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    run(kPragmas);
}

RawDatabase::~RawDatabase() {
    sqlite3_close(m_handle);
}

void RawDatabase::run(const std::string& sql) {
    const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
    demand(code == SQLITE_OK, sqlite3_errmsg(m_handle));
}

RawStatement::RawStatement(sqlite3* handle, const std::string& sql) {
    const int code = sqlite3_prepare_v3(handle, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT,
                                        &m_statement, nullptr);
    demand(code == SQLITE_OK, sqlite3_errmsg(handle));
}

bool RawStatement::step() {
    const int code = sqlite3_step(m_statement);
    demand(code == SQLITE_ROW || code == SQLITE_DONE,
           sqlite3_errmsg(sqlite3_db_handle(m_statement)));
    return code == SQLITE_ROW;
}

std::string RawStatement::text(int column) const {
    const auto* found = sqlite3_column_text(m_statement, column);
    return found == nullptr ? "" : reinterpret_cast<const char*>(found);
}

std::string answer(sqlite3* handle, const std::string& sql) {
    RawStatement row{handle, sql};
    return row.step() ? row.text(0) : "";
}

void demandSamePragmas(sqlite3* ours, sqlite3* raw) {
    for (const std::string pragma : kSamePragmas)
        demand(answer(ours, "PRAGMA " + pragma) == answer(raw, "PRAGMA " + pragma),
               "the same pragma " + pragma);
}

std::vector<std::string> bareSchemaOf(sqlite3* book) {
    std::vector<std::string> schema;
    for (const std::string& table : tablesOf(book)) {
        std::string columns;
        RawStatement row{book, "PRAGMA table_info(" + table + ")"};
        while (row.step())
            columns += (columns.empty() ? "" : ", ") + row.text(1) + " " + row.text(2);
        schema.push_back("CREATE TABLE " + table + " (" + columns + ")");
    }
    return schema;
}

std::vector<std::string> wholeSchemaOf(sqlite3* book) {
    std::vector<std::string> schema;
    RawStatement row{book, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"};
    while (row.step()) schema.push_back(row.text(0));
    return schema;
}

RowTape RowTape::since(sqlite3* book, std::int64_t lastRecord) {
    RowTape tape;
    for (std::size_t table = 0; table < kTables.size(); ++table) tape.read(book, table, lastRecord);
    std::stable_sort(tape.m_rows.begin(), tape.m_rows.end(), [](const Row& a, const Row& b) {
        return std::pair{a.record, a.table} < std::pair{b.record, b.table};
    });
    return tape;
}

void RowTape::read(sqlite3* book, std::size_t table, std::int64_t lastRecord) {
    RawStatement row{book, kTables[table].select};
    sqlite3_bind_int64(row.get(), 1, lastRecord);
    const int columns = sqlite3_column_count(row.get());
    while (row.step()) {
        m_rows.push_back({sqlite3_column_int64(row.get(), 0), table, m_cells.size(), columns - 1});
        for (int column = 1; column < columns; ++column) keep(row.get(), column);
    }
}

void RowTape::keep(sqlite3_stmt* row, int column) {
    Cell cell{sqlite3_column_type(row, column), 0, 0};
    if (cell.type == SQLITE_INTEGER) cell.number = sqlite3_column_int64(row, column);
    if (cell.type == SQLITE_TEXT || cell.type == SQLITE_BLOB) {
        const void* found = sqlite3_column_blob(row, column);
        cell.number = static_cast<std::int64_t>(m_bytes.size());
        cell.size = sqlite3_column_bytes(row, column);
        m_bytes.append(static_cast<const char*>(found), static_cast<std::size_t>(cell.size));
    }
    m_cells.push_back(cell);
}

std::size_t RowTape::rowsOf(std::string_view table) const {
    return static_cast<std::size_t>(
        std::count_if(m_rows.begin(), m_rows.end(),
                      [&](const Row& row) { return kTables[row.table].name == table; }));
}

std::vector<RawStatement> RowTape::insertsInto(RawDatabase& database) {
    std::vector<RawStatement> inserts;
    for (const TapeTable& table : kTables) {
        const std::string name = table.name;
        const int columns = std::stoi(
            answer(database.handle(), "SELECT count(*) FROM pragma_table_info('" + name + "')"));
        std::string places = "?";
        for (int column = 1; column < columns; ++column) places += ", ?";
        inserts.emplace_back(database.handle(), "INSERT INTO " + name + " VALUES (" + places + ")");
    }
    return inserts;
}

void RowTape::bind(sqlite3_stmt* insert, int place, const Cell& cell) const {
    switch (cell.type) {
        case SQLITE_INTEGER:
            sqlite3_bind_int64(insert, place, cell.number);
            break;
        case SQLITE_TEXT:
            sqlite3_bind_text(insert, place, m_bytes.data() + cell.number, cell.size,
                              SQLITE_STATIC);
            break;
        case SQLITE_BLOB:
            sqlite3_bind_blob(insert, place, m_bytes.data() + cell.number, cell.size,
                              SQLITE_STATIC);
            break;
        default:
            sqlite3_bind_null(insert, place);
    }
}

void RowTape::write(RawDatabase& database, std::vector<RawStatement>& inserts) const {
    database.run("BEGIN IMMEDIATE");
    for (const Row& row : m_rows) {
        RawStatement& insert = inserts[row.table];
        for (int place = 0; place < row.cells; ++place)
            bind(insert.get(), place + 1, m_cells[row.firstCell + static_cast<std::size_t>(place)]);
        insert.step();
        insert.reset();
    }
    database.run("COMMIT");
}

} // namespace bahi::bench
