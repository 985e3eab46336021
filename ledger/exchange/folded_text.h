#pragma once

#include <string>
#include <string_view>

namespace bahi {

/// `text` without the blanks at its ends, those of any script and width included.
std::string_view withoutBlanks(std::string_view text);

/// `text` as two people may have written it: case folded, normalised (NFC), blanks between words
/// one each, none at the ends. Two texts with the same letters come to the same; texts that only
/// look alike or are spelled almost alike do not.
///
///     folded("  Tên  THÀNH VIÊN ") == "tên thành viên"
std::string folded(std::string_view text);

} // namespace bahi
