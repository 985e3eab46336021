#include "ledger/store/part_file.h"

#include "ledger/store/header.h"

#include <algorithm>

namespace bahi {

namespace {

/// Could a power cut have left `path` of a book that was being made: nothing, zeros, or a book?
bool couldBeOurs(const FileSystem& files, const std::string& path) {
    const FileLook look = files.look(path);
    if (!look.isRegular) return false;
    const Bytes head = files.head(path, kHeaderSize);
    const bool isBlank =
        std::all_of(head.begin(), head.end(), [](std::uint8_t byte) { return byte == 0; });
    return isBlank || isBook(head);
}

std::string freeName(const FileSystem& files, const std::string& place) {
    std::string path = place + ".part";
    for (int more = 2; files.look(path).exists && !couldBeOurs(files, path); ++more)
        path = place + "." + std::to_string(more) + ".part";
    return path;
}

} // namespace

PartFile::PartFile(FileSystem& files, std::string place)
    : m_files{files}, m_place{std::move(place)}, m_path{freeName(files, m_place)} {
    discard();
}

PartFile::~PartFile() {
    try {
        discard();
    } catch (const FileFailure&) {
        // The disk refuses even this: the leftover is harmless, and said so by its name.
    }
}

bool PartFile::take() {
    m_files.syncFile(m_path);
    return m_files.renameToNew(m_path, m_place);
}

void PartFile::discard() {
    m_files.remove(m_path + "-journal");
    m_files.remove(m_path);
}

} // namespace bahi
