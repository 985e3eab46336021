#include "ledger/exchange/harmless_text.h"

#include "ledger/base/code_points.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace bahi {

namespace {

constexpr std::string_view kReplacement = "\uFFFD";

bool steers(char32_t letter) {
    if (letter == U'\u200C' || letter == U'\u200D') return false;
    switch (u_charType(static_cast<UChar32>(letter))) {
        case U_CONTROL_CHAR:
        case U_FORMAT_CHAR:
        case U_LINE_SEPARATOR:
        case U_PARAGRAPH_SEPARATOR:
            return true;
        default:
            return false;
    }
}

/// Nearly all that is printed: letters of ASCII, none of which steers.
bool isPlain(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char letter) { return letter >= ' ' && letter <= '~'; });
}

} // namespace

std::string harmless(std::string_view text, std::size_t most) {
    if (text.size() <= most && isPlain(text)) return std::string{text};
    std::string clean;
    std::size_t letters = 0;
    for (std::size_t next = 0; next < text.size(); ++letters) {
        if (letters == most) return clean + "…";
        const std::size_t start = next;
        const auto letter = takeCodePoint(text, next);
        if (!letter) next = start + 1; // one byte, until the UTF-8 is whole again
        clean += letter && !steers(*letter) ? text.substr(start, next - start) : kReplacement;
    }
    return clean;
}

} // namespace bahi
