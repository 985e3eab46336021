#pragma once

#include "ledger/store/file_system.h"

#include <SQLiteCpp/Database.h>

#include <string>

namespace bahi {

/// Copies an open book to `destination`, which must be new, through SQLite's backup: whole and on
/// the disk when it returns, or not there. It is not verified yet (services/backup_service).
/// False if the name was taken meanwhile.
bool backUp(SQLite::Database& source, FileSystem& files, const std::string& destination);

} // namespace bahi
