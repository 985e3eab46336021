#include "ledger/base/digits.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <string>

namespace bahi {

TEST_CASE("the decimal digits of every script become 0 to 9", "[base]") {
    const std::string script = GENERATE(values<std::string>({
        "0123456789",
        "०१२३४५६७८९", // Devanagari
        "০১২৩৪৫৬৭৮৯", // Bengali
        "૦૧૨૩૪૫૬૭૮૯", // Gujarati
        "௦௧௨௩௪௫௬௭௮௯", // Tamil
        "۰۱۲۳۴۵۶۷۸۹", // Urdu
        "０１２３４５６７８９",
        "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
    }));
    CAPTURE(script);
    CHECK(withLatinDigits(script) == "0123456789");
}

TEST_CASE("what is no decimal digit stays as it is", "[base]") {
    const std::string text = GENERATE(values<std::string>({
        "",
        "Rs 12,34,567.50 -/+",
        "भीमाबाई चौधरी",
        "x² ½ Ⅷ 十 ①", // numbers, but no decimal digits
        "\xe0\xa5",    // a Devanagari letter cut short
        "a\xff"
        "b",
        std::string{"a\0b", 3},
    }));
    CHECK(withLatinDigits(text) == text);
}

TEST_CASE("digits are found between broken bytes", "[base]") {
    CHECK(withLatinDigits("\xff"
                          "१\xe0\xa5२") ==
          "\xff"
          "1\xe0\xa5"
          "2");
}

TEST_CASE("writing Latin digits twice changes nothing more", "[base]") {
    rc::prop("for any bytes", [](const std::string& bytes) {
        const std::string once = withLatinDigits(bytes);
        RC_ASSERT(withLatinDigits(once) == once);
    });
}

} // namespace bahi
