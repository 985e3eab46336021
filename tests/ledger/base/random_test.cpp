#include "ledger/base/random.h"

#include "tests/support/aborts.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

#include <set>
#include <vector>

namespace bahi {

namespace {

using plain::aborts;
using plain::bytesOf;

/// Gives the numbers of a list, four bytes each, the highest byte first.
class ScriptedRandom final : public RandomSource {
public:
    explicit ScriptedRandom(std::vector<std::uint32_t> numbers) : m_numbers{std::move(numbers)} {}

    void fill(std::span<std::uint8_t> bytes) override {
        const std::uint32_t number = m_numbers.at(m_next++);
        for (std::size_t place = 0; place < bytes.size(); ++place)
            bytes[place] = static_cast<std::uint8_t>(number >> (8 * (3 - place % 4)));
    }
    std::size_t drawn() const { return m_next; }

private:
    std::vector<std::uint32_t> m_numbers;
    std::size_t m_next = 0;
};

Bytes draw(RandomSource& random, std::size_t size) {
    Bytes bytes(size);
    random.fill(bytes);
    return bytes;
}

} // namespace

TEST_CASE("a seed gives the same bytes on every machine", "[base]") {
    // Reckoned with another ChaCha20: key = seed, 0, number of the draw, 0, eight bytes each with
    // the lowest first; nonce = libsodium's "LibsodiumDRG".
    SeededRandom random{42};
    CHECK(draw(random, 16) == bytesOf("681364ad7e66388bc7cf7eb641f49598"));
    CHECK(draw(random, 16) == bytesOf("fb327d6c4094290b2e41f8277e0f7755"));
}

TEST_CASE("one seed tells one story and another seed another", "[base]") {
    SeededRandom one{7};
    SeededRandom again{7};
    SeededRandom other{7ULL << 56U};
    const Bytes first = draw(one, 32);
    CHECK(first == draw(again, 32));
    CHECK(first != draw(other, 32));
    CHECK(first != draw(one, 32));
    CHECK(draw(again, 32) != first);
}

TEST_CASE("a longer draw begins like a shorter one", "[base]") {
    SeededRandom one{7};
    SeededRandom other{7};
    const Bytes longer = draw(one, 100);
    CHECK(draw(other, 10) == Bytes{longer.begin(), longer.begin() + 10});
    CHECK(draw(one, 5) == draw(other, 5)); // the next draw does not depend on the length
}

TEST_CASE("a number is drawn below its bound, each as likely as the other", "[base]") {
    SECTION("the remainder of what was drawn") {
        ScriptedRandom random{{0, 9, 10, 0x01020304}};
        CHECK(random.below(10) == 0);
        CHECK(random.below(10) == 9);
        CHECK(random.below(10) == 0);
        CHECK(random.below(0x01020305) == 0x01020304);
    }
    SECTION("draws that would favour the low numbers are thrown away") {
        // 4,294,967,290 is the largest multiple of ten below 2^32.
        ScriptedRandom random{{4'294'967'295U, 4'294'967'290U, 4'294'967'289U}};
        CHECK(random.below(10) == 9);
        CHECK(random.drawn() == 3);
    }
    SECTION("bounds at the edges") {
        ScriptedRandom random{{0x80000000, 0x80000000, 0xfffffffe}};
        CHECK(random.below(1) == 0);
        CHECK(random.below(0x80000001) == 0x80000000);
        CHECK(random.below(0xffffffff) == 0xfffffffe);
    }
    SECTION("every number comes, none too often") {
        SeededRandom random{1};
        std::array<int, 32> count{};
        for (int i = 0; i < 32'000; ++i) ++count.at(random.below(32));
        for (const int times : count) {
            CHECK(times > 800);
            CHECK(times < 1200);
        }
    }
    CHECK(aborts([] { SeededRandom{1}.below(0); }));
}

TEST_CASE("the machine's randomness does not repeat itself", "[base]") {
    SystemRandom random;
    std::set<Uid> uids;
    for (int i = 0; i < 1000; ++i) uids.insert(random.bytes<16>());
    CHECK(uids.size() == 1000);
}

} // namespace bahi
