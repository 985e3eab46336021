#include "ledger/exchange/term_pairs.h"

#include "ledger/base/input_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace bahi {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kBlanks = " \t\r\n";
constexpr auto kDeepest = 8; // no term stands so deep

/// Without the blanks at both ends, those of lines too.
std::string_view stripped(std::string_view text) {
    const auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

/// A count, a rate and an amount may all stand as a whole number.
bool isWholeNumber(std::string_view text) {
    constexpr std::size_t kMostDigits = 15;
    const bool isLone = text == "0" || text.front() != '0';
    return isLone && text.size() <= kMostDigits &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Json valueOf(std::string_view text) {
    if (text == "true" || text == "false") return text == "true";
    if (isWholeNumber(text)) return std::stoll(std::string{text});
    return std::string{text};
}

/// Puts `value` where `path`, its keys parted by dots, says. Whether nothing stood there.
bool put(Json& object, std::string_view path, Json value) {
    const auto dot = path.find('.');
    Json& place = object[std::string{path.substr(0, dot)}];
    if (dot == std::string_view::npos) return place.is_null() && (place = std::move(value), true);
    if (!place.is_null() && !place.is_object()) return false;
    return put(place, path.substr(dot + 1), std::move(value));
}

} // namespace

Result<std::string> termsAsJson(std::string_view bytes) {
    const auto read = textOf(bytes, "");
    if (!read) return read.refused();
    std::string_view text = stripped(read.value());
    if (text.starts_with('{')) return std::string{text};
    Json terms = Json::object();
    while (!text.empty()) {
        const auto end = text.find_first_of(kBlanks);
        const std::string_view pair = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view{} : stripped(text.substr(end));
        const auto equals = pair.find('=');
        const bool isPair = equals != std::string_view::npos && equals > 0 &&
                            equals + 1 < pair.size() && pair.front() != '.' &&
                            pair[equals - 1] != '.' &&
                            pair.substr(0, equals).find("..") == std::string_view::npos &&
                            std::count(pair.begin(), pair.end(), '.') <= kDeepest;
        if (!isPair) return Refused{.why = Refusal::TermsNotPairs}.got(std::string{pair});
        if (!put(terms, pair.substr(0, equals), valueOf(pair.substr(equals + 1))))
            return Refused{.why = Refusal::TermSaidTwice}.got(std::string{pair.substr(0, equals)});
    }
    return terms.dump();
}

} // namespace bahi
