#include "ledger/exchange/report_text.h"

#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_words.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

const Currency kRupees = Currency::named("INR").value();

/// A small table with one cell of each kind.
ReportTable small() {
    return {
        .currency = kRupees,
        .titles = {"Ujala", "Some report"},
        .columns = {{"date", "Date", Zeros::Shown},
                    {"number", "No", Zeros::Shown},
                    {"words", "Words", Zeros::Shown},
                    {"amount", "The\namount", Zeros::Blank},
                    {"never", "Never", Zeros::Dropped},
                    {"balance", "Balance", Zeros::Shown}},
        .rows = {{day("2006-03-01"), std::uint64_t{1}, "सुनंदा", rupees(1'234'567), Money{}, Money{}},
                 {day("2006-04-01"), std::uint64_t{12}, "=1+1", -rupees(25), Money{}, {}},
                 {day("2006-05-01"), {}, "a \"b\"", Money{}, Money{}, rupees(3)}},
        .totals = {"Total", {}, {}, rupees(1'234'542), {}, {}},
        .footer = {"Proof: all of it."}};
}

} // namespace

TEST_CASE("a table is laid out for people", "[reports]") {
    CHECK("\n" + textReport(small()) == R"(
Ujala
Some report

                                The
Date        No  Words        amount  Balance
--------------------------------------------
2006-03-01   1  सुनंदा   12,34,567.00     0.00
2006-04-01  12  =1+1        (25.00)
2006-05-01      a "b"                   3.00
--------------------------------------------
Total                  12,34,542.00

Proof: all of it.
)");
}

TEST_CASE("the same table is plain for machines", "[reports]") {
    CHECK("\n" + csvReport(small()) == R"(
date,number,words,amount,never,balance
2006-03-01,1,"सुनंदा",1234567.00,0.00,0.00
2006-04-01,12,"'=1+1",-25.00,0.00,
2006-05-01,,"a ""b""",0.00,0.00,3.00
)");
}

TEST_CASE("headings and subtotals stand between the rows, for people alone", "[reports]") {
    ReportTable table{.currency = kRupees,
                      .titles = {"Some statement"},
                      .columns = {{"side", "", Zeros::Shown, Readers::Machines},
                                  {"voucher", "No", Zeros::Shown, Readers::All, Repeats::Blank},
                                  {"date", "Date", Zeros::Shown, Readers::All, Repeats::Blank},
                                  {"words", "Words", Zeros::Shown},
                                  {"amount", "Amount", Zeros::Shown},
                                  {"", "Total", Zeros::Shown, Readers::People}},
                      .rows = {},
                      .totals = {},
                      .footer = {"Proof: 3."}};
    table.addAside({{}, "A heading longer than its column", {}, {}, {}, rupees(3)});
    const auto row = [&](std::uint64_t number, const char* iso, const char* words, int amount) {
        table.rows.push_back({"left", number, day(iso), words, rupees(amount), {}});
    };
    row(1, "2006-03-01", "one", 1);
    row(1, "2006-03-01", "one", 2);
    row(2, "2006-03-01", "two", 3);
    table.addAside({});
    table.addAside({{}, {}, {}, {}, {}, {}});
    row(2, "2006-03-01", "two", 3);
    CHECK("\n" + textReport(table) == R"(
Some statement

No  Date        Words     Amount  Total
---------------------------------------
A heading longer than its column   3.00
 1  2006-03-01  one         1.00
                one         2.00
 2  2006-03-01  two         3.00
---------------------------------------

 2  2006-03-01  two         3.00

Proof: 3.
)");
    CHECK("\n" + csvReport(table) == R"(
side,voucher,date,words,amount
"left",1,2006-03-01,"one",1.00
"left",1,2006-03-01,"one",2.00
"left",2,2006-03-01,"two",3.00
"left",2,2006-03-01,"two",3.00
)");
}

TEST_CASE("width is counted in letters, marks stand on the letter before", "[reports]") {
    CHECK(widthOf("") == 0);
    CHECK(widthOf("Sita") == 4);
    CHECK(widthOf("Đặng") == 4);
    CHECK(widthOf("e\u0301") == 1);
    CHECK(widthOf("सुनंदा") == 4); // स, न, द and the vowel sign that stands beside it
    CHECK(widthOf("क्\u200Dष") == 2);
}

TEST_CASE("a name cannot steer the terminal", "[reports]") {
    ReportTable table = small();
    table.rows = {{day("2006-03-01"), {}, "a\x1B[2Jb\u202Ec\nd\u200De\xFFz", {}, {}, {}}};
    table.titles = {"Uja\rla"};
    table.footer = {"e\u2028nd"};
    const std::string text = textReport(table);
    CHECK(text.find("a\uFFFD[2Jb\uFFFDc\uFFFDd\u200De\uFFFDz") != std::string::npos);
    CHECK(text.find("Uja\uFFFDla\n") == 0);
    CHECK(text.find("e\uFFFDnd\n") != std::string::npos);
}

TEST_CASE("an amount carries no sign: below nothing it stands in brackets", "[reports]") {
    CHECK(amountWords(rupees(1234567), kRupees) == "12,34,567.00");
    CHECK(amountWords(-rupees(25), kRupees) == "(25.00)");
    CHECK(amountWords(Money{}, kRupees) == "0.00");
    CHECK(amountWords(Money::fromMinor(-1234567), Currency::named("VND").value()) == "(1,234,567)");
}

TEST_CASE("a period is told as far as it has ends", "[reports]") {
    CHECK(periodWords(day("2006-03-01"), day("2007-02-01")) == "2006-03-01 to 2007-02-01");
    CHECK(periodWords({}, day("2007-02-01")) == "up to 2007-02-01");
    CHECK(periodWords(day("2006-03-01"), {}) == "from 2006-03-01");
    CHECK(periodWords({}, {}) == "all days");
}

TEST_CASE("a voucher is told in the words of the cash book", "[reports]") {
    CashBookRow row{};
    row.kind = EntryKind::Receipt;
    row.member = MemberCode::parse("BHIMA").value();
    row.accounts = {accounts::kRegularSavings};
    CHECK(particularsOf(row) == "Receipt, BHIMA");
    row.reversedBy = VoucherNumber{7};
    CHECK(particularsOf(row) == "Receipt, BHIMA, taken back by voucher 7");
    row.reversedBy.reset();
    row.kind = EntryKind::Reversal;
    row.reverses = VoucherNumber{3};
    CHECK(particularsOf(row) == "Reversal, BHIMA, voucher 3 taken back");
    row.reverses.reset();
    row.member.reset();
    row.kind = EntryKind::CutOff;
    row.accounts.push_back(accounts::kSurplus);
    CHECK(particularsOf(row) == "Cut-off: Members' regular savings and 1 more");
    row.kind = EntryKind::Payment;
    row.accounts = {AccountCode{5110}};
    CHECK(particularsOf(row) == "Payment: Stationery");
    CHECK(kindWord(EntryKind::Payment) == "Payment");
    CHECK(kindWord(EntryKind::Journal) == "Journal");
}

} // namespace bahi
