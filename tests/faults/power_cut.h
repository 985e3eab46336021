#pragma once

#include "tests/faults/disk_model.h"

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace bahi::faults {

/// What a disk may hold after a power cut, more cruel than any real one: content lasts only after
/// its file was synced, a name only after its folder was. Until then each write, truncation and
/// name is kept, lost or torn by itself, in whatever order.
///
///     write A, sync, write B, write C, cut   ->   A and any part of B and of C
class PowerCut {
public:
    explicit PowerCut(const DiskImage& before);

    /// The program came past `change`, which must outlive this.
    void add(const DiskChange& change);
    /// How much is not yet on the disk for good.
    std::size_t pending() const;

    DiskImage allKept() const;
    DiskImage allLost() const;
    /// Everything that is pending kept, lost or torn at random.
    DiskImage anyOf(std::mt19937_64& random) const;

private:
    enum class Fate { Kept, Lost, Torn, Zeros };
    struct File {
        Bytes lasting;
        std::vector<const DiskChange*> pending;
    };

    template <class FateOf>
    DiskImage after(FateOf fateOf, std::mt19937_64& random) const;
    static void put(Bytes& content, const DiskChange& change, Fate fate, std::mt19937_64& random);

    std::set<std::string> m_folders;
    std::map<int, File> m_files;
    std::map<std::string, int> m_names;
    std::vector<const DiskChange*> m_pendingNames;
};

} // namespace bahi::faults
