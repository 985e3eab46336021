#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace bahi {

enum class RoundingMode : std::uint8_t;

/// The words of an enumeration as files have them, in the order of its values, without a gap:
/// `down`, `half-up`. Each enumeration that has some declares a `termWordsOf` of its own.
struct TermWords {
    int first; // the first value
    std::vector<std::string_view> words;
};

const TermWords& termWordsOf(RoundingMode);

template <class Enum>
const TermWords& termWords() {
    return termWordsOf(Enum{});
}

template <class Enum>
std::string_view termWord(Enum value) {
    const TermWords& known = termWordsOf(value);
    return known.words.at(static_cast<std::size_t>(static_cast<int>(value) - known.first));
}

} // namespace bahi
