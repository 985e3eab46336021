#include "ledger/money/currency.h"

#include "ledger/base/digits.h"

#include <fmt/compile.h>

#include <algorithm>
#include <array>

namespace bahi {

namespace {

struct KnownCurrency {
    std::string_view code;
    int minorDigits;
    Grouping grouping;
};

/// ISO 4217 minor units of the countries our groups save in, and of their donors.
constexpr std::array kKnown = {
    KnownCurrency{"INR", 2, Grouping::Indian},  KnownCurrency{"VND", 0, Grouping::Western},
    KnownCurrency{"RUB", 2, Grouping::Western}, KnownCurrency{"NPR", 2, Grouping::Indian},
    KnownCurrency{"BDT", 2, Grouping::Indian},  KnownCurrency{"LKR", 2, Grouping::Indian},
    KnownCurrency{"PKR", 2, Grouping::Indian},  KnownCurrency{"KES", 2, Grouping::Western},
    KnownCurrency{"UGX", 0, Grouping::Western}, KnownCurrency{"TZS", 2, Grouping::Western},
    KnownCurrency{"USD", 2, Grouping::Western}, KnownCurrency{"EUR", 2, Grouping::Western},
};

constexpr bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

/// Are the commas of `whole` where Indian (3, then twos) or western (threes) grouping puts them?
/// There is one at least. Nobody groups a number that begins with 0: "0,125" is a fraction to half
/// of the world.
bool isGrouped(std::string_view whole, std::size_t groupSize) {
    if (whole.starts_with('0')) return false;
    std::size_t inGroup = 0;
    bool lastGroup = true;
    for (std::size_t left = whole.size(); left-- > 0;) {
        if (whole[left] != ',') {
            ++inGroup;
            continue;
        }
        if (inGroup != (lastGroup ? 3 : groupSize)) return false;
        inGroup = 0;
        lastGroup = false;
    }
    return inGroup >= 1 && inGroup <= groupSize;
}

/// Digits, and commas only where some custom of grouping has them.
bool isWholePart(std::string_view whole) {
    if (whole.empty()) return false;
    for (const char letter : whole)
        if (!isDigit(letter) && letter != ',') return false;
    if (whole.find(',') == std::string_view::npos) return true;
    return isGrouped(whole, 2) || isGrouped(whole, 3);
}

bool isDecimalPart(std::string_view decimals) {
    if (decimals.empty()) return false;
    for (const char letter : decimals)
        if (!isDigit(letter)) return false;
    return true;
}

} // namespace

Result<Currency> Currency::named(std::string_view code) {
    for (const KnownCurrency& known : kKnown)
        if (known.code == code)
            return Currency{std::string{code}, known.minorDigits, known.grouping};
    return Refused{.why = Refusal::CurrencyUnknown}.got(std::string{code});
}

std::string toDecimal(Money amount, const Currency& currency) {
    const std::uint64_t units =
        amount.isNegative() ? std::uint64_t{0} - static_cast<std::uint64_t>(amount.inMinor())
                            : static_cast<std::uint64_t>(amount.inMinor());
    const std::string_view sign = amount.isNegative() ? "-" : "";
    if (currency.minorDigits == 0) return fmt::format(FMT_COMPILE("{}{}"), sign, units);
    std::uint64_t scale = 1;
    for (int digit = 0; digit < currency.minorDigits; ++digit) scale *= 10;
    return fmt::format(FMT_COMPILE("{}{}.{:0{}}"), sign, units / scale, units % scale,
                       currency.minorDigits);
}

std::string toGrouped(Money amount, const Currency& currency) {
    const std::size_t step = currency.grouping == Grouping::Indian ? 2 : 3;
    const std::string plain = toDecimal(amount.isNegative() ? -amount : amount, currency);
    const std::size_t whole = std::min(plain.find('.'), plain.size());
    std::string grouped;
    for (std::size_t digit = 0; digit < plain.size(); ++digit) {
        const std::size_t left = digit < whole ? whole - digit : 0;
        if (digit > 0 && left >= 3 && (left - 3) % step == 0) grouped += ',';
        grouped += plain[digit];
    }
    return grouped;
}

Result<Money> parseAmount(std::string_view text, const Currency& currency) {
    const auto refused = [&](Refusal why) { return Refused{.why = why}.got(std::string{text}); };
    const std::string latin = withLatinDigits(text);
    if (latin.starts_with('-') || latin.starts_with("\u2212") ||
        (latin.starts_with('(') && latin.ends_with(')')))
        return refused(Refusal::AmountNegative);

    const std::string_view all = latin;
    const auto dot = all.find('.');
    const std::string_view whole = all.substr(0, dot);
    const std::string_view decimals = dot == std::string_view::npos ? "" : all.substr(dot + 1);
    if (!isWholePart(whole)) return refused(Refusal::AmountMalformed);
    if (dot != std::string_view::npos && !isDecimalPart(decimals))
        return refused(Refusal::AmountMalformed);
    if (decimals.size() > static_cast<std::size_t>(currency.minorDigits))
        return refused(Refusal::AmountTooFine).want(std::to_string(currency.minorDigits));

    std::string digits;
    for (const char letter : whole)
        if (letter != ',') digits += letter;
    digits += decimals;
    digits.append(static_cast<std::size_t>(currency.minorDigits) - decimals.size(), '0');

    std::int64_t units = 0;
    for (const char digit : digits) {
        units = units * 10 + (digit - '0');
        if (units > kLargest.inMinor())
            return refused(Refusal::AmountTooLarge).want(toDecimal(kLargest, currency));
    }
    return Money::fromMinor(units);
}

} // namespace bahi
