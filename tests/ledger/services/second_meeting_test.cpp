// A group that met twice on one day: both meetings can be seen, and both ask their saving.

#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_registers.h"
#include "ledger/reports/collection_dues.h"
#include "ledger/services/catch_up.h"
#include "ledger/services/proof_service.h"
#include "ledger/services/report_service.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using enum ReceiptHead;

namespace {

constexpr auto kDay = "2006-09-01";

CollectionSheet sitting(std::uint8_t number, std::initializer_list<SheetLine> lines) {
    CollectionSheet sheet = aMeeting(kDay, lines);
    sheet.sitting = number;
    return sheet;
}

void meetTwice(Group& group) {
    must(group.meets(sitting(1, {attends("M01", Attendance::Present),
                                 pays("M01", RegularSaving, 25), pays("M02", RegularSaving, 25)})));
    must(group.meets(
        sitting(2, {attends("M01", Attendance::Late), pays("M01", RegularSaving, 10)})));
}

Result<std::string> printed(Group& group, const char* report, std::uint8_t number) {
    ReportRequest request;
    request.name = report;
    request.asOf = day(kDay);
    request.sitting = number;
    return ReportService{group.office(), group.book()}.print(request);
}

} // namespace

TEST_CASE("each of two meetings of a day has its sheet and its minutes", "[services]") {
    Group group;
    meetTwice(group);
    for (const char* report : {"meeting-sheet", "minutes"}) {
        CAPTURE(report);
        const std::string first = must(printed(group, report, 1));
        CHECK(first == must(printed(group, report, 0)));
        CHECK(first != must(printed(group, report, 2)));
        const auto third = printed(group, report, 3);
        REQUIRE(whyNot(third) == Refusal::MeetingUnknown);
        CHECK(third.refused().subject == "2006-09-01/3");
    }
    CHECK(whyNot(printed(group, "collection-sheet", 3)) == Refusal::MeetingUnknown);
    CHECK_FALSE(whyNot(printed(group, "collection-sheet", 2)).has_value());
}

TEST_CASE("the only meeting of a day needs no number", "[services]") {
    Group group;
    must(group.meets(sitting(2, {pays("M01", RegularSaving, 25)})));
    CHECK(must(printed(group, "minutes", 0)) == must(printed(group, "minutes", 2)));
    CHECK(whyNot(printed(group, "minutes", 1)) == Refusal::MeetingUnknown);
    must(ProofService{group.office(), group.book()}.proveLine("M01", {day(kDay)}));
    must(group.meets(sitting(3, {pays("M01", RegularSaving, 5)})));
    CHECK(whyNot(printed(group, "minutes", 0)) == Refusal::MeetingUnknown); // which of them?
}

TEST_CASE("a woman proves what she paid in the second meeting", "[services]") {
    Group group;
    meetTwice(group);
    ProofService service{group.office(), group.book()};
    const auto saved = [&](std::uint8_t number) {
        const std::string proof = must(service.proveLine("M01", {day(kDay), number}));
        return must(ProofService::check(proof)).moved.saving;
    };
    CHECK(saved(0) == rupees(25));
    CHECK(saved(1) == rupees(25));
    CHECK(saved(2) == rupees(10));
    CHECK(whyNot(service.proveLine("M02", {day(kDay), 2})) == Refusal::NothingToProve);
}

TEST_CASE("two meetings of a day have one collection sheet", "[services]") {
    Group group;
    meetTwice(group);
    const CollectionDues both = collectionDuesOf(group.book(), day(kDay));
    REQUIRE(both.held.size() == 2);
    const CollectionRow& asha = both.rows.at(0);
    CHECK(asha.saving == rupees(50));
    CHECK(asha.moved.saving == rupees(35));
    CHECK(asha.attendance == Attendance::Late); // the later answer
    CHECK(both.rows.at(1).moved.saving == rupees(25));
    const CollectionDues second = collectionDuesOf(group.book(), day(kDay), 2);
    REQUIRE(second.held.size() == 1);
    CHECK(second.rows.at(0).saving == rupees(50));
    CHECK(second.rows.at(0).moved.saving == rupees(10));
    CHECK(jsonOf(both).at("meetings") == nlohmann::ordered_json{1, 2});
    const ReportTable table = tableOf(both);
    CHECK(table.titles.at(1) == "Collection sheet, meetings 1 and 2 of 2006-09-01, in INR");
    CHECK(table.footer.back() ==
          "Proof: brought in all 60.00 + by others 0.00 = cash debited on the meetings' vouchers "
          "60.00");
}

TEST_CASE("a newcomer catches up with both meetings of a day", "[services]") {
    Group group;
    meetTwice(group);
    must(group.joins("M04", "2006-10-01"));
    must(group.book().write(group.office().machine, [](Writer& writer) -> Result<Done> {
        writer.append(SettingsAgreed{{day("2006-01-01"), {{Setting::CatchUpSaving, 1}}}});
        return Done{};
    }));
    const CatchUp catchUp = must(catchUpOf(group.book(), "M04"));
    REQUIRE(catchUp.due.size() == 1);
    CHECK(catchUp.due[0].meetings == 2);
    CHECK(catchUp.total == rupees(50));
}

} // namespace bahi
