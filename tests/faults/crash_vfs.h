#pragma once

#include "tests/faults/disk_model.h"

#include <sqlite3.h>
#include <string>

namespace bahi::faults {

/// Lets SQLite work on a DiskModel, under a name of its own. It asks for the same calls, in the
/// same order, as SQLite's own VFS for Unix: the folder is synced with the first sync of a new
/// journal and after a deletion that wants it.
class CrashVfs {
public:
    explicit CrashVfs(DiskModel& disk);
    ~CrashVfs();
    CrashVfs(const CrashVfs&) = delete;
    CrashVfs& operator=(const CrashVfs&) = delete;

    const char* name() const { return m_name.c_str(); }

private:
    std::string m_name;
    sqlite3_vfs m_vfs{};
};

} // namespace bahi::faults
