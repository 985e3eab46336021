#include "ledger/base/bytes.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <string>

namespace bahi {

TEST_CASE("bytes are written as lower-case hexadecimal digits", "[base]") {
    CHECK(toHex({}).empty());
    CHECK(toHex(Bytes{0x00, 0x09, 0x0a, 0x7f, 0xff}) == "00090a7fff");
    CHECK(fromHex("00090a7fff") == Bytes{0x00, 0x09, 0x0a, 0x7f, 0xff});
    CHECK(fromHex("") == Bytes{});
}

TEST_CASE("what is no hexadecimal text gives no bytes", "[base]") {
    for (const std::string wrong :
         {"0", "abc", "0g", "g0", " 00", "00 ", "00 11", "0x00", "00\n", "00:11", "०१", "-1"}) {
        CAPTURE(wrong);
        CHECK_FALSE(fromHex(wrong));
    }
    CHECK_FALSE(fromHex(std::string_view{"00\0", 3}));
    CHECK_FALSE(fromHex(std::string_view{"00\0\0", 4}));
}

TEST_CASE("bytes are written in the base64 of RFC 4648", "[base]") {
    const auto [text, base64] = GENERATE(table<std::string, std::string>({
        {"", ""},
        {"f", "Zg=="},
        {"fo", "Zm8="},
        {"foo", "Zm9v"},
        {"foob", "Zm9vYg=="},
        {"fooba", "Zm9vYmE="},
        {"foobar", "Zm9vYmFy"},
        {"\xfb\xff\xfe", "+//+"},
    }));
    const ByteView bytes = viewOf(text);
    CHECK(toBase64(bytes) == base64);
    CHECK(fromBase64(base64) == Bytes{bytes.begin(), bytes.end()});
}

TEST_CASE("base64 that is not canonical gives no bytes", "[base]") {
    for (const std::string wrong :
         {"Z", "Zg", "Zg=", "Zg===", "Zm8", "Zm9v=", "=", "====", "Zh==", "Zm9=", // wasted bits
          "Zm9v\n", " Zm9v", "Zm 9v", "-__-", "Zm9*", "Zg==Zg==", "Zm9vé"}) {
        CAPTURE(wrong);
        CHECK_FALSE(fromBase64(wrong));
    }
    CHECK_FALSE(fromBase64(std::string_view{"Zm9v\0", 5}));
}

TEST_CASE("any bytes come back from their texts, and a text from its bytes", "[base]") {
    rc::prop("hexadecimal", [](const Bytes& bytes) { RC_ASSERT(fromHex(toHex(bytes)) == bytes); });
    rc::prop("base64", [](const Bytes& bytes) { RC_ASSERT(fromBase64(toBase64(bytes)) == bytes); });
    rc::prop("no two base64 texts give the same bytes", [](const Bytes& bytes) {
        RC_PRE(!bytes.empty());
        std::string text = toBase64(bytes);
        const auto place = *rc::gen::inRange<std::size_t>(0, text.size());
        text[place] = *rc::gen::elementOf(
            std::string{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="});
        const auto read = fromBase64(text);
        const bool isCanonical = !read || toBase64(*read) == text;
        RC_ASSERT(isCanonical);
    });
}

TEST_CASE("a text is seen as its bytes", "[base]") {
    const ByteView bytes = viewOf("a\xff");
    REQUIRE(bytes.size() == 2);
    CHECK(bytes[0] == 'a');
    CHECK(bytes[1] == 0xff);
    CHECK(viewOf("").empty());
}

} // namespace bahi
