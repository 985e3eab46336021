#pragma once

#include "ledger/store/file_system.h"

#include <string>

namespace bahi {

/// A file that is being made beside its place, under `place.part`: it takes its name whole or
/// goes again, whatever happens on the way. After a power cut the next attempt removes it.
class PartFile {
public:
    PartFile(FileSystem& files, std::string place) : m_files{files}, m_place{std::move(place)} {
        discard();
    }
    ~PartFile() {
        try {
            discard();
        } catch (const FileFailure&) {
            // The disk refuses even this: the leftover is harmless, and said so by its name.
        }
    }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    std::string path() const { return m_place + ".part"; }

    /// Gives it its name, for good; false if something has that name by now.
    bool take() {
        m_files.syncFile(path());
        return m_files.renameToNew(path(), m_place);
    }

private:
    void discard() {
        m_files.remove(path() + "-journal");
        m_files.remove(path());
    }

    FileSystem& m_files;
    std::string m_place;
};

} // namespace bahi
