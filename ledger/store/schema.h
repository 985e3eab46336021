#pragma once

#include <SQLiteCpp/Database.h>

#include <optional>
#include <string>
#include <vector>

namespace bahi {

inline constexpr int kApplicationId = 0x42414849; // "BAHI"

/// The schema this program writes: the number of its migrations.
int currentSchema();

/// Runs the migrations after `from` up to `to`, each in a transaction of its own with its number.
void migrate(SQLite::Database& database, int from, int to);

/// One object of a schema, as SQLite keeps its text.
struct SchemaObject {
    std::string type;
    std::string name;
    std::string table;
    std::string sql;
    friend bool operator==(const SchemaObject&, const SchemaObject&) = default;
};

std::vector<SchemaObject> schemaOf(SQLite::Database& database);
/// What the migrations up to `version` give, made in memory.
std::vector<SchemaObject> migratedSchema(int version);
/// The same. Today's was written down when this program was built, and counts only with the same
/// SQLite: another one may rewrite texts differently.
const std::vector<SchemaObject>& expectedSchema(int version);
/// The name of the first object that is missing, changed or too many; none if all are right.
std::optional<std::string> firstSchemaDifference(SQLite::Database& database, int version);

} // namespace bahi
