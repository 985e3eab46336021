#pragma once

#include "ledger/base/bytes.h"
#include "ledger/log/device_key.h"

#include <cstdint>
#include <optional>
#include <string>

namespace bahi {

/// What a checkpoint says: the log of `book` had `size` records and this root.
struct TreeHead {
    BookId book;
    std::uint64_t size;
    Digest root;

    friend bool operator==(const TreeHead&, const TreeHead&) = default;
};

/// The tree head as a C2SP signed note (docs/format.md, section 6), signed by the device.
std::string signedNote(const TreeHead& head, const DeviceKey& key);

/// What `note` says, if it is a checkpoint signed by `key` and holds nothing else.
std::optional<TreeHead> openedNote(const std::string& note, const PublicKey& key);

} // namespace bahi
