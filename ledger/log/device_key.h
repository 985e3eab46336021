#pragma once

#include "ledger/base/bytes.h"
#include "ledger/base/random.h"

#include <string>
#include <string_view>

namespace bahi {

using Signature = std::array<std::uint8_t, 64>;

/// First 8 bytes of SHA-256(public key): how records name the device that wrote them.
DeviceId deviceIdOf(const PublicKey& key);

/// The Ed25519 key of one computer. It lives outside every book, in its owner's data folder, and
/// never leaves it: what it signs proves where a book was written.
class DeviceKey {
public:
    using Seed = std::array<std::uint8_t, 32>;

    explicit DeviceKey(const Seed& seed);
    ~DeviceKey();
    DeviceKey(const DeviceKey&) = default;
    DeviceKey& operator=(const DeviceKey&) = default;

    /// The key of a practice book, which anybody may write on: derived from the book's id.
    static DeviceKey forPractice(const BookId& book);

    const PublicKey& publicKey() const { return m_public; }
    DeviceId id() const { return deviceIdOf(m_public); }
    Signature sign(std::string_view message) const;

private:
    std::array<std::uint8_t, 64> m_secret{};
    PublicKey m_public{};
};

bool isSignedBy(const PublicKey& key, std::string_view message, const Signature& signature);

} // namespace bahi
