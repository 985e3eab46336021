#include "ledger/group/planned_meetings.h"

#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

GroupRules meets(const char* from, MeetingRhythm rhythm) {
    GroupRules rules{};
    rules.from = day(from);
    rules.meeting = rhythm;
    return rules;
}

} // namespace

TEST_CASE("planned are the days of the rhythm that is in force on them", "[group]") {
    const RulesHistory rules{{meets("2006-03-01", {Rhythm::Monthly, 31, 0}),
                              meets("2006-05-10", {Rhythm::Weekly, 1, 0})}};
    CHECK(plannedMeetings(rules, day("2006-01-01"), day("2006-05-22")) ==
          std::vector<Date>{day("2006-03-31"), day("2006-04-30"), day("2006-05-15"),
                            day("2006-05-22")});
    CHECK(plannedMeetings(rules, day("2006-04-30"), day("2006-04-30")).size() == 1);
    CHECK(plannedMeetings(rules, day("2006-05-01"), day("2006-04-30")).empty());
    CHECK(plannedMeetings(rules, day("2006-01-01"), day("2006-02-28")).empty());
    CHECK(plannedMeetings({}, day("2006-01-01"), day("2006-12-31")).empty());
}

TEST_CASE("a year of Mondays has 52 or 53 of them", "[group]") {
    const RulesHistory rules{{meets("2000-01-01", {Rhythm::Weekly, 1, 0})}};
    CHECK(plannedMeetings(rules, day("2023-01-01"), day("2023-12-31")).size() == 52);
    CHECK(plannedMeetings(rules, day("2024-01-01"), day("2024-12-31")).size() == 53);
}

TEST_CASE("the next planned day is the first one behind, by the rules of its own day", "[group]") {
    const RulesHistory rules{{meets("2006-03-01", {Rhythm::Monthly, 31, 0}),
                              meets("2006-05-10", {Rhythm::Weekly, 1, 0})}};
    CHECK(nextPlanned(rules, day("2006-03-30")) == day("2006-03-31"));
    CHECK(nextPlanned(rules, day("2006-03-31")) == day("2006-04-30"));
    CHECK(nextPlanned(rules, day("2006-04-30")) == day("2006-05-15")); // not the 31st any more
    CHECK(nextPlanned(rules, day("2006-05-15")) == day("2006-05-22"));
    CHECK(nextPlanned(rules, day("2000-01-01")) == day("2006-03-31")); // not before the rules
    const RulesHistory onItsFirstDay{{meets("2006-03-01", {Rhythm::Monthly, 1, 0})}};
    CHECK(nextPlanned(onItsFirstDay, day("2006-02-28")) == day("2006-03-01"));
    CHECK(nextPlanned(onItsFirstDay, day("2000-01-01")) == day("2006-03-01"));
}

} // namespace bahi
