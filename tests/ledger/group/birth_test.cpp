#include "ledger/group/birth.h"

#include "ledger/group/member_details.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace bahi;
using plain::day;

namespace {

Birth::Age ageOf(std::string_view born, std::string_view on) {
    return Birth::parse(born).value().ageOn(day(on));
}

} // namespace

TEST_CASE("somebody is a year older on her birthday", "[group]") {
    CHECK(ageOf("1988-04-12", "2006-04-11") == Birth::Age{17, 17});
    CHECK(ageOf("1988-04-12", "2006-04-12") == Birth::Age{18, 18});
    CHECK(ageOf("1988-02-29", "2006-02-28") == Birth::Age{17, 17});
    CHECK(ageOf("1988-02-29", "2006-03-01") == Birth::Age{18, 18});
    CHECK(ageOf("1988-02-29", "2008-02-29") == Birth::Age{20, 20});
}

TEST_CASE("of a birth year alone the age is one of two", "[group]") {
    CHECK(ageOf("1988", "2006-01-01") == Birth::Age{17, 18});
    CHECK(ageOf("१९८८", "2006-12-30") == Birth::Age{17, 18});
    CHECK(ageOf("1988", "2006-12-31") == Birth::Age{18, 18}); // whoever was born that year
    CHECK(Birth::parse("1988").value().text() == "1988");
    CHECK(Birth::parse("१९८८-०४-१२").value().text() == "1988-04-12");
    CHECK(Birth::parse("1988").value().earliest() == day("1988-01-01"));
}

TEST_CASE("what is no birth is refused", "[group]") {
    for (const char* text : {"", "88", "0999", "1988-13-01", "1988-02-30", "12.4.1988", "19888",
                             "198a", "1988-04", " 1988", "-1988", "about 1988"}) {
        CAPTURE(text);
        const auto birth = Birth::parse(text);
        REQUIRE_FALSE(birth);
        CHECK(birth.refusal() == Refusal::BornMalformed);
        CHECK(birth.refused().given == text);
    }
}

TEST_CASE("a day and its year agree on the age", "[group]") {
    rc::prop("the age of the year holds that of the day", [] {
        const Date born = fromDays(*rc::gen::inRange(-20'000, 10'000));
        const Date on = fromDays(toDays(born) + *rc::gen::inRange(0, 40'000));
        const std::string iso = toIso(born);
        const Birth::Age exact = Birth::parse(iso).value().ageOn(on);
        const Birth::Age rough = Birth::parse(iso.substr(0, 4)).value().ageOn(on);
        RC_ASSERT(exact.least == exact.most);
        RC_ASSERT(rough.least <= exact.least);
        RC_ASSERT(rough.most >= exact.most);
        RC_ASSERT(rough.most - rough.least <= 1);
        // Her birthdays up to that day, counted one by one.
        int birthdays = 0;
        for (int year = static_cast<int>(born.year()) + 1; year <= static_cast<int>(on.year());
             ++year) {
            const Date birthday = std::chrono::year{year} / born.month() / born.day();
            const Date kept = birthday.ok() ? birthday : birthday.year() / std::chrono::March / 1;
            birthdays += kept <= on ? 1 : 0;
        }
        RC_ASSERT(exact.least == birthdays);
    });
}

TEST_CASE("a phone number is digits, blanks and a plus", "[group]") {
    CHECK(checkedPhone("98220 12345").value() == "98220 12345");
    CHECK(checkedPhone("  +91  98220   12345 ").value() == "+91 98220 12345");
    CHECK(checkedPhone("९८२२० १२३४५").value() == "98220 12345");
    CHECK(checkedPhone("234123412346").value() == "234123412346"); // could be an Aadhaar number
    CHECK(checkedPhone("123456").value() == "123456");
    CHECK(checkedPhone("123456789012345").value() == "123456789012345");
    for (const char* text : {"", " ", "12345", "1234567890123456", "98220-12345", "(020) 255312",
                             "98220 1234x", "9+8220 12345", "++98220 12345", "+", "98220 12345;"}) {
        CAPTURE(text);
        const auto phone = checkedPhone(text);
        REQUIRE_FALSE(phone);
        CHECK(phone.refusal() == Refusal::PhoneMalformed);
        CHECK(phone.refused().given == text);
    }
}
