#pragma once

#include "ledger/base/bytes.h"
#include "ledger/base/date.h"
#include "ledger/money/money.h"
#include "ledger/money/rate.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

/// Short ways to write the values of a test's story.
namespace bahi::plain {

inline Date day(std::string_view iso) {
    return parseDate(iso).value();
}

inline Money rupees(std::int64_t whole) {
    return Money::fromMinor(whole * 100);
}

inline Rate percent(std::string_view text) {
    return Rate::parse(text).value();
}

inline Bytes bytesOf(std::string_view hex) {
    return fromHex(hex).value();
}

/// The bytes of `hex` as an array: a digest, a key, a uid.
template <std::size_t size>
std::array<std::uint8_t, size> arrayOf(std::string_view hex) {
    const Bytes bytes = bytesOf(hex);
    invariant(bytes.size() == size, "the test's bytes have the wanted size");
    std::array<std::uint8_t, size> array{};
    std::copy(bytes.begin(), bytes.end(), array.begin());
    return array;
}

/// `first`, `first` + 1, `first` + 2 ...
template <std::size_t size>
std::array<std::uint8_t, size> counting(std::uint8_t first = 0) {
    std::array<std::uint8_t, size> array{};
    for (std::size_t place = 0; place < size; ++place)
        array[place] = static_cast<std::uint8_t>(first + place);
    return array;
}

} // namespace bahi::plain
