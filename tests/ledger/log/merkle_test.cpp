#include "ledger/log/merkle.h"

#include "ledger/log/sha256.h"
#include "tests/support/aborts.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

#include <bit>
#include <string>
#include <vector>

namespace bahi {

namespace {

using plain::arrayOf;
using plain::bytesOf;

/// RFC 6962, section 2.1, word for word: the hash of a list of leaves.
Digest naiveRoot(const std::vector<Digest>& leaves, std::size_t first, std::size_t size) {
    if (size == 0) return sha256({});
    if (size == 1) return leaves[first];
    std::size_t cut = 1;
    while (cut * 2 < size) cut *= 2;
    const Digest left = naiveRoot(leaves, first, cut);
    const Digest right = naiveRoot(leaves, first + cut, size - cut);
    Bytes node{0x01};
    node.insert(node.end(), left.begin(), left.end());
    node.insert(node.end(), right.begin(), right.end());
    return sha256({node});
}

Digest naiveRoot(const std::vector<Digest>& leaves) {
    return naiveRoot(leaves, 0, leaves.size());
}

std::vector<Digest> someLeaves(std::size_t size) {
    std::vector<Digest> leaves;
    for (std::size_t i = 0; i < size; ++i)
        leaves.push_back(leafOf(viewOf("record " + std::to_string(i))));
    return leaves;
}

Frontier frontierOf(const std::vector<Digest>& leaves) {
    Frontier frontier;
    for (const Digest& leaf : leaves) frontier.add(leaf);
    return frontier;
}

/// The records that every implementation of certificate transparency is tried with.
std::vector<Digest> referenceLeaves() {
    std::vector<Digest> leaves;
    for (const char* record : {"", "00", "10", "2021", "3031", "40414243", "5051525354555657",
                               "606162636465666768696a6b6c6d6e6f"})
        leaves.push_back(leafOf(bytesOf(record)));
    return leaves;
}

constexpr std::array<const char*, 8> kReferenceRoots = {
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
};

} // namespace

TEST_CASE("the roots of the reference tree are those of certificate transparency", "[log]") {
    const std::vector<Digest> leaves = referenceLeaves();
    Frontier frontier;
    CHECK(toHex(frontier.root()) ==
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    for (std::size_t size = 1; size <= leaves.size(); ++size) {
        CAPTURE(size);
        frontier.add(leaves[size - 1]);
        CHECK(frontier.size() == size);
        CHECK(toHex(frontier.root()) == kReferenceRoots.at(size - 1));
        CHECK(toHex(naiveRoot(leaves, 0, size)) == kReferenceRoots.at(size - 1));
    }
}

TEST_CASE("a leaf is never taken for a node", "[log]") {
    const Digest a = leafOf(viewOf("a"));
    const Digest b = leafOf(viewOf("b"));
    CHECK(a == sha256({bytesOf("00"), viewOf("a")}));
    CHECK(nodeOf(a, b) == sha256({bytesOf("01"), a, b}));
    Bytes both{a.begin(), a.end()};
    both.insert(both.end(), b.begin(), b.end());
    CHECK(nodeOf(a, b) != leafOf(both));
    CHECK(nodeOf(a, b) != nodeOf(b, a));
}

TEST_CASE("a frontier gives the root of every size", "[log]") {
    const std::vector<Digest> leaves = someLeaves(300);
    Frontier frontier;
    for (std::size_t size = 1; size <= leaves.size(); ++size) {
        CAPTURE(size);
        frontier.add(leaves[size - 1]);
        CHECK(frontier.root() == naiveRoot(leaves, 0, size));
        CHECK(frontier.nodes().size() == static_cast<std::size_t>(std::popcount(size)));
    }
}

TEST_CASE("a frontier's nodes are the perfect subtrees, the largest first", "[log]") {
    const std::vector<Digest> leaves = someLeaves(7);
    const Frontier frontier = frontierOf(leaves);
    REQUIRE(frontier.nodes().size() == 3);
    CHECK(frontier.nodes()[0] == naiveRoot(leaves, 0, 4));
    CHECK(frontier.nodes()[1] == naiveRoot(leaves, 4, 2));
    CHECK(frontier.nodes()[2] == leaves[6]);
}

TEST_CASE("a frontier that was stored grows on as if it never stopped", "[log]") {
    const std::vector<Digest> leaves = someLeaves(40);
    for (std::size_t stop = 0; stop < leaves.size(); ++stop) {
        CAPTURE(stop);
        const std::vector<Digest> before{leaves.begin(),
                                         leaves.begin() + static_cast<std::ptrdiff_t>(stop)};
        const Frontier stored = frontierOf(before);
        Frontier grown{stored.size(), stored.nodes()};
        CHECK(grown.root() == stored.root());
        for (std::size_t i = stop; i < leaves.size(); ++i) grown.add(leaves[i]);
        CHECK(grown.root() == naiveRoot(leaves));
    }
    CHECK(plain::aborts([&] { Frontier{3, {leaves[0]}}; }));
    CHECK(plain::aborts([&] { Frontier{4, {leaves[0], leaves[1]}}; }));
    CHECK(plain::aborts([&] { Frontier{0, {leaves[0]}}; }));
}

TEST_CASE("every leaf's audit path leads to the root", "[log]") {
    for (const std::size_t size : {1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 31, 33, 64, 65, 100}) {
        const std::vector<Digest> leaves = someLeaves(size);
        const Digest root = naiveRoot(leaves);
        for (std::size_t index = 0; index < size; ++index) {
            CAPTURE(size, index);
            CHECK(rootFrom(leaves[index], index, size, auditPath(leaves, index)) == root);
        }
    }
    CHECK(plain::aborts([] { (void)auditPath(someLeaves(3), 3); }));
}

TEST_CASE("the audit paths of seven leaves are those of RFC 6962", "[log]") {
    const std::vector<Digest> leaf = someLeaves(7); // d0 to d6 of section 2.1.3
    const Digest g = nodeOf(leaf[0], leaf[1]);
    const Digest h = nodeOf(leaf[2], leaf[3]);
    const Digest i = nodeOf(leaf[4], leaf[5]);
    const Digest k = nodeOf(g, h);
    const Digest l = nodeOf(i, leaf[6]);
    using Path = std::vector<Digest>;
    CHECK(auditPath(leaf, 0) == Path{leaf[1], h, l});
    CHECK(auditPath(leaf, 3) == Path{leaf[2], g, l});
    CHECK(auditPath(leaf, 4) == Path{leaf[5], leaf[6], k});
    CHECK(auditPath(leaf, 6) == Path{i, k});
    CHECK(auditPath({leaf[0]}, 0).empty());
}

TEST_CASE("an audit path changed in anything does not lead to the root", "[log]") {
    for (const std::size_t size : {1, 2, 5, 7, 8, 13}) {
        const std::vector<Digest> leaves = someLeaves(size);
        const Digest root = naiveRoot(leaves);
        for (std::size_t index = 0; index < size; ++index) {
            CAPTURE(size, index);
            const std::vector<Digest> path = auditPath(leaves, index);
            Digest leaf = leaves[index];
            for (std::uint8_t& byte : leaf) {
                byte ^= 0x10;
                CHECK(rootFrom(leaf, index, size, path) != root);
                byte ^= 0x10;
            }
            for (std::size_t step = 0; step < path.size(); ++step) {
                std::vector<Digest> changed = path;
                for (std::uint8_t& byte : changed[step]) {
                    byte ^= 0x01;
                    CHECK(rootFrom(leaf, index, size, changed) != root);
                    byte ^= 0x01;
                }
                changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(step));
                CHECK(rootFrom(leaf, index, size, changed) != root);
            }
            std::vector<Digest> longer = path;
            longer.push_back(leaf);
            CHECK(rootFrom(leaf, index, size, longer) == Digest{});
            for (std::size_t other = 0; other < size + 2; ++other)
                if (other != index) CHECK(rootFrom(leaf, other, size, path) != root);
        }
    }
}

TEST_CASE("a path of the wrong length, or to nowhere, gives a root of zeros", "[log]") {
    const std::vector<Digest> leaves = someLeaves(6);
    std::vector<Digest> path = auditPath(leaves, 2);
    CHECK(rootFrom(leaves[2], 6, 6, path) == Digest{});
    CHECK(rootFrom(leaves[2], 2, 0, path) == Digest{});
    CHECK(rootFrom(leaves[0], 0, 0, {}) == Digest{});
    CHECK(rootFrom(leaves[2], 2, 6, {}) == Digest{});
    path.pop_back();
    CHECK(rootFrom(leaves[2], 2, 6, path) == Digest{});
    CHECK(rootFrom(leaves[0], 0, 1, {}) == leaves[0]);
    CHECK(rootFrom(leaves[0], 0, 1, {leaves[1]}) == Digest{});
}

} // namespace bahi
