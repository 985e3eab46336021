#include "ledger/reports/passbook.h"

#include "tests/ledger/reports/vouchers.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

const std::vector<Meeting> kMeetings = {{MeetingNumber{1}, day("2006-03-01"), {}},
                                        {MeetingNumber{2}, day("2006-04-01"), {}},
                                        {MeetingNumber{3}, day("2006-05-01"), {}}};

std::vector<PassbookRow> rowsOf(const std::vector<Voucher>& vouchers) {
    return passbookRows(kBhima, borrowers(), kMeetings, vouchers);
}

/// `2006-03-01 taken-back 1,7: 25 -> 25`: a row in a few letters.
std::string said(const PassbookRow& row) {
    std::string text = toIso(row.date);
    if (row.kind == PassbookRowKind::TakenBack) text += " taken-back";
    if (row.kind == PassbookRowKind::CutOff) text += " cut-off";
    for (const VoucherNumber number : row.vouchers) text += " #" + std::to_string(number.value);
    const auto plain = [](Money amount) { return std::to_string(amount.inMinor() / 100); };
    return text + ": " + plain(row.moved.saving - row.moved.withdrawn) + " -> " +
           plain(row.savingsTotal) + "; " + plain(row.moved.loanGiven - row.moved.principal) +
           " -> " + plain(row.loanBalance);
}

std::vector<std::string> said(const std::vector<PassbookRow>& rows) {
    std::vector<std::string> lines;
    for (const PassbookRow& row : rows) lines.push_back(said(row));
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("every meeting is a row, also when she paid nothing", "[reports]") {
    const auto rows =
        rowsOf({saving(1, "2006-03-01", 1, kBhima, 25), saving(2, "2006-05-01", 3, kBhima, 50)});
    CHECK(said(rows) == Lines{"2006-03-01 #1: 25 -> 25; 0 -> 0", //
                              "2006-04-01: 0 -> 25; 0 -> 0",     //
                              "2006-05-01 #2: 50 -> 75; 0 -> 0"});
    CHECK(rows[1].lastRecord == RecordNumber{0});
    CHECK(rows[2].lastRecord == RecordNumber{102});
    CHECK(rows[2].meeting == MeetingNumber{3});
}

TEST_CASE("the vouchers of a meeting are one row", "[reports]") {
    const auto rows = rowsOf(
        {saving(1, "2006-03-01", 1, kBhima, 25),
         voucher(2, "2006-03-01", EntryKind::Payment, 1, 1,
                 {Posting::debit(accounts::kLoansOwnFunds, rupees(500), Page::of(kBhimasLoan)),
                  Posting::credit(accounts::kCashBox, rupees(500))})});
    CHECK(said(rows[0]) == "2006-03-01 #1 #2: 25 -> 25; 500 -> 500");
    CHECK(rows[0].lastRecord == RecordNumber{102});
}

TEST_CASE("what was taken back stands before what counts, each voucher beside its reversal",
          "[reports]") {
    Voucher first = saving(1, "2006-03-01", 1, kBhima, 25);
    Voucher second = saving(2, "2006-03-01", 1, kBhima, 7);
    const Voucher third = saving(3, "2006-04-01", 2, kBhima, 30);
    const Voucher ofSecond = reversal(4, second);
    const Voucher ofFirst = reversal(5, first);
    const Voucher right = saving(6, "2006-03-01", 1, kBhima, 20);

    const auto rows = rowsOf({first, second, ofSecond, ofFirst, right, third});
    CHECK(said(rows) == Lines{"2006-03-01 taken-back #1: 25 -> 25; 0 -> 0",
                              "2006-03-01 taken-back #5: -25 -> 0; 0 -> 0",
                              "2006-03-01 taken-back #2: 7 -> 7; 0 -> 0",
                              "2006-03-01 taken-back #4: -7 -> 0; 0 -> 0",
                              "2006-03-01 #6: 20 -> 20; 0 -> 0", //
                              "2006-04-01 #3: 30 -> 50; 0 -> 0", //
                              "2006-05-01: 0 -> 50; 0 -> 0"});
    CHECK(rows[0].reversedBy == VoucherNumber{5});
    CHECK(rows[1].reverses == VoucherNumber{1});
    CHECK_FALSE(rows[4].reverses.has_value());
}

TEST_CASE("a meeting of which everything was taken back keeps its row of zeros", "[reports]") {
    Voucher wrong = saving(1, "2006-03-01", 1, kBhima, 25);
    const Voucher mirror = reversal(2, wrong);
    CHECK(said(rowsOf({wrong, mirror})) == Lines{"2006-03-01 taken-back #1: 25 -> 25; 0 -> 0",
                                                 "2006-03-01 taken-back #2: -25 -> 0; 0 -> 0", //
                                                 "2006-03-01: 0 -> 0; 0 -> 0",                 //
                                                 "2006-04-01: 0 -> 0; 0 -> 0",                 //
                                                 "2006-05-01: 0 -> 0; 0 -> 0"});
}

TEST_CASE("a reversal dated on another day stands on that day", "[reports]") {
    Voucher wrong = saving(1, "2006-03-01", 1, kBhima, 25);
    Voucher mirror = reversal(2, wrong);
    mirror.date = day("2006-05-01");
    mirror.meeting = MeetingNumber{3};
    CHECK(said(rowsOf({wrong, mirror})) == Lines{"2006-03-01 taken-back #1: 25 -> 25; 0 -> 0", //
                                                 "2006-03-01: 0 -> 25; 0 -> 0",                //
                                                 "2006-04-01: 0 -> 25; 0 -> 0",                //
                                                 "2006-05-01 taken-back #2: -25 -> 0; 0 -> 0", //
                                                 "2006-05-01: 0 -> 0; 0 -> 0"});
}

TEST_CASE("on one day the cut-off is first, then what happened outside, then the meeting",
          "[reports]") {
    const Voucher outside = saving(1, "2006-03-01", 0, kBhima, 5);
    const Voucher cutOff =
        voucher(2, "2006-03-01", EntryKind::CutOff, 0, 0,
                {Posting::debit(accounts::kCashBox, rupees(100)),
                 Posting::credit(accounts::kRegularSavings, rupees(100), Page::of(kBhima))});
    const Voucher inMeeting = saving(3, "2006-03-01", 1, kBhima, 25);
    const auto rows = rowsOf({outside, cutOff, inMeeting});
    CHECK(said(rows[0]) == "2006-03-01 cut-off #2: 0 -> 100; 0 -> 0");
    CHECK(said(rows[1]) == "2006-03-01 #1: 5 -> 105; 0 -> 0");
    CHECK(said(rows[2]) == "2006-03-01 #3: 25 -> 130; 0 -> 0");
    CHECK_FALSE(rows[1].meeting.has_value());
    CHECK(rows[0].moved.paidIn == Money{});
}

TEST_CASE("a meeting held after she left is a row only if she paid in it", "[reports]") {
    const Voucher late =
        voucher(9, "2006-06-01", EntryKind::Receipt, 4, 1,
                {Posting::debit(accounts::kCashBox, rupees(40)),
                 Posting::credit(accounts::kLoansOwnFunds, rupees(40), Page::of(kBhimasLoan))});
    const auto rows = rowsOf({late});
    REQUIRE(rows.size() == 4);
    CHECK(said(rows[3]) == "2006-06-01 #9: 0 -> 0; -40 -> -40");
    CHECK(rows[3].meeting == MeetingNumber{4});
}

} // namespace bahi
