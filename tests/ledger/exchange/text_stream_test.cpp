// Figures are written as the reports write them, and a long text leaves in pieces.

#include "ledger/exchange/text_stream.h"

#include "ledger/money/currency.h"
#include "tests/support/aborts.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <stdexcept>

namespace bahi {

using namespace plain;

namespace {

std::string written(int minorDigits, const std::function<void(TextStream&)>& write) {
    std::string text;
    TextStream stream{[&text](std::string_view piece) { text += piece; }, minorDigits};
    write(stream);
    stream.flush();
    return text;
}

std::string amountText(std::int64_t minor, int minorDigits) {
    return written(minorDigits, [minor](TextStream& out) { out.amount(Money::fromMinor(minor)); });
}

} // namespace

TEST_CASE("an amount has the decimals of its currency", "[exchange]") {
    CHECK(amountText(0, 2) == "0.00");
    CHECK(amountText(5, 2) == "0.05");
    CHECK(amountText(-5, 2) == "-0.05");
    CHECK(amountText(-100, 2) == "-1.00");
    CHECK(amountText(123'456'789, 2) == "1234567.89");
    CHECK(amountText(7, 0) == "7");
    CHECK(amountText(-600'000, 0) == "-600000");
    CHECK(amountText(99, 3) == "0.099");
    CHECK(amountText(std::numeric_limits<std::int64_t>::min(), 2) == "-92233720368547758.08");
    CHECK(amountText(std::numeric_limits<std::int64_t>::max(), 0) == "9223372036854775807");
    CHECK(aborts([] { TextStream{[](std::string_view) {}, 4}; }));
}

TEST_CASE("every amount and every day is written as the reports write it", "[exchange][property]") {
    rc::prop("amounts", [](std::int64_t minor) {
        const int minorDigits = *rc::gen::inRange(0, 4);
        RC_ASSERT(amountText(minor, minorDigits) ==
                  toDecimal(Money::fromMinor(minor), {.code = "INR", .minorDigits = minorDigits}));
    });
    rc::prop("days", [] {
        const Date date = fromDays(*rc::gen::inRange(-354'000, 2'930'000));
        RC_ASSERT(written(2, [date](TextStream& out) { out.date(date); }) == toIso(date));
    });
}

TEST_CASE("a long text leaves in pieces, and all of it", "[exchange]") {
    constexpr std::size_t kPiece = std::size_t{64} * 1024;
    std::size_t pieces = 0;
    std::size_t longest = 0;
    std::string text;
    TextStream stream{[&](std::string_view piece) {
                          ++pieces;
                          longest = std::max(longest, piece.size());
                          text += piece;
                      },
                      2};
    std::string expected;
    for (std::uint64_t number = 0; number < 100'000; ++number) {
        stream.number(number).text("\n");
        expected += std::to_string(number) + "\n";
    }
    stream.flush();
    stream.flush(); // nothing is left
    CHECK(text == expected);
    CHECK(pieces == expected.size() / kPiece + 1);
    CHECK(longest < kPiece + 1024);
}

TEST_CASE("what the sink throws comes through", "[exchange]") {
    TextStream stream{[](std::string_view) { throw std::runtime_error{"full"}; }, 2};
    CHECK_THROWS_AS(stream.text("a").flush(), std::runtime_error);
}

} // namespace bahi
