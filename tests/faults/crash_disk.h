#pragma once

#include "ledger/store/file_system.h"
#include "tests/faults/crash_vfs.h"
#include "tests/faults/disk_model.h"

#include <string>
#include <vector>

namespace bahi::faults {

/// A disk in memory for a whole program: SQLite and the engine see the same files on it.
class CrashDisk final : public FileSystem {
public:
    explicit CrashDisk(const DiskImage& image) : m_model{image}, m_vfs{m_model} {}

    DiskModel& model() { return m_model; }
    const DiskModel& model() const { return m_model; }

    const char* vfs() const override { return m_vfs.name(); }
    std::string resolved(const std::string& path) const override;
    FileLook look(const std::string& path) const override;
    Bytes head(const std::string& path, std::size_t size) const override;
    bool isForeignMedium(const std::string&) const override { return false; }
    std::optional<Holder> holderOf(const std::string&) const override { return {}; }
    bool renameToNew(const std::string& from, const std::string& to) override;
    void remove(const std::string& path) override;
    void makeFolder(const std::string& path) override;
    void removeFolder(const std::string& path) override;
    void copyNew(const std::string& from, const std::string& to) override;
    void writeSmallFile(const std::string& path, const std::string& content) override;
    void syncFile(const std::string& path) override;
    void syncFolderOf(const std::string& path) override;
    std::string makePrivateFolder() override;
    std::vector<std::string> filesIn(const std::string& folder) const override;
    std::vector<std::string> foldersIn(const std::string& folder) const override;

private:
    DiskModel m_model;
    CrashVfs m_vfs;
    int m_privateFolders = 0;
};

} // namespace bahi::faults
