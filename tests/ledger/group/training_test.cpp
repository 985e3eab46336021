#include "ledger/group/training.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace bahi;

TEST_CASE("hours are read as people say them", "[group]") {
    CHECK(minutesIn("2").value() == 120);
    CHECK(minutesIn("2.5").value() == 150);
    CHECK(minutesIn("2.50").value() == 150);
    CHECK(minutesIn("0.25").value() == 15);
    CHECK(minutesIn("0.05").value() == 3);
    CHECK(minutesIn("2:30").value() == 150);
    CHECK(minutesIn("0:01").value() == 1);
    CHECK(minutesIn("२.५").value() == 150);
    CHECK(minutesIn("1000").value() == 60'000);
    for (const char* text :
         {"",     "0",     "0.0",  "0:00", "-2", "2,5",     "2.",   ".5",           "2.333",
          "2.33", "2.01",  "2:60", "2:5",  "2:", "1000.05", "1001", "999999999999", "two",
          "2h",   "2.5.5", "2 30", " 2"}) {
        CAPTURE(text);
        const auto minutes = minutesIn(text);
        REQUIRE_FALSE(minutes);
        CHECK(minutes.refusal() == Refusal::DurationMalformed);
        CHECK(minutes.refused().given == text);
    }
}

TEST_CASE("hours are written as they are read", "[group]") {
    CHECK(hoursText(120) == "2");
    CHECK(hoursText(150) == "2.5");
    CHECK(hoursText(135) == "2.25");
    CHECK(hoursText(123) == "2.05");
    CHECK(hoursText(140) == "2:20");
    CHECK(hoursText(0) == "0");
    rc::prop("to the minute", [] {
        const auto minutes = *rc::gen::inRange<std::uint16_t>(1, 60'000);
        RC_ASSERT(minutesIn(hoursText(minutes)).value() == minutes);
    });
}
