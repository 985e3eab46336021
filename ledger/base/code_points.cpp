#include "ledger/base/code_points.h"

#include <unicode/utf8.h>

#include <cstdint>

namespace bahi {

std::optional<char32_t> takeCodePoint(std::string_view text, std::size_t& next) {
    auto place = static_cast<std::int32_t>(next);
    UChar32 letter = 0;
    // ICU's macro narrows to bytes by itself.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
    U8_NEXT(text.data(), place, static_cast<std::int32_t>(text.size()), letter);
#pragma GCC diagnostic pop
    next = static_cast<std::size_t>(place);
    if (letter < 0) return {};
    return static_cast<char32_t>(letter);
}

std::optional<std::u32string> codePointsOf(std::string_view text) {
    std::u32string letters;
    for (std::size_t next = 0; next < text.size();) {
        const auto letter = takeCodePoint(text, next);
        if (!letter) return {};
        letters += *letter;
    }
    return letters;
}

} // namespace bahi
