#include "ledger/store/page_days.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/store/journal.h"
#include "tests/support/plain_values.h"
#include "tests/support/written_book.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

/// The least that M01's regular savings, or a page of the bank, stand from a day on.
Money least(WrittenBook& book, std::uint16_t account, Page page, std::string_view from) {
    const Account& charted = ChartOfAccounts::find(AccountCode{account})->account;
    return Journal{book.book().database()}.leastOnPageFrom(charted, page, day(from));
}

void saves(WrittenBook& book, std::string_view on, std::int64_t paise, MemberNumber who = kFirst) {
    book.posts(on, paise > 0 ? EntryKind::Receipt : EntryKind::Payment,
               {debit(1010, paise), credit(2010, paise, Page::of(who))}, who);
}

} // namespace

TEST_CASE("the lowest a page stands follows what is posted", "[store]") {
    WrittenBook book;
    const Page hers = Page::of(kFirst);
    CHECK(least(book, 2010, hers, "2006-01-01") == Money{});
    saves(book, "2006-03-01", 100'00);
    saves(book, "2006-03-01", 900'00, kSecond);
    saves(book, "2006-05-01", 50'00);
    CHECK(least(book, 2010, hers, "2006-01-01") == rupees(100));
    CHECK(least(book, 2010, hers, "2006-03-02") == rupees(150));
    CHECK(least(book, 2010, hers, "2006-06-01") == rupees(150)); // no such day: as it stands
    saves(book, "2006-04-01", -130'00); // a later voucher of an earlier day
    CHECK(least(book, 2010, hers, "2006-04-01") == -rupees(30));
    CHECK(least(book, 2010, hers, "2006-04-02") == rupees(20));
    CHECK(least(book, 2010, Page::of(kSecond), "2006-01-01") == rupees(900));
}

TEST_CASE("the pages of an account do not count for each other", "[store]") {
    WrittenBook book;
    const Page bank = book.opens(SubLedger::BankAccount, "SBI");
    const Page post = book.opens(SubLedger::BankAccount, "PO");
    book.posts("2006-03-01", EntryKind::Receipt, {debit(1110, 500'00, bank), credit(4250, 500'00)});
    book.posts("2006-03-02", EntryKind::Contra,
               {debit(1110, 700'00, post), credit(1110, 700'00, bank)});
    CHECK(least(book, 1110, bank, "2006-03-01") == -rupees(200));
    CHECK(least(book, 1110, post, "2006-03-01") == rupees(700));
    const Page loan = book.lends(kFirst, 1210, "2006-03-01", 60'00);
    book.posts("2006-03-03", EntryKind::Payment,
               {debit(1210, 60'00, loan), credit(1110, 60'00, post)});
    CHECK(least(book, 1210, loan, "2006-03-01") == rupees(60));
    CHECK(least(book, 1110, post, "2006-03-03") == rupees(640));
}

TEST_CASE("what is rolled back moved no page", "[store]") {
    WrittenBook book;
    saves(book, "2006-03-01", 100'00);
    CHECK(least(book, 2010, Page::of(kFirst), "2006-03-01") == rupees(100));
    Database& database = book.book().database();
    const auto refused =
        book.book().write(book.office().machine, [&](Writer& writer) -> Result<Done> {
            writer.append(EntryPosted{
                .number = VoucherNumber{2},
                .date = day("2006-03-02"),
                .kind = EntryKind::Payment,
                .meeting = {},
                .member = kFirst,
                .resolution = {},
                .reverses = {},
                .narration = {},
                .postings = {debit(2010, 150'00, Page::of(kFirst)), credit(1010, 150'00)}});
            CHECK(Journal{database}.leastBalanceFrom(accounts::kCashBox, day("2006-03-01")) ==
                  -rupees(50));
            CHECK(least(book, 2010, Page::of(kFirst), "2006-03-01") == -rupees(50));
            return Refusal::PageBelowZero;
        });
    CHECK_FALSE(refused);
    CHECK(least(book, 2010, Page::of(kFirst), "2006-03-01") == rupees(100));
    saves(book, "2006-03-02", 7'00); // takes the number of what was not kept
    CHECK(least(book, 2010, Page::of(kFirst), "2006-03-02") == rupees(107));
}

} // namespace bahi
