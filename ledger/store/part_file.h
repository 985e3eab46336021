#pragma once

#include "ledger/store/file_system.h"

#include <string>

namespace bahi {

/// A book that is being made beside its place, under `place.part`: it takes its name whole or
/// goes again, whatever happens on the way. After a power cut the next attempt removes what is
/// left of it; a file of somebody else's that has such a name stays, and another name is used.
class PartFile {
public:
    PartFile(FileSystem& files, std::string place);
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    const std::string& path() const { return m_path; }

    /// Gives it its name, for good; false if something has that name by now.
    bool take();

private:
    void discard();

    FileSystem& m_files;
    std::string m_place;
    std::string m_path;
};

} // namespace bahi
