#include "tests/faults/disk_model.h"

#include <algorithm>
#include <cerrno>

namespace bahi::faults {

std::string folderOf(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, slash);
}

DiskModel::DiskModel(const DiskImage& image) : m_folders{image.folders} {
    for (const auto& [path, bytes] : image.files) {
        m_names[path] = std::make_shared<DiskFile>(DiskFile{m_files, bytes});
        ++m_files;
    }
}

void DiskModel::set(DiskFault fault) {
    m_fault = fault;
    m_calls = 0;
    m_callsForRoom = 0;
    m_failed = false;
}

std::uint64_t DiskModel::calls(DiskFault::Kind kind) const {
    switch (kind) {
        case DiskFault::Kind::None:
        case DiskFault::Kind::InputOutput:
            return m_calls;
        case DiskFault::Kind::Full:
            return m_callsForRoom;
        case DiskFault::Kind::PowerCut:
            return m_changes.size();
    }
    return 0;
}

/// Counts a call, and fails it if its turn has come.
void DiskModel::count(Needs needs) const {
    const bool isFull = m_fault.kind == DiskFault::Kind::Full;
    const std::uint64_t number = isFull ? m_callsForRoom : m_calls;
    const bool counts = !isFull || needs == Needs::Room;
    ++m_calls;
    if (needs == Needs::Room) ++m_callsForRoom;
    if (m_fault.kind == DiskFault::Kind::None || !counts) return;
    if (m_fault.kind == DiskFault::Kind::PowerCut) {
        if (m_changes.size() >= m_fault.at) throw DiskError{EIO};
        return;
    }
    const bool due = m_fault.forEver ? number >= m_fault.at : number == m_fault.at && !m_failed;
    if (!due) return;
    m_failed = true;
    throw DiskError{isFull ? ENOSPC : EIO};
}

DiskImage DiskModel::image() const {
    DiskImage image;
    for (const auto& [path, file] : m_names) image.files[path] = file->bytes;
    image.folders = m_folders;
    return image;
}

DiskFileHandle DiskModel::find(const std::string& path) const {
    count(Needs::Nothing);
    const auto found = m_names.find(path);
    return found == m_names.end() ? nullptr : found->second;
}

DiskFileHandle DiskModel::create(const std::string& path) {
    count(Needs::Room);
    auto file = std::make_shared<DiskFile>(DiskFile{m_files, {}});
    ++m_files;
    if (!path.empty()) {
        if (!hasFolder(folderOf(path))) throw DiskError{ENOENT};
        m_names[path] = file;
    }
    m_changes.push_back({.kind = DiskChange::Kind::Create, .file = file->id, .path = path});
    return file;
}

std::size_t DiskModel::read(const DiskFile& file, std::uint64_t offset,
                            std::span<std::uint8_t> into) const {
    count(Needs::Nothing);
    if (offset >= file.bytes.size()) return 0;
    const std::size_t size = std::min(into.size(), file.bytes.size() - offset);
    std::copy_n(file.bytes.begin() + static_cast<std::ptrdiff_t>(offset), size, into.begin());
    return size;
}

void DiskModel::write(DiskFile& file, std::uint64_t offset, ByteView bytes) {
    const auto put = [&](ByteView part) {
        if (file.bytes.size() < offset + part.size()) file.bytes.resize(offset + part.size());
        std::copy(part.begin(), part.end(),
                  file.bytes.begin() + static_cast<std::ptrdiff_t>(offset));
        m_changes.push_back({.kind = DiskChange::Kind::Write,
                             .file = file.id,
                             .offset = offset,
                             .bytes = {part.begin(), part.end()}});
    };
    try {
        count(Needs::Room);
    } catch (const DiskError&) {
        // A write that fails may have come half-way; without power it came nowhere.
        if (m_fault.kind != DiskFault::Kind::PowerCut) put(bytes.first(bytes.size() / 2));
        throw;
    }
    put(bytes);
}

void DiskModel::truncate(DiskFile& file, std::uint64_t size) {
    count(Needs::Nothing);
    file.bytes.resize(size);
    m_changes.push_back({.kind = DiskChange::Kind::Truncate, .file = file.id, .offset = size});
}

void DiskModel::sync(const DiskFile& file) {
    count(Needs::Room); // a disk that allocates late says only now that it is full
    m_changes.push_back({.kind = DiskChange::Kind::Sync, .file = file.id});
}

void DiskModel::remove(const std::string& path) {
    count(Needs::Nothing);
    if (m_names.erase(path) == 0) throw DiskError{ENOENT};
    m_changes.push_back({.kind = DiskChange::Kind::Delete, .path = path});
}

void DiskModel::rename(const std::string& from, const std::string& to) {
    count(Needs::Room);
    const auto found = m_names.find(from);
    if (found == m_names.end()) throw DiskError{ENOENT};
    const DiskFileHandle file = found->second;
    m_names.erase(found);
    m_names[to] = file;
    m_changes.push_back(
        {.kind = DiskChange::Kind::Rename, .file = file->id, .path = from, .to = to});
}

void DiskModel::syncFolder(const std::string& folder) {
    count(Needs::Room);
    m_changes.push_back({.kind = DiskChange::Kind::SyncFolder, .path = folder});
}

/// Folders are taken to last at once: no book depends on a folder made a moment ago.
void DiskModel::makeFolder(const std::string& path) {
    count(Needs::Room);
    for (std::string folder = path; folder.size() > 1; folder = folderOf(folder))
        m_folders.insert(folder);
}

void DiskModel::removeFolder(const std::string& path) {
    count(Needs::Nothing);
    m_folders.erase(path);
}

std::vector<std::string> DiskModel::filesIn(const std::string& folder) const {
    count(Needs::Nothing);
    std::vector<std::string> names;
    for (const auto& [path, file] : m_names)
        if (folderOf(path) == folder) names.push_back(path.substr(folder.size() + 1));
    return names;
}

std::vector<std::string> DiskModel::foldersIn(const std::string& folder) const {
    count(Needs::Nothing);
    std::vector<std::string> names;
    for (const std::string& path : m_folders)
        if (folderOf(path) == folder) names.push_back(path.substr(folder.size() + 1));
    return names;
}

} // namespace bahi::faults
