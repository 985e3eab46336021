#pragma once

#include "ledger/store/file_system.h"

namespace bahi {

/// The real disk, on Linux.
class PosixFileSystem final : public FileSystem {
public:
    const char* vfs() const override { return nullptr; }
    std::string resolved(const std::string& path) const override;
    FileLook look(const std::string& path) const override;
    Bytes head(const std::string& path, std::size_t size) const override;
    bool isForeignMedium(const std::string& path) const override;
    std::optional<Holder> holderOf(const std::string& path) const override;
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
};

} // namespace bahi
