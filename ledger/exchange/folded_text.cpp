#include "ledger/exchange/folded_text.h"

#include "ledger/base/code_points.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace bahi {

namespace {

bool isBlank(char32_t letter) {
    return u_isUWhiteSpace(static_cast<UChar32>(letter)) != 0;
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
}

/// Nearly all cells: figures, codes and words of English.
std::string foldedAscii(std::string_view text) {
    std::string small{text};
    for (char& letter : small)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return small;
}

std::string foldedLetters(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) throw std::runtime_error{"ICU cannot normalise a text"};
    const auto size = static_cast<std::int32_t>(text.size());
    icu::UnicodeString letters =
        nfc->normalize(icu::UnicodeString::fromUTF8({text.data(), size}), status);
    letters = nfc->normalize(letters.foldCase(), status);
    if (U_FAILURE(status)) throw std::runtime_error{"ICU cannot normalise a text"};
    std::string result;
    return letters.toUTF8String(result);
}

/// Every run of blanks as one.
std::string withSingleBlanks(std::string_view text) {
    std::string words;
    bool isBehindBlank = false;
    for (std::size_t next = 0; next < text.size();) {
        const std::size_t start = next;
        const auto letter = takeCodePoint(text, next);
        if (!letter) next = start + 1;
        if (letter && isBlank(*letter)) {
            isBehindBlank = true;
            continue;
        }
        if (std::exchange(isBehindBlank, false)) words += ' ';
        words += text.substr(start, next - start);
    }
    return words;
}

} // namespace

std::string_view withoutBlanks(std::string_view text) {
    std::size_t first = text.size();
    std::size_t end = 0;
    for (std::size_t next = 0; next < text.size();) {
        const std::size_t start = next;
        const auto letter = takeCodePoint(text, next);
        if (!letter) next = start + 1;
        if (letter && isBlank(*letter)) continue;
        first = std::min(first, start);
        end = next;
    }
    return first == text.size() ? std::string_view{} : text.substr(first, end - first);
}

std::string folded(std::string_view text) {
    const std::string words = withSingleBlanks(withoutBlanks(text));
    return isAscii(words) ? foldedAscii(words) : foldedLetters(words);
}

} // namespace bahi
