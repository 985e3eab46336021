#include "ledger/log/codes.h"

#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <set>
#include <string>

namespace bahi {

namespace {

using plain::counting;

constexpr std::string_view kCrockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// `count` letters in groups of `size`, hyphens between them and nothing else.
bool isCode(const std::string& code, std::size_t count, std::size_t size) {
    if (code.size() != count + count / size - 1) return false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const bool hyphen = i % (size + 1) == size;
        if (hyphen != (code[i] == '-')) return false;
        if (!hyphen && kCrockford.find(code[i]) == std::string_view::npos) return false;
    }
    return true;
}

} // namespace

TEST_CASE("codes are those of the format", "[log]") {
    // Reckoned with another program, by docs/format.md, section 8.
    CHECK(minuteBookCode({counting<16>(), 1'234'567, counting<32>(0x20)}) ==
          "MVHE-QP66-GVGN-N36S-ZGG4");
    CHECK(lineMark(counting<32>(100), counting<32>(0x20)) == "13ZJ-HQ0X-8FCH-TJTF");
}

TEST_CASE("a minute-book code has twenty letters, a line mark sixteen", "[log]") {
    rc::prop("in groups of four",
             [](const BookId& book, std::uint64_t size, const Digest& root, const Digest& leaf) {
                 RC_ASSERT(isCode(minuteBookCode({book, size, root}), 20, 4));
                 RC_ASSERT(isCode(lineMark(leaf, root), 16, 4));
             });
}

TEST_CASE("a code binds everything it was made of", "[log]") {
    const TreeHead head{counting<16>(), 7, counting<32>()};
    std::set<std::string> codes = {minuteBookCode(head)};
    std::set<std::string> marks = {lineMark(head.root, counting<32>(0x20))};
    for (std::size_t byte = 0; byte < 32; ++byte) {
        TreeHead other = head;
        if (byte < 16) other.book[byte] ^= 1;
        if (byte < 16) codes.insert(minuteBookCode(other));
        other = head;
        other.root[byte] ^= 1;
        codes.insert(minuteBookCode(other));
        if (byte < 8)
            codes.insert(minuteBookCode({head.book, 7 ^ (1ULL << (8 * byte)), head.root}));
        marks.insert(lineMark(other.root, counting<32>(0x20)));
        Digest root = counting<32>(0x20);
        root[byte] ^= 1;
        marks.insert(lineMark(head.root, root));
    }
    CHECK(codes.size() == 1 + 16 + 32 + 8);
    CHECK(marks.size() == 1 + 32 + 32);
    CHECK(lineMark(counting<32>(1), counting<32>(2)) != lineMark(counting<32>(2), counting<32>(1)));
}

TEST_CASE("a code is the same however people copy it", "[log]") {
    const auto [written, plain] = GENERATE(table<std::string, std::string>({
        {"7K2Q-M0XN-4T9H-CWE5-R3VB", "7K2QM0XN4T9HCWE5R3VB"},
        {"7k2qm-oxn4t-9hcwe-5r3vb", "7K2QM0XN4T9HCWE5R3VB"},
        {" 7K2QM 0XN4T  9HCWE - 5R3VB ", "7K2QM0XN4T9HCWE5R3VB"},
        {"Oo0", "000"},
        {"IiLl1", "11111"},
        {"0123456789ABCDEFGHJKMNPQRSTVWXYZ", "0123456789ABCDEFGHJKMNPQRSTVWXYZ"},
        {"abcdefghjkmnpqrstvwxyz", "ABCDEFGHJKMNPQRSTVWXYZ"},
        {"---", ""},
        {"", ""},
    }));
    CAPTURE(written);
    CHECK(plainCode(written) == plain);
}

TEST_CASE("what cannot stand in a code makes none", "[log]") {
    for (const std::string wrong :
         {"U", "u", "7K2QU", "7K2Q.", "7K2Q_", "7K2Q\n", "7K2Q\t", "É", "७", "7K2Q\u2013M", "A\xff",
          "*", "@", "[", "`", "{", "/", ":"}) {
        CAPTURE(wrong);
        CHECK_FALSE(plainCode(wrong));
    }
    CHECK_FALSE(plainCode(std::string_view{"7\0", 2}));
}

TEST_CASE("a printed code loses only its hyphens", "[log]") {
    rc::prop("and can be made plain twice", [](const Digest& root) {
        std::string code = minuteBookCode({{}, 1, root});
        const auto once = plainCode(code);
        std::erase(code, '-');
        RC_ASSERT(once == code);
        RC_ASSERT(plainCode(*once) == code);
    });
}

} // namespace bahi
