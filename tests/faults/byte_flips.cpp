#include "ledger/store/connection.h"
#include "ledger/store/projection.h"
#include "ledger/store/verification.h"
#include "tests/faults/tampering.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <sqlite3.h>
#include <variant>

namespace bahi::faults {

namespace {

constexpr std::size_t kMostFailures = 30;

/// A cell's value: nothing, a number, or bytes, of a text or a blob.
struct Cell {
    int type;
    std::int64_t number;
    std::string bytes;
};

struct Column {
    std::string name;
    bool isKey;
};

Cell cellIn(const SQLite::Column& column) {
    Cell cell{column.getType(), 0, {}};
    if (column.isInteger()) cell.number = column.getInt64();
    if (column.isText() || column.isBlob())
        cell.bytes = {static_cast<const char*>(column.getBlob()),
                      static_cast<std::size_t>(column.getBytes())};
    return cell;
}

void bindTo(SQLite::Statement& statement, int place, const Cell& cell) {
    if (cell.type == SQLITE_INTEGER)
        statement.bind(place, cell.number);
    else if (cell.type == SQLITE_TEXT)
        statement.bind(place, cell.bytes);
    else if (cell.type == SQLITE_BLOB)
        statement.bind(place, cell.bytes.data(), static_cast<int>(cell.bytes.size()));
    else
        statement.bind(place);
}

std::size_t bytesIn(const Cell& cell) {
    if (cell.type == SQLITE_INTEGER) return sizeof cell.number;
    return cell.type == SQLITE_NULL ? 1 : cell.bytes.size();
}

Cell flipped(Cell cell, std::size_t byte, unsigned bit) {
    if (cell.type == SQLITE_NULL) return {SQLITE_INTEGER, 1, {}};
    if (cell.type == SQLITE_INTEGER) {
        const std::uint64_t mask = std::uint64_t{1} << (8 * byte + bit);
        cell.number = static_cast<std::int64_t>(static_cast<std::uint64_t>(cell.number) ^ mask);
        return cell;
    }
    cell.bytes[byte] = static_cast<char>(cell.bytes[byte] ^ (1 << bit));
    return cell;
}

/// Flips the bytes of one book, each undone before the next.
class Flipper {
public:
    Flipper(const Budget& budget, TamperTally& tally)
        : m_budget{budget},
          m_tally{tally},
          m_disk{richBook()},
          m_book{opened()},
          m_database{m_book.database()} {
        SQLite::Statement entries{m_database, "SELECT number, record FROM entry"};
        while (entries.executeStep())
            m_recordOf[entries.getColumn(0).getInt64()] = entries.getColumn(1).getInt64();
        m_size = m_database.execAndGet("SELECT max(number) FROM record").getInt64();
    }

    void run() {
        flipTable("record", "number");
        flipTable("checkpoint", "size");
        for (std::size_t table = 0; table < kFactTables; ++table) {
            const FactTable fact = static_cast<FactTable>(table);
            flipTable(std::string{textOf(fact).name},
                      fact == FactTable::Posting ? "entry" : "record");
        }
        flipTable("text", "record");
        flipTable("account_balance", "account");
        flipTable("draft", "uid");
        flipTable("draft_cell", "draft");
        flipTable("symbol", "member");
        flipTable("photo", "member");
    }

private:
    /// The book as nobody else would open it: with nothing in the way.
    Book opened() {
        auto connection = std::make_unique<Connection>(m_disk, kBook, Connection::Mode::Write);
        sqlite3* handle = connection->database().getHandle();
        sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        connection->database().exec("PRAGMA foreign_keys = OFF");
        return Book{std::move(connection), kBook};
    }

    void flipTable(const std::string& table, const std::string& owner) {
        std::vector<Column> columns;
        SQLite::Statement info{m_database, "PRAGMA table_info(" + table + ")"};
        while (info.executeStep())
            columns.push_back({info.getColumn(1).getString(), info.getColumn(5).getInt() > 0});
        std::vector<std::vector<Cell>> rows;
        SQLite::Statement select{m_database, "SELECT * FROM " + table};
        while (select.executeStep()) {
            std::vector<Cell> row;
            for (int column = 0; column < select.getColumnCount(); ++column)
                row.push_back(cellIn(select.getColumn(column)));
            rows.push_back(std::move(row));
        }
        for (const auto& row : rows)
            for (std::size_t column = 0; column < columns.size(); ++column)
                for (std::size_t byte = 0; byte < bytesIn(row[column]); ++byte)
                    if (m_turn++ % m_budget.cutEvery == 0)
                        flip({table, owner, columns, row}, column, byte);
    }

