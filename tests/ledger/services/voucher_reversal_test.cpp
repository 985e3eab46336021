// Taking a voucher back leaves the same order that posting it asked for: nothing is overdrawn on
// any day, and no more of a grant is used than was spent.

#include "ledger/services/correction_service.h"
#include "ledger/services/page_service.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

VoucherLine line(std::uint16_t account, std::int64_t amount, const std::string& page = "",
                 const std::string& member = "") {
    PageName name{.code = page};
    if (!member.empty()) name.member = MemberCode::parse(member).value();
    return {AccountCode{account}, name, rupees(amount), {}, {}, {}};
}

/// Posts one voucher under resolution 1, which the first call passes.
void posts(Group& group, std::string_view on, std::vector<VoucherLine> lines) {
    MeetingService service{group.office(), group.book()};
    static_cast<void>(service.post({aMeeting("2006-01-01", {resolves(1)})}, ""));
    VoucherSheet sheet;
    sheet.date = day(on);
    sheet.resolution = ResolutionNumber{1};
    sheet.lines = std::move(lines);
    must(service.post({}, "", Keep::Yes, {}, {sheet}));
}

/// What taking `voucher` back is refused for, and what it is bound to; empty if it is not.
std::string whyBound(Group& group, std::uint64_t voucher) {
    const auto taken = CorrectionService{group.office(), group.book()}.reverse(
        VoucherNumber{voucher}, "a mistake");
    if (taken) return "";
    CHECK(taken.refusal() == Refusal::VoucherBoundToOther);
    return taken.refused().given;
}

} // namespace

TEST_CASE("a fund that was given back in part was received", "[services]") {
    Group group;
    posts(group, "2006-02-01", {line(1010, 9000), line(2010, -9000, "", "M01")});
    posts(group, "2006-03-01", {line(1010, 5000), line(3110, -5000)});
    posts(group, "2006-04-01", {line(3110, 3000), line(1010, -3000)});
    CHECK(whyBound(group, 2) == "3110");
    CHECK(whyBound(group, 3).empty());
    CHECK(whyBound(group, 2).empty());
}

TEST_CASE("what a grant was used for was spent", "[services]") {
    Group group;
    must(PageService{group.office(), group.book()}.open(
        {{.code = "G1", .kind = SubLedger::Grant},
         {.code = "TENT", .kind = SubLedger::FixedAsset, .of = "G1"}}));
    posts(group, "2006-02-01", {line(1010, 1000), line(3410, -1000, "G1")});
    posts(group, "2006-03-01", {line(5410, 400, "G1"), line(1010, -400)});
    posts(group, "2006-03-01", {line(3410, 400, "G1"), line(4340, -400, "G1")});
    CHECK(whyBound(group, 2) == "G1");

    posts(group, "2006-04-01", {line(1510, 500, "TENT"), line(1010, -500)});
    posts(group, "2006-12-01", {line(5240, 50, "TENT"), line(1590, -50, "TENT")});
    posts(group, "2006-12-01", {line(3410, 50, "G1"), line(4340, -50, "G1")});
    CHECK(whyBound(group, 5) == "G1");
    CHECK(whyBound(group, 6).empty());
    CHECK(whyBound(group, 5).empty());
}

TEST_CASE("savings that were given back were brought before", "[services]") {
    Group group;
    posts(group, "2006-02-01", {line(1010, 100), line(2010, -100, "", "M01")});
    posts(group, "2006-02-01", {line(1010, 100), line(2010, -100, "", "M02")});
    posts(group, "2006-03-01", {line(2010, 100, "", "M01"), line(1010, -100)});
    posts(group, "2006-04-01", {line(1010, 100), line(2010, -100, "", "M01")});
    CHECK(whyBound(group, 1) == "M01"); // nothing of hers was there on 1 March
    CHECK(whyBound(group, 4).empty());
}

TEST_CASE("more may be paid into a cash credit than was drawn", "[services]") {
    Group group;
    must(PageService{group.office(), group.book()}.open(
        {{.code = "CC", .kind = SubLedger::Borrowing}}));
    posts(group, "2006-02-01", {line(1010, 900), line(2010, -900, "", "M01")});
    posts(group, "2006-03-01", {line(1010, 500), line(2220, -500, "CC")});
    posts(group, "2006-04-01", {line(2220, 500, "CC"), line(1010, -500)});
    CHECK(whyBound(group, 2).empty());
}

} // namespace bahi
