#pragma once

#include <cstdint>
#include <optional>

namespace bahi {

/// A part of a whole, both counted: 11 of 12 meetings, 4500 of 5000 paise. Never negative.
struct Share {
    std::int64_t part = 0;
    std::int64_t whole = 0;

    friend bool operator==(const Share&, const Share&) = default;
};

/// `share` in whole per cent, a half rounded up: 1 of 8 is 13. Exact until then. Nothing for a
/// part of nothing.
std::optional<std::uint64_t> wholePerCent(Share share);

} // namespace bahi
