#pragma once

#include "ledger/base/bytes.h"

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace bahi::faults {

/// What stands on a disk: folders, and the names of files with what they hold.
struct DiskImage {
    std::map<std::string, Bytes> files;
    std::set<std::string> folders;
};

/// One thing a program did to the disk.
struct DiskChange {
    enum class Kind { Create, Write, Truncate, Sync, Delete, Rename, SyncFolder };

    Kind kind;
    int file = -1;            // which file, whatever its name is now
    std::string path{};       // of names: the file; of SyncFolder: the folder
    std::string to{};         // Rename
    std::uint64_t offset = 0; // Write: where; Truncate: the new size
    Bytes bytes{};            // Write
};

/// What a disk does wrong, and when.
struct DiskFault {
    enum class Kind {
        None,
        InputOutput, // the call number `at` fails, whatever it is
        Full,        // the call number `at` of those that need room fails
        PowerCut,    // after `at` changes nothing works any more
    };

    Kind kind = Kind::None;
    std::uint64_t at = 0; // from 0
    bool forEver = false; // or once
};

/// A call that the disk refused.
struct DiskError {
    int error; // errno
};

/// A file while programs have it open: it lives as long as one of them holds it.
struct DiskFile {
    int id;
    Bytes bytes{};
    // SQLite's locks, by the connections that hold them.
    int sharers = 0;
    const void* reservedBy = nullptr;
    const void* pendingBy = nullptr;
};
using DiskFileHandle = std::shared_ptr<DiskFile>;

/// A disk in memory that writes down every change, and fails when told to. What it holds is what
/// running programs see; what a power cut leaves of it is PowerCut's to say.
class DiskModel {
public:
    explicit DiskModel(const DiskImage& image);

    void set(DiskFault fault);
    /// The calls so far that `kind` counts.
    std::uint64_t calls(DiskFault::Kind kind) const;
    const std::vector<DiskChange>& changes() const { return m_changes; }
    DiskImage image() const;

    // What programs call. Each counts, and may throw DiskError.
    DiskFileHandle find(const std::string& path) const; // null if there is none
    DiskFileHandle create(const std::string& path);     // "": a file without a name
    std::size_t read(const DiskFile& file, std::uint64_t offset,
                     std::span<std::uint8_t> into) const;
    void write(DiskFile& file, std::uint64_t offset, ByteView bytes);
    void truncate(DiskFile& file, std::uint64_t size);
    void sync(const DiskFile& file);
    void remove(const std::string& path);
    void rename(const std::string& from, const std::string& to);
    void syncFolder(const std::string& folder);
    void makeFolder(const std::string& path);
    void removeFolder(const std::string& path);

    bool hasFolder(const std::string& path) const { return m_folders.contains(path); }
    std::vector<std::string> filesIn(const std::string& folder) const;
    std::vector<std::string> foldersIn(const std::string& folder) const;

private:
    enum class Needs { Nothing, Room };
    void count(Needs needs) const;

    std::map<std::string, DiskFileHandle> m_names;
    std::set<std::string> m_folders;
    std::vector<DiskChange> m_changes;
    int m_files = 0;
    DiskFault m_fault;
    mutable std::uint64_t m_calls = 0;
    mutable std::uint64_t m_callsForRoom = 0;
    mutable bool m_failed = false;
};

std::string folderOf(const std::string& path);

} // namespace bahi::faults
