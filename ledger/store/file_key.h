#pragma once

#include "ledger/store/file_system.h"

#include <string>

namespace bahi {

/// By what this process knows a file it has open (Connection::isOpenHere): its place, and the disk
/// it is on where that is not the kernel's, for two such disks may have books at the same place.
inline std::string keyOf(const FileSystem& files, const std::string& place) {
    return files.vfs() == nullptr ? place : std::string{files.vfs()} + ":" + place;
}

} // namespace bahi
