#include "ledger/log/encoding.h"
#include "ledger/reports/balance_sheet.h"
#include "ledger/reports/income_and_expenditure.h"
#include "tests/support/plain_values.h"
#include "tests/support/written_book.h"

#include <catch2/catch.hpp>

#include <map>

namespace bahi {

using namespace plain;

namespace {

using Rupees = std::map<int, std::int64_t>;

Rupees byAccount(const std::vector<PageLine>& lines) {
    Rupees amounts;
    for (const PageLine& line : lines) amounts[line.account.value] = line.amount.inMinor() / 100;
    return amounts;
}

std::map<std::string, std::int64_t> byHead(const std::vector<SheetHead>& heads) {
    std::map<std::string, std::int64_t> amounts;
    for (const SheetHead& head : heads)
        amounts[std::string{head.name}] = head.total.inMinor() / 100;
    return amounts;
}

Voucher journal(std::vector<Posting> postings) {
    Voucher voucher{};
    voucher.kind = EntryKind::Journal;
    voucher.postings = std::move(postings);
    return voucher;
}

} // namespace

TEST_CASE("a closed year still shows what it earned and spent", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    const auto told = incomeAndExpenditureOf(book.book());
    CHECK(told.from == day("2006-04-01")); // the accounting year of the last entry
    CHECK(told.to == day("2007-03-31"));
    CHECK(byAccount(told.income) ==
          Rupees{{4010, 630}, {4030, 5}, {4110, 143}, {4340, 8'600}, {4510, 5'200}});
    // Stationery was taken back, and stays as nothing; the stock left over is taken off.
    CHECK(byAccount(told.expenditure) == Rupees{{5020, 500},
                                                {5110, 0},
                                                {5120, 40},
                                                {5240, 600},
                                                {5260, 500},
                                                {5410, 8'000},
                                                {5510, 4'000},
                                                {5520, 500},
                                                {5530, -900}});
    CHECK(told.totalIncome == rupees(14'578));
    CHECK(told.totalExpenditure == rupees(13'240));
    CHECK(told.surplus() == rupees(1'338));
    CHECK(told.carried == rupees(1'338));
}

TEST_CASE("a year whose close was taken back shows the same result", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    const VoucherNumber close = Journal{book.book().database()}.lastNumber();
    book.reverses(close, "2007-03-31");
    const auto told = incomeAndExpenditureOf(book.book());
    CHECK(told.surplus() == rupees(1'338));
    CHECK(told.carried == Money{});
}

TEST_CASE("the days of income and expenditure follow the accounting year", "[reports]") {
    WrittenBook book;
    CHECK_FALSE(incomeAndExpenditureOf(book.book()).from.has_value());
    liveThroughAYear(book);
    const auto yearOf = [&](std::optional<Date> from, std::optional<Date> to) {
        const auto told = incomeAndExpenditureOf(book.book(), from, to);
        return std::pair{told.from.value(), told.to.value()};
    };
    CHECK(yearOf(day("2006-04-01"), {}) == std::pair{day("2006-04-01"), day("2007-03-31")});
    CHECK(yearOf(day("2006-08-15"), {}) == std::pair{day("2006-08-15"), day("2007-03-31")});
    CHECK(yearOf({}, day("2007-03-31")) == std::pair{day("2006-04-01"), day("2007-03-31")});
    CHECK(yearOf({}, day("2006-03-31")) == std::pair{day("2005-04-01"), day("2006-03-31")});
    CHECK(yearOf(day("9999-05-01"), {}) == std::pair{day("9999-05-01"), day("9999-12-31")});
    CHECK(yearOf({}, day("1000-02-01")) == std::pair{day("1000-01-01"), day("1000-02-01")});
    const auto august = incomeAndExpenditureOf(book.book(), day("2006-08-01"), day("2006-08-31"));
    CHECK(august.totalIncome == rupees(5'200));
    CHECK(august.totalExpenditure == rupees(4'500));
}

TEST_CASE("what closes a year", "[reports]") {
    CHECK(isYearClose(journal({debit(4250, 10), credit(5110, 4), credit(3030, 6)})));
    CHECK(isYearClose(journal({debit(3030, 4), credit(5110, 4)})));
    CHECK_FALSE(isYearClose(journal({debit(4250, 10), credit(5110, 10)})));
    CHECK_FALSE(isYearClose(journal({debit(3030, 100), credit(2350, 100)})));
    CHECK_FALSE(isYearClose(journal({debit(4250, 10), credit(3030, 6), credit(3010, 4)})));
    Voucher receipt = journal({debit(3030, 4), credit(5110, 4)});
    receipt.kind = EntryKind::Receipt;
    CHECK_FALSE(isYearClose(receipt));
}

TEST_CASE("the balance sheet of a year, as the handbook wants it", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    const BalanceSheet sheet = balanceSheetOf(book.book());
    CHECK(sheet.asOf == day("2007-03-31"));
    // 21,000 + 50 and 1,450 - 300; 50,000 - 5,000; 250.50 + 1,338; 15,000; 6,000; 46,000 unspent
    // and 5,400 turned into the tent; the year is closed.
    CHECK(byHead(sheet.left) ==
          std::map<std::string, std::int64_t>{{"Members' savings", 22'200},
                                              {"Borrowings", 45'000},
                                              {"Reserves and surplus", 1'588},
                                              {"Funds kept for a purpose", 15'000},
                                              {"Partners' capital", 6'000},
                                              {"Donors' grants", 51'400},
                                              {"Income and expenditure", 0}});
    // Loans 8,465 + 28,000 less 500; assets 7,800 less 600.
    CHECK(byHead(sheet.right) == std::map<std::string, std::int64_t>{{"Cash and bank", 94'723},
                                                                     {"Loans to members", 35'965},
                                                                     {"With others", 2'400},
                                                                     {"Enterprise stock", 900},
                                                                     {"Fixed assets", 7'200}});
    CHECK(sheet.totalLeft == Money::fromMinor(141'188'50));
    CHECK(sheet.totalRight == sheet.totalLeft);
    // 15,000 of the Revolving Fund lie idle, and 45,000 less 28,000 of the CIF.
    REQUIRE(sheet.funds.size() == 2);
    CHECK(sheet.funds[0].name == "Revolving Fund");
    CHECK(sheet.funds[0].idle == rupees(15'000));
    CHECK(sheet.funds[1].name == "Community Investment Fund");
    CHECK(sheet.funds[1].idle == rupees(17'000));
}

TEST_CASE("what an open year earned is one line of the balance sheet", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    const BalanceSheet sheet = balanceSheetOf(book.book(), day("2006-09-30"));
    // 10 + 600 + 20 interest, 5 fine, 8,000 released, 5,200 sold; 40, 8,000, 4,000 and 500 spent.
    REQUIRE(sheet.left.back().lines.size() == 1);
    CHECK(sheet.left.back().lines.front().name == "Surplus not yet carried forward");
    CHECK(sheet.left.back().total == rupees(1'295));
    CHECK(sheet.totalLeft == sheet.totalRight);
}

TEST_CASE("sides that are not equal are damage, not a balance sheet", "[reports]") {
    CHECK_THROWS_AS(
        balanceSheetFrom({{accounts::kCashBox, {rupees(1), Money{}}}}, day("2007-02-01"), {}),
        MalformedRecord);
    const BalanceSheet deficit = balanceSheetFrom({{accounts::kCashBox, {rupees(1), Money{}}},
                                                   {AccountCode{2230}, {Money{}, rupees(3)}},
                                                   {AccountCode{5110}, {rupees(2), Money{}}}},
                                                  day("2007-02-01"), {});
    CHECK(deficit.left.back().lines.front().name == "Deficit not yet carried forward");
    CHECK(deficit.left.back().total == -rupees(2));
    CHECK(balanceSheetFrom({}, {}, {}).left.empty());
}

TEST_CASE("a wallet is cash, wherever its number stands", "[reports]") {
    const BalanceSheet sheet = balanceSheetFrom({{AccountCode{1010}, {rupees(1), Money{}}},
                                                 {AccountCode{1120}, {rupees(10), Money{}}},
                                                 {AccountCode{1130}, {rupees(5), Money{}}},
                                                 {AccountCode{3010}, {Money{}, rupees(16)}}},
                                                day("2007-02-01"), {});
    CHECK(byHead(sheet.right) ==
          std::map<std::string, std::int64_t>{{"Cash and bank", 6}, {"Deposits", 10}});
}

} // namespace bahi
