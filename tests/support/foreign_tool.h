#pragma once

#include <SQLiteCpp/Database.h>

#include <sqlite3.h>
#include <string>

namespace bahi::plain {

/// Changes a closed book as another tool can: past its triggers, checks and foreign keys.
inline void tamper(const std::string& path, const std::string& sql) {
    SQLite::Database database{path, SQLite::OPEN_READWRITE};
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    database.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; " + sql);
}

} // namespace bahi::plain
