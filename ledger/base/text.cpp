#include "ledger/base/text.h"

#include "ledger/base/code_points.h"
#include "ledger/base/digits.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <array>
#include <stdexcept>
#include <vector>

namespace bahi {

namespace {

std::string normalised(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2* nfc = unorm2_getNFCInstance(&status);
    std::vector<UChar> wide(text.size() + 1);
    std::int32_t wideSize = 0;
    u_strFromUTF8(wide.data(), static_cast<std::int32_t>(wide.size()), &wideSize, text.data(),
                  static_cast<std::int32_t>(text.size()), &status);
    std::vector<UChar> composed(static_cast<std::size_t>(wideSize) * 3 + 1);
    const std::int32_t size = unorm2_normalize(nfc, wide.data(), wideSize, composed.data(),
                                               static_cast<std::int32_t>(composed.size()), &status);
    std::string result(static_cast<std::size_t>(size) * 3 + 1, '\0');
    std::int32_t resultSize = 0;
    u_strToUTF8(result.data(), static_cast<std::int32_t>(result.size()), &resultSize,
                composed.data(), size, &status);
    if (U_FAILURE(status)) throw std::runtime_error{"ICU cannot normalise a text"};
    result.resize(static_cast<std::size_t>(resultSize));
    return result;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Letters nobody can see or that turn the reading direction: two names could look alike.
bool isHidden(char32_t letter) {
    constexpr char32_t kZwnj = 0x200C;
    constexpr char32_t kZwj = 0x200D;
    if (letter == kZwnj || letter == kZwj) return false;
    switch (u_charType(static_cast<UChar32>(letter))) {
        case U_CONTROL_CHAR:
        case U_FORMAT_CHAR:
        case U_LINE_SEPARATOR:
        case U_PARAGRAPH_SEPARATOR:
        case U_PRIVATE_USE_CHAR:
        case U_SURROGATE:
            return true;
        default:
            return false;
    }
}

/// The Verhoeff check: products in the dihedral group of order ten. The tables are the scheme's.
bool passesVerhoeff(std::string_view digits) {
    constexpr std::array<std::array<int, 10>, 8> kPermutation = {{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
                                                                  {1, 5, 7, 6, 2, 8, 3, 0, 9, 4},
                                                                  {5, 8, 0, 3, 7, 9, 6, 1, 4, 2},
                                                                  {8, 9, 1, 6, 0, 4, 3, 5, 2, 7},
                                                                  {9, 4, 5, 3, 1, 2, 6, 8, 7, 0},
                                                                  {4, 2, 8, 6, 5, 7, 3, 9, 0, 1},
                                                                  {2, 7, 9, 3, 8, 0, 6, 4, 1, 5},
                                                                  {7, 0, 4, 6, 9, 1, 3, 2, 5, 8}}};
    const auto product = [](int a, int b) {
        if (a < 5) return b < 5 ? (a + b) % 5 : (a + b) % 5 + 5;
        return b < 5 ? (a - b) % 5 + 5 : (a - b + 5) % 5;
    };
    int check = 0;
    for (std::size_t place = 0; place < digits.size(); ++place) {
        const int digit = digits[digits.size() - 1 - place] - '0';
        check = product(check, kPermutation[place % 8][static_cast<std::size_t>(digit)]);
    }
    return check == 0;
}

/// Blanks and hyphens of any kind: what people part long numbers with.
bool isSeparator(char32_t letter) {
    const auto type = u_charType(static_cast<UChar32>(letter));
    return type == U_SPACE_SEPARATOR || type == U_DASH_PUNCTUATION || letter == U'\t';
}

} // namespace

bool holdsAadhaar(std::string_view text) {
    std::u32string letters = codePointsOf(withLatinDigits(text)).value_or(U"");
    letters += U'.'; // ends the last run
    std::string run;
    for (const char32_t letter : letters) {
        if (letter >= U'0' && letter <= U'9') {
            run += static_cast<char>(letter);
        } else if (!isSeparator(letter)) {
            if (run.size() == 12 && run[0] >= '2' && passesVerhoeff(run)) return true;
            run.clear();
        }
    }
    return false;
}

bool isUtf8(std::string_view text) {
    return codePointsOf(text).has_value();
}

Result<std::string> checkedText(std::string_view text, int limit) {
    if (!isUtf8(text)) return Refusal::NotUtf8;
    const std::string normal = normalised(trimmed(text));
    const std::u32string letters = codePointsOf(normal).value();
    for (const char32_t letter : letters)
        if (isHidden(letter)) return Refusal::TextControlCharacter;
    if (letters.size() > static_cast<std::size_t>(limit))
        return Refused{.why = Refusal::TextTooLong}
            .got(std::to_string(letters.size()))
            .want(std::to_string(limit));
    if (holdsAadhaar(normal)) return Refusal::TextLikeAadhaar;
    return normal;
}

Result<std::string> checkedName(std::string_view text) {
    auto checked = checkedText(text, kNameLimit);
    if (!checked || checked.value().empty()) return checked;
    constexpr std::u32string_view kFormulaStarts = U"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    if (kFormulaStarts.find(codePointsOf(checked.value())->front()) != std::u32string_view::npos)
        return Refused{.why = Refusal::TextLikeFormula}.got(checked.value());
    return checked;
}

} // namespace bahi
