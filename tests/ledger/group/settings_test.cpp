#include "ledger/group/settings.h"

#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

#include <limits>

namespace bahi {

namespace {

using plain::day;

constexpr std::int64_t kMost = 10'000'000'000'000;
constexpr std::int64_t kLeast64 = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMost64 = std::numeric_limits<std::int64_t>::max();

/// `setting` takes `least` to `most`, and nothing around them.
void checkRange(Setting setting, std::int64_t least, std::int64_t most) {
    CAPTURE(static_cast<int>(setting));
    CHECK(isValid(setting, least));
    CHECK(isValid(setting, most));
    CHECK_FALSE(isValid(setting, least - 1));
    CHECK_FALSE(isValid(setting, most + 1));
    CHECK_FALSE(isValid(setting, kLeast64));
    CHECK_FALSE(isValid(setting, kMost64));
}

GroupSettings agreed(std::string_view from, std::map<Setting, std::int64_t> values) {
    return {day(from), std::move(values), 0};
}

} // namespace

TEST_CASE("a setting has one of its values", "[group]") {
    using enum Setting;
    checkRange(Tier, 1, 3);
    for (const Setting yesOrNo :
         {WomenOnly, OnePerFamily, AdmissionFeeToCorpus, SavingDueWhenMissed, CatchUpSaving})
        checkRange(yesOrNo, 0, 1);
    checkRange(AgeMin, 0, 150);
    checkRange(AgeMax, 0, 150);
    checkRange(LoanToSavings, 1, 1000);
    for (const Setting money :
         {FineMissedSaving, FineLate, FineAbsent, AdmissionFee, ResolutionAbove})
        checkRange(money, 0, kMost);
    checkRange(FineMissedInstalment, kFineIsMonthsInterest, kMost);
    for (const int unknown : {0, 16, 65535})
        for (const std::int64_t value : {0, 1, 2})
            CHECK_FALSE(isValid(static_cast<Setting>(unknown), value));
}

TEST_CASE("a setting nobody agreed has no value", "[group]") {
    const SettingsHistory nothing;
    CHECK_FALSE(nothing.on(Setting::Tier, day("2026-01-01")));
    CHECK_FALSE(nothing.isYes(Setting::WomenOnly, day("2026-01-01")));
    CHECK(nothing.all().empty());
}

TEST_CASE("a setting holds from its day until another is agreed", "[group]") {
    const SettingsHistory history{{agreed("2026-04-01", {{Setting::FineLate, 500}}),
                                   agreed("2027-04-01", {{Setting::FineLate, 1000}})}};
    CHECK_FALSE(history.on(Setting::FineLate, day("2026-03-31")));
    CHECK(history.on(Setting::FineLate, day("2026-04-01")) == 500);
    CHECK(history.on(Setting::FineLate, day("2027-03-31")) == 500);
    CHECK(history.on(Setting::FineLate, day("2027-04-01")) == 1000);
    CHECK(history.on(Setting::FineLate, day("9999-12-31")) == 1000);
}

TEST_CASE("each setting stands alone: what is not said again goes on", "[group]") {
    const SettingsHistory history{
        {agreed("2026-04-01", {{Setting::WomenOnly, 1}, {Setting::AgeMin, 18}}),
         agreed("2027-04-01", {{Setting::AgeMin, 21}})}};
    CHECK(history.isYes(Setting::WomenOnly, day("2027-05-01")));
    CHECK(history.on(Setting::AgeMin, day("2027-05-01")) == 21);
    CHECK_FALSE(history.isYes(Setting::OnePerFamily, day("2027-05-01")));
}

TEST_CASE("no is a value, and no yes", "[group]") {
    const SettingsHistory history{{agreed("2026-04-01", {{Setting::WomenOnly, 1}}),
                                   agreed("2026-05-01", {{Setting::WomenOnly, 0}})}};
    CHECK(history.isYes(Setting::WomenOnly, day("2026-04-30")));
    CHECK_FALSE(history.isYes(Setting::WomenOnly, day("2026-05-01")));
    CHECK(history.on(Setting::WomenOnly, day("2026-05-01")) == 0);
}

TEST_CASE("settings written down in any order hold by their days, the later of two from one",
          "[group]") {
    const SettingsHistory history{{agreed("2027-04-01", {{Setting::Tier, 2}}),
                                   agreed("2026-04-01", {{Setting::Tier, 1}}),
                                   agreed("2027-04-01", {{Setting::Tier, 3}})}};
    CHECK(history.on(Setting::Tier, day("2026-06-01")) == 1);
    CHECK(history.on(Setting::Tier, day("2027-04-01")) == 3);
    REQUIRE(history.all().size() == 3);
    CHECK(history.all().front().from == day("2026-04-01"));
}

} // namespace bahi
