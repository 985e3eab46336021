#include "ledger/base/input_text.h"

#include "ledger/base/code_points.h"

#include <algorithm>

namespace bahi {

namespace {

bool isWhole(std::string_view line) {
    const auto isAscii = [](char letter) { return static_cast<unsigned char>(letter) < 0x80; };
    if (std::all_of(line.begin(), line.end(), isAscii)) return true; // most lines, and faster
    for (std::size_t next = 0; next < line.size();)
        if (!takeCodePoint(line, next)) return false;
    return true;
}

} // namespace

std::string_view takeLine(std::string_view& rest) {
    const auto end = rest.find('\n');
    const std::string_view line = rest.substr(0, end == std::string_view::npos ? end : end + 1);
    rest.remove_prefix(line.size());
    return line;
}

Result<std::string_view> textOf(std::string_view bytes, const std::string& file) {
    constexpr std::string_view kByteOrderMark = "\uFEFF";
    if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
    std::uint64_t line = 0;
    for (std::string_view rest = bytes; !rest.empty();) {
        ++line;
        if (!isWhole(takeLine(rest)))
            return Refused{.why = Refusal::NotUtf8}.at({.file = file, .line = line, .column = {}});
    }
    return bytes;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string lowered(std::string_view text) {
    std::string small{text};
    for (char& letter : small)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return small;
}

} // namespace bahi
