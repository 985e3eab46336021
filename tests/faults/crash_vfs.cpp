#include "tests/faults/crash_vfs.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>

namespace bahi::faults {

namespace {

/// A file as one connection has it open.
struct Opened {
    DiskModel& disk;
    DiskFileHandle file;
    std::string path;
    bool deletesOnClose;
    bool syncsFolder;
    int lock = SQLITE_LOCK_NONE;
};

struct SqliteFile {
    sqlite3_file base;
    Opened* opened;
};

Opened& openedOf(sqlite3_file* file) {
    return *reinterpret_cast<SqliteFile*>(file)->opened;
}

int codeOf(const DiskError& error, int otherwise) {
    return error.error == ENOSPC ? SQLITE_FULL : otherwise;
}

/// Does `work`; what the disk refuses becomes SQLite's `code`.
template <class Work>
int attempt(int code, Work work) {
    try {
        return work();
    } catch (const DiskError& error) {
        return codeOf(error, code);
    }
}

void release(Opened& opened, int level) {
    DiskFile& file = *opened.file;
    if (opened.lock <= level) return;
    if (file.reservedBy == &opened) file.reservedBy = nullptr;
    if (file.pendingBy == &opened) file.pendingBy = nullptr;
    if (level == SQLITE_LOCK_NONE && opened.lock >= SQLITE_LOCK_SHARED) --file.sharers;
    opened.lock = level;
}

int closeFile(sqlite3_file* file) {
    Opened* opened = &openedOf(file);
    release(*opened, SQLITE_LOCK_NONE);
    const int code = attempt(SQLITE_OK, [&] {
        if (opened->deletesOnClose && !opened->path.empty()) opened->disk.remove(opened->path);
        return SQLITE_OK;
    });
    delete opened;
    return code == SQLITE_FULL ? SQLITE_OK : code;
}

int readFile(sqlite3_file* file, void* into, int size, sqlite3_int64 offset) {
    return attempt(SQLITE_IOERR_READ, [&] {
        Opened& opened = openedOf(file);
        const std::span buffer{static_cast<std::uint8_t*>(into), static_cast<std::size_t>(size)};
        const std::size_t got =
            opened.disk.read(*opened.file, static_cast<std::uint64_t>(offset), buffer);
        if (got == buffer.size()) return SQLITE_OK;
        std::fill(buffer.begin() + static_cast<std::ptrdiff_t>(got), buffer.end(), std::uint8_t{0});
        return SQLITE_IOERR_SHORT_READ;
    });
}

int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset) {
    return attempt(SQLITE_IOERR_WRITE, [&] {
        Opened& opened = openedOf(file);
        opened.disk.write(*opened.file, static_cast<std::uint64_t>(offset),
                          {static_cast<const std::uint8_t*>(from), static_cast<std::size_t>(size)});
        return SQLITE_OK;
    });
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    return attempt(SQLITE_IOERR_TRUNCATE, [&] {
        Opened& opened = openedOf(file);
        opened.disk.truncate(*opened.file, static_cast<std::uint64_t>(size));
        return SQLITE_OK;
    });
}

int syncFile(sqlite3_file* file, int) {
    return attempt(SQLITE_IOERR_FSYNC, [&] {
        Opened& opened = openedOf(file);
        opened.disk.sync(*opened.file);
        if (opened.syncsFolder) opened.disk.syncFolder(folderOf(opened.path));
        opened.syncsFolder = false;
        return SQLITE_OK;
    });
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    *size = static_cast<sqlite3_int64>(openedOf(file).file->bytes.size());
    return SQLITE_OK;
}

int lockFile(sqlite3_file* sqliteFile, int level) {
    Opened& opened = openedOf(sqliteFile);
    DiskFile& file = *opened.file;
    if (opened.lock >= level) return SQLITE_OK;
    const bool pending = file.pendingBy != nullptr && file.pendingBy != &opened;
    const bool reserved = file.reservedBy != nullptr && file.reservedBy != &opened;
    if (level == SQLITE_LOCK_SHARED) {
        if (pending) return SQLITE_BUSY;
        ++file.sharers;
    } else {
        if (reserved || pending) return SQLITE_BUSY;
        file.reservedBy = &opened;
        if (level == SQLITE_LOCK_EXCLUSIVE) {
            file.pendingBy = &opened;
            if (file.sharers > 1) {
                opened.lock = SQLITE_LOCK_PENDING;
                return SQLITE_BUSY;
            }
        }
    }
    opened.lock = level;
    return SQLITE_OK;
}

int unlockFile(sqlite3_file* file, int level) {
    release(openedOf(file), level);
    return SQLITE_OK;
}

int checkReserved(sqlite3_file* file, int* answer) {
    *answer = openedOf(file).file->reservedBy != nullptr ? 1 : 0;
    return SQLITE_OK;
}

int fileControl(sqlite3_file*, int, void*) {
    return SQLITE_NOTFOUND;
}
int sectorSize(sqlite3_file*) {
    return 4096;
}
int characteristics(sqlite3_file*) {
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

const sqlite3_io_methods kMethods = {
    .iVersion = 1,
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = fileSize,
    .xLock = lockFile,
    .xUnlock = unlockFile,
    .xCheckReservedLock = checkReserved,
    .xFileControl = fileControl,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

DiskModel& diskOf(sqlite3_vfs* vfs) {
    return *static_cast<DiskModel*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    return attempt(SQLITE_CANTOPEN, [&] {
        DiskModel& disk = diskOf(vfs);
        const std::string path = name == nullptr ? "" : name;
        DiskFileHandle found = path.empty() ? nullptr : disk.find(path);
        const bool creates = found == nullptr;
        if (creates && (flags & SQLITE_OPEN_CREATE) == 0) return SQLITE_CANTOPEN;
        if (!creates && (flags & SQLITE_OPEN_EXCLUSIVE) != 0) return SQLITE_CANTOPEN;
        if (creates) found = disk.create(path);
        constexpr int kJournals =
            SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
        reinterpret_cast<SqliteFile*>(file)->opened =
            new Opened{disk, found, path, (flags & SQLITE_OPEN_DELETEONCLOSE) != 0,
                       creates && (flags & kJournals) != 0};
        file->pMethods = &kMethods;
        if (outFlags != nullptr) *outFlags = flags;
        return SQLITE_OK;
    });
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncsFolder) {
    return attempt(SQLITE_IOERR_DELETE, [&] {
        DiskModel& disk = diskOf(vfs);
        if (!disk.find(name)) return SQLITE_IOERR_DELETE_NOENT;
        disk.remove(name);
        if (syncsFolder != 0) disk.syncFolder(folderOf(name));
        return SQLITE_OK;
    });
}

int accessFile(sqlite3_vfs* vfs, const char* name, int what, int* answer) {
    return attempt(SQLITE_IOERR_ACCESS, [&] {
        const DiskFileHandle file = diskOf(vfs).find(name);
        const bool there = file != nullptr;
        *answer = there && (what != SQLITE_ACCESS_EXISTS || !file->bytes.empty()) ? 1 : 0;
        return SQLITE_OK;
    });
}

int fullPathname(sqlite3_vfs*, const char* name, int size, char* out) {
    if (std::strlen(name) >= static_cast<std::size_t>(size)) return SQLITE_CANTOPEN;
    std::strcpy(out, name);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs*, int size, char* out) {
    std::fill_n(out, size, '\x2a'); // every run is to be the same run
    return size;
}

int rest(sqlite3_vfs*, int microseconds) {
    return microseconds;
}

int currentTime(sqlite3_vfs*, double* days) {
    *days = 2461367.0; // 22 November 2026
    return SQLITE_OK;
}

int lastError(sqlite3_vfs*, int, char*) {
    return 0;
}

} // namespace

CrashVfs::CrashVfs(DiskModel& disk) {
    static std::atomic<int> made{0};
    m_name = "crash-" + std::to_string(++made);
    m_vfs.iVersion = 1;
    m_vfs.szOsFile = sizeof(SqliteFile);
    m_vfs.mxPathname = 512;
    m_vfs.zName = m_name.c_str();
    m_vfs.pAppData = &disk;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    m_vfs.xAccess = accessFile;
    m_vfs.xFullPathname = fullPathname;
    m_vfs.xRandomness = randomness;
    m_vfs.xSleep = rest;
    m_vfs.xCurrentTime = currentTime;
    m_vfs.xGetLastError = lastError;
    sqlite3_vfs_register(&m_vfs, 0);
}

CrashVfs::~CrashVfs() {
    sqlite3_vfs_unregister(&m_vfs);
}

} // namespace bahi::faults
