#include "tests/ui/slow_disk.h"

#include <chrono>
#include <map>
#include <mutex>
#include <sqlite3.h>
#include <stdexcept>
#include <thread>

namespace bahi::ui {

namespace {

/// The system's own VFS, and for each of its method tables ours that waits before it syncs.
struct Slowed {
    sqlite3_vfs* real = nullptr;
    int milliseconds = 0;
    std::mutex mutex;
    std::map<const sqlite3_io_methods*, sqlite3_io_methods> ours;
    std::map<const sqlite3_io_methods*, const sqlite3_io_methods*> theirs;
};

Slowed& slowed() {
    static Slowed state;
    return state;
}

int syncSlowly(sqlite3_file* file, int flags) {
    const sqlite3_io_methods* theirs = nullptr;
    {
        const std::lock_guard lock{slowed().mutex};
        theirs = slowed().theirs.at(file->pMethods);
    }
    std::this_thread::sleep_for(std::chrono::milliseconds{slowed().milliseconds});
    return theirs->xSync(file, flags);
}

int openSlowly(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* granted) {
    const int code = slowed().real->xOpen(slowed().real, name, file, flags, granted);
    if (code != SQLITE_OK || file->pMethods == nullptr) return code;
    const std::lock_guard lock{slowed().mutex};
    auto& ours = slowed().ours[file->pMethods];
    ours = *file->pMethods;
    ours.xSync = syncSlowly;
    slowed().theirs[&ours] = file->pMethods;
    file->pMethods = &ours;
    return code;
}

} // namespace

SlowDisk::SlowDisk(int milliseconds) {
    slowed().real = sqlite3_vfs_find(nullptr);
    slowed().milliseconds = milliseconds;
    static sqlite3_vfs vfs = *slowed().real;
    vfs.zName = "bahi-slow";
    vfs.pNext = nullptr;
    vfs.xOpen = openSlowly;
    if (sqlite3_vfs_register(&vfs, 0) != SQLITE_OK)
        throw std::runtime_error{"SQLite does not take the slow disk"};
}

} // namespace bahi::ui
