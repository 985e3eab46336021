#include "tests/peers/loan_cases/case_compare.h"

#include <fmt/format.h>

#include <algorithm>

namespace bahi::cases {

namespace {

/// Digits that carry information: those of 0.0250 are three.
std::size_t significantDigits(const std::string& text) {
    const auto first = text.find_first_of("123456789");
    if (first == std::string::npos) return 0;
    return static_cast<std::size_t>(
        std::count_if(text.begin() + static_cast<std::ptrdiff_t>(first), text.end(),
                      [](char letter) { return letter >= '0' && letter <= '9'; }));
}

std::string withoutZeros(std::string text) {
    while (text.find('.') != std::string::npos && (text.back() == '0' || text.back() == '.')) {
        const bool dot = text.back() == '.';
        text.pop_back();
        if (dot) break;
    }
    return text;
}

int decimalsOf(const std::string& text) {
    const auto dot = text.find('.');
    return dot == std::string::npos ? 0 : static_cast<int>(text.size() - dot - 1);
}

std::int64_t unitOf(int decimals, const Scale& scale) {
    std::int64_t unit = 1;
    for (int digit = decimals; digit < scale.digits; ++digit) unit *= 10;
    return unit;
}

/// How far an unrounded figure may be from what is printed of it: half of the tenth significant
/// digit, which is what a spreadsheet prints; half of the last where more decimals are printed than
/// are held.
std::int64_t toleranceOf(const std::string& text, const Scale& scale) {
    constexpr int kSpreadsheet = 10;
    if (decimalsOf(text) > kSpreadsheet) return 2;
    const auto dot = std::min(text.find('.'), text.size());
    const int whole = static_cast<int>(dot) - (text.front() == '-' ? 1 : 0);
    const std::int64_t tenth = unitOf(kSpreadsheet - whole, scale) / 2;
    const std::int64_t least = unitOf(6, scale) / 2;
    const bool isLong = significantDigits(text) == 9;
    const std::int64_t last = isLong ? unitOf(decimalsOf(text), scale) / 2 : 0;
    return std::max({tenth, least, last, std::int64_t{2}}) + 1;
}

bool agrees(const std::string& text, Money shown, const Scale& scale) {
    const Money expected = amountOf(text, scale);
    const std::int64_t off = std::abs((shown - expected).inMinor());
    if (scale.printed != Scale::kAsHeld) {
        const int asSeen = decimalsOf(text) == 0 ? 0 : std::max(2, decimalsOf(text));
        const int printed = scale.printed == Scale::kAsPrinted ? asSeen : scale.printed;
        const std::int64_t unit = unitOf(printed, scale);
        const std::int64_t value = shown.inMinor();
        const std::int64_t sign = value < 0 ? -1 : 1;
        return (value * sign + unit / 2) / unit * unit * sign == expected.inMinor();
    }
    if (!scale.exact) return off == 0 && decimalsOf(withoutZeros(text)) <= scale.digits;
    return off <= toleranceOf(text, scale);
}

} // namespace

Verdict compare(const Json& expected, const Shown& shown, const Scale& scale,
                const std::string& where) {
    if (!expected.is_object()) return {Outcome::Unsupported, where + " is no object"};
    const auto differs = [&](const std::string& key, const std::string& text,
                             const std::string& ours) {
        return Verdict{Outcome::Fail, fmt::format("{}.{}: {}, but {}", where, key, text, ours)};
    };
    for (const auto& [key, value] : expected.items()) {
        if (value.is_null()) continue;
        const std::string text = textIn(expected, key);
        if (const auto amount = shown.amounts.find(key); amount != shown.amounts.end()) {
            if (agrees(text, amount->second, scale)) continue;
            return differs(key, text, toText(amount->second, scale));
        }
        const auto said = shown.texts.find(key);
        if (said == shown.texts.end())
            return {Outcome::Unsupported, fmt::format("{} column {}", where, key)};
        if (said->second != text) return differs(key, text, said->second);
    }
    return {};
}

Verdict compareRows(const Json& expected, const std::vector<Shown>& shown, bool isPartial,
                    const Scale& scale, const std::string& where) {
    if (!expected.is_array()) return {Outcome::Unsupported, where + " is no list"};
    if (!isPartial && expected.size() != shown.size())
        return {Outcome::Fail,
                fmt::format("{}: {} rows, but {}", where, expected.size(), shown.size())};
    std::size_t place = 0;
    for (const Json& row : expected) {
        ++place;
        const std::string number = has(row, "n") ? textIn(row, "n") : std::to_string(place);
        const std::string here = fmt::format("{} {}", where, number);
        const auto found = std::find_if(shown.begin(), shown.end(), [&](const Shown& one) {
            const auto n = one.texts.find("n");
            return n != one.texts.end() && n->second == number;
        });
        if (found == shown.end()) return {Outcome::Fail, here + ": no such row"};
        auto verdict = compare(row, *found, scale, here);
        if (!verdict.isPass()) return verdict;
    }
    return {};
}

} // namespace bahi::cases
