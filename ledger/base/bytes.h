#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

using Digest = std::array<std::uint8_t, 32>;    // SHA-256
using Uid = std::array<std::uint8_t, 16>;       // names a record once and for ever
using BookId = std::array<std::uint8_t, 16>;    // names a book
using Salt = std::array<std::uint8_t, 16>;      // hides a text behind its commitment
using DeviceId = std::array<std::uint8_t, 8>;   // names a device's key
using PublicKey = std::array<std::uint8_t, 32>; // Ed25519

/// Lower-case hexadecimal digits.
std::string toHex(ByteView bytes);
std::optional<Bytes> fromHex(std::string_view hex);

/// RFC 4648 base64, the standard alphabet, padded.
std::string toBase64(ByteView bytes);
std::optional<Bytes> fromBase64(std::string_view text);

inline ByteView viewOf(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

} // namespace bahi
