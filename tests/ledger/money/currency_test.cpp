// Amounts as people write them and as books print them.

#include "ledger/money/currency.h"

#include "tests/support/parts_tell.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <string>

namespace bahi {

namespace {

Currency currency(std::string_view code) {
    return Currency::named(code).value();
}

std::optional<std::int64_t> unitsIn(std::string_view text, std::string_view code = "INR") {
    const auto amount = parseAmount(text, currency(code));
    return amount ? std::optional{amount.value().inMinor()} : std::nullopt;
}

constexpr auto kCodes = {"INR", "VND", "RUB", "NPR", "BDT", "PKR", "KES", "UGX", "USD", "EUR"};

/// An amount that may stand in a book; small ones as often as large ones.
Money anAmount() {
    const int digits = *rc::gen::inRange(0, 14);
    std::int64_t limit = 1;
    for (int i = 0; i < digits; ++i) limit *= 10;
    return Money::fromMinor(*rc::gen::inRange<std::int64_t>(0, limit + 1));
}

} // namespace

TEST_CASE("an amount is read as a person writes it", "[money]") {
    const auto [text, paise] = GENERATE(table<std::string, std::int64_t>({
        {"0", 0},
        {"0.00", 0},
        {"00", 0},
        {"0.01", 1},
        {"25", 2'500},
        {"025", 2'500},
        {"1234567.5", 123'456'750},
        {"1234567.50", 123'456'750},
        {"12,34,567.50", 123'456'750},
        {"1,234,567.50", 123'456'750},
        {"100,000.50", 10'000'050},
        {"1,00,000.50", 10'000'050},
        {"1,000", 100'000},
        {"12,345", 1'234'500},
        {"123,456", 12'345'600},
        {"12,34,56,789", 12'345'678'900},
        {"123,456,789", 12'345'678'900},
        {"१२३", 12'300},
        {"१२,३४,५६७.५०", 123'456'750},
        {"১২৩.৪", 12'340},
        {"１２３", 12'300},
        {"१2३.4५", 12'345},
        {"100000000000", 10'000'000'000'000},
        {"100000000000.00", 10'000'000'000'000},
        {"1,00,00,00,00,000.00", 10'000'000'000'000},
        {"100,000,000,000", 10'000'000'000'000},
        {"0000000000000000000000000001", 100},
    }));
    CAPTURE(text);
    CHECK(unitsIn(text) == paise);
}

TEST_CASE("what is no amount is refused by name", "[money]") {
    using enum Refusal;
    const auto [text, refusal] = GENERATE(table<std::string, Refusal>({
        {"-5", AmountNegative},
        {"-0", AmountNegative},
        {"\u22125", AmountNegative},
        {"(5)", AmountNegative},
        {"-१२", AmountNegative},
        {"-1e9", AmountNegative}, // malformed, too: the minus goes first
        {"(1,2,3.456)", AmountNegative},
        {"", AmountMalformed},
        {" ", AmountMalformed},
        {"five", AmountMalformed},
        {"1e9", AmountMalformed},
        {"0x10", AmountMalformed},
        {"+5", AmountMalformed},
        {" 5", AmountMalformed},
        {"5 ", AmountMalformed},
        {"1 000", AmountMalformed},
        {"₹5", AmountMalformed},
        {"5-", AmountMalformed},
        {"(5", AmountMalformed},
        {"5)", AmountMalformed},
        {".5", AmountMalformed},
        {"5.", AmountMalformed},
        {".", AmountMalformed},
        {"1.2.3", AmountMalformed},
        {"1.234,50", AmountMalformed},
        {"1,2,3", AmountMalformed},
        {"0,125", AmountMalformed}, // a fraction to half of the world
        {"00,125", AmountMalformed},
        {"0,12,345", AmountMalformed},
        {"०,१२५", AmountMalformed},
        {",123", AmountMalformed},
        {"123,", AmountMalformed},
        {"1,,234", AmountMalformed},
        {"1,23", AmountMalformed},
        {"1,2345", AmountMalformed},
        {"1234,567", AmountMalformed},
        {"123,45,678", AmountMalformed},   // Indian grouping begins with one or two
        {"1,23,456,789", AmountMalformed}, // one custom throughout
        {"1,234,56,789", AmountMalformed},
        {"12,34", AmountMalformed},
        {"1.5,00", AmountMalformed},
        {"1.5e3", AmountMalformed},
        {"NaN", AmountMalformed},
        {"inf", AmountMalformed},
        {"1²", AmountMalformed},
        {"1\xff", AmountMalformed},
        {"1,2,3.456", AmountMalformed}, // too fine, too
        {"12.345", AmountTooFine},
        {"12.340", AmountTooFine},
        {"0.001", AmountTooFine},
        {"१.२३४", AmountTooFine},
        {"999999999999999.999", AmountTooFine}, // too large, too
        {"100000000000.01", AmountTooLarge},
        {"1,00,00,00,00,000.01", AmountTooLarge},
        {"1000000000000", AmountTooLarge},
        {"92233720368547758.08", AmountTooLarge},
        {"184467440737095516.16", AmountTooLarge},
        {"99999999999999999999999999999999999999", AmountTooLarge},
    }));
    CAPTURE(text);
    const auto amount = parseAmount(text, currency("INR"));
    REQUIRE_FALSE(amount);
    CHECK(amount.refusal() == refusal);
    CHECK(amount.refused().given == text);
}

TEST_CASE("a NUL does not end an amount", "[money]") {
    CHECK(parseAmount(std::string_view{"5\0", 2}, currency("INR")).refusal() ==
          Refusal::AmountMalformed);
}

TEST_CASE("a refusal of an amount says what would be right", "[money]") {
    CHECK(parseAmount("12.345", currency("INR")).refused().allowed == "2");
    CHECK(parseAmount("12.5", currency("VND")).refused().allowed == "0");
    CHECK(parseAmount("1000000000000", currency("INR")).refused().allowed == "100000000000.00");
    CHECK(parseAmount("99999999999999", currency("VND")).refused().allowed == "10000000000000");
}

TEST_CASE("dong have no decimals", "[money]") {
    CHECK(unitsIn("1200", "VND") == 1200);
    CHECK(unitsIn("1,200,000", "VND") == 1'200'000);
    CHECK(unitsIn("10000000000000", "VND") == kLargest.inMinor());
    CHECK(parseAmount("10000000000001", currency("VND")).refusal() == Refusal::AmountTooLarge);
    CHECK(parseAmount("1200.0", currency("VND")).refusal() == Refusal::AmountTooFine);
    CHECK(parseAmount("1200.", currency("VND")).refusal() == Refusal::AmountMalformed);

    CHECK(toDecimal(Money::fromMinor(1'234'567), currency("VND")) == "1234567");
    CHECK(toDecimal(Money{}, currency("VND")) == "0");
    CHECK(toGrouped(Money::fromMinor(1'234'567), currency("VND")) == "1,234,567");
}

TEST_CASE("amounts are grouped as their currency's people do", "[money]") {
    using Row = std::tuple<std::int64_t, std::string, std::string, std::string>;
    const auto [units, decimal, indian, western] = GENERATE(values<Row>({
        {0, "0.00", "0.00", "0.00"},
        {1, "0.01", "0.01", "0.01"},
        {10, "0.10", "0.10", "0.10"},
        {100, "1.00", "1.00", "1.00"},
        {99'999, "999.99", "999.99", "999.99"},
        {100'000, "1000.00", "1,000.00", "1,000.00"},
        {9'999'999, "99999.99", "99,999.99", "99,999.99"},
        {10'000'000, "100000.00", "1,00,000.00", "100,000.00"},
        {123'456'750, "1234567.50", "12,34,567.50", "1,234,567.50"},
        {1'234'567'890, "12345678.90", "1,23,45,678.90", "12,345,678.90"},
        {kLargest.inMinor(), "100000000000.00", "1,00,00,00,00,000.00", "100,000,000,000.00"},
    }));
    CAPTURE(units);
    const Money amount = Money::fromMinor(units);
    CHECK(toDecimal(amount, currency("INR")) == decimal);
    CHECK(toDecimal(amount, currency("RUB")) == decimal);
    CHECK(toGrouped(amount, currency("INR")) == indian);
    CHECK(toGrouped(amount, currency("RUB")) == western);
}

TEST_CASE("a decimal has a sign, an amount for people never has", "[money]") {
    const Currency rupee = currency("INR");
    CHECK(toDecimal(Money::fromMinor(-2'500), rupee) == "-25.00");
    CHECK(toDecimal(Money::fromMinor(-1), rupee) == "-0.01");
    CHECK(toGrouped(Money::fromMinor(-10'000'000), rupee) == "1,00,000.00");
    CHECK(toGrouped(Money::fromMinor(-1), rupee) == "0.01");

    const Money least = Money::fromMinor(std::numeric_limits<std::int64_t>::min());
    CHECK(toDecimal(least, rupee) == "-92233720368547758.08");
    CHECK(toGrouped(least + Money::fromMinor(1), currency("USD")) == "92,233,720,368,547,758.07");
    CHECK(toDecimal(least, currency("VND")) == "-9223372036854775808");
}

TEST_CASE("what is printed is read back", "[money]") {
    rc::prop("plain, grouped and in another script's digits", [] {
        const Currency printed = currency(*rc::gen::elementOf(std::vector<const char*>(kCodes)));
        const Money amount = anAmount();
        const std::string grouped = toGrouped(amount, printed);
        std::string devanagari;
        for (const char letter : grouped) {
            if (letter < '0' || letter > '9')
                devanagari += letter;
            else
                devanagari.append("\xe0\xa5") += static_cast<char>(0xa6 + (letter - '0'));
        }
        for (const std::string& text : {toDecimal(amount, printed), grouped, devanagari}) {
            const auto read = parseAmount(text, printed);
            RC_ASSERT(bool{read});
            RC_ASSERT(read.value() == amount);
        }
        std::string plain = grouped;
        plain.erase(std::remove(plain.begin(), plain.end(), ','), plain.end());
        RC_ASSERT(plain == toDecimal(amount, printed));
    });
}

TEST_CASE("the commas of an amount stand only where somebody's custom has them", "[money]") {
    rc::prop("any scattering of commas is refused, but for those two", [] {
        const Money amount = Money::fromMinor(anAmount().inMinor() / 100 * 100);
        std::string text = toDecimal(amount, currency("INR"));
        text.resize(text.size() - 3);
        for (std::size_t place = text.size(); place-- > 1;)
            if (*rc::gen::inRange(0, 3) == 0) text.insert(place, ",");
        const auto withoutDecimals = [&](const char* code) {
            std::string printed = toGrouped(amount, currency(code));
            printed.resize(printed.size() - 3);
            return printed;
        };
        const bool customary = text == withoutDecimals("INR") || text == withoutDecimals("USD") ||
                               text.find(',') == std::string::npos;
        RC_ASSERT(unitsIn(text).has_value() == customary);
    });
}

TEST_CASE("a book's currency is one whose decimals are known", "[money]") {
    CHECK(currency("INR") == Currency{"INR", 2, Grouping::Indian});
    CHECK(currency("VND") == Currency{"VND", 0, Grouping::Western});
    CHECK(currency("RUB") == Currency{"RUB", 2, Grouping::Western});
    for (const std::string unknown : {"", "XYZ", "inr", "INR ", "IN", "INRR", "₹"}) {
        CAPTURE(unknown);
        const auto named = Currency::named(unknown);
        REQUIRE_FALSE(named);
        CHECK(named.refusal() == Refusal::CurrencyUnknown);
        CHECK(named.refused().given == unknown);
    }
}

TEST_CASE("two currencies are one only if code, decimals and grouping are", "[money]") {
    plain::partsTell(
        Currency::named("INR").value(), [](Currency& other) { other.code = "NPR"; },
        [](Currency& other) { other.minorDigits = 0; },
        [](Currency& other) { other.grouping = Grouping::Western; });
}

} // namespace bahi
