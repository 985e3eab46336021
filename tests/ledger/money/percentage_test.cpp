#include "ledger/money/percentage.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

namespace bahi {

TEST_CASE("a share is told in whole per cent, a half rounded up", "[money]") {
    CHECK(wholePerCent({1, 8}) == 13U); // 12.5
    CHECK(wholePerCent({1, 3}) == 33U); // 33.33
    CHECK(wholePerCent({2, 3}) == 67U); // 66.67
    CHECK(wholePerCent({199, 200}) == 100U);
    CHECK(wholePerCent({0, 7}) == 0U);
    CHECK(wholePerCent({3, 2}) == 150U);
    CHECK_FALSE(wholePerCent({0, 0}));
    const std::int64_t much = 9'000'000'000'000'000'000;
    CHECK(wholePerCent({much, much}) == 100U); // no overflow on the way
}

TEST_CASE("a share is told with two decimals, a half rounded up", "[money]") {
    const auto text = [](Share share) { return perCentOf(share).value().toText(); };
    CHECK(text({40'000, 168'000}) == "23.81");
    CHECK(text({1, 20'000}) == "0.01"); // 0.005
    CHECK(text({1, 20'001}) == "0.00");
    CHECK(text({7, 7}) == "100.00");
    CHECK(text({0, 7}) == "0.00");
    CHECK_FALSE(perCentOf({0, 0}));
    const std::int64_t much = 9'000'000'000'000'000'000;
    CHECK(text({much, much}) == "100.00");
}

TEST_CASE("a per cent is never further than half from the share", "[money]") {
    rc::prop("exactly reckoned", [] {
        const auto whole = *rc::gen::inRange<std::int64_t>(1, 1'000'000);
        const auto part = *rc::gen::inRange<std::int64_t>(0, whole + 1);
        const auto perCent = static_cast<std::int64_t>(wholePerCent({part, whole}).value());
        // perCent - 1/2 <= 100 part / whole < perCent + 1/2
        RC_ASSERT((2 * perCent - 1) * whole <= 200 * part);
        RC_ASSERT(200 * part < (2 * perCent + 1) * whole);
    });
}

} // namespace bahi
