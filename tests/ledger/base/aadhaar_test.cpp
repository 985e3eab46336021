// No text may hold an Aadhaar number: twelve digits of which the last is a Verhoeff check digit.

#include "ledger/base/text.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace bahi {

namespace {

bool isRefused(const std::string& text) {
    const auto checked = checkedText(text);
    return !checked && checked.refusal() == Refusal::TextLikeAadhaar;
}

/// A symmetry of the regular pentagon: turned by so many fifths, and perhaps turned over.
struct Symmetry {
    int turns;
    bool over;
};

Symmetry symmetryOf(int digit) {
    return {digit % 5, digit >= 5};
}

Symmetry after(Symmetry first, Symmetry second) {
    const int turns = first.over ? first.turns - second.turns : first.turns + second.turns;
    return {(turns + 5) % 5, first.over != second.over};
}

/// Verhoeff's permutation, applied as often as the digit stands places from the right.
int permuted(int digit, std::size_t times) {
    constexpr std::array<int, 10> kOnce = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    for (std::size_t i = 0; i < times; ++i) digit = kOnce.at(static_cast<std::size_t>(digit));
    return digit;
}

bool passes(const std::string& digits) {
    Symmetry check{0, false};
    for (std::size_t place = 0; place < digits.size(); ++place) {
        const int digit = digits[digits.size() - 1 - place] - '0';
        check = after(check, symmetryOf(permuted(digit, place)));
    }
    return check.turns == 0 && !check.over;
}

std::string completed(const std::string& eleven) {
    for (char last = '0'; last <= '9'; ++last)
        if (passes(eleven + last)) return eleven + last;
    return {};
}

/// Twelve digits that could be somebody's.
std::string anAadhaar() {
    const auto digit = [](char from) { return rc::gen::inRange(from, static_cast<char>('9' + 1)); };
    std::string eleven(1, *digit('2'));
    while (eleven.size() < 11) eleven += *digit('0');
    return completed(eleven);
}

} // namespace

TEST_CASE("an Aadhaar number is refused however it is written", "[base]") {
    const std::string text = GENERATE(values<std::string>({
        "234123412346",
        "999941057058",
        "500000000006",
        "279182736455",
        "2341 2341 2346",
        "2341-2341-2346",
        "2 3 4 1 2 3 4 1 2 3 4 6",
        "2341  2341 - 2346",
        "Bhimabai, 2341 2341 2346, widow",
        "no.234123412346.",
        "(234123412346)",
        "x234123412346y",
        "1. 234123412346",
        "२३४१२३४१२३४६",
        "२३४१-२३४१-२३४६",
        "आधार २३४१ २३४१ २३४६",
        "২৩৪১ ২৩৪১ ২৩৪৬",
        "２３４１２３４１２３４６",
        "२३४१ 2341 २३४६",
        "12345 / 234123412346",
    }));
    CAPTURE(text);
    CHECK(isRefused(text));
    CHECK(checkedName(text).refusal() == Refusal::TextLikeAadhaar);
}

TEST_CASE("an Aadhaar number is refused with any blanks or hyphens between its digits", "[base]") {
    const std::string between = GENERATE(values<std::string>({
        "\u00A0", // no-break space, as word processors write it
        "\u2009", // thin space
        "\u202F", // narrow no-break space
        "\u3000", // ideographic space
        "\u2010", // hyphen
        "\u2011", // no-break hyphen
    }));
    CAPTURE(between);
    CHECK(isRefused("2341" + between + "2341" + between + "2346"));
}

TEST_CASE("numbers that are nobody's Aadhaar pass", "[base]") {
    const std::string text = GENERATE(values<std::string>({
        "234123412345",       // another check digit
        "23412341234",        // eleven digits
        "2341234123461",      // thirteen
        "9198765432109",      // a telephone number
        "123456789010",       // Verhoeff agrees, but none begins with 1
        "012345678906",       // or with 0
        "2341, 2341, 2346",   // three amounts
        "2341/2341/2346",     // a file number
        "2026-11-22 to 2026", // dates
        "२३४१२३४१२३४५",
    }));
    CAPTURE(text);
    CHECK(checkedText(text));
}

TEST_CASE("the check digit tells Aadhaar numbers from others", "[base]") {
    CHECK(passes("2363")); // the textbooks' example
    CHECK(completed("23412341234") == "234123412346");

    rc::prop("every complete number is refused", [] {
        const std::string number = anAadhaar();
        RC_ASSERT(isRefused(number));
        const auto cut = *rc::gen::inRange<std::size_t>(1, number.size());
        RC_ASSERT(isRefused(number.substr(0, cut) + " " + number.substr(cut)));
        RC_ASSERT(isRefused(number.substr(0, cut) + " - " + number.substr(cut)));
    });
    rc::prop("with one digit changed it passes", [] {
        std::string number = anAadhaar();
        const auto place = *rc::gen::inRange<std::size_t>(0, number.size());
        const auto other = *rc::gen::inRange('0', static_cast<char>('9' + 1));
        RC_PRE(number[place] != other);
        number[place] = other;
        RC_ASSERT(!isRefused(number));
    });
    rc::prop("with two neighbours swapped it passes", [] {
        std::string number = anAadhaar();
        const auto place = *rc::gen::inRange<std::size_t>(1, number.size());
        RC_PRE(number[place] != number[place - 1]);
        std::swap(number[place], number[place - 1]);
        RC_ASSERT(!isRefused(number));
    });
    rc::prop("of eleven digits and any twelfth, one is refused", [] {
        const std::string number = anAadhaar();
        int refused = 0;
        for (char last = '0'; last <= '9'; ++last)
            refused += isRefused(number.substr(0, 11) + last) ? 1 : 0;
        RC_ASSERT(refused == 1);
    });
}

} // namespace bahi
