#include "ledger/log/encoding.h"

#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <limits>
#include <string>

namespace bahi {

namespace {

using plain::bytesOf;
using plain::day;

template <class Write>
std::string written(Write write) {
    Encoder out;
    write(out);
    return toHex(out.bytes());
}

/// What `read` says to the bytes of `hex`, all of which it must use up.
template <class Read>
auto readFrom(const std::string& hex, Read read) {
    const Bytes bytes = bytesOf(hex);
    Decoder in{bytes};
    auto value = read(in);
    in.finish();
    return value;
}

} // namespace

TEST_CASE("integers are written with the highest byte first", "[log]") {
    CHECK(written([](Encoder& out) { out.u8(0xfe); }) == "fe");
    CHECK(written([](Encoder& out) { out.u16(0x0102); }) == "0102");
    CHECK(written([](Encoder& out) { out.u32(0x01020304); }) == "01020304");
    CHECK(written([](Encoder& out) { out.u64(0x0102030405060708); }) == "0102030405060708");
    CHECK(written([](Encoder& out) { out.i64(-2); }) == "fffffffffffffffe");

    CHECK(readFrom("fe", [](Decoder& in) { return in.u8(); }) == 0xfe);
    CHECK(readFrom("0102", [](Decoder& in) { return in.u16(); }) == 0x0102);
    CHECK(readFrom("fffefdfc", [](Decoder& in) { return in.u32(); }) == 0xfffefdfc);
    CHECK(readFrom("fffefdfcfbfaf9f8", [](Decoder& in) { return in.u64(); }) ==
          0xfffefdfcfbfaf9f8U);
    CHECK(readFrom("8000000000000000", [](Decoder& in) { return in.i64(); }) == INT64_MIN);
}

TEST_CASE("texts, dates and amounts are written as the format says", "[log]") {
    CHECK(written([](Encoder& out) { out.text(""); }) == "00000000");
    CHECK(written([](Encoder& out) { out.text("₹5"); }) == "00000004e282b935");
    CHECK(written([](Encoder& out) { out.date(day("1970-01-02")); }) == "00000001");
    CHECK(written([](Encoder& out) { out.date(day("1969-12-31")); }) == "ffffffff");
    CHECK(written([](Encoder& out) { out.date(day("2006-09-01")); }) == "00003450");
    CHECK(written([](Encoder& out) { out.date(day("1000-01-01")); }) == "fffa9813");
    CHECK(written([](Encoder& out) { out.date(day("9999-12-31")); }) == "002cc0a0");
    CHECK(written([](Encoder& out) { out.money(plain::rupees(135)); }) == "00000000000034bc");
    CHECK(written([](Encoder& out) { out.money(-plain::rupees(25)); }) == "fffffffffffff63c");
    CHECK(written([](Encoder& out) { out.raw(bytesOf("0a0b")); }) == "0a0b");
}

TEST_CASE("what a primitive may not be is refused", "[log]") {
    const auto text = [](Decoder& in) { return in.text(); };
    const auto date = [](Decoder& in) { return in.date(); };
    const auto money = [](Decoder& in) { return in.money(); };
    const auto present = [](Decoder& in) { return in.present(); };

    CHECK(readFrom("00000004e282b935", text) == "₹5");
    CHECK_THROWS_AS(readFrom("00000002e282", text), MalformedRecord);     // no UTF-8
    CHECK_THROWS_AS(readFrom("00000003eda080", text), MalformedRecord);   // half a surrogate pair
    CHECK_THROWS_AS(readFrom("00000005e282b935", text), MalformedRecord); // longer than there is
    CHECK_THROWS_AS(readFrom("ffffffff41", text), MalformedRecord);
    CHECK_THROWS_AS(readFrom("0000000141ff", text), MalformedRecord); // not used up

    CHECK(readFrom("fffa9813", date) == day("1000-01-01"));
    CHECK(readFrom("002cc0a0", date) == day("9999-12-31"));
    CHECK_THROWS_AS(readFrom("fffa9812", date), MalformedRecord);
    CHECK_THROWS_AS(readFrom("002cc0a1", date), MalformedRecord);
    CHECK_THROWS_AS(readFrom("7fffffff", date), MalformedRecord);
    CHECK_THROWS_AS(readFrom("80000000", date), MalformedRecord);

    CHECK(readFrom("000009184e72a000", money) == kLargest);
    CHECK(readFrom("fffff6e7b18d6000", money) == -kLargest);
    CHECK_THROWS_AS(readFrom("000009184e72a001", money), MalformedRecord);
    CHECK_THROWS_AS(readFrom("fffff6e7b18d5fff", money), MalformedRecord);
    CHECK_THROWS_AS(readFrom("8000000000000000", money), MalformedRecord);

    CHECK(readFrom("01", present));
    CHECK_FALSE(readFrom("00", present));
    CHECK_THROWS_AS(readFrom("02", present), MalformedRecord);
    CHECK_THROWS_AS(readFrom("ff", present), MalformedRecord);
}

TEST_CASE("a decoder never reads behind the end", "[log]") {
    for (const std::string hex : {"", "00", "000000", "00000000000000"}) {
        const Bytes bytes = bytesOf(hex);
        CAPTURE(hex);
        CHECK_THROWS_AS(Decoder{bytes}.u64(), MalformedRecord);
        CHECK_THROWS_AS(Decoder{bytes}.money(), MalformedRecord);
        CHECK_THROWS_AS(Decoder{bytes}.raw<8>(), MalformedRecord);
        if (bytes.size() < 4) CHECK_THROWS_AS(Decoder{bytes}.u32(), MalformedRecord);
        if (bytes.size() < 4) CHECK_THROWS_AS(Decoder{bytes}.text(), MalformedRecord);
        if (bytes.empty()) CHECK_THROWS_AS(Decoder{bytes}.u8(), MalformedRecord);
        if (bytes.empty())
            CHECK_NOTHROW(Decoder{bytes}.finish());
        else
            CHECK_THROWS_AS(Decoder{bytes}.finish(), MalformedRecord);
    }
}

TEST_CASE("what an encoder wrote its decoder reads", "[log]") {
    rc::prop("one after the other",
             [](std::uint8_t a, std::uint16_t b, std::uint32_t c, std::uint64_t d, std::int64_t e,
                const std::array<std::uint8_t, 16>& f) {
                 Encoder out;
                 out.u8(a);
                 out.u16(b);
                 out.u32(c);
                 out.u64(d);
                 out.i64(e);
                 out.raw(f);
                 RC_ASSERT(out.bytes().size() == 1U + 2U + 4U + 8U + 8U + 16U);
                 const Bytes bytes = out.take();
                 Decoder in{bytes};
                 RC_ASSERT(in.u8() == a);
                 RC_ASSERT(in.u16() == b);
                 RC_ASSERT(in.u32() == c);
                 RC_ASSERT(in.u64() == d);
                 RC_ASSERT(in.i64() == e);
                 RC_ASSERT(in.raw<16>() == f);
                 in.finish();
             });
}

} // namespace bahi
