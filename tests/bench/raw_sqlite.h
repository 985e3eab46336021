#pragma once

#include <cstddef>
#include <cstdint>
#include <sqlite3.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bahi::bench {

/// SQLite through its C interface alone, with the pragmas of ledger/store/connection.cpp: what the
/// engine is measured against. Whatever fails ends the program.
class RawDatabase {
public:
    enum class Access { Write, Read };

    explicit RawDatabase(const std::string& path, Access access = Access::Write);
    ~RawDatabase();
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    void run(const std::string& sql);
    sqlite3* handle() const { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
};

/// A prepared statement, to be stepped by hand.
class RawStatement {
public:
    RawStatement(sqlite3* handle, const std::string& sql);
    ~RawStatement() { sqlite3_finalize(m_statement); }
    RawStatement(RawStatement&& other) noexcept : m_statement{other.m_statement} {
        other.m_statement = nullptr;
    }
    RawStatement(const RawStatement&) = delete;
    RawStatement& operator=(const RawStatement&) = delete;

    bool step();
    void reset() { sqlite3_reset(m_statement); }
    sqlite3_stmt* get() const { return m_statement; }
    std::string text(int column) const;

private:
    sqlite3_stmt* m_statement = nullptr;
};

std::string answer(sqlite3* handle, const std::string& sql);

/// Dies unless both connections give the same answer to every pragma that costs or saves time.
void demandSamePragmas(sqlite3* ours, sqlite3* raw);

/// The tables of `book`, without a constraint, key, index or trigger.
std::vector<std::string> bareSchemaOf(sqlite3* book);
/// Everything: tables, indexes and triggers, as the book's file has them.
std::vector<std::string> wholeSchemaOf(sqlite3* book);

/// Rows read out of a book our engine wrote, to be written again by nothing but SQLite.
class RowTape {
public:
    /// Every row that the records after `lastRecord` made, with their texts, checkpoints and the
    /// balances they moved, in an order in which the book's triggers take them.
    static RowTape since(sqlite3* book, std::int64_t lastRecord);

    std::size_t rows() const { return m_rows.size(); }
    std::size_t rowsOf(std::string_view table) const;

    /// One prepared INSERT for each table.
    static std::vector<RawStatement> insertsInto(RawDatabase& database);
    /// One transaction.
    void write(RawDatabase& database, std::vector<RawStatement>& inserts) const;

private:
    struct Cell {
        int type = SQLITE_NULL;
        std::int64_t number = 0; // or where its bytes begin
        int size = 0;
    };
    struct Row {
        std::int64_t record = 0;
        std::size_t table = 0;
        std::size_t firstCell = 0;
        int cells = 0;
    };

    void read(sqlite3* book, std::size_t table, std::int64_t lastRecord);
    void keep(sqlite3_stmt* row, int column);
    void bind(sqlite3_stmt* insert, int place, const Cell& cell) const;

    std::vector<Row> m_rows;
    std::vector<Cell> m_cells;
    std::string m_bytes;
};

} // namespace bahi::bench
