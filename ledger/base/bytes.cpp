#include "ledger/base/bytes.h"

#include <sodium.h>

namespace bahi {

std::string toHex(ByteView bytes) {
    std::string hex(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    hex.pop_back();
    return hex;
}

std::optional<Bytes> fromHex(std::string_view hex) {
    Bytes bytes(hex.size() / 2 + 1);
    std::size_t length = 0;
    const char* end = nullptr;
    const int failed =
        sodium_hex2bin(bytes.data(), bytes.size(), hex.data(), hex.size(), nullptr, &length, &end);
    if (failed != 0 || end != hex.data() + hex.size() || length * 2 != hex.size()) return {};
    bytes.resize(length);
    return bytes;
}

std::string toBase64(ByteView bytes) {
    constexpr int kVariant = sodium_base64_VARIANT_ORIGINAL;
    std::string text(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), kVariant);
    text.pop_back();
    return text;
}

std::optional<Bytes> fromBase64(std::string_view text) {
    Bytes bytes(text.size() / 4 * 3 + 3);
    std::size_t length = 0;
    const char* end = nullptr;
    const int failed = sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(),
                                         nullptr, &length, &end, sodium_base64_VARIANT_ORIGINAL);
    if (failed != 0 || end != text.data() + text.size()) return {};
    bytes.resize(length);
    return bytes;
}

} // namespace bahi
