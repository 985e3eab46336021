#include "ledger/store/schema.h"

#include <catch2/catch.hpp>

namespace bahi {

TEST_CASE("what was written down when the program was built is what its migrations make",
          "[store]") {
    CHECK(expectedSchema(currentSchema()) == migratedSchema(currentSchema()));
}

} // namespace bahi
