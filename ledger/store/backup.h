#pragma once

#include "ledger/base/progress.h"
#include "ledger/base/result.h"
#include "ledger/store/file_system.h"

#include <SQLiteCpp/Database.h>

#include <string>

namespace bahi {

/// Copies an open book to `destination`, which must be new, through SQLite's backup. The copy is
/// read back and fully verified before it takes its name: whatever stands under it is whole,
/// sound and on the disk. Refuses FileExists, SideFileBesideBook, and BackupNotSound with what is
/// wrong, in the copy or in the book itself. `verifying` is told as verify() tells it; throws
/// Stopped where it says so, and leaves no file.
Result<Done> backUp(SQLite::Database& source, FileSystem& files, const std::string& destination,
                    const Progress& verifying = {});

/// Can a book be made at `place`? Refuses FileExists and SideFileBesideBook.
Result<Done> checkedPlace(const FileSystem& files, const std::string& place);

} // namespace bahi
