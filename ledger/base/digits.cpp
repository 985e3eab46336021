#include "ledger/base/digits.h"

#include "ledger/base/code_points.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace bahi {

namespace {

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
}

} // namespace

std::string withLatinDigits(std::string_view text) {
    if (isAscii(text)) return std::string{text}; // as every date in a book is

    std::string latin;
    latin.reserve(text.size());
    for (std::size_t next = 0; next < text.size();) {
        const std::size_t start = next;
        const auto letter = takeCodePoint(text, next);
        const auto point = static_cast<UChar32>(letter.value_or(U'?'));
        if (u_charType(point) == U_DECIMAL_DIGIT_NUMBER)
            latin += static_cast<char>('0' + u_charDigitValue(point));
        else
            latin += text.substr(start, next - start);
    }
    return latin;
}

} // namespace bahi
