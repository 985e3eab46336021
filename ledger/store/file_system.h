#pragma once

#include "ledger/base/bytes.h"

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace bahi {

/// What stands at a path, itself and not what it may point to.
struct FileLook {
    bool exists = false;
    bool isRegular = false;
    bool isFolder = false;
    bool isWritable = false; // by its permissions, whoever asks
    std::uint64_t links = 0;
    std::uint64_t size = 0;
};

/// Who has a book open.
struct Holder {
    std::string program;
    std::int64_t process = 0;
    std::string since; // `10:02`, or with the day before it if that is not today
};

/// The disk below a book, apart from what SQLite does to it. Handed in, so that a test can cut
/// the power between any two calls.
class FileSystem {
public:
    virtual ~FileSystem() = default;

    /// The SQLite VFS that reaches the same files; null for SQLite's own.
    virtual const char* vfs() const = 0;

    /// `path` with its folder resolved: no link before the last part. Empty if the folder is not
    /// there.
    virtual std::string resolved(const std::string& path) const = 0;
    virtual FileLook look(const std::string& path) const = 0;
    /// The first `size` bytes, or fewer where the file is shorter.
    virtual Bytes head(const std::string& path, std::size_t size) const = 0;

    /// Is `path` on a stick, a network share or another place no live book may stand?
    virtual bool isForeignMedium(const std::string& path) const = 0;
    virtual std::optional<Holder> holderOf(const std::string& path) const = 0;

    /// Gives `from` the name `to`, which nothing has yet, and makes that last: false if `to` is
    /// taken.
    virtual bool renameToNew(const std::string& from, const std::string& to) = 0;
    virtual void remove(const std::string& path) = 0;
    virtual void makeFolder(const std::string& path) = 0;
    virtual void removeFolder(const std::string& path) = 0;
    virtual void copyNew(const std::string& from, const std::string& to) = 0;
    /// Replaces a small file of this program's own, readable by this user alone, making its folder
    /// where needed: after a power cut the old one or the new one stands.
    virtual void writeSmallFile(const std::string& path, const std::string& content) = 0;
    virtual void syncFile(const std::string& path) = 0;
    virtual void syncFolderOf(const std::string& path) = 0;
    /// A new folder only this user can read, for private copies.
    virtual std::string makePrivateFolder() = 0;
    /// The names of what stands in `folder`, sorted; none where it is not there.
    virtual std::vector<std::string> filesIn(const std::string& folder) const = 0;
    virtual std::vector<std::string> foldersIn(const std::string& folder) const = 0;
};

/// A system call that failed on a file: the machine's failure, not the user's.
class FileFailure : public std::runtime_error {
public:
    FileFailure(const std::string& path, int error);
    int error() const { return m_error; }

private:
    int m_error;
};

/// The file of an open book stands no longer at its path: a stick was pulled, or somebody moved it.
/// What is written to it now, nobody will find again.
class BookVanished : public FileFailure {
public:
    explicit BookVanished(const std::string& path);
};

} // namespace bahi
