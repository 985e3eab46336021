#pragma once

#include "ledger/base/bytes.h"

#include <cstdint>
#include <vector>

namespace bahi {

/// SHA-256(0x00 ‖ record): a leaf of the tree of RFC 6962, section 2.1.
Digest leafOf(ByteView record);
/// SHA-256(0x01 ‖ left ‖ right).
Digest nodeOf(const Digest& left, const Digest& right);

/// The right edge of a growing Merkle tree: the roots of its perfect subtrees, largest first.
///
///     7 leaves:   [0 1 2 3] [4 5] [6]
///
/// All it takes to add a leaf and to give the root, so that opening a book of ten years reads a
/// dozen hashes and not the whole log.
class Frontier {
public:
    Frontier() = default;
    /// As stored in a checkpoint. There must be one node for each 1 bit of `size`.
    Frontier(std::uint64_t size, std::vector<Digest> nodes);

    void add(const Digest& leaf);
    std::uint64_t size() const { return m_size; }
    const std::vector<Digest>& nodes() const { return m_nodes; }
    Digest root() const;
    /// The nodes one after another, as a checkpoint stores them.
    Bytes bytes() const;

private:
    std::uint64_t m_size = 0;
    std::vector<Digest> m_nodes;
};

/// The audit path of leaf `index` (from 0) among `leaves`: RFC 6962, section 2.1.1.
std::vector<Digest> auditPath(const std::vector<Digest>& leaves, std::uint64_t index);

/// The root that `leaf` at `index` of a tree of `size` leads to along `path`; a root of zeros if
/// the path has not the length it must have.
Digest rootFrom(const Digest& leaf, std::uint64_t index, std::uint64_t size,
                const std::vector<Digest>& path);

} // namespace bahi
