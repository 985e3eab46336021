#include "ledger/exchange/csv_reader.h"

#include "tests/ledger/exchange/place_of.h"

#include <catch2/catch.hpp>

#include <array>

namespace bahi {

namespace {

using plain::placeOf;

constexpr std::array<std::string_view, 3> kColumns = {"code", "name", "amount"};
const std::string kHeader = "code,name,amount\n";

Result<CsvTable> read(std::string_view bytes) {
    return readCsv(bytes, "t.csv", kColumns);
}

using Cells = std::vector<std::string>;

} // namespace

TEST_CASE("a table gives its cells and the line each row begins in", "[exchange]") {
    const auto table = read(
        "\uFEFF Code ,NAME,amount\r\n"
        "\r\n"
        "M01,\"Sita, the elder\",25\r\n"
        "M02,\"two\nlines \"\"quoted\"\"\",\n"
        "   \t\n"
        "M03,, 30 ");
    REQUIRE(table);
    CHECK(table.value().file == "t.csv");
    CHECK(table.value().columns == Cells{"code", "name", "amount"});

    const auto& rows = table.value().rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].line == 3);
    CHECK(rows[0].cells == Cells{"M01", "Sita, the elder", "25"});
    CHECK(rows[1].line == 4);
    CHECK(rows[1].cells == Cells{"M02", "two\nlines \"quoted\"", ""});
    CHECK(rows[2].line == 7); // behind the quoted line and the blank one
    CHECK(rows[2].cells == Cells{"M03", "", " 30 "});
}

TEST_CASE("blank lines count, but only as lines", "[exchange]") {
    const auto table = read("\n \t \n" + kHeader + "\n\r\n\"\n\n\",b,c\n\n");
    REQUIRE(table);
    REQUIRE(table.value().rows.size() == 1);
    CHECK(table.value().rows[0].line == 6);
    CHECK(table.value().rows[0].cells == Cells{"\n\n", "b", "c"}); // blank lines in quotes stay
}

TEST_CASE("lines may end with CRLF or LF, and the last with nothing", "[exchange]") {
    for (const std::string& end : {std::string{"\n"}, std::string{"\r\n"}})
        for (const std::string& last : {std::string{}, end}) {
            const auto table =
                read("code,name,amount" + end + "a,\"b\",c" + end + "d,e,\"f\"" + last);
            REQUIRE(table);
            REQUIRE(table.value().rows.size() == 2);
            CHECK(table.value().rows[0].cells == Cells{"a", "b", "c"});
            CHECK(table.value().rows[1].cells == Cells{"d", "e", "f"});
        }
}

TEST_CASE("the guard of a cell is taken away once", "[exchange]") {
    const auto table = read(kHeader + "'=1+1,\"''@x\",'tis\n");
    REQUIRE(table);
    CHECK(table.value().rows[0].cells == Cells{"=1+1", "'@x", "'tis"});
}

TEST_CASE("what is no CSV is refused with the line in which the cell begins", "[exchange]") {
    const auto [body, place] = GENERATE(table<std::string, std::string>({
        {"a,\"b,c\n", "t.csv:2:"},                 // never closed
        {"a,b,c\n\nd,\"e\n\nf,g,h\n", "t.csv:4:"}, // never closed, many lines
        {"a,\"b\n\",\"c\nd", "t.csv:3:"},          // the second of two
        {"a,b\"c,d\n", "t.csv:2:"},                // inside a cell without quotes
        {"a,\"b\"c,d\n", "t.csv:2:"},              // letters behind the closing quote
        {"a,\"b\" ,d\n", "t.csv:2:"},              // even a blank
        {"a, \"b\",d\n", "t.csv:2:"},              // and before the opening one
        {"a,\"b\n\nc\"d,e\n", "t.csv:2:"},         // where it was opened, not where it broke
        {"a,b,c\r", "t.csv:2:"},                   // half a line end
        {"a,b,c\rd,e,f\n", "t.csv:2:"},            // an old Macintosh
        {"a,b,c\r\r\n", "t.csv:2:"},
        {"a,b,\"c\"\rd,e,f\n", "t.csv:2:"},
    }));
    CAPTURE(body);
    const auto refused = read(kHeader + body);
    REQUIRE_FALSE(refused);
    CHECK(refused.refusal() == Refusal::CsvMalformed);
    CHECK(placeOf(refused.refused()) == place);
}

