#include "ledger/log/device_key.h"

#include "ledger/base/invariant.h"
#include "ledger/log/sha256.h"

#include <algorithm>
#include <sodium.h>

namespace bahi {

DeviceId deviceIdOf(const PublicKey& key) {
    const Digest digest = sha256({key});
    DeviceId id{};
    std::copy_n(digest.begin(), id.size(), id.begin());
    return id;
}

DeviceKey::DeviceKey(const Seed& seed) {
    invariant(sodium_init() >= 0, "libsodium starts");
    crypto_sign_seed_keypair(m_public.data(), m_secret.data(), seed.data());
}

DeviceKey::~DeviceKey() {
    sodium_memzero(m_secret.data(), m_secret.size());
}

DeviceKey DeviceKey::forPractice(const BookId& book) {
    return DeviceKey{taggedHash("bahi/practice-key/1", {book})};
}

Signature DeviceKey::sign(std::string_view message) const {
    Signature signature{};
    const ByteView bytes = viewOf(message);
    crypto_sign_detached(signature.data(), nullptr, bytes.data(), bytes.size(), m_secret.data());
    return signature;
}

bool isSignedBy(const PublicKey& key, std::string_view message, const Signature& signature) {
    invariant(sodium_init() >= 0, "libsodium starts");
    const ByteView bytes = viewOf(message);
    return crypto_sign_verify_detached(signature.data(), bytes.data(), bytes.size(), key.data()) ==
           0;
}

} // namespace bahi
