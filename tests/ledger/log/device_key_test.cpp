#include "ledger/log/device_key.h"

#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <string>

namespace bahi {

namespace {

using plain::arrayOf;
using plain::counting;

} // namespace

TEST_CASE("keys sign as RFC 8032 says", "[log]") {
    struct Row {
        std::string seed, publicKey, message, signature;
    };
    // Section 7.1, tests 1 to 3.
    const Row row = GENERATE(values<Row>({
        {"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
         "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
         "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701"
         "c"
         "f9b46bd25bf5f0595bbe24655141438e7a100b"},
        {"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
         "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
         "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d"
         "0"
         "f11d8c387b2eaeb4302aeeb00d291612bb0c00"},
        {"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
         "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
         "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f7609"
         "8"
         "4dc6594a7c15e9716ed28dc027beceea1ec40a"},
    }));
    const DeviceKey key{arrayOf<32>(row.seed)};
    const Bytes bytes = plain::bytesOf(row.message);
    const std::string message{bytes.begin(), bytes.end()};
    CHECK(toHex(key.publicKey()) == row.publicKey);
    CHECK(toHex(key.sign(message)) == row.signature);
    CHECK(isSignedBy(key.publicKey(), message, arrayOf<64>(row.signature)));
}

TEST_CASE("a device is named by the hash of its key", "[log]") {
    const DeviceKey key{
        arrayOf<32>("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")};
    CHECK(toHex(key.id()) == "21fe31dfa154a261");
    CHECK(deviceIdOf(key.publicKey()) == key.id());
    CHECK(deviceIdOf(PublicKey{}) != key.id());
}

TEST_CASE("anybody can sign for a practice book, and for no other", "[log]") {
    const DeviceKey key = DeviceKey::forPractice(counting<16>());
    CHECK(toHex(key.publicKey()) ==
          "4c073137da9a817a3a270e88d92a326f2e86db45b37c6dd4425bc2e10a525e7c");
    CHECK(DeviceKey::forPractice(counting<16>(1)).publicKey() != key.publicKey());
}

TEST_CASE("a signature is good for its message and its key only", "[log]") {
    rc::prop("whatever was signed", [](const std::string& message) {
        const DeviceKey key{counting<32>()};
        Signature signature = key.sign(message);
        RC_ASSERT(isSignedBy(key.publicKey(), message, signature));
        RC_ASSERT(!isSignedBy(key.publicKey(), message + " ", signature));
        RC_ASSERT(!isSignedBy(DeviceKey{counting<32>(1)}.publicKey(), message, signature));
        const auto place = *rc::gen::inRange<std::size_t>(0, signature.size());
        signature.at(place) ^= static_cast<std::uint8_t>(1 << *rc::gen::inRange(0, 8));
        RC_ASSERT(!isSignedBy(key.publicKey(), message, signature));
    });
}

TEST_CASE("a copied key signs like the first", "[log]") {
    const DeviceKey first{counting<32>()};
    DeviceKey other{counting<32>(9)};
    CHECK(DeviceKey{first}.sign("a") == first.sign("a"));
    other = first;
    CHECK(other.publicKey() == first.publicKey());
    CHECK(other.sign("a") == first.sign("a"));
}

} // namespace bahi
