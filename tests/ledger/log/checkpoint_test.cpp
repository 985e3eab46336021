#include "ledger/log/checkpoint.h"

#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <limits>
#include <string>

namespace bahi {

namespace {

using plain::arrayOf;
using plain::counting;

/// The first test key of RFC 8032, section 7.1.
DeviceKey key() {
    return DeviceKey{
        arrayOf<32>("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")};
}

const TreeHead kHead{counting<16>(), 1'234'567, counting<32>(0x20)};

// Made with another program's SHA-256 and Ed25519, by docs/format.md, section 6.
const std::string kNote =
    "bahi/000102030405060708090a0b0c0d0e0f\n"
    "1234567\n"
    "ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=\n"
    "\n"
    "\u2014 device-21fe31dfa154a261 "
    "7Ug+PkV3DPURyGVG/"
    "pdgnC7lstutCJ+j4WfSXAAU40I94EEWcgAXH4qtFEm+AjjkV4aQmEWL4CTnbYf2ZXN6fssbXQ0=\n";

/// A note over any body, signed properly: what a liar with a good key could write.
std::string signedOver(const std::string& body) {
    const std::string good = signedNote(kHead, key());
    const auto end = good.find("\n\n");
    const auto space = good.rfind(' ');
    Bytes blob = *fromBase64(good.substr(space + 1, good.size() - space - 2));
    const Signature signature = key().sign(body);
    std::copy(signature.begin(), signature.end(), blob.begin() + 4);
    return body + good.substr(end + 1, space - end) + toBase64(blob) + "\n";
}

} // namespace

TEST_CASE("a signed note is the one the format describes", "[log]") {
    CHECK(signedNote(kHead, key()) == kNote);
    CHECK(openedNote(kNote, key().publicKey()) == kHead);
}

TEST_CASE("a note says what was signed, with its own key only", "[log]") {
    rc::prop("for any tree head", [](const BookId& book, std::uint64_t size, const Digest& root) {
        const TreeHead head{book, size, root};
        const DeviceKey other{counting<32>()};
        const std::string note = signedNote(head, key());
        RC_ASSERT(openedNote(note, key().publicKey()) == head);
        RC_ASSERT(!openedNote(note, other.publicKey()));
        RC_ASSERT(!openedNote(signedNote(head, other), key().publicKey()));
    });
    for (const std::uint64_t size : {std::uint64_t{0}, std::numeric_limits<std::uint64_t>::max()}) {
        const TreeHead head{counting<16>(), size, {}};
        CHECK(openedNote(signedNote(head, key()), key().publicKey()) == head);
    }
    CHECK_FALSE(openedNote(kNote, PublicKey{}));
}

TEST_CASE("a note with any byte changed is refused", "[log]") {
    const PublicKey opener = key().publicKey();
    std::string note = kNote;
    for (std::size_t place = 0; place < note.size(); ++place) {
        CAPTURE(place);
        const char was = note[place];
        for (const int change : {1, 2, 4, 8, 16, 32, 64, 128}) {
            note[place] = static_cast<char>(was ^ change);
            CHECK_FALSE(openedNote(note, opener));
        }
        for (const char other : std::string_view{"\0 \n0A=", 6}) {
            note[place] = other;
            if (other != was) CHECK_FALSE(openedNote(note, opener));
        }
        note[place] = was;
    }
    CHECK(openedNote(note, opener));
}

TEST_CASE("a note cut short or longer is refused", "[log]") {
    const PublicKey opener = key().publicKey();
    for (std::size_t size = 0; size < kNote.size(); ++size) {
        CHECK_FALSE(openedNote(kNote.substr(0, size), opener));
        if (size > 0) CHECK_FALSE(openedNote(kNote.substr(size), opener));
        CHECK_FALSE(openedNote(std::string{kNote}.erase(size, 1), opener));
        for (const char more : {' ', '\n', '0', '\0'})
            CHECK_FALSE(openedNote(std::string{kNote}.insert(size, 1, more), opener));
    }
    CHECK_FALSE(openedNote(kNote + "\n", opener));
    CHECK_FALSE(openedNote(kNote + kNote.substr(kNote.find("\u2014")), opener));
}

TEST_CASE("a well signed note that is no checkpoint of ours is refused", "[log]") {
    const PublicKey opener = key().publicKey();
    const std::string book = "bahi/000102030405060708090a0b0c0d0e0f\n";
    const std::string root = "ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=\n";
    REQUIRE(openedNote(signedOver(book + "7\n" + root), opener));

    const std::string body = GENERATE_COPY(values<std::string>({
        "",
        "\n",
        book,
        book + "7\n",
        "book/000102030405060708090a0b0c0d0e0f\n7\n" + root,
        "000102030405060708090a0b0c0d0e0f\n7\n" + root,
        "bahi/000102030405060708090A0B0C0D0E0F\n7\n" + root,
        "bahi/000102030405060708090a0b0c0d0e\n7\n" + root,
        "bahi/000102030405060708090a0b0c0d0e0f10\n7\n" + root,
        book + "07\n" + root,
        book + "+7\n" + root,
        book + "-7\n" + root,
        book + " 7\n" + root,
        book + "7 \n" + root,
        book + "0x7\n" + root,
        book + "\n" + root,
        book + "18446744073709551616\n" + root,
        book + "7\nICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8\n",
        book + "7\nICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj9=\n",
        book + "7\nICEi\n",
        book + "7\n" + root + "and more\n",
        book + "7\r\n" + root,
        "\n" + book + "7\n" + root,
    }));
    CAPTURE(body);
    CHECK_FALSE(openedNote(signedOver(body), opener));
}

TEST_CASE("texts that are no note at all are refused", "[log]") {
    const PublicKey opener = key().publicKey();
    for (const std::string text : {"", " ", "\n", "\n\n", "\n\n\n", " \n\n", "a\n\nb c", "\n\n ",
                                   "\n\n\u2014 ", "\u2014 a b\n", "a\nb\nc\n\n\u2014 d e\n"})
        CHECK_FALSE(openedNote(text, opener));
    rc::prop("nor any other text", [&](const std::string& text) {
        RC_ASSERT(!openedNote(text, opener));
        RC_ASSERT(!openedNote(kNote.substr(0, kNote.find(" device") + 1) + text, opener));
    });
}

} // namespace bahi
