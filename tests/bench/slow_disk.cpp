#include "tests/bench/slow_disk.h"

#include "tests/bench/demand.h"

#include <map>
#include <sqlite3.h>
#include <thread>

namespace bahi::bench {

namespace {

std::chrono::microseconds longer{};
sqlite3_vfs* disk = nullptr; // the one that works
sqlite3_vfs slow{};

/// For each kind of file of the disk its methods, and the same with a slow sync.
std::map<const sqlite3_io_methods*, sqlite3_io_methods>& methods() {
    static std::map<const sqlite3_io_methods*, sqlite3_io_methods> known;
    return known;
}

const sqlite3_io_methods* methodsBehind(const sqlite3_file* file) {
    for (const auto& [quick, slowed] : methods())
        if (file->pMethods == &slowed) return quick;
    return nullptr;
}

int syncSlowly(sqlite3_file* file, int flags) {
    std::this_thread::sleep_for(longer);
    return methodsBehind(file)->xSync(file, flags);
}

int openSlowly(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* given) {
    const int code = disk->xOpen(disk, name, file, flags, given);
    if (code != SQLITE_OK || file->pMethods == nullptr) return code;
    sqlite3_io_methods slowed = *file->pMethods;
    slowed.xSync = syncSlowly;
    file->pMethods = &methods().emplace(file->pMethods, slowed).first->second;
    return code;
}

} // namespace

SlowDisk::SlowDisk(std::chrono::microseconds perSync) {
    longer = perSync;
    disk = sqlite3_vfs_find(nullptr);
    slow = *disk;
    slow.zName = "slow-disk";
    slow.pNext = nullptr;
    slow.xOpen = openSlowly;
    demand(sqlite3_vfs_register(&slow, 1) == SQLITE_OK, "a slow disk");
}

SlowDisk::~SlowDisk() {
    sqlite3_vfs_register(disk, 1);
    sqlite3_vfs_unregister(&slow);
}

} // namespace bahi::bench
