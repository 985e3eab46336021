#include "ledger/store/posix_file_system.h"

#include "ledger/store/lock_holder.h"
#include "ledger/store/medium.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace bahi {

namespace fs = std::filesystem;

namespace {

/// An open file that closes itself and forgets nothing: a failing close is a failing write.
class Descriptor {
public:
    Descriptor(const std::string& path, int flags, mode_t mode = 0600)
        : m_path{path}, m_handle{::open(path.c_str(), flags | O_CLOEXEC, mode)} {
        if (m_handle < 0) throw FileFailure{path, errno};
    }
    ~Descriptor() {
        if (m_handle >= 0) ::close(m_handle);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int handle() const { return m_handle; }
    void sync() const {
        if (::fsync(m_handle) != 0) throw FileFailure{m_path, errno};
    }
    void close() {
        const int closed = ::close(m_handle);
        m_handle = -1;
        if (closed != 0) throw FileFailure{m_path, errno};
    }

private:
    std::string m_path;
    int m_handle;
};

/// The names of what `isWanted` in `folder`, sorted.
template <class IsWanted>
std::vector<std::string> namesIn(const std::string& folder, IsWanted isWanted) {
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator{folder, error})
        if (isWanted(entry, error)) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string folderOf(const std::string& path) {
    const std::string folder = fs::path{path}.parent_path().string();
    return folder.empty() ? "." : folder;
}

void writeAll(const Descriptor& file, const std::string& path, const char* bytes,
              std::size_t size) {
    for (std::size_t done = 0; done < size;) {
        const ssize_t written = ::write(file.handle(), bytes + done, size - done);
        if (written < 0 && errno == EINTR) continue; // as a disk behind FUSE may
        if (written < 0) throw FileFailure{path, errno};
        done += static_cast<std::size_t>(written);
    }
}

} // namespace

FileFailure::FileFailure(const std::string& path, int error)
    : std::runtime_error{fmt::format("{}: {}", path, std::strerror(error))}, m_error{error} {}

BookVanished::BookVanished(const std::string& path) : FileFailure{path, ENOENT} {}

std::string PosixFileSystem::resolved(const std::string& path) const {
    std::error_code error;
    const fs::path folder = fs::canonical(folderOf(path), error);
    if (error) return {};
    return (folder / fs::path{path}.filename()).string();
}

FileLook PosixFileSystem::look(const std::string& path) const {
    struct stat found {};
    if (::lstat(path.c_str(), &found) != 0) return {};
    constexpr mode_t kAnyWrite = 0222;
    return {.exists = true,
            .isRegular = S_ISREG(found.st_mode),
            .isFolder = S_ISDIR(found.st_mode),
            // On a volume mounted read-only `access` says no, to root too.
            .isWritable = (found.st_mode & kAnyWrite) != 0 && ::access(path.c_str(), W_OK) == 0,
            .links = found.st_nlink,
            .size = static_cast<std::uint64_t>(found.st_size)};
}

Bytes PosixFileSystem::head(const std::string& path, std::size_t size) const {
    std::ifstream file{path, std::ios::binary};
    if (!file) throw FileFailure{path, errno};
    std::string bytes(size, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(size));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return {bytes.begin(), bytes.end()};
}

bool PosixFileSystem::isForeignMedium(const std::string& path) const {
    return bahi::isForeignMedium(path);
}

std::optional<Holder> PosixFileSystem::holderOf(const std::string& path) const {
    return lockHolderOf(path);
}

bool PosixFileSystem::renameToNew(const std::string& from, const std::string& to) {
    int failed = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE);
    // Not every file system knows that flag; a second name and the loss of the first do the same.
    if (failed != 0 && errno == EINVAL) {
        failed = ::link(from.c_str(), to.c_str());
        if (failed == 0) failed = ::unlink(from.c_str());
    }
    if (failed != 0 && errno == EEXIST) return false;
    if (failed != 0) throw FileFailure{to, errno};
    syncFolderOf(to);
    return true;
}

void PosixFileSystem::remove(const std::string& path) {
    if (::unlink(path.c_str()) != 0 && errno != ENOENT) throw FileFailure{path, errno};
}

void PosixFileSystem::makeFolder(const std::string& path) {
    std::error_code error;
    fs::create_directories(path, error);
    if (error) throw FileFailure{path, error.value()};
}

void PosixFileSystem::removeFolder(const std::string& path) {
    if (::rmdir(path.c_str()) != 0 && errno != ENOENT) throw FileFailure{path, errno};
}

void PosixFileSystem::copyNew(const std::string& from, const std::string& to) {
    const Descriptor source{from, O_RDONLY | O_NOFOLLOW};
    Descriptor copy{to, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW};
    std::array<char, 65536> buffer{};
    for (;;) {
        const ssize_t size = ::read(source.handle(), buffer.data(), buffer.size());
        if (size < 0 && errno == EINTR) continue;
        if (size < 0) throw FileFailure{from, errno};
        if (size == 0) break;
        writeAll(copy, to, buffer.data(), static_cast<std::size_t>(size));
    }
    copy.sync();
    copy.close();
}

void PosixFileSystem::writeSmallFile(const std::string& path, const std::string& content) {
    makeFolder(folderOf(path));
    const std::string part = path + ".part";
    Descriptor file{part, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW};
    writeAll(file, part, content.data(), content.size());
    file.sync();
    file.close();
    if (::rename(part.c_str(), path.c_str()) != 0) throw FileFailure{path, errno};
    syncFolderOf(path);
}

void PosixFileSystem::syncFile(const std::string& path) {
    Descriptor{path, O_RDONLY}.sync();
}

void PosixFileSystem::syncFolderOf(const std::string& path) {
    Descriptor{folderOf(path), O_RDONLY | O_DIRECTORY}.sync();
}

std::string PosixFileSystem::makePrivateFolder() {
    std::error_code error;
    const fs::path folder = fs::temp_directory_path(error);
    if (error) throw FileFailure{"TMPDIR", error.value()}; // what to put right
    std::string name = (folder / "bahi-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw FileFailure{name, errno};
    return name;
}

std::vector<std::string> PosixFileSystem::filesIn(const std::string& folder) const {
    return namesIn(folder, [](const fs::directory_entry& entry, std::error_code& error) {
        return entry.is_regular_file(error);
    });
}

std::vector<std::string> PosixFileSystem::foldersIn(const std::string& folder) const {
    return namesIn(folder, [](const fs::directory_entry& entry, std::error_code& error) {
        return entry.is_directory(error);
    });
}

} // namespace bahi
