#pragma once

#include "ledger/base/result.h"

#include <string>
#include <string_view>

namespace bahi {

/// The first line of `rest`, its line end included, taken off.
std::string_view takeLine(std::string_view& rest);

/// `bytes` of a file as UTF-8 text, without a byte order mark. Refuses NotUtf8 with the line.
Result<std::string_view> textOf(std::string_view bytes, const std::string& file);

/// Without the blanks and tabs at both ends.
std::string_view trimmed(std::string_view text);

/// With A to Z as small letters.
std::string lowered(std::string_view text);

} // namespace bahi
