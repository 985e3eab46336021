#include "ledger/store/backup.h"

#include <SQLiteCpp/Backup.h>

namespace bahi {

bool backUp(SQLite::Database& source, FileSystem& files, const std::string& destination) {
    const std::string part = destination + ".part";
    files.remove(part + "-journal");
    files.remove(part);
    {
        SQLite::Database copy{part, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0,
                              files.vfs() == nullptr ? "" : files.vfs()};
        constexpr int kEveryPage = -1;
        SQLite::Backup{copy, source}.executeStep(kEveryPage);
    }
    files.syncFile(part);
    return files.renameToNew(part, destination);
}

} // namespace bahi
