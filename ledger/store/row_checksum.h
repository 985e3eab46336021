#pragma once

#include "ledger/log/encoding.h"
#include "ledger/log/sha256.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace bahi {

/// What a row that may change carries, so that damage to it is seen when the book is opened.
using RowChecksum = std::array<std::uint8_t, 8>;

/// The checksum of the values in `row`, its table first (docs/format.md, section 7).
inline RowChecksum rowChecksum(const Encoder& row) {
    const Digest digest = taggedHash("bahi/row/1", {row.bytes()});
    RowChecksum checksum{};
    std::copy_n(digest.begin(), checksum.size(), checksum.begin());
    return checksum;
}

} // namespace bahi
