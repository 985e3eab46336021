// The form of a meeting as a value: pencil, ink, sums, and what is posted of it.

#include "ui/models/meeting_form.h"

#include "tests/support/office.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

#include <map>

namespace bahi::ui {

using namespace plain;

namespace {

Money rupees(std::int64_t whole) {
    return Money::fromMinor(whole * 100);
}

/// Geeta owes 50, 750 and 153; Meena saves 50, and owes two loans.
MeetingDay aDay() {
    const auto member = [](std::uint32_t number, const char* code) {
        const Member known{.number = {number},
                           .code = MemberCode::parse(code).value(),
                           .name = {},
                           .joinedOn = day("2025-01-01"),
                           .leftOn = {}};
        CollectionRow row{known, {}, {}, {}, {}, {}, {}, {}};
        row.saving = rupees(50);
        return row;
    };
    MeetingDay meeting;
    meeting.place = 96;
    meeting.box = rupees(1240);
    meeting.nextResolution = {41};
    meeting.dues.day = day("2026-11-10");
    meeting.dues.head.currency = Currency::named("INR").value();
    CollectionRow geeta = member(1, "GEETA");
    geeta.loans = {{{7}, rupees(7650), rupees(750), {}, rupees(153)}};
    CollectionRow meena = member(2, "MEENA");
    meena.fine = rupees(5);
    meena.loans = {{{8}, rupees(400), rupees(500), {}, rupees(8)},
                   {{9}, rupees(100), rupees(50), rupees(50), rupees(2)}};
    meeting.dues.rows = {geeta, meena};
    return meeting;
}

MeetingForm aForm() {
    return MeetingForm{aDay(), Uid{1}};
}

} // namespace

TEST_CASE("a form begins in pencil: what is asked is shown, and nothing came in", "[ui]") {
    const MeetingForm form = aForm();
    REQUIRE(form.lines().size() == 3);
    CHECK(form.shown(form.lines()[0], Column::Total) == rupees(953));
    CHECK(form.sumsOf(Column::Total).asked == rupees(953 + 463 + 102));
    CHECK(form.sumsOf(Column::Total).received == Money{});
    CHECK(form.box().shouldBe() == rupees(1240));
    CHECK_FALSE(form.isDone(form.lines()[0]));
    CHECK(form.sheet().receipts.empty());
}

TEST_CASE("no more principal is asked than is left of the loan", "[ui]") {
    const MeetingForm form = aForm();
    CHECK(form.asked(form.lines()[1], Column::Principal) == rupees(400));
    CHECK(form.asked(form.lines()[2], Column::Principal) == rupees(100));
}

TEST_CASE("the cell of the interest holds the fees of the loan, and they come first", "[ui]") {
    MeetingDay day = aDay();
    day.dues.rows[0].loans[0].charges = rupees(20);
    MeetingForm form{day, Uid{1}};
    const SheetLine& line = form.lines()[0];
    CHECK(form.asked(line, Column::Interest) == rupees(173));
    const auto brought = [&](const char* text) {
        form.put({{form.cellOf(line, Column::Interest), text}});
        std::map<ReceiptHead, Money> heads;
        for (const ReceiptLine& receipt : form.sheet().receipts)
            heads[receipt.head] += receipt.amount;
        return heads;
    };
    CHECK(brought("173") == std::map<ReceiptHead, Money>{{ReceiptHead::Charge, rupees(20)},
                                                         {ReceiptHead::Interest, rupees(153)}});
    CHECK(brought("15") == std::map<ReceiptHead, Money>{{ReceiptHead::Charge, rupees(15)}});
}

TEST_CASE("accepting a member puts all her loans in ink, and can be put back", "[ui]") {
    MeetingForm form = aForm();
    const auto back = form.put(form.acceptingMember(1));
    CHECK(form.isDone(form.lines()[1]));
    CHECK(form.isDone(form.lines()[2]));
    CHECK_FALSE(form.isDone(form.lines()[0]));
    CHECK(form.box().in == rupees(565));
    CHECK(form.sheet().receipts.size() == 6);
    form.put(back);
    CHECK(form.cells().empty());
}

TEST_CASE("what a member brings in one sum goes to fine, saving, interest, principal", "[ui]") {
    MeetingForm form = aForm();
    const SheetLine line = form.lines()[1];
    form.put(must(form.splitting(line, rupees(70))));
    CHECK(form.shown(line, Column::Fine) == rupees(5));
    CHECK(form.shown(line, Column::Saving) == rupees(50));
    CHECK(form.shown(line, Column::Interest) == rupees(8));
    CHECK(form.shown(line, Column::Principal) == rupees(7));
    CHECK(form.received(line) == rupees(70));
    // More than was asked: the loan as far as it goes, and the rest she saves.
    form.put(must(form.splitting(line, rupees(500))));
    CHECK(form.shown(line, Column::Principal) == rupees(400));
    CHECK(form.shown(line, Column::Voluntary) == rupees(37));
    CHECK(form.received(line) == rupees(500));
    // On the line of her second loan nothing is saved, and no rupee goes away without a word.
    const SheetLine second = form.lines()[2];
    CHECK(whyNot(form.splitting(second, rupees(103))) == Refusal::RepaymentAboveBalance);
    form.put(must(form.splitting(second, rupees(102))));
    CHECK(form.received(second) == rupees(102));
}

TEST_CASE("of a woman who stays away nothing is asked", "[ui]") {
    MeetingForm form = aForm();
    form.put({{"roll/GEETA", "absent"}});
    CHECK(form.asked(form.lines()[0], Column::Total) == Money{});
    CHECK(form.isDone(form.lines()[0]));
    form.put({{"roll/GEETA", "sent"}});
    CHECK(form.asked(form.lines()[0], Column::Total) == rupees(953));
}

TEST_CASE("a leaver takes home her savings less what she owes", "[ui]") {
    MeetingDay meeting = aDay();
    meeting.savings[{1}] = rupees(9000);
    MeetingForm form{meeting, Uid{1}};
    form.put({{"leave/GEETA", "41"}, {"resolution/41", "She leaves"}});
    // 9,000 less 7,650 of the loan and 153 of interest.
    CHECK(form.settlementOf(0) == rupees(1197));
    CHECK(form.box().out == rupees(1197));
    form.put(form.acceptingMember(0)); // she also brings her saving and her instalment
    CHECK(form.settlementOf(0) == rupees(9000 + 50 - (7650 - 750)));
    CHECK(form.sheet().leavers.size() == 1);
    // What she gets back in the same meeting is not hers a second time.
    form.put({{"pay/1/way", "out"},
              {"pay/1/account", "2010"},
              {"pay/1/member", "GEETA"},
              {"pay/1/amount", "100.00"}});
    CHECK(form.settlementOf(0) == rupees(9000 + 50 - (7650 - 750) - 100));
}

TEST_CASE("the sheet that is posted says of each line which cell it came from", "[ui]") {
    MeetingForm form = aForm();
    form.put({{"principal/GEETA/7", "700.00"},
              {"loan/1/member", "MEENA"},
              {"loan/1/amount", "600.00"},
              {"loan/1/guarantors", "GEETA"},
              {"loan/1/resolution", "41"},
              {"resolution/41", "Loan of 600 to Meena"},
              {"pay/1/way", "out"},
              {"pay/1/account", "5110"},
              {"pay/1/amount", "120.00"},
              {"count/50000", "3"},
              {"chair", "GEETA"}});
    const CollectionSheet sheet = form.sheet();
    REQUIRE(sheet.receipts.size() == 1);
    CHECK(sheet.receipts[0].where.column == "principal/GEETA/7");
    CHECK(sheet.receipts[0].loan == LoanNumber{7});
    REQUIRE(sheet.loans.size() == 1);
    CHECK(sheet.loans[0].amount == rupees(600));
    CHECK(sheet.loans[0].guarantors.size() == 1);
    REQUIRE(sheet.moves.size() == 1);
    CHECK(sheet.moves[0].amount == -rupees(120));
    REQUIRE(sheet.count.size() == 1);
    CHECK(sheet.count[0].amount == rupees(1500));
    CHECK(sheet.chair->text() == "GEETA");
    CHECK(form.box().out == rupees(720));
    CHECK(form.nextResolution().value == 42);
    CHECK(form.nextPlace("loan") == 2);
}

} // namespace bahi::ui
