#pragma once

#include "ledger/base/bytes.h"

#include <cstdint>
#include <span>

namespace bahi {

/// Where uids, salts and member codes come from. Handed in, so that a practice book made twice
/// from one seed is the same book.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;

    template <std::size_t size>
    std::array<std::uint8_t, size> bytes() {
        std::array<std::uint8_t, size> drawn{};
        fill(drawn);
        return drawn;
    }

    /// A number from 0 to `bound` - 1, each as likely as the other.
    std::uint32_t below(std::uint32_t bound);
};

/// The machine's own randomness.
class SystemRandom final : public RandomSource {
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

/// The same bytes for the same seed, on every machine: for practice books and tests only.
class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(std::uint64_t seed);
    void fill(std::span<std::uint8_t> bytes) override;

private:
    std::array<std::uint8_t, 32> m_seed{};
    std::uint64_t m_draws = 0;
};

} // namespace bahi
