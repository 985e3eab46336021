#include "app/cli/files.h"

#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace bahi::cli {

namespace {

constexpr std::size_t kLongestInput = std::size_t{64} * 1024 * 1024;
constexpr mode_t kAsTheUserWishes = 0666; // less the umask

/// A file that is open, and closes itself.
class Descriptor {
public:
    Descriptor(const std::string& path, int flags, mode_t mode = 0)
        : m_handle{::open(path.c_str(), flags | O_CLOEXEC, mode)} {}
    ~Descriptor() {
        if (m_handle >= 0) ::close(m_handle);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool isOpen() const { return m_handle >= 0; }
    int handle() const { return m_handle; }
    int close() { return ::close(std::exchange(m_handle, -1)); }

private:
    int m_handle;
};

/// A file that is being written under another name than it will have, and goes with this object.
class PartOfFile {
public:
    /// `path` is what failures tell of.
    PartOfFile(const std::string& place, const std::string& path)
        : m_part{place + ".part-" + std::to_string(::getpid())},
          m_path{path},
          m_file{m_part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, kAsTheUserWishes} {
        if (!m_file.isOpen()) throw FileFailure{m_path, errno};
    }
    ~PartOfFile() { ::unlink(m_part.c_str()); }
    PartOfFile(const PartOfFile&) = delete;
    PartOfFile& operator=(const PartOfFile&) = delete;

    void write(std::string_view bytes) {
        while (!bytes.empty()) {
            const ssize_t size = ::write(m_file.handle(), bytes.data(), bytes.size());
            if (size < 0 && errno == EINTR) continue;
            if (size < 0) throw FileFailure{m_path, errno};
            bytes.remove_prefix(static_cast<std::size_t>(size));
        }
    }
    /// All of it is on the disk, at this name.
    const std::string& finished() {
        if (::fsync(m_file.handle()) != 0 || m_file.close() != 0) throw FileFailure{m_path, errno};
        return m_part;
    }

private:
    std::string m_part;
    std::string m_path;
    Descriptor m_file;
};

} // namespace

Result<std::string> readInput(const std::string& path) {
    const auto unreadable = [&](const std::string& why) {
        return Refused{.why = Refusal::FileUnreadable}.about(path).got(why);
    };
    const Descriptor file{path, O_RDONLY};
    if (!file.isOpen() && (errno == ENOENT || errno == ENOTDIR))
        return Refused{.why = Refusal::FileNotFound}.about(path);
    if (!file.isOpen()) return unreadable(std::strerror(errno));

    std::string bytes;
    std::array<char, 65536> buffer{};
    for (;;) {
        const ssize_t size = ::read(file.handle(), buffer.data(), buffer.size());
        if (size < 0 && errno == EINTR) continue;
        if (size < 0) return unreadable(std::strerror(errno));
        if (size == 0) return bytes;
        bytes.append(buffer.data(), static_cast<std::size_t>(size));
        if (bytes.size() > kLongestInput) return unreadable("more than 64 MB");
    }
}

Result<Done> saveNew(FileSystem& files, const std::string& path,
                     const std::function<void(const ByteSink& sink)>& write) {
    const std::string place = files.resolved(path);
    if (place.empty()) return Refused{.why = Refusal::FolderNotFound}.about(path);
    const auto taken = Refused{.why = Refusal::FileExists}.about(path);
    if (files.look(place).exists) return taken;

    PartOfFile part{place, path};
    write([&part](std::string_view bytes) { part.write(bytes); });
    if (!files.renameToNew(part.finished(), place)) return taken;
    return Done{};
}

Result<Done> saveNew(FileSystem& files, const std::string& path, std::string_view bytes) {
    return saveNew(files, path, [bytes](const ByteSink& sink) { sink(bytes); });
}

} // namespace bahi::cli
