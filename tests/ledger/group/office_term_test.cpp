#include "ledger/group/office_term.h"

#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace bahi;
using plain::day;
using enum OfficerRole;

namespace {

OfficeTerm aTerm(std::uint32_t member, OfficerRole office, std::string_view from,
                 std::string_view until = "") {
    OfficeTerm term{
        .member = MemberNumber{member}, .office = office, .from = day(from), .until = {}};
    if (!until.empty()) term.until = day(until);
    return term;
}

} // namespace

TEST_CASE("two terms collide on a shared day of an office for one", "[group]") {
    const OfficeTerm first = aTerm(1, President, "2006-03-01", "2007-02-28");
    CHECK(collide(first, aTerm(2, President, "2007-02-28")));
    CHECK_FALSE(collide(first, aTerm(2, President, "2007-03-01")));
    CHECK_FALSE(collide(first, aTerm(2, Secretary, "2006-03-01")));
    CHECK(collide(aTerm(1, President, "2006-03-01"), aTerm(2, President, "2030-01-01")));
    CHECK(collide(aTerm(2, President, "2006-01-01", "2006-03-01"), first));
}

TEST_CASE("bookkeepers and representatives may be several, but each once", "[group]") {
    for (const OfficerRole office : {Bookkeeper, Representative}) {
        CHECK_FALSE(collide(aTerm(1, office, "2006-03-01"), aTerm(2, office, "2006-03-01")));
        CHECK(collide(aTerm(1, office, "2006-03-01"), aTerm(1, office, "2007-03-01")));
    }
    for (const OfficerRole office : {President, Secretary, Treasurer}) CHECK(isForOne(office));
}

TEST_CASE("terms that follow each other are one time in office", "[group]") {
    const std::vector terms = {aTerm(1, President, "2006-03-01", "2007-02-28"),
                               aTerm(1, President, "2007-03-01", "2008-02-29"),
                               aTerm(1, President, "2008-03-01"),
                               aTerm(1, Secretary, "2005-01-01", "2006-02-28"),
                               aTerm(2, President, "2005-01-01", "2006-02-28")};
    CHECK(servingSince(terms[2], terms) == day("2006-03-01"));
    CHECK(servingSince(terms[0], terms) == day("2006-03-01"));
    const OfficeTerm afterBreak = aTerm(1, President, "2008-03-01");
    CHECK(servingSince(afterBreak, {terms[0], afterBreak}) == day("2008-03-01"));
}

TEST_CASE("room is to be made after two years", "[group]") {
    CHECK(rotationDue(day("2006-03-01")) == day("2008-03-01"));
    CHECK(rotationDue(day("2008-02-29")) == day("2010-03-01"));
}

TEST_CASE("a collision is a day on which both run", "[group]") {
    rc::prop("day by day", [] {
        const auto some = [](std::uint32_t member) {
            const int from = *rc::gen::inRange(0, 30);
            OfficeTerm term{.member = MemberNumber{member},
                            .office = *rc::gen::element(President, Bookkeeper),
                            .from = fromDays(from),
                            .until = {}};
            if (*rc::gen::arbitrary<bool>()) term.until = fromDays(from + *rc::gen::inRange(0, 20));
            return term;
        };
        const OfficeTerm one = some(1);
        const OfficeTerm two = some(*rc::gen::inRange(1U, 3U));
        bool shared = false;
        for (int number = 0; number < 60; ++number)
            shared |= one.runsOn(fromDays(number)) && two.runsOn(fromDays(number));
        const bool sameSeat =
            one.office == two.office && (isForOne(one.office) || one.member == two.member);
        RC_ASSERT(collide(one, two) == (shared && sameSeat));
        RC_ASSERT(collide(one, two) == collide(two, one));
    });
}
