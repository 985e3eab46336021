#include "ledger/store/schema.h"

#include "ledger/base/invariant.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>
#include <schemas/expected_schema.h>
#include <schemas/migrations.h>

#include <algorithm>
#include <map>
#include <sqlite3.h>

namespace bahi {

namespace {

constexpr auto kSelectSchema =
    "SELECT type, name, tbl_name, coalesce(sql, '') || iif(typeof(sql) = 'blob', ' as a blob', '') "
    "FROM sqlite_schema ORDER BY name, type";

/// A table made anew drops the old one, which others refer to: foreign keys rest until it is back.
class ForeignKeysRest {
public:
    explicit ForeignKeysRest(SQLite::Database& database)
        : m_database{database}, m_were{database.execAndGet("PRAGMA foreign_keys").getInt()} {
        m_database.exec("PRAGMA foreign_keys = OFF");
    }
    ~ForeignKeysRest() { m_database.tryExec(fmt::format("PRAGMA foreign_keys = {}", m_were)); }
    ForeignKeysRest(const ForeignKeysRest&) = delete;
    ForeignKeysRest& operator=(const ForeignKeysRest&) = delete;

private:
    SQLite::Database& m_database;
    int m_were;
};

/// They rested: throws, as they would have, for a row that refers to nothing.
void checkForeignKeys(SQLite::Database& database) {
    SQLite::Statement lost{database, "PRAGMA foreign_key_check"};
    if (lost.executeStep())
        throw SQLite::Exception{"FOREIGN KEY constraint failed", SQLITE_CONSTRAINT};
}

} // namespace

int currentSchema() {
    return static_cast<int>(std::size(schemas::kMigrations));
}

void migrate(SQLite::Database& database, int from, int to) {
    invariant(from >= 0 && to <= currentSchema(), "a schema is one of ours");
    const ForeignKeysRest rest{database};
    for (int version = from; version < to; ++version) {
        SQLite::Transaction transaction{database, SQLite::TransactionBehavior::IMMEDIATE};
        database.exec(std::string{schemas::kMigrations[version].sql});
        checkForeignKeys(database);
        database.exec(fmt::format("PRAGMA user_version = {}", version + 1));
        transaction.commit();
    }
}

std::vector<SchemaObject> schemaOf(SQLite::Database& database) {
    std::vector<SchemaObject> objects;
    SQLite::Statement select{database, kSelectSchema};
    while (select.executeStep())
        objects.push_back({select.getColumn(0).getString(), select.getColumn(1).getString(),
                           select.getColumn(2).getString(), select.getColumn(3).getString()});
    return objects;
}

std::vector<SchemaObject> migratedSchema(int version) {
    SQLite::Database memory{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    migrate(memory, 0, version);
    return schemaOf(memory);
}

const std::vector<SchemaObject>& expectedSchema(int version) {
    thread_local std::map<int, std::vector<SchemaObject>> known;
    auto& objects = known[version];
    if (!objects.empty()) return objects;
    if (version == currentSchema() && schemas::kMadeWith == sqlite3_sourceid())
        for (const auto& [type, name, table, sql] : schemas::kExpected)
            objects.push_back(
                {std::string{type}, std::string{name}, std::string{table}, std::string{sql}});
    else
        objects = migratedSchema(version);
    return objects;
}

std::optional<std::string> firstSchemaDifference(SQLite::Database& database, int version) {
    const auto found = schemaOf(database);
    const auto& expected = expectedSchema(version);
    const auto [ours, theirs] =
        std::mismatch(expected.begin(), expected.end(), found.begin(), found.end());
    if (ours == expected.end() && theirs == found.end()) return {};
    if (theirs == found.end()) return ours->name;
    if (ours == expected.end()) return theirs->name;
    return std::min(ours->name, theirs->name);
}

} // namespace bahi
