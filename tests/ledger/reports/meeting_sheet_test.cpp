#include "ledger/reports/meeting_sheet.h"

#include "tests/ledger/reports/vouchers.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

const std::vector<Member> kEveryone = {
    {kBhima, MemberCode::parse("BHIMA").value(), "Bhimabai", day("2006-03-01"), {}},
    {kHira, MemberCode::parse("HIRA").value(), "", day("2006-03-01"), day("2006-04-01")}};

/// The sheet of meeting 3, to which Bhima alone still belongs.
MeetingSheet sheetOf(const std::vector<Voucher>& vouchers) {
    MeetingSheet sheet;
    sheet.meeting = {MeetingNumber{3}, day("2006-05-01"), {}};
    sheet.rows.push_back({kEveryone[0], Attendance::Present, {}});
    addVouchers(sheet, vouchers, kEveryone, borrowers());
    return sheet;
}

bool ties(const MeetingSheet& sheet) {
    return sheet.receipts == sheet.cashDebits && sheet.payments == sheet.cashCredits;
}

} // namespace

TEST_CASE("a meeting's receipts are what its vouchers debit to the box", "[reports]") {
    const MeetingSheet sheet =
        sheetOf({saving(1, "2006-05-01", 3, kBhima, 25), saving(2, "2006-05-01", 3, kBhima, 5)});
    CHECK(sheet.rows[0].moved.saving == rupees(30));
    CHECK(sheet.rows[0].moved.paidIn == rupees(30));
    CHECK(sheet.total == sheet.rows[0].moved);
    CHECK(sheet.receipts == rupees(30));
    CHECK(sheet.cashDebits == rupees(30));
    CHECK(ties(sheet));
}

TEST_CASE("a leaver who still pays on her loan has a row", "[reports]") {
    const MeetingSheet sheet = sheetOf(
        {voucher(1, "2006-05-01", EntryKind::Receipt, 3, 2,
                 {Posting::debit(accounts::kCashBox, rupees(40)),
                  Posting::credit(accounts::kLoansOwnFunds, rupees(40), Page::of(kHirasLoan))})});
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.rows[1].member.code.text() == "HIRA");
    CHECK_FALSE(sheet.rows[1].attendance.has_value());
    CHECK(sheet.rows[1].moved.principal == rupees(40));
    CHECK(ties(sheet));
}

TEST_CASE("a guarantor's payment is her cash and the borrower's principal", "[reports]") {
    const MeetingSheet sheet = sheetOf(
        {voucher(1, "2006-05-01", EntryKind::Receipt, 3, 1,
                 {Posting::debit(accounts::kCashBox, rupees(40)),
                  Posting::credit(accounts::kLoansOwnFunds, rupees(40), Page::of(kHirasLoan))})});
    CHECK(sheet.rows[0].moved.paidIn == rupees(40));
    CHECK(sheet.rows[1].moved.principal == rupees(40));
    CHECK(sheet.total.principal == rupees(40));
    CHECK(ties(sheet));
}

TEST_CASE("what was taken back is named and not counted", "[reports]") {
    Voucher wrong = saving(1, "2006-05-01", 3, kBhima, 25);
    Voucher mirror = reversal(2, wrong);
    const Voucher right = saving(3, "2006-05-01", 3, kBhima, 50);

    SECTION("whichever meeting its reversal names") {
        if (GENERATE(true, false)) mirror.meeting.reset();
        const MeetingSheet sheet = sheetOf({wrong, mirror, right});
        CHECK(sheet.total.saving == rupees(50));
        CHECK(sheet.cashDebits == rupees(50));
        CHECK(sheet.besideIn == Money{});
        REQUIRE(sheet.takenBack.size() == 1);
        CHECK(sheet.takenBack[0].voucher == VoucherNumber{1});
        CHECK(sheet.takenBack[0].reversedBy == VoucherNumber{2});
        CHECK(ties(sheet));
    }
    SECTION("but a reversal of another day leaves it counted on this one") {
        const MeetingSheet sheet = sheetOf({wrong, right});
        CHECK(sheet.total.saving == rupees(75));
        CHECK(ties(sheet));
    }
}

TEST_CASE("cash that moved outside the meeting stands beside it", "[reports]") {
    const MeetingSheet sheet = sheetOf({voucher(1, "2006-05-01", EntryKind::CutOff, 0, 0,
                                                {Posting::debit(accounts::kCashBox, rupees(500)),
                                                 Posting::credit(accounts::kSurplus, rupees(500))}),
                                        voucher(2, "2006-05-01", EntryKind::Payment, 2, 0,
                                                {Posting::debit(AccountCode{5110}, rupees(30)),
                                                 Posting::credit(accounts::kCashBox, rupees(30))}),
                                        saving(3, "2006-05-01", 3, kBhima, 25)});
    CHECK(sheet.besideIn == rupees(500));
    CHECK(sheet.besideOut == rupees(30));
    CHECK(sheet.receipts == rupees(25));
    CHECK(sheet.payments == Money{});
    CHECK(sheet.others.empty());
    CHECK(ties(sheet));
}

TEST_CASE("the group's own payments have lines without a member", "[reports]") {
    const MeetingSheet sheet =
        sheetOf({voucher(1, "2006-05-01", EntryKind::Payment, 3, 0,
                         {Posting::debit(AccountCode{5110}, rupees(30)),
                          Posting::credit(accounts::kCashBox, rupees(30))})});
    REQUIRE(sheet.others.size() == 1);
    CHECK(sheet.others[0].payment == rupees(30));
    CHECK(sheet.payments == rupees(30));
    CHECK(sheet.total == MemberMovement{});
    CHECK(ties(sheet));
}

} // namespace bahi
