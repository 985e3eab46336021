#include "ledger/store/side_files.h"

namespace bahi {

std::optional<std::string> writeAheadLogOf(const FileSystem& files, const std::string& path) {
    for (const char* kind : {"-wal", "-shm"})
        if (files.look(path + kind).exists) return path + kind;
    return {};
}

std::optional<std::string> sideFileOf(const FileSystem& files, const std::string& path) {
    if (files.look(path + "-journal").exists) return path + "-journal";
    return writeAheadLogOf(files, path);
}

} // namespace bahi
