#include "ledger/log/commitment.h"

#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

#include <set>
#include <string>

namespace bahi {

namespace {

using plain::counting;

} // namespace

TEST_CASE("a commitment is that of the format", "[log]") {
    // Reckoned with another program, by docs/format.md, section 5.
    const Salt salt = counting<16>();
    CHECK(toHex(commitmentTo("entered late", TextField::Reason, salt)) ==
          "59c0b9933f9b82f331ab22fc2398d9318e2458d172e859e1f6a47a26f956db9d");
    CHECK(toHex(commitmentTo("भीमाबाई चौधरी", TextField::MemberName, salt)) ==
          "c233fbfca6464bec29710055318f5b444c7d17abcc52b4826f3f09964777dfbf");
    CHECK(toHex(commitmentTo("", TextField::Narration, salt)) ==
          "f503a3567ff8347f0830f8f8ba6a2bcd456b8a78893b1fc3db3885e1b61e323e");
}

TEST_CASE("a commitment binds the text, its field and its salt", "[log]") {
    std::set<Commitment> commitments;
    for (int field = 1; field <= 7; ++field)
        commitments.insert(commitmentTo("Sunanda", static_cast<TextField>(field), counting<16>()));
    for (std::size_t byte = 0; byte < 16; ++byte) {
        Salt salt = counting<16>();
        salt[byte] ^= 1;
        commitments.insert(commitmentTo("Sunanda", TextField::Reason, salt));
    }
    for (const std::string text : {"", "Sunand", "Sunanda ", "sunanda", "सुनंदा"})
        commitments.insert(commitmentTo(text, TextField::Reason, counting<16>()));
    CHECK(commitments.size() == 7 + 16 + 5);
}

} // namespace bahi
