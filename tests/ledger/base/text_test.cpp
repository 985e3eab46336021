#include "ledger/base/text.h"

#include "ledger/base/code_points.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <string>

namespace bahi {

namespace {

std::string repeated(std::string_view letter, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += letter;
    return text;
}

} // namespace

TEST_CASE("a text is kept normalised and without blanks at its ends", "[base]") {
    const auto [given, kept] = GENERATE(table<std::string, std::string>({
        {"", ""},
        {" \t ", ""},
        {"  Bhimabai  Chaudhari\t", "Bhimabai  Chaudhari"},
        {"भीमाबाई चौधरी", "भीमाबाई चौधरी"},
        {"Nguye\u0302\u0303n Thi\u0323 Hoa", "Nguy\u1EC5n Th\u1ECB Hoa"}, // NFC composes
        {"\u0958", "\u0915\u093C"}, // ... but for what it never does: qa is ka with a dot
        {"\u212B", "\u00C5"},
        {"\u0E40\u0E19", "\u0E40\u0E19"},
        {"₹ 500 → 𝟙 😀", "₹ 500 → 𝟙 😀"},
        {"क्\u200Dष श्र\u200Cी", "क्\u200Dष श्र\u200Cी"}, // Hindi needs both joiners
        {"=1+1", "=1+1"},                             // a text may begin so; a name may not
    }));
    CAPTURE(given);
    const auto checked = checkedText(given);
    REQUIRE(checked);
    CHECK(checked.value() == kept);
}

TEST_CASE("letters nobody sees are refused", "[base]") {
    const std::string hidden = GENERATE(values<std::string>({
        std::string(1, '\0'),
        "\n",
        "\r",
        "\t",
        "\x1b",
        "\x7f",
        "\u0085",
        "\u00AD", // soft hyphen
        "\u061C",
        "\u200E",
        "\u200F", // bidi marks
        "\u202A",
        "\u202B",
        "\u202C",
        "\u202D",
        "\u202E", // bidi embeddings and overrides
        "\u2066",
        "\u2067",
        "\u2068",
        "\u2069", // bidi isolates
        "\u200B",
        "\u2060",
        "\uFEFF", // blanks without a width
        "\u2028",
        "\u2029", // ends of lines and paragraphs
        "\uE000",
        "\U000F0000", // private
        "\U000E0041", // tags
    }));
    const std::string text = "Sunan" + hidden + "da";
    CAPTURE(text);
    const auto checked = checkedText(text);
    REQUIRE_FALSE(checked);
    CHECK(checked.refusal() == Refusal::TextControlCharacter);
    CHECK(checkedName(text).refusal() == Refusal::TextControlCharacter);
}

TEST_CASE("a name has 120 letters at most, counted as people see them kept", "[base]") {
    SECTION("letters are code points, not bytes") {
        CHECK(checkedName(repeated("क", 120)));
        CHECK(checkedName(repeated("😀", 120)));
        const auto longer = checkedName(repeated("क", 121));
        REQUIRE_FALSE(longer);
        CHECK(longer.refusal() == Refusal::TextTooLong);
        CHECK(longer.refused().given == "121");
        CHECK(longer.refused().allowed == "120");
    }
    SECTION("they are counted after normalising and trimming") {
        CHECK(checkedName(repeated("e\u0301", 120)).value() == repeated("\u00E9", 120));
        CHECK(checkedName("  " + repeated("a", 120) + "  "));
        CHECK(checkedName(repeated("\u0958", 61)).refusal() == Refusal::TextTooLong);
    }
    SECTION("a free text may have 2000, or what its caller allows") {
        CHECK(checkedText(repeated("ब", 2000)));
        CHECK(checkedText(repeated("ब", 2001)).refusal() == Refusal::TextTooLong);
        CHECK(checkedText("four", 4));
        CHECK(checkedText("fives", 4).refusal() == Refusal::TextTooLong);
    }
}

TEST_CASE("a name is no formula of a spreadsheet", "[base]") {
    for (const std::string name : {"=1+1", "+91 98765", "-5", "@SUM(A1)", "\uFF1D1+1", "\uFF0B1",
                                   "\uFF0D1", "\uFF20x", "  =1+1"}) {
        CAPTURE(name);
        const auto checked = checkedName(name);
        REQUIRE_FALSE(checked);
        CHECK(checked.refusal() == Refusal::TextLikeFormula);
    }
    for (const std::string name :
         {"", "1+1", "A=1", "Anna-Maria", "O'Neill @ home", "भीमाबाई", "'=1"}) {
        CAPTURE(name);
        CHECK(checkedName(name));
    }
}

TEST_CASE("of several things wrong with a text the first in the list is the answer", "[base]") {
    using enum Refusal;
    CHECK(checkedName("=" + repeated("a", 120) + " 234123412346 \n\xff").refusal() == NotUtf8);
    CHECK(checkedName("=" + repeated("a", 120) + " 234123412346 \n.").refusal() ==
          TextControlCharacter);
    CHECK(checkedName("=" + repeated("a", 120) + " 234123412346").refusal() == TextTooLong);
    CHECK(checkedName("= 234123412346").refusal() == TextLikeAadhaar);
    CHECK(checkedName("= 234123412345").refusal() == TextLikeFormula);
}

TEST_CASE("UTF-8 is told from other bytes", "[base]") {
    CHECK(isUtf8(""));
    CHECK(isUtf8("भीमाबाई ₹ 😀"));
    for (const std::string broken : {"\xff", "a\x80", "\xe0\xa4", "\xc0\xaf", "\xed\xa0\x80"}) {
        CHECK_FALSE(isUtf8(broken));
        CHECK(checkedText(broken).refusal() == Refusal::NotUtf8);
    }
}

TEST_CASE("what was checked once passes again unchanged", "[base]") {
    rc::prop("for texts of letters that matter", [] {
        const auto letters = *rc::gen::container<std::vector<std::string>>(
            rc::gen::elementOf(std::vector<std::string>{
                " ",      "a",      "e",      "\u0301", "\u0323", "\u0958", "क",
                "\u093C", "\u200D", "\u200C", "\u1100", "\u1161", "\u2126", "=",
                "7",      "-",      "😀",      "\u202E", "\n",     "\xe0"}));
        std::string text;
        for (const std::string& letter : letters) text += letter;
        const auto once = checkedText(text);
        RC_PRE(bool{once});
        const auto again = checkedText(once.value());
        RC_ASSERT(bool{again});
        RC_ASSERT(again.value() == once.value());
        RC_ASSERT(!once.value().starts_with(' ') && !once.value().ends_with(' '));
    });
}

} // namespace bahi
