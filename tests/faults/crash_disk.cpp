#include "tests/faults/crash_disk.h"

#include <cerrno>

namespace bahi::faults {

namespace {

/// Does `work` on `path`; what the disk refuses becomes the engine's FileFailure.
template <class Work>
auto attempt(const std::string& path, Work work) {
    try {
        return work();
    } catch (const DiskError& error) {
        throw FileFailure{path, error.error};
    }
}

} // namespace

std::string CrashDisk::resolved(const std::string& path) const {
    return m_model.hasFolder(folderOf(path)) ? path : "";
}

FileLook CrashDisk::look(const std::string& path) const {
    if (m_model.hasFolder(path)) return {.exists = true, .isFolder = true, .isWritable = true};
    try {
        const DiskFileHandle file = m_model.find(path);
        if (!file) return {};
        return {.exists = true,
                .isRegular = true,
                .isWritable = true,
                .links = 1,
                .size = file->bytes.size()};
    } catch (const DiskError&) {
        return {}; // lstat fails, and the engine takes it for "not there"
    }
}

Bytes CrashDisk::head(const std::string& path, std::size_t size) const {
    return attempt(path, [&] {
        const DiskFileHandle file = m_model.find(path);
        if (!file) throw DiskError{ENOENT};
        Bytes bytes(size);
        bytes.resize(m_model.read(*file, 0, bytes));
        return bytes;
    });
}

bool CrashDisk::renameToNew(const std::string& from, const std::string& to) {
    return attempt(to, [&] {
        if (m_model.find(to)) return false;
        m_model.rename(from, to);
        m_model.syncFolder(folderOf(to));
        return true;
    });
}

void CrashDisk::remove(const std::string& path) {
    attempt(path, [&] {
        if (m_model.find(path)) m_model.remove(path);
    });
}

void CrashDisk::makeFolder(const std::string& path) {
    attempt(path, [&] { m_model.makeFolder(path); });
}

void CrashDisk::removeFolder(const std::string& path) {
    attempt(path, [&] { m_model.removeFolder(path); });
}

void CrashDisk::copyNew(const std::string& from, const std::string& to) {
    attempt(to, [&] {
        const DiskFileHandle source = m_model.find(from);
        if (!source) throw DiskError{ENOENT};
        if (m_model.find(to)) throw DiskError{EEXIST};
        const DiskFileHandle copy = m_model.create(to);
        Bytes bytes(source->bytes.size());
        m_model.read(*source, 0, bytes);
        m_model.write(*copy, 0, bytes);
        m_model.sync(*copy);
    });
}

void CrashDisk::writeSmallFile(const std::string& path, const std::string& content) {
    attempt(path, [&] {
        const std::string part = path + ".part";
        m_model.makeFolder(folderOf(path));
        DiskFileHandle file = m_model.find(part);
        if (file)
            m_model.truncate(*file, 0);
        else
            file = m_model.create(part);
        m_model.write(*file, 0, viewOf(content));
        m_model.sync(*file);
        m_model.rename(part, path);
        m_model.syncFolder(folderOf(path));
    });
}

void CrashDisk::syncFile(const std::string& path) {
    attempt(path, [&] {
        const DiskFileHandle file = m_model.find(path);
        if (!file) throw DiskError{ENOENT};
        m_model.sync(*file);
    });
}

void CrashDisk::syncFolderOf(const std::string& path) {
    attempt(path, [&] { m_model.syncFolder(folderOf(path)); });
}

std::string CrashDisk::makePrivateFolder() {
    const std::string folder = "/tmp/bahi-" + std::to_string(++m_privateFolders);
    attempt(folder, [&] { m_model.makeFolder(folder); });
    return folder;
}

std::vector<std::string> CrashDisk::filesIn(const std::string& folder) const {
    return attempt(folder, [&] { return m_model.filesIn(folder); });
}

std::vector<std::string> CrashDisk::foldersIn(const std::string& folder) const {
    return attempt(folder, [&] { return m_model.foldersIn(folder); });
}

} // namespace bahi::faults
