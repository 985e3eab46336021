#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <cstdint>
#include <sqlite3.h>
#include <string>

/// What a book's own schema says to somebody who writes into it.
namespace bahi::plain {

/// `sql` with `{r}` as the next record's number.
inline std::string filled(std::string sql, std::uint64_t records) {
    for (auto place = sql.find("{r}"); place != std::string::npos; place = sql.find("{r}"))
        sql.replace(place, 3, std::to_string(records + 1));
    return sql;
}

/// What SQLite says to `sql` in a transaction, up to and including its COMMIT; empty if nothing.
inline std::string objection(SQLite::Database& database, const std::string& sql) {
    std::string said;
    try {
        database.exec("BEGIN IMMEDIATE");
        database.exec(sql);
        database.exec("COMMIT");
    } catch (const SQLite::Exception& error) {
        said = error.what();
    }
    if (sqlite3_get_autocommit(database.getHandle()) == 0) database.exec("ROLLBACK");
    return said;
}

} // namespace bahi::plain
