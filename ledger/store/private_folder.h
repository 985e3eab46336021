#pragma once

#include "ledger/store/file_system.h"

#include <string>

namespace bahi {

/// A folder only this user can read, for one copy of a book that cannot stand open where it is.
/// Both are gone when this is: the copy holds names in clear.
class PrivateFolder {
public:
    explicit PrivateFolder(FileSystem& files)
        : m_files{files}, m_folder{files.makePrivateFolder()} {}
    ~PrivateFolder() {
        try {
            m_files.remove(copy() + "-journal");
            m_files.remove(copy());
            m_files.removeFolder(m_folder);
        } catch (const FileFailure&) {
            // The disk refuses even this. The folder stays closed to everybody else.
        }
    }
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;

    /// The path of the copy.
    std::string copy() const { return m_folder + "/copy.bahi"; }

private:
    FileSystem& m_files;
    std::string m_folder;
};

} // namespace bahi
