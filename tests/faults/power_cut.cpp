#include "tests/faults/power_cut.h"

#include <algorithm>
#include <array>

namespace bahi::faults {

namespace {

constexpr std::uint64_t kSector = 512;

void rename(std::map<std::string, int>& names, const DiskChange& change) {
    switch (change.kind) {
        case DiskChange::Kind::Create:
            names[change.path] = change.file;
            break;
        case DiskChange::Kind::Delete:
            names.erase(change.path);
            break;
        case DiskChange::Kind::Rename:
            names.erase(change.path);
            names[change.to] = change.file;
            break;
        case DiskChange::Kind::Write:
        case DiskChange::Kind::Truncate:
        case DiskChange::Kind::Sync:
        case DiskChange::Kind::SyncFolder:
            break;
    }
}

} // namespace

PowerCut::PowerCut(const DiskImage& before) : m_folders{before.folders} {
    int id = 0;
    for (const auto& [path, bytes] : before.files) {
        m_files[id].lasting = bytes;
        m_names[path] = id;
        ++id;
    }
}

void PowerCut::add(const DiskChange& change) {
    switch (change.kind) {
        case DiskChange::Kind::Write:
        case DiskChange::Kind::Truncate:
            m_files[change.file].pending.push_back(&change);
            break;
        case DiskChange::Kind::Sync: {
            File& file = m_files[change.file];
            std::mt19937_64 unused;
            for (const DiskChange* written : file.pending)
                put(file.lasting, *written, Fate::Kept, unused);
            file.pending.clear();
            break;
        }
        case DiskChange::Kind::Create:
            m_files[change.file]; // empty
            if (!change.path.empty()) m_pendingNames.push_back(&change);
            break;
        case DiskChange::Kind::Delete:
        case DiskChange::Kind::Rename:
            m_pendingNames.push_back(&change);
            break;
        case DiskChange::Kind::SyncFolder: {
            const auto isOf = [&](const DiskChange* name) {
                return folderOf(name->path) == change.path;
            };
            for (const DiskChange* name : m_pendingNames)
                if (isOf(name)) rename(m_names, *name);
            std::erase_if(m_pendingNames, isOf);
            break;
        }
    }
}

std::size_t PowerCut::pending() const {
    std::size_t count = m_pendingNames.size();
    for (const auto& [id, file] : m_files) count += file.pending.size();
    return count;
}

/// What `change` leaves of itself in `content`.
void PowerCut::put(Bytes& content, const DiskChange& change, Fate fate, std::mt19937_64& random) {
    if (fate == Fate::Lost) return;
    if (change.kind == DiskChange::Kind::Truncate) {
        content.resize(change.offset);
        return;
    }
    const std::uint64_t end = change.offset + change.bytes.size();
    if (fate == Fate::Kept) {
        if (content.size() < end) content.resize(end);
        std::copy(change.bytes.begin(), change.bytes.end(),
                  content.begin() + static_cast<std::ptrdiff_t>(change.offset));
        return;
    }
    if (fate == Fate::Zeros) { // the file has grown, its new sectors were not written
        if (content.size() < end) content.resize(end);
        return;
    }
    for (std::uint64_t place = change.offset; place < end;) {
        const std::uint64_t next = std::min(end, (place / kSector + 1) * kSector);
        if (random() % 2 == 0) {
            if (content.size() < next) content.resize(next);
            std::copy(change.bytes.begin() + static_cast<std::ptrdiff_t>(place - change.offset),
                      change.bytes.begin() + static_cast<std::ptrdiff_t>(next - change.offset),
                      content.begin() + static_cast<std::ptrdiff_t>(place));
        }
        place = next;
    }
}

template <class FateOf>
DiskImage PowerCut::after(FateOf fateOf, std::mt19937_64& random) const {
    std::map<std::string, int> names = m_names;
    for (const DiskChange* name : m_pendingNames)
        if (fateOf() == Fate::Kept) rename(names, *name);
    DiskImage image;
    image.folders = m_folders;
    for (const auto& [path, id] : names) {
        const File& file = m_files.at(id);
        Bytes content = file.lasting;
        for (const DiskChange* change : file.pending) put(content, *change, fateOf(), random);
        image.folders.insert(folderOf(path));
        image.files[path] = std::move(content);
    }
    return image;
}

DiskImage PowerCut::allKept() const {
    std::mt19937_64 unused;
    return after([] { return Fate::Kept; }, unused);
}

DiskImage PowerCut::allLost() const {
    std::mt19937_64 unused;
    return after([] { return Fate::Lost; }, unused);
}

DiskImage PowerCut::anyOf(std::mt19937_64& random) const {
    constexpr std::array<unsigned, 4> kKeptPerCent = {15, 50, 75, 92};
    const unsigned kept = kKeptPerCent[random() % kKeptPerCent.size()];
    const auto fateOf = [&] {
        if (random() % 100 < kept) return Fate::Kept;
        constexpr std::array kOthers = {Fate::Lost, Fate::Torn, Fate::Zeros, Fate::Lost};
        return kOthers[random() % kOthers.size()];
    };
    return after(fateOf, random);
}

} // namespace bahi::faults
