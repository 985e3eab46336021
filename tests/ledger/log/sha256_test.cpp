#include "ledger/log/sha256.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <string>

namespace bahi {

TEST_CASE("SHA-256 gives the digests of FIPS 180-4", "[log]") {
    const auto [text, digest] = GENERATE(table<std::string, std::string>({
        {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
         "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
        {std::string(1'000'000, 'a'),
         "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
    }));
    CHECK(toHex(sha256({viewOf(text)})) == digest);
}

TEST_CASE("parts are hashed as if written one after another", "[log]") {
    rc::prop("wherever the text is cut", [](const std::string& text) {
        const auto cut = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
        const std::string_view whole = text;
        const Digest once = sha256({viewOf(text)});
        RC_ASSERT(sha256({viewOf(whole.substr(0, cut)), viewOf(whole.substr(cut))}) == once);
        RC_ASSERT(sha256({{}, viewOf(text), {}}) == once);
        Sha256 hasher;
        RC_ASSERT(hasher.of({viewOf("something else")}) != once);
        RC_ASSERT(hasher.of({viewOf(text)}) == once); // what was hashed before leaves no trace
    });
}

TEST_CASE("a hash made for one purpose is never taken for another", "[log]") {
    const std::string zero(1, '\0');
    CHECK(taggedHash("bahi/text/1", {viewOf("a"), viewOf("b")}) ==
          sha256({viewOf("bahi/text/1"), viewOf(zero), viewOf("ab")}));
    CHECK(taggedHash("bahi/text/1", {viewOf("a")}) != taggedHash("bahi/row/1", {viewOf("a")}));
    CHECK(taggedHash("bahi/text/", {viewOf("1a")}) != taggedHash("bahi/text/1", {viewOf("a")}));
}

} // namespace bahi
