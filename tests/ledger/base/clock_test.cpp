#include "ledger/base/clock.h"

#include <catch2/catch.hpp>

namespace bahi {

TEST_CASE("a settable clock stands where it is put", "[base]") {
    using std::chrono::seconds;
    SettableClock clock{Moment{seconds{1'700'000'000}}};
    CHECK(clock.now() == Moment{seconds{1'700'000'000}});
    CHECK(clock.now() == Moment{seconds{1'700'000'000}});
    clock.set(Moment{seconds{1}}); // a flat battery: clocks go back, too
    CHECK(clock.now() == Moment{seconds{1}});
}

TEST_CASE("the machine's clock gives whole seconds that have begun", "[base]") {
    SystemClock clock;
    const auto before = std::chrono::system_clock::now();
    const Moment now = clock.now();
    CHECK(now <= std::chrono::system_clock::now());
    CHECK(now + std::chrono::seconds{1} > before);
}

} // namespace bahi
