// What our exports write, a spreadsheet shows as text, and our own reader reads back unchanged.

#include "ledger/exchange/csv_writer.h"

#include "ledger/exchange/csv_reader.h"
#include "tests/support/aborts.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <array>

namespace bahi {

namespace {

using plain::aborts;
using plain::day;

constexpr std::array<std::string_view, 2> kTwo = {"name", "note"};

/// Letters that a CSV, a spreadsheet or a careless reader may trip over.
const std::vector<std::string> kLetters = {
    "=",  "+", "-", "@", "\t", "\r",     "\n",     "\r\n",   "\"",     "\"\"",  "'",
    "''", ",", ";", " ", "\\", "\uFF1D", "＋",     "\uFF0D", "\uFF20", "अ",     "क्ष",
    "₹",  "x", "0", "",  "सु",  "\u00A0", "\uFEFF", "\u200D", "1e9",    "\u0301"};

std::string anyCell() {
    const auto letters =
        *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(kLetters));
    std::string cell;
    for (const std::string& letter : letters) cell += letter;
    return cell;
}

} // namespace

TEST_CASE("texts stand in quotes, figures plain, and lines end with LF", "[exchange]") {
    constexpr std::array<std::string_view, 5> kColumns = {"code", "name", "joined_on", "number",
                                                          "amount"};
    const Currency rupees = Currency::named("INR").value();
    const std::string csv = CsvWriter{kColumns}
                                .text("M01")
                                .text("Sita \"Didi\", the elder")
                                .date(day("2006-03-01"))
                                .number(7)
                                .amount(plain::rupees(-25), rupees)
                                .text("")
                                .text("=1+1")
                                .nothing()
                                .nothing()
                                .nothing()
                                .bytes();
    CHECK(csv ==
          "code,name,joined_on,number,amount\n"
          "\"M01\",\"Sita \"\"Didi\"\", the elder\",2006-03-01,7,-25.00\n"
          "\"\",\"'=1+1\",,,\n");
}

TEST_CASE("half a row is our own fault", "[exchange]") {
    CHECK(aborts([] { (void)CsvWriter{kTwo}.text("a").bytes(); }));
    CHECK(aborts([] { CsvWriter{{}}; }));
    CHECK_FALSE(aborts([] { (void)CsvWriter{kTwo}.text("a").text("b").bytes(); }));
}

TEST_CASE("what a spreadsheet takes for a formula is guarded", "[exchange]") {
    const auto [cell, safe] = GENERATE(table<std::string, std::string>({
        {"=1+1", "'=1+1"},
        {"+91 98", "'+91 98"},
        {"-5", "'-5"},
        {"@SUM(A1)", "'@SUM(A1)"},
        {"\t=1", "'\t=1"},
        {"\r=1", "'\r=1"},
        {"\n=1", "'\n=1"},
        {"  =1", "'  =1"},
        {"\uFF1D1", "'\uFF1D1"},
        {"\uFF0B1", "'\uFF0B1"},
        {"\uFF0D1", "'\uFF0D1"},
        {"\uFF201", "'\uFF201"},
        {"'=1", "''=1"}, // or its own apostrophe would be lost
        {"Sita", "Sita"},
        {"'tis", "'tis"},
        {"a=b", "a=b"},
        {"'", "'"},
        {"", ""},
        {"  ", "  "},
        {"\uFF1C", "\uFF1C"},
    }));
    CAPTURE(cell);
    CHECK(guarded(cell) == safe);
    CHECK(unguarded(safe) == cell);
}

TEST_CASE("one apostrophe is taken away, and only before a formula", "[exchange]") {
    CHECK(unguarded("'=1") == "=1");
    CHECK(unguarded("''=1") == "'=1");
    CHECK(unguarded("=1") == "=1");
    CHECK(unguarded("'1") == "'1");
    CHECK(unguarded("''") == "''");
}

TEST_CASE("every cell comes back as it was written", "[exchange][property]") {
    rc::prop("write, then read", [] {
        const auto rows = *rc::gen::inRange(1, 5);
        std::vector<std::vector<std::string>> written;
        CsvWriter csv{kTwo};
        for (int row = 0; row < rows; ++row) {
            written.push_back({anyCell(), anyCell()});
            csv.text(written.back()[0]).text(written.back()[1]);
        }
        const auto read = readCsv(csv.bytes(), "t.csv", kTwo);
        RC_ASSERT(bool{read});
        RC_ASSERT(read.value().rows.size() == written.size());
        for (std::size_t row = 0; row < written.size(); ++row)
            RC_ASSERT(read.value().rows[row].cells == written[row]);
    });
    rc::prop("no cell begins a formula, and its guard is one apostrophe", [] {
        const std::string cell = anyCell();
        const std::string safe = guarded(cell);
        RC_ASSERT(unguarded(safe) == cell);
        const auto first = safe.find_first_not_of(" \n");
        const bool isSafe =
            first == std::string::npos ||
            std::string_view{"=+-@\t\r"}.find(safe[first]) == std::string_view::npos;
        RC_ASSERT(isSafe);
    });
}

} // namespace bahi
