#include "ledger/log/merkle.h"

#include "ledger/base/invariant.h"
#include "ledger/log/sha256.h"

#include <bit>

namespace bahi {

namespace {

constexpr std::uint8_t kLeafPrefix = 0x00;
constexpr std::uint8_t kNodePrefix = 0x01;

using Leaves = std::span<const Digest>;

/// The largest power of two below `size`, where RFC 6962 cuts a list.
std::size_t cutOf(std::size_t size) {
    return std::bit_floor(size - 1);
}

Digest rootOf(Leaves leaves) {
    Frontier frontier;
    for (const Digest& leaf : leaves) frontier.add(leaf);
    return frontier.root();
}

void pathInto(std::vector<Digest>& path, Leaves leaves, std::size_t index) {
    if (leaves.size() == 1) return;
    const std::size_t cut = cutOf(leaves.size());
    const Leaves left = leaves.first(cut);
    const Leaves right = leaves.subspan(cut);
    if (index < cut) {
        pathInto(path, left, index);
        path.push_back(rootOf(right));
    } else {
        pathInto(path, right, index - cut);
        path.push_back(rootOf(left));
    }
}

} // namespace

Digest leafOf(ByteView record) {
    return sha256({ByteView{&kLeafPrefix, 1}, record});
}

Digest nodeOf(const Digest& left, const Digest& right) {
    return sha256({ByteView{&kNodePrefix, 1}, left, right});
}

Frontier::Frontier(std::uint64_t size, std::vector<Digest> nodes)
    : m_size{size}, m_nodes{std::move(nodes)} {
    invariant(std::popcount(size) == static_cast<int>(m_nodes.size()),
              "a frontier has a node for each 1 bit of its size");
}

void Frontier::add(const Digest& leaf) {
    Digest node = leaf;
    for (std::uint64_t size = m_size; size % 2 == 1; size /= 2) {
        node = nodeOf(m_nodes.back(), node);
        m_nodes.pop_back();
    }
    m_nodes.push_back(node);
    ++m_size;
}

Bytes Frontier::bytes() const {
    Bytes bytes;
    for (const Digest& node : m_nodes) bytes.insert(bytes.end(), node.begin(), node.end());
    return bytes;
}

Digest Frontier::root() const {
    if (m_nodes.empty()) return sha256({});
    Digest root = m_nodes.back();
    for (std::size_t node = m_nodes.size() - 1; node-- > 0;) root = nodeOf(m_nodes[node], root);
    return root;
}

std::vector<Digest> auditPath(const std::vector<Digest>& leaves, std::uint64_t index) {
    invariant(index < leaves.size(), "a path begins at a leaf");
    std::vector<Digest> path;
    pathInto(path, leaves, static_cast<std::size_t>(index));
    return path;
}

/// RFC 9162, section 2.1.3.2: the same walk, from the leaf up.
Digest rootFrom(const Digest& leaf, std::uint64_t index, std::uint64_t size,
                const std::vector<Digest>& path) {
    if (index >= size) return {};
    std::uint64_t place = index;
    std::uint64_t last = size - 1;
    Digest root = leaf;
    for (const Digest& step : path) {
        if (last == 0) return {};
        if (place % 2 == 1 || place == last) {
            root = nodeOf(step, root);
            while (place % 2 == 0) { // `place` is not 0: the last one would be, too
                place /= 2;
                last /= 2;
            }
        } else {
            root = nodeOf(root, step);
        }
        place /= 2;
        last /= 2;
    }
    return last == 0 ? root : Digest{};
}

} // namespace bahi
