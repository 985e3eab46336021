#pragma once

#include <limits>
#include <string>
#include <string_view>

namespace bahi {

/// `text` as it may be shown to people, wherever it comes from: a letter that would steer the
/// terminal, hide others or turn them around, and a byte that is no UTF-8, is shown as U+FFFD. ZWJ
/// and ZWNJ stay: Hindi needs them. After `most` letters it is cut, and ends with “…”.
std::string harmless(std::string_view text,
                     std::size_t most = std::numeric_limits<std::size_t>::max());

} // namespace bahi
