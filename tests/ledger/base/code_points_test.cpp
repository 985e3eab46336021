#include "ledger/base/code_points.h"

#include <catch2/catch.hpp>

#include <string>

namespace bahi {

TEST_CASE("UTF-8 is read code point by code point", "[base]") {
    CHECK(codePointsOf("") == U"");
    CHECK(codePointsOf("aé₹😀") == U"aé₹😀");
    CHECK(codePointsOf(std::string{"\0", 1}) == std::u32string(1, U'\0'));
    CHECK(codePointsOf("\u0915\u094D\u200D") == U"\u0915\u094D\u200D");

    std::size_t next = 1;
    CHECK(takeCodePoint("a₹b", next) == U'₹');
    CHECK(next == 4);
}

TEST_CASE("broken UTF-8 has no code points", "[base]") {
    const std::string broken = GENERATE(values<std::string>({
        "\x80",       // continues nothing
        "\xe2\x82",   // cut short
        "ab\xe2\x82", // cut short at the end
        "\xe2"
        "a",                // not continued
        "\xc0\xaf",         // a slash in two bytes
        "\xe0\x80\xaf",     // and in three
        "\xed\xa0\x80",     // half a surrogate pair
        "\xf4\x90\x80\x80", // above U+10FFFF
        "\xff",
    }));
    CHECK_FALSE(codePointsOf(broken));
    CHECK_FALSE(codePointsOf("a" + broken + "b"));
}

TEST_CASE("reading goes on behind a broken letter", "[base]") {
    const std::string text =
        "\xff"
        "a";
    std::size_t next = 0;
    CHECK_FALSE(takeCodePoint(text, next));
    CHECK(next == 1);
    CHECK(takeCodePoint(text, next) == U'a');
    CHECK(next == 2);
}

} // namespace bahi
