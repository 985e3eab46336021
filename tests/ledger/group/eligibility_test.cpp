// Who may join, by the rules of her day, and who comes in all the same.

#include "ledger/group/eligibility.h"

#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace bahi;
using plain::day;
using enum Setting;

namespace {

Person aPerson(std::uint32_t number, std::string_view joined, MemberDetails details = {},
               std::string_view left = "") {
    const auto code = MemberCode::parse("M" + std::to_string(number));
    Person person{{MemberNumber{number}, code.value(), "", day(joined), {}}, std::move(details)};
    if (!left.empty()) person.member.leftOn = day(left);
    return person;
}

SettingsHistory since(std::string_view from, std::map<Setting, std::int64_t> values) {
    return SettingsHistory{{{day(from), std::move(values), 0}}};
}

std::optional<Refusal> against(const Person& her, const SettingsHistory& settings,
                               const std::vector<Person>& others = {}) {
    const auto eligibility = eligibilityOf(her, others, settings);
    if (!eligibility.against) return {};
    return eligibility.against->why;
}

std::vector<Doubt> doubts(const Person& her, const SettingsHistory& settings) {
    return eligibilityOf(her, {}, settings).doubts;
}

} // namespace

TEST_CASE("without rules everybody may join", "[group]") {
    const Person her = aPerson(1, "2006-03-01", {.gender = Gender::Man, .born = "2005"});
    const Eligibility eligibility = eligibilityOf(her, {her}, {});
    CHECK_FALSE(eligibility.against);
    CHECK(eligibility.doubts.empty());
    CHECK(eligibility.isAllowed());
}

TEST_CASE("women only: a man is refused, who is unknown is doubtful", "[group]") {
    const SettingsHistory settings = since("2006-03-01", {{WomenOnly, 1}});
    const auto with = [](Gender gender) { return aPerson(1, "2006-03-01", {.gender = gender}); };
    CHECK_FALSE(against(with(Gender::Woman), settings));
    CHECK(doubts(with(Gender::Woman), settings).empty());
    CHECK(against(with(Gender::Man), settings) == Refusal::MemberNotWoman);
    CHECK(doubts(with(Gender::Unsaid), settings) == std::vector{Doubt::Gender});
    CHECK(doubts(with(Gender::Other), settings) ==
          std::vector{Doubt::Gender}); // the group's to say
    CHECK_FALSE(against(aPerson(1, "2006-02-28", {.gender = Gender::Man}), settings)); // before it
    CHECK_FALSE(against(with(Gender::Man), since("2006-03-01", {{WomenOnly, 0}})));
}

TEST_CASE("an age is against her only when it is certain", "[group]") {
    const SettingsHistory settings = since("2000-01-01", {{AgeMin, 18}, {AgeMax, 60}});
    struct Case {
        std::string born;
        std::optional<Refusal> why;
        bool isDoubtful;
    };
    const auto wanted = GENERATE(values<Case>({
        {"1988-03-01", {}, false},                      // 18 that very day
        {"1988-03-02", Refusal::MemberTooYoung, false}, // tomorrow
        {"1988", {}, true},
        {"1987", {}, false},
        {"1989", Refusal::MemberTooYoung, false},
        {"1946-03-01", {}, false}, // 60
        {"1945-03-02", {}, false}, // 60 to the last day
        {"1945-03-01", Refusal::MemberTooOld, false},
        {"1945", {}, true},
        {"1944", Refusal::MemberTooOld, false},
        {"", {}, true},
        {"unknown", {}, true}, // another program's words
    }));
    CAPTURE(wanted.born);
    const Person her = aPerson(1, "2006-03-01", {.born = wanted.born});
    CHECK(against(her, settings) == wanted.why);
    CHECK(doubts(her, settings) ==
          (wanted.isDoubtful ? std::vector{Doubt::Age} : std::vector<Doubt>{}));
}

TEST_CASE("a refused age says what it is and what it should be", "[group]") {
    const SettingsHistory settings = since("2000-01-01", {{AgeMin, 18}, {AgeMax, 60}});
    const auto young = eligibilityOf(aPerson(7, "2006-03-01", {.born = "1990"}), {}, settings);
    CHECK(young.against->subject == "M7");
    CHECK(young.against->given == "16");
    CHECK(young.against->allowed == "18");
    const auto old = eligibilityOf(aPerson(7, "2006-03-01", {.born = "1940"}), {}, settings);
    CHECK(old.against->given == "65");
    CHECK(old.against->allowed == "60");
}

