#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

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

/// A percentage with two decimals, counted in hundredths: 2381 is 23.81 %.
struct PerCent {
    std::int64_t hundredths = 0;

    /// `23.81`, without its sign.
    std::string toText() const;

    friend auto operator<=>(PerCent, PerCent) = default;
};

/// `share` with two decimals, a half rounded up: 40,000 of 168,000 is 23.81. Nothing for a part of
/// nothing.
std::optional<PerCent> perCentOf(Share share);

} // namespace bahi
