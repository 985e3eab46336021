#include "tests/peers/loan_cases/case_value.h"

#include "ledger/money/exact.h"

#include <algorithm>

namespace bahi::cases {

std::int64_t Scale::perUnit() const {
    std::int64_t units = 1;
    for (int digit = 0; digit < digits; ++digit) units *= 10;
    return units;
}

bool has(const Json& object, const std::string& key) {
    return object.is_object() && object.contains(key) && !object.at(key).is_null();
}

std::string textIn(const Json& object, const std::string& key) {
    if (!has(object, key)) return {};
    const Json& value = object.at(key);
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number() || value.is_boolean()) return value.dump();
    throw Unsupported{key + " is neither a text nor a number"};
}

Money amountOf(const std::string& text, const Scale& scale) {
    const bool negative = !text.empty() && text.front() == '-';
    const std::string digits = negative ? text.substr(1) : text;
    const auto dot = digits.find('.');
    const std::string whole = digits.substr(0, dot);
    const std::string decimals = dot == std::string::npos ? "" : digits.substr(dot + 1);
    const auto isDigit = [](char letter) { return letter >= '0' && letter <= '9'; };
    const bool isNumber = !(whole.empty() && decimals.empty()) &&
                          std::all_of(whole.begin(), whole.end(), isDigit) &&
                          std::all_of(decimals.begin(), decimals.end(), isDigit);
    if (!isNumber || whole.size() > 18) throw Unsupported{"no amount: " + text};
    try {
        // Boost reads a number that begins with 0 as octal.
        std::string all = whole + decimals;
        all.erase(0, std::min(all.find_first_not_of('0'), all.size() - 1));
        const BigExact number{all};
        BigExact below{1};
        for (std::size_t digit = 0; digit < decimals.size(); ++digit) below *= 10;
        const Money amount =
            rounded(BigExact{number * scale.perUnit()}, below, {RoundingMode::HalfUp, 1});
        return negative ? -amount : amount;
    } catch (const std::overflow_error&) {
        throw Unsupported{"an amount too large: " + text};
    }
}

Money amountIn(const Json& object, const std::string& key, const Scale& scale) {
    return amountOf(textIn(object, key), scale);
}

std::string toText(Money amount, const Scale& scale) {
    const bool negative = amount.isNegative();
    std::string digits = std::to_string(negative ? -amount.inMinor() : amount.inMinor());
    const auto places = static_cast<std::size_t>(scale.digits);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    if (places > 0) digits.insert(digits.size() - places, ".");
    return (negative ? "-" : "") + digits;
}

/// Figures that are multiplied and divided, from the left: (0.1)/12, 0.05 / 12 / 2, 2*12.
Ratio ratioOf(const std::string& text) {
    Ratio value = Ratio::of(1);
    bool divides = false;
    std::string figure;
    const auto take = [&] {
        const auto ratio = Ratio::parse(figure);
        if (!ratio || (divides && ratio.value().isZero())) throw Unsupported{"no rate: " + text};
        value = divides ? value / ratio.value() : value * ratio.value();
        figure.clear();
    };
    for (const char letter : text) {
        if (letter == ' ' || letter == '(' || letter == ')') continue;
        if (letter != '/' && letter != '*') {
            figure += letter;
            continue;
        }
        take();
        divides = letter == '/';
    }
    take();
    return value;
}

Ratio perCentOf(const std::string& text) {
    return ratioOf(text) * Ratio::of(1, 100);
}

Date dateIn(const Json& object, const std::string& key) {
    const auto date = parseDate(textIn(object, key));
    if (!date) throw Unsupported{key + " is no date: " + textIn(object, key)};
    return date.value();
}

std::int32_t countIn(const Json& object, const std::string& key) {
    if (!has(object, key)) return 0;
    const Json& value = object.at(key);
    if (!value.is_number_integer()) throw Unsupported{key + " is no count"};
    const auto count = value.get<std::int64_t>();
    if (count < -1'000'000 || count > 1'000'000) throw Unsupported{key + " is no count"};
    return static_cast<std::int32_t>(count);
}

} // namespace bahi::cases
