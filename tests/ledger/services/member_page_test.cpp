// What the page of the members reads.

#include "ledger/services/member_details_service.h"
#include "ledger/services/member_page_service.h"
#include "ledger/services/verify_service.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using enum ReceiptHead;

TEST_CASE("a member's page has her standing, her passbook and her open loans", "[services]") {
    Group group;
    must(group.meets(
        aMeeting("2006-03-01", {attends("M01", Attendance::Late), pays("M01", RegularSaving, 200),
                                resolves(1), borrows("M01", 100, 1)})));
    MemberPageService pages{group.book()};
    const MembersToday today = pages.today();
    REQUIRE(today.members.size() == 3);
    CHECK(today.nextMeeting == day("2006-04-01"));
    CHECK(today.regularSaving == rupees(25));
    CHECK(today.members[0].savings == rupees(200));
    CHECK(today.members[0].roll.late == 1);
    REQUIRE(today.members[0].due);
    CHECK(today.members[0].due->loans.at(0).interest == rupees(2));
    const MemberPage page = must(pages.of("M01"));
    CHECK(page.passbook.savings == rupees(200));
    REQUIRE(page.loans.size() == 1);
    CHECK(page.loans[0].balance == rupees(100));
    CHECK(whyNot(pages.of("M09")) == Refusal::MemberUnknown);
}

TEST_CASE("a name is put right with a reason, also one that was put right before", "[services]") {
    Group group;
    MemberDetailsService details{group.office(), group.book()};
    const auto name = [&] { return must(details.of("M01")).member.name; };
    must(details.rename("M01", "Bhimabai", "how she is called"));
    CHECK(whyNot(details.rename("M01", "Bhimabai Chaudhari", "")) == Refusal::ReasonMissing);
    must(details.rename("M01", "Bhimabai Chaudhari", "her full name"));
    CHECK(name() == "Bhimabai Chaudhari");
    CHECK(whyNot(details.rename("M01", name(), "again")) == Refusal::NothingToChange);
    CHECK(whyNot(details.rename("M01", "=1+1", "a formula")) == Refusal::TextLikeFormula);
    must(details.erase("M01", "at her own wish"));
    CHECK(name().empty());
    must(details.rename("M01", "Bhima", "")); // none is there that would need a reason
    CHECK(name() == "Bhima");
    CHECK(VerifyService{group.office()}.verify(group.book()).ok());
}

} // namespace bahi
