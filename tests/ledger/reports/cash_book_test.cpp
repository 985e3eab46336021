#include "ledger/reports/cash_book.h"

#include "tests/ledger/reports/vouchers.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

const MemberCodes kCodes = {{kBhima, MemberCode::parse("BHIMA").value()}};

CashBook bookOf(Money opening, const std::vector<Voucher>& vouchers) {
    CashBook book{};
    book.opening = opening;
    for (const Voucher& voucher : vouchers)
        if (auto row = cashBookRow(voucher, kCodes)) book.rows.push_back(*row);
    addUp(book);
    return book;
}

} // namespace

TEST_CASE("the cash box runs from its opening to its closing balance", "[reports]") {
    const CashBook book = bookOf(
        rupees(125),
        {saving(6, "2006-08-01", 6, kBhima, 25),
         voucher(7, "2006-08-01", EntryKind::Payment, 6, 1,
                 {Posting::debit(accounts::kLoansOwnFunds, rupees(100), Page::of(kBhimasLoan)),
                  Posting::credit(accounts::kCashBox, rupees(100))})});
    REQUIRE(book.rows.size() == 2);
    CHECK(book.rows[0].receipt == rupees(25));
    CHECK(book.rows[0].payment == Money{});
    CHECK(book.rows[0].balance == rupees(150));
    CHECK(book.rows[0].member == kCodes.at(kBhima));
    CHECK(book.rows[1].payment == rupees(100));
    CHECK(book.rows[1].balance == rupees(50));
    CHECK(book.closing == rupees(50));
    CHECK(book.opening + book.totalReceipts == book.closing + book.totalPayments);
}

TEST_CASE("a reversal is taken off the side of what it reverses", "[reports]") {
    Voucher wrong = saving(1, "2006-03-01", 1, kBhima, 25);
    const Voucher mirror = reversal(2, wrong);
    const CashBook book = bookOf({}, {wrong, mirror});
    CHECK(book.rows[0].reversedBy == VoucherNumber{2});
    CHECK(book.rows[1].reverses == VoucherNumber{1});
    CHECK(book.rows[1].receipt == -rupees(25));
    CHECK(book.rows[1].payment == Money{});
    CHECK(book.rows[1].balance == Money{});
    CHECK(book.totalReceipts == Money{});
    CHECK(book.totalPayments == Money{});
}

TEST_CASE("a voucher that does not touch the box is not in its book", "[reports]") {
    const Voucher journal =
        voucher(1, "2006-03-01", EntryKind::Journal, 0, 1,
                {Posting::debit(accounts::kRegularSavings, rupees(10), Page::of(kBhima)),
                 Posting::credit(accounts::kFines, rupees(10), Page::of(kBhima))});
    CHECK_FALSE(cashBookRow(journal, kCodes).has_value());
    CHECK(bookOf(rupees(3), {}).closing == rupees(3));
}

TEST_CASE("a row names the other accounts, each once", "[reports]") {
    const Voucher cutOff =
        voucher(1, "2006-03-01", EntryKind::CutOff, 0, 0,
                {Posting::debit(accounts::kCashBox, rupees(30)),
                 Posting::credit(accounts::kRegularSavings, rupees(10), Page::of(kBhima)),
                 Posting::credit(accounts::kRegularSavings, rupees(5), Page::of(kHira)),
                 Posting::credit(accounts::kSurplus, rupees(15))});
    const auto row = cashBookRow(cutOff, kCodes);
    REQUIRE(row.has_value());
    CHECK(row->accounts == std::vector{accounts::kRegularSavings, accounts::kSurplus});
    CHECK_FALSE(row->member.has_value());
}

} // namespace bahi
