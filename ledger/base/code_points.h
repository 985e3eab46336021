#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bahi {

/// The code point that begins at `next`, which moves behind it; none where the UTF-8 is broken.
std::optional<char32_t> takeCodePoint(std::string_view text, std::size_t& next);

/// All of `text`; none where the UTF-8 is broken anywhere.
std::optional<std::u32string> codePointsOf(std::string_view text);

} // namespace bahi
