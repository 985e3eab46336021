#include "tests/ui/slow_disk.h"

#include <atomic>
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
    std::atomic<bool> isFull = false;
    std::atomic<bool> isGone = false;
    std::mutex mutex;
    std::map<const sqlite3_io_methods*, sqlite3_io_methods> ours;
    std::map<const sqlite3_io_methods*, const sqlite3_io_methods*> theirs;
};

Slowed& slowed() {
    static Slowed state;
    return state;
}

const sqlite3_io_methods& theirsOf(const sqlite3_file* file) {
    const std::lock_guard lock{slowed().mutex};
    return *slowed().theirs.at(file->pMethods);
}

int syncSlowly(sqlite3_file* file, int flags) {
    std::this_thread::sleep_for(std::chrono::milliseconds{slowed().milliseconds});
    return slowed().isGone ? SQLITE_IOERR_FSYNC : theirsOf(file).xSync(file, flags);
}

int readIfThere(sqlite3_file* file, void* bytes, int size, sqlite3_int64 place) {
    if (slowed().isGone) return SQLITE_IOERR_READ;
    return theirsOf(file).xRead(file, bytes, size, place);
}

int writeIfRoom(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 place) {
    if (slowed().isGone) return SQLITE_IOERR_WRITE;
    if (slowed().isFull) return SQLITE_FULL;
    return theirsOf(file).xWrite(file, bytes, size, place);
}

int openSlowly(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* granted) {
    if (slowed().isGone) return SQLITE_CANTOPEN;
    const int code = slowed().real->xOpen(slowed().real, name, file, flags, granted);
    if (code != SQLITE_OK || file->pMethods == nullptr) return code;
    const std::lock_guard lock{slowed().mutex};
    auto& ours = slowed().ours[file->pMethods];
    ours = *file->pMethods;
    ours.xSync = syncSlowly;
    ours.xWrite = writeIfRoom;
    ours.xRead = readIfThere;
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

void SlowDisk::setFull(bool isFull) {
    slowed().isFull = isFull;
}

void SlowDisk::setGone(bool isGone) {
    slowed().isGone = isGone;
}

} // namespace bahi::ui