    struct Row {
        const std::string& table;
        const std::string& owner;
        const std::vector<Column>& columns;
        const std::vector<Cell>& cells;
    };

    void flip(const Row& row, std::size_t column, std::size_t byte) {
        for (unsigned turn = 0; turn < 8; ++turn) {
            const Cell changed =
                flipped(row.cells[column], byte, static_cast<unsigned>(byte + turn) % 8);
            m_database.exec("BEGIN");
            m_database.exec("PRAGMA ignore_check_constraints = ON");
            const bool holds = update(row, column, changed);
            m_database.exec("PRAGMA ignore_check_constraints = OFF");
            if (holds) look(row, column, byte, changed);
            m_database.exec("ROLLBACK");
            if (holds) return;
        }
        ++m_tally.unholdable;
    }

    bool update(const Row& row, std::size_t column, const Cell& changed) {
        std::string sql =
            fmt::format("UPDATE {} SET {} = ? WHERE 1", row.table, row.columns[column].name);
        for (const Column& key : row.columns)
            if (key.isKey) sql += fmt::format(" AND {} = ?", key.name);
        try {
            SQLite::Statement update{m_database, sql};
            int place = 0;
            bindTo(update, ++place, changed);
            for (std::size_t key = 0; key < row.columns.size(); ++key)
                if (row.columns[key].isKey) bindTo(update, ++place, row.cells[key]);
            return update.exec() == 1;
        } catch (const SQLite::Exception&) { // another row has that key
            return false;
        }
    }

    void look(const Row& row, std::size_t column, std::size_t byte, const Cell& changed) {
        ++m_tally.flips;
        const Verification found = verify(m_book);
        const auto said = [&](const std::string& what) {
            if (m_tally.failures.size() >= kMostFailures) return;
            m_tally.failures.push_back(fmt::format("flip in {}.{} byte {} of owner {} (now {}): {}",
                                                   row.table, row.columns[column].name, byte,
                                                   ownerOf(row).number, changed.number, what));
        };
        if (found.ok()) return said("not noticed");
        const std::int64_t expected = expectedRecord(row, column, changed);
        if (found.firstBad->record == static_cast<std::uint64_t>(expected)) return;
        ++m_tally.misnamed;
        if (isPlace(row, column) || found.firstBad->table == "sqlite") return;
        said(fmt::format("found at record {} in {} {} ({}), not at {}", found.firstBad->record,
                         found.firstBad->table, found.firstBad->row, found.firstBad->what,
                         expected));
    }

    /// A row that is moved by its key stands in the way of others: it is found all the same, but
    /// perhaps where it is met first.
    bool isPlace(const Row& row, std::size_t column) const {
        const std::string& name = row.columns[column].name;
        return row.columns[column].isKey || name == row.owner || name == "number" ||
               row.table == "erasure"; // found at the erasure, or at the text it was of
    }

    const Cell& ownerOf(const Row& row) const {
        for (std::size_t column = 0; column < row.columns.size(); ++column)
            if (row.columns[column].name == row.owner) return row.cells[column];
        return row.cells.front();
    }

    /// The record of docs/format.md, section 10: where the row is missed, or where it is too much,
    /// whichever comes first.
    std::int64_t expectedRecord(const Row& row, std::size_t column, const Cell& changed) const {
        const std::int64_t owner = ownerOf(row).number;
        const bool moved = row.columns[column].name == row.owner;
        const std::int64_t now = changed.number;
        if (row.table == "account_balance" || row.table.starts_with("draft")) return 0;
        if (row.table == "symbol" || row.table == "photo") return 0;
        if (row.table == "record")
            return moved ? std::min(owner, std::max<std::int64_t>(now, 1)) : owner;
        if (row.table == "checkpoint") {
            if (!moved) return owner;
            if (now < owner) return std::max<std::int64_t>(now, 1);
            return std::min(owner + 1, m_size);
        }
        if (row.table == "posting") {
            const std::int64_t right = m_recordOf.at(owner);
            const auto other = m_recordOf.find(now);
            return moved && other != m_recordOf.end() ? std::min(right, other->second) : right;
        }
        // An erasure that says another text is missed at the text it said.
        if (row.table == "erasure" && !moved) return row.cells[1].number;
        return moved && now >= 1 ? std::min(owner, now) : owner;
    }

    const Budget& m_budget;
    TamperTally& m_tally;
    CrashDisk m_disk;
    Book m_book;
    SQLite::Database& m_database;
    std::map<std::int64_t, std::int64_t> m_recordOf;
    std::int64_t m_size = 0;
    std::uint64_t m_turn = 0;
};

} // namespace

void flipEverything(const Budget& budget, TamperTally& tally) {
    Flipper{budget, tally}.run();
}

} // namespace bahi::faults