TEST_CASE("what is not UTF-8 is refused with its line", "[exchange]") {
    const std::string broken = GENERATE(values<std::string>({
        "Jos\xe9",          // Latin-1
        "\x93hello\x94",    // Windows
        "\xc0\xaf",         // a slash, too long
        "\xed\xa0\x80",     // half a surrogate pair
        "\xf4\x90\x80\x80", // beyond Unicode
        "\xe0\xa4",         // cut short
    }));
    CAPTURE(broken);
    const auto refused = read(kHeader + "a,b,c\n\"d\n" + broken + "\",e,f\n\"unclosed");
    REQUIRE_FALSE(refused);
    CHECK(refused.refusal() == Refusal::NotUtf8);
    CHECK(placeOf(refused.refused()) == "t.csv:4:");

    const auto wide = read(std::string{"\xff\xfe\x63\0o\0", 6}); // what Excel calls Unicode
    REQUIRE_FALSE(wide);
    CHECK(wide.refusal() == Refusal::NotUtf8);
    CHECK(placeOf(wide.refused()) == "t.csv:1:");
}

TEST_CASE("a file with nothing in it is refused with the header it should have", "[exchange]") {
    const std::string empty = GENERATE(values<std::string>({"", "\uFEFF", "\n", "\uFEFF\r\n \t"}));
    const auto refused = read(empty);
    REQUIRE_FALSE(refused);
    CHECK(refused.refusal() == Refusal::CsvEmpty);
    CHECK(placeOf(refused.refused()) == "t.csv:0:");
    CHECK(refused.refused().allowed == "code,name,amount");
}

TEST_CASE("a header must be the expected one", "[exchange]") {
    struct Case {
        std::string header;
        Refusal why;
        std::string place;
    };
    const auto wrong = GENERATE(values<Case>({
        {"code,code,Caste", Refusal::ColumnUnknown, "t.csv:1:Caste"},
        {"code;name;amount", Refusal::ColumnUnknown, "t.csv:1:code;name;amount"},
        {"code,name,amount,", Refusal::ColumnUnknown, "t.csv:1:"},
        {"code,name,\uFEFFamount", Refusal::ColumnUnknown, "t.csv:1:\uFEFFamount"},
        {"code,Name,name", Refusal::ColumnTwice, "t.csv:1:name"},
        {"code,name,amount,code", Refusal::ColumnTwice, "t.csv:1:code"},
        {"\nname,code", Refusal::ColumnMissing, "t.csv:2:amount"},
        {"code,amount,name", Refusal::ColumnsReordered, "t.csv:1:amount"},
    }));
    CAPTURE(wrong.header);
    const auto refused = read(wrong.header + "\nshort row\n");
    REQUIRE_FALSE(refused);
    CHECK(refused.refusal() == wrong.why);
    CHECK(placeOf(refused.refused()) == wrong.place);
    CHECK(refused.refused().allowed == "code,name,amount");
}

TEST_CASE("every row has as many cells as the header", "[exchange]") {
    struct Case {
        std::string body;
        Refusal why;
        std::string given;
        std::string place;
    };
    const auto wrong = GENERATE(values<Case>({
        {"", Refusal::CsvEmpty, "", "t.csv:1:"},
        {"a,b,c\na,b\na\n", Refusal::RowTooShort, "2", "t.csv:3:"},
        {"a,b,c\n\"\n\",b,c,\na\n", Refusal::RowTooLong, "4", "t.csv:3:"},
        {"\"\"\n", Refusal::RowTooShort, "1", "t.csv:2:"}, // written, hence not blank
        {"a,b,c,d,e,f,g\n", Refusal::RowTooLong, "7", "t.csv:2:"},
    }));
    CAPTURE(wrong.body);
    const auto refused = read(kHeader + wrong.body);
    REQUIRE_FALSE(refused);
    CHECK(refused.refusal() == wrong.why);
    CHECK(refused.refused().given == wrong.given);
    CHECK(placeOf(refused.refused()) == wrong.place);
}

} // namespace bahi
