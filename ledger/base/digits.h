#pragma once

#include <string>
#include <string_view>

namespace bahi {

/// `text` with every decimal digit of every script (१२३, ১২৩, １２３) written 0 to 9, because a
/// bookkeeper types the digits she learned. Everything else, broken UTF-8 too, stays as it is.
std::string withLatinDigits(std::string_view text);

} // namespace bahi
