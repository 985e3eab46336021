#include "ledger/log/checkpoint.h"

#include "ledger/log/sha256.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace bahi {

namespace {

std::string bodyOf(const TreeHead& head) {
    return fmt::format("bahi/{}\n{}\n{}\n", toHex(head.book), head.size, toBase64(head.root));
}

std::string keyName(const PublicKey& key) {
    return "device-" + toHex(deviceIdOf(key));
}

/// Four bytes that tell which key to try.
std::array<std::uint8_t, 4> keyHash(const PublicKey& key) {
    constexpr std::uint8_t kEd25519 = 0x01;
    const std::string name = keyName(key) + "\n";
    const Digest digest = sha256({viewOf(name), ByteView{&kEd25519, 1}, key});
    return {digest[0], digest[1], digest[2], digest[3]};
}

std::string noteOf(const std::string& body, const PublicKey& key, const Signature& signature) {
    const auto hash = keyHash(key);
    Bytes blob{hash.begin(), hash.end()};
    blob.insert(blob.end(), signature.begin(), signature.end());
    return fmt::format("{}\n\u2014 {} {}\n", body, keyName(key), toBase64(blob));
}

/// The tree head in the three lines of `body`, or none.
std::optional<TreeHead> headIn(std::string_view body) {
    constexpr std::string_view kOrigin = "bahi/";
    TreeHead head{};
    const auto first = body.find('\n');
    const auto second = body.find('\n', first + 1);
    if (second == std::string_view::npos) return {};
    const auto book = fromHex(body.substr(0, first).substr(std::min(first, kOrigin.size())));
    const auto size = body.substr(first + 1, second - first - 1);
    const auto parsed = std::from_chars(size.data(), size.data() + size.size(), head.size);
    const auto root = fromBase64(body.substr(second + 1, body.size() - second - 2));
    if (!book || book->size() != 16 || parsed.ec != std::errc{} || !root || root->size() != 32)
        return {};
    std::copy(book->begin(), book->end(), head.book.begin());
    std::copy(root->begin(), root->end(), head.root.begin());
    return head;
}

} // namespace

std::string signedNote(const TreeHead& head, const DeviceKey& key) {
    const std::string body = bodyOf(head);
    return noteOf(body, key.publicKey(), key.sign(body));
}

std::optional<TreeHead> openedNote(const std::string& note, const PublicKey& key) {
    const auto end = note.find("\n\n");
    if (end == std::string::npos) return {};
    const std::string body = note.substr(0, end + 1);
    const auto head = headIn(body);
    const auto space = note.rfind(' ');
    if (!head) return {};
    const auto blob = fromBase64(std::string_view{note}.substr(space + 1, note.size() - space - 2));
    if (!blob || blob->size() != 68) return {};
    Signature signature{};
    std::copy(blob->begin() + 4, blob->end(), signature.begin());
    // One value, one encoding: what we would write from it is what must stand there.
    if (noteOf(bodyOf(*head), key, signature) != note) return {};
    if (!isSignedBy(key, body, signature)) return {};
    return head;
}

} // namespace bahi
