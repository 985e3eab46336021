#pragma once

#include "ledger/store/posix_file_system.h"

#include <cerrno>
#include <functional>
#include <string>

namespace bahi::plain {

/// The real disk, until a test says on which paths it is stubborn.
class StubbornDisk : public FileSystem {
public:
    using Paths = std::function<bool(const std::string& path)>;

    Paths isForeign = none;    // stands on a stick
    Paths cannotBeLost = none; // removing it fails
    Paths isTakenSoon = none;  // another program has the name at the last moment
    std::function<void(const std::string& to)> afterCopy = [](const std::string&) {};

    const char* vfs() const override { return m_files.vfs(); }
    std::string resolved(const std::string& path) const override { return m_files.resolved(path); }
    FileLook look(const std::string& path) const override { return m_files.look(path); }
    Bytes head(const std::string& path, std::size_t size) const override {
        return m_files.head(path, size);
    }
    bool isForeignMedium(const std::string& path) const override {
        return isForeign(path) || m_files.isForeignMedium(path);
    }
    std::optional<Holder> holderOf(const std::string&) const override { return {}; }
    bool renameToNew(const std::string& from, const std::string& to) override {
        return !isTakenSoon(to) && m_files.renameToNew(from, to);
    }
    void remove(const std::string& path) override {
        if (cannotBeLost(path)) throw FileFailure{path, EIO};
        m_files.remove(path);
    }
    void makeFolder(const std::string& path) override { m_files.makeFolder(path); }
    void removeFolder(const std::string& path) override { m_files.removeFolder(path); }
    void copyNew(const std::string& from, const std::string& to) override {
        m_files.copyNew(from, to);
        afterCopy(to);
    }
    void writeSmallFile(const std::string& path, const std::string& content) override {
        m_files.writeSmallFile(path, content);
    }
    void syncFile(const std::string& path) override { m_files.syncFile(path); }
    void syncFolderOf(const std::string& path) override { m_files.syncFolderOf(path); }
    std::string makePrivateFolder() override { return m_files.makePrivateFolder(); }
    std::vector<std::string> filesIn(const std::string& folder) const override {
        return m_files.filesIn(folder);
    }
    std::vector<std::string> foldersIn(const std::string& folder) const override {
        return m_files.foldersIn(folder);
    }

private:
    static bool none(const std::string&) { return false; }

    PosixFileSystem m_files;
};

} // namespace bahi::plain
