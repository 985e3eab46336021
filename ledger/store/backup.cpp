#include "ledger/store/backup.h"

#include "ledger/store/part_file.h"

#include <SQLiteCpp/Backup.h>

namespace bahi {

bool backUp(SQLite::Database& source, FileSystem& files, const std::string& destination) {
    PartFile part{files, destination};
    {
        SQLite::Database copy{part.path(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0,
                              files.vfs() == nullptr ? "" : files.vfs()};
        constexpr int kEveryPage = -1;
        SQLite::Backup{copy, source}.executeStep(kEveryPage);
    }
    return part.take();
}

} // namespace bahi
