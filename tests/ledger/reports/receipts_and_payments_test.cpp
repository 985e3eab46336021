#include "ledger/reports/receipts_and_payments.h"

#include "tests/support/plain_values.h"
#include "tests/support/written_book.h"

#include <catch2/catch.hpp>

#include <map>

namespace bahi {

using namespace plain;

namespace {

/// What stands under each head, in rupees: `{{4, 630}}` for interest.
using Heads = std::map<int, std::int64_t>;
Heads headsOf(const std::vector<CashHead>& heads) {
    Heads amounts;
    for (const CashHead& head : heads) amounts[head.number] = head.total.inMinor() / 100;
    return amounts;
}

/// `1010`, `1110 POST`, with their amounts in paise.
std::map<std::string, std::int64_t> placesOf(const std::vector<PageLine>& lines) {
    std::map<std::string, std::int64_t> places;
    for (const PageLine& line : lines)
        places[std::to_string(line.account.value) + (line.page ? " " + line.page->code : "")] =
            line.amount.inMinor();
    return places;
}

constexpr auto kYearStart = "2006-04-01";
constexpr auto kYearEnd = "2007-03-31";

} // namespace

TEST_CASE("a year's receipts and payments stand gross under their heads", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    const auto told = receiptsAndPaymentsOf(book.book(), day(kYearStart), day(kYearEnd));
    CHECK(placesOf(told.opening) ==
          std::map<std::string, std::int64_t>{{"1010", 1'245'00}, {"1110 POST", 23'410'50}});
    // Savings 50; principal 100 + 280 + 2,000; interest 10 + 20 + 600; the CIF loan; a fine;
    // capital 6,000 and sales 5,200; the grant; the bank's interest.
    CHECK(headsOf(told.receipts) == Heads{{1, 50},
                                          {3, 2'380},
                                          {4, 630},
                                          {5, 50'000},
                                          {7, 5},
                                          {8, 11'200},
                                          {9, 60'000},
                                          {10, 143}});
    // The loan; savings set off; CIF repaid and its interest; the programme; purchases and costs;
    // travel, but no stationery: that voucher was taken back; the tent.
    CHECK(headsOf(told.payments) == Heads{{1, 30'000},
                                          {2, 300},
                                          {4, 5'000},
                                          {5, 500},
                                          {6, 8'000},
                                          {7, 4'500},
                                          {10, 40},
                                          {11, 6'000}});
    CHECK(placesOf(told.closing) == std::map<std::string, std::int64_t>{{"1010", 970'00},
                                                                        {"1110 POST", 39'053'50},
                                                                        {"1110 GRB", 46'000'00},
                                                                        {"1030 PAPAD", 8'700'00}});
    CHECK(told.totalOpening == Money::fromMinor(24'655'50));
    CHECK(told.totalReceipts == rupees(124'408));
    CHECK(told.totalPayments == rupees(54'340));
    CHECK(told.totalClosing == Money::fromMinor(94'723'50));
    CHECK(told.counted.empty());
}

TEST_CASE("a cut-off within the days is what the book opened with", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    const auto all = receiptsAndPaymentsOf(book.book());
    CHECK(all.from == day("2006-03-31"));
    CHECK(all.to == day(kYearEnd));
    CHECK(all.totalOpening == Money::fromMinor(24'655'50));
    CHECK(all.totalReceipts == rupees(124'408));
    const auto before = receiptsAndPaymentsOf(book.book(), day("2006-01-01"), day("2006-03-31"));
    CHECK(before.totalOpening == Money::fromMinor(24'655'50));
    CHECK(before.receipts.empty());
    CHECK(before.totalClosing == Money::fromMinor(24'655'50));
}

TEST_CASE("a reversal is taken off its head, also in a later period", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    book.reverses(VoucherNumber{2}, "2007-04-02");  // 25 saved, 100 and 10 on the loan
    book.reverses(VoucherNumber{20}, "2007-04-03"); // the set-off
    const auto april = receiptsAndPaymentsOf(book.book(), day("2007-04-01"), day("2007-04-30"));
    CHECK(headsOf(april.receipts) == Heads{{1, -25}, {3, -380}, {4, -30}});
    CHECK(headsOf(april.payments) == Heads{{2, -300}});
    CHECK(april.totalOpening == Money::fromMinor(94'723'50));
    CHECK(april.totalClosing == Money::fromMinor(94'588'50));
}

TEST_CASE("a cut-off taken back takes its cash off the opening", "[reports]") {
    WrittenBook book;
    book.posts("2006-03-31", EntryKind::CutOff, {debit(1010, 500'00), credit(3030, 500'00)});
    book.reverses(VoucherNumber{1}, "2006-03-31");
    book.posts("2006-03-31", EntryKind::CutOff, {debit(1010, 600'00), credit(3030, 600'00)});
    const auto told = receiptsAndPaymentsOf(book.book());
    CHECK(told.totalOpening == rupees(600));
    CHECK(told.receipts.empty());
    CHECK(told.payments.empty());
}

TEST_CASE("what is a set-off", "[reports]") {
    const Page m01 = Page::of(kFirst);
    const Page loan = Page::of(LoanNumber{1});
    Voucher leaver{};
    leaver.kind = EntryKind::Journal;
    leaver.meeting = MeetingNumber{1};
    leaver.member = kFirst;
    leaver.postings = {debit(2010, 300, m01), credit(1210, 290, loan), credit(4010, 10, loan)};
    CHECK(isSetOff(leaver));
    CHECK(cashSideOf(leaver) == CashSide::Flow);

    Voucher outside = leaver;
    outside.meeting.reset();
    CHECK_FALSE(isSetOff(outside));
    CHECK(cashSideOf(outside) == CashSide::Nothing);
    Voucher nobodys = leaver;
    nobodys.member.reset();
    CHECK_FALSE(isSetOff(nobodys));
    Voucher fine = leaver;
    fine.postings = {debit(2010, 300, m01), credit(4030, 300, m01)};
    CHECK_FALSE(isSetOff(fine));
    Voucher lent = leaver;
    lent.postings = {debit(1210, 300, loan), credit(2010, 300, m01)};
    CHECK_FALSE(isSetOff(lent));

    Voucher named = outside;
    named.kind = EntryKind::SetOff;
    CHECK(isSetOff(named));
    Voucher payment = outside;
    payment.postings = {debit(2010, 300, m01), credit(1010, 300)};
    CHECK_FALSE(isSetOff(payment));
    CHECK(cashSideOf(payment) == CashSide::Flow);
}

TEST_CASE("what was counted on the last day is told beside the book", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    book.counts(1010, kYearEnd, 950'00);
    book.counts(1010, kYearEnd, 965'00); // counted again
    const auto told = receiptsAndPaymentsOf(book.book(), day(kYearStart), day(kYearEnd));
    REQUIRE(told.counted.size() == 1);
    CHECK(told.counted.front().account == accounts::kCashBox);
    CHECK(told.counted.front().inBook == rupees(970));
    CHECK(told.counted.front().counted == rupees(965));
    CHECK(receiptsAndPaymentsOf(book.book(), day(kYearStart), day("2007-03-30")).counted.empty());
}

TEST_CASE("a book without vouchers has nothing received and nothing paid", "[reports]") {
    WrittenBook book;
    const auto told = receiptsAndPaymentsOf(book.book());
    CHECK_FALSE(told.from.has_value());
    CHECK_FALSE(told.to.has_value());
    CHECK(told.opening.empty());
    CHECK(told.receipts.empty());
    CHECK(told.totalClosing == Money{});
}

} // namespace bahi