TEST_CASE("one of a family: two who belong at once", "[group]") {
    const SettingsHistory settings = since("2006-01-01", {{OnePerFamily, 1}});
    const MemberDetails well{.household = "by the well"};
    const Person first = aPerson(1, "2006-01-01", well);
    const auto why = [&](const Person& her, const Person& other) {
        return against(her, settings, {other, her}); // herself among the others does not count
    };
    CHECK(why(aPerson(2, "2006-06-01", well), first) == Refusal::FamilyThere);
    CHECK(why(first, aPerson(2, "2006-06-01", well)) == Refusal::FamilyThere); // told later
    CHECK_FALSE(why(aPerson(2, "2006-06-01", {.household = "by the mill"}), first));
    CHECK_FALSE(
        why(aPerson(2, "2006-06-01", {.household = "By the well"}), first)); // word for word
    const Person gone = aPerson(1, "2006-01-01", well, "2006-05-31");
    CHECK_FALSE(why(aPerson(2, "2006-06-01", well), gone));
    CHECK(why(aPerson(2, "2006-05-31", well), gone) == Refusal::FamilyThere); // her last day
    CHECK(doubts(aPerson(2, "2006-06-01"), settings) == std::vector{Doubt::Family});
    CHECK(eligibilityOf(aPerson(2, "2006-06-01", well), {first}, settings).against->given == "M1");
}

TEST_CASE("one of a family holds from the day of the second", "[group]") {
    const SettingsHistory settings = since("2006-06-01", {{OnePerFamily, 1}});
    const MemberDetails well{.household = "by the well"};
    const Person first = aPerson(1, "2006-01-01", well);
    CHECK_FALSE(against(aPerson(2, "2006-05-31", well), settings, {first}));
    CHECK(against(aPerson(2, "2006-06-01", well), settings, {first}) == Refusal::FamilyThere);
    CHECK_FALSE(against(first, settings, {aPerson(2, "2006-05-31", well)}));
}

TEST_CASE("who came in by resolution may stay, and the family she came to as well", "[group]") {
    const SettingsHistory settings = since("2006-01-01", {{OnePerFamily, 1}, {WomenOnly, 1}});
    const MemberDetails well{.gender = Gender::Woman, .household = "by the well"};
    MemberDetails admitted = well;
    admitted.admittedBy = 4;
    const Person second = aPerson(2, "2006-06-01", admitted);
    const Eligibility hers = eligibilityOf(second, {aPerson(1, "2006-01-01", well)}, settings);
    CHECK(hers.against->why == Refusal::FamilyThere);
    CHECK(hers.isAllowed());
    CHECK(hers.admittedBy == 4);
    CHECK_FALSE(against(aPerson(1, "2006-01-01", well), settings, {second}));
    // Her resolution does not let in a third.
    CHECK(against(aPerson(3, "2006-07-01", well), settings, {second}) == Refusal::FamilyThere);
}

TEST_CASE("the first rule against her is the answer", "[group]") {
    const SettingsHistory settings =
        since("2006-01-01", {{OnePerFamily, 1}, {WomenOnly, 1}, {AgeMin, 18}});
    const Person other = aPerson(1, "2006-01-01", {.household = "x"});
    Person her =
        aPerson(2, "2006-06-01", {.gender = Gender::Man, .born = "2000", .household = "x"});
    CHECK(against(her, settings, {other}) == Refusal::MemberNotWoman);
    her.details.gender = Gender::Woman;
    CHECK(against(her, settings, {other}) == Refusal::MemberTooYoung);
    her.details.born = "1970";
    CHECK(against(her, settings, {other}) == Refusal::FamilyThere);
}

TEST_CASE("of two of one family exactly one order of telling is not needed", "[group]") {
    rc::prop("whichever of the two is judged, the rule says the same", [] {
        const auto aDay = [] { return toIso(fromDays(13'000 + *rc::gen::inRange(0, 60))); };
        const auto some = [&](std::uint32_t number) {
            MemberDetails details{.household = "x"};
            Person person = aPerson(number, aDay(), details);
            const int stay = *rc::gen::inRange(0, 80);
            if (stay < 60) person.member.leftOn = fromDays(toDays(person.member.joinedOn) + stay);
            return person;
        };
        const Person one = some(1);
        const Person two = some(2);
        const SettingsHistory settings = since(aDay(), {{OnePerFamily, 1}});
        const bool isAgainst = against(one, settings, {two}).has_value();
        RC_ASSERT(isAgainst == against(two, settings, {one}).has_value());
        // Day by day: both there, and the rule in force when the second of them came.
        bool together = false;
        for (int number = 13'000; number < 13'200; ++number)
            together |=
                one.member.belongsOn(fromDays(number)) && two.member.belongsOn(fromDays(number));
        const Date second = std::max(one.member.joinedOn, two.member.joinedOn);
        RC_ASSERT(isAgainst == (together && settings.isYes(OnePerFamily, second)));
    });
}
