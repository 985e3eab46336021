#pragma once

#include "ledger/base/bytes.h"
#include "ledger/base/date.h"
#include "ledger/money/money.h"

#include <array>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace bahi {

/// Bytes that are no canonical encoding: damage, or somebody's invention.
class MalformedRecord : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Writes the primitives of docs/format.md, section 2. One value, one encoding.
class Encoder {
public:
    void u8(std::uint8_t value) { m_bytes.push_back(value); }
    void u16(std::uint16_t value) { integer<2>(value); }
    void u32(std::uint32_t value) { integer<4>(value); }
    void u64(std::uint64_t value) { integer<8>(value); }
    void i64(std::int64_t value) { integer<8>(static_cast<std::uint64_t>(value)); }
    void raw(ByteView bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }
    void text(std::string_view text);
    void date(Date date) { u32(static_cast<std::uint32_t>(toDays(date))); }
    void money(Money amount) { i64(amount.inMinor()); }

    const Bytes& bytes() const { return m_bytes; }
    /// Begins anew in the room it has.
    void clear() { m_bytes.clear(); }
    Bytes take() { return std::move(m_bytes); }

private:
    template <std::size_t size>
    void integer(std::uint64_t value) {
        std::array<std::uint8_t, size> bytes{};
        for (std::size_t place = size; place > 0; value >>= 8)
            bytes[--place] = static_cast<std::uint8_t>(value);
        raw(bytes);
    }

    Bytes m_bytes;
};

/// Reads them back. Throws MalformedRecord for whatever the Encoder would not have written.
class Decoder {
public:
    explicit Decoder(ByteView bytes) : m_rest{bytes} {}

    std::uint8_t u8() { return static_cast<std::uint8_t>(integer<1>()); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(integer<2>()); }
    std::uint32_t u32() { return static_cast<std::uint32_t>(integer<4>()); }
    std::uint64_t u64() { return integer<8>(); }
    std::int64_t i64() { return static_cast<std::int64_t>(integer<8>()); }
    std::string text();
    Date date();
    Money money();
    /// Whether an optional value follows.
    bool present();
    /// Refuses bytes behind the end.
    void finish() const;

    template <std::size_t size>
    std::array<std::uint8_t, size> raw() {
        std::array<std::uint8_t, size> bytes{};
        const ByteView taken = take(size);
        std::copy(taken.begin(), taken.end(), bytes.begin());
        return bytes;
    }

private:
    ByteView take(std::size_t size);

    template <int size>
    std::uint64_t integer() {
        std::uint64_t value = 0;
        for (const std::uint8_t byte : take(size)) value = value << 8 | byte;
        return value;
    }

    ByteView m_rest;
};

} // namespace bahi
