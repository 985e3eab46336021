#include "ledger/group/member.h"

#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <set>
#include <string>

namespace bahi {

namespace {

using plain::day;

constexpr std::string_view kCrockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Luhn's check in base 32, reckoned afresh: from the right, every second letter counts double,
/// and the digits of a double are added up.
bool checkLetterFits(std::string_view code) {
    std::size_t sum = 0;
    for (std::size_t fromRight = 0; fromRight < code.size(); ++fromRight) {
        std::size_t value = kCrockford.find(code[code.size() - 1 - fromRight]);
        if (fromRight % 2 == 1) value = 2 * value >= 32 ? 2 * value - 31 : 2 * value;
        sum += value;
    }
    return sum % 32 == 0;
}

} // namespace

TEST_CASE("no code is an Aadhaar number", "[group]") {
    const auto code = MemberCode::parse("234123412346");
    REQUIRE_FALSE(code);
    CHECK(code.refusal() == Refusal::TextLikeAadhaar);
    CHECK(MemberCode::parse("234123412347")); // twelve digits, but not one
}

TEST_CASE("a drawn code is eight letters nobody mixes up", "[group]") {
    SeededRandom random{2006};
    std::set<std::string> drawn;
    for (int i = 0; i < 2000; ++i) {
        const MemberCode code = MemberCode::drawn(random);
        REQUIRE(code.text().size() == 8);
        REQUIRE(code.text().find_first_not_of(kCrockford) == std::string::npos);
        REQUIRE(checkLetterFits(code.text()));
        REQUIRE(MemberCode::parse(code.text()).value() == code);
        drawn.insert(code.text());
    }
    CHECK(drawn.size() == 2000);
}

TEST_CASE("a seed draws the same codes for ever", "[group]") {
    SeededRandom one{1};
    SeededRandom again{1};
    SeededRandom other{2};
    const MemberCode code = MemberCode::drawn(one);
    CHECK(code == MemberCode::drawn(again));
    CHECK(code != MemberCode::drawn(other));
    CHECK(code != MemberCode::drawn(one));
}

TEST_CASE("the check letter finds every slip of one letter", "[group]") {
    SeededRandom random{7};
    for (int i = 0; i < 20; ++i) {
        const std::string code = MemberCode::drawn(random).text();
        for (std::size_t place = 0; place < code.size(); ++place) {
            for (const char letter : kCrockford) {
                std::string slip = code;
                slip[place] = letter;
                if (slip != code) REQUIRE_FALSE(checkLetterFits(slip));
            }
        }
    }
}

TEST_CASE("the check letter finds swapped neighbours, but for 0 and Z", "[group]") {
    rc::prop("in codes of any seed", [] {
        SeededRandom random{*rc::gen::arbitrary<std::uint64_t>()};
        const std::string code = MemberCode::drawn(random).text();
        const auto place = *rc::gen::inRange<std::size_t>(1, code.size());
        std::string swapped = code;
        std::swap(swapped[place], swapped[place - 1]);
        const std::set<char> two{code[place], code[place - 1]};
        const bool goesUnseen = two.size() == 1 || two == std::set{'0', 'Z'};
        RC_ASSERT(checkLetterFits(swapped) == goesUnseen);
    });
}

TEST_CASE("a group may bring codes of its own", "[group]") {
    const auto [text, code] = GENERATE(table<std::string, std::string>({
        {"7Q4M2K9R", "7Q4M2K9R"},
        {"7q4m2k9r", "7Q4M2K9R"},
        {"A", "A"},
        {"0", "0"},
        {"abcdefghijkl", "ABCDEFGHIJKL"},
        {"SHG-007-", "SHG-007-"},
        {"a--z", "A--Z"},
    }));
    CAPTURE(text);
    const auto parsed = MemberCode::parse(text);
    REQUIRE(parsed);
    CHECK(parsed.value().text() == code);
}

TEST_CASE("what is no code is refused", "[group]") {
    const std::string text = GENERATE(values<std::string>({
        "",   "-", "-A", "ABCDEFGHIJKLM", "A B",   " A", "A ", "A_B", "A.B", "A/B", "A\n",
        "=A", "Ä", "७",  "भीमा",          "A\xff", "A@", "A[", "A`",  "A{",  "A:",
    }));
    CAPTURE(text);
    const auto parsed = MemberCode::parse(text);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.refusal() == Refusal::MemberCodeMalformed);
    CHECK(parsed.refused().given == text);
    CHECK_FALSE(MemberCode::parse(std::string_view{"A\0B", 3}));
}

TEST_CASE("a member belongs from the day she joins to the day she leaves", "[group]") {
    Member member{MemberNumber{1}, MemberCode::parse("A1").value(), "", day("2006-03-01"), {}};
    CHECK_FALSE(member.belongsOn(day("2006-02-28")));
    CHECK(member.belongsOn(day("2006-03-01")));
    CHECK(member.belongsOn(day("9999-12-31")));

    member.leftOn = day("2007-02-01");
    CHECK_FALSE(member.belongsOn(day("2006-02-28")));
    CHECK(member.belongsOn(day("2006-03-01")));
    CHECK(member.belongsOn(day("2007-02-01")));
    CHECK_FALSE(member.belongsOn(day("2007-02-02")));
}

} // namespace bahi
