#pragma once

#include "ledger/store/file_system.h"

#include <optional>
#include <string>

namespace bahi {

/// What SQLite would take for a part of the book at `path`, and would write into it: a rollback
/// journal, or a write-ahead log, which a book never has. The path of the first there is.
std::optional<std::string> sideFileOf(const FileSystem& files, const std::string& path);
/// The same without the rollback journal.
std::optional<std::string> writeAheadLogOf(const FileSystem& files, const std::string& path);

} // namespace bahi
