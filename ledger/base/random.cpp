#include "ledger/base/random.h"

#include "ledger/base/invariant.h"

#include <limits>
#include <sodium.h>

namespace bahi {

std::uint32_t RandomSource::below(std::uint32_t bound) {
    invariant(bound > 0, "a draw has something to draw from");
    const std::uint32_t limit = std::numeric_limits<std::uint32_t>::max() / bound * bound;
    for (;;) {
        std::uint32_t drawn = 0;
        for (const std::uint8_t byte : bytes<4>()) drawn = drawn << 8U | byte;
        if (drawn < limit) return drawn % bound;
    }
}

void SystemRandom::fill(std::span<std::uint8_t> bytes) {
    invariant(sodium_init() >= 0, "libsodium starts");
    randombytes_buf(bytes.data(), bytes.size());
}

SeededRandom::SeededRandom(std::uint64_t seed) {
    for (std::size_t byte = 0; byte < 8; ++byte)
        m_seed[byte] = static_cast<std::uint8_t>(seed >> (8 * byte));
}

/// Each draw is the start of a ChaCha20 stream of its own, keyed by the seed and its number.
void SeededRandom::fill(std::span<std::uint8_t> bytes) {
    ++m_draws;
    for (std::size_t byte = 0; byte < 8; ++byte)
        m_seed[16 + byte] = static_cast<std::uint8_t>(m_draws >> (8 * byte));
    randombytes_buf_deterministic(bytes.data(), bytes.size(), m_seed.data());
}

} // namespace bahi
