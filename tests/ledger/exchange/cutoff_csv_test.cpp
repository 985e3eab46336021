#include "ledger/exchange/cutoff_csv.h"

#include "tests/ledger/exchange/place_of.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

namespace {

using plain::day;
using plain::placeOf;
using plain::rupees;

Result<CutoffSheet> read(const std::string& rows) {
    return readCutoff("code,date,account,amount,instalment,text\n" + rows, "cutoff.csv",
                      Currency::named("INR").value());
}

} // namespace

TEST_CASE("a cut-off sheet says where a group stands", "[exchange]") {
    const auto sheet = read(
        ",2026-04-01,1010,600,,counted by Bhimabai\n"
        "m01,२०२६-०४-०१,२०१०,\"1,00,000.50\",,\n"
        "M02,2026-04-01,1210,300,50,\n"
        "M02,2026-04-01,1210,200,,second loan\n"
        "M02,2026-04-01,1220,100,0,\n"
        ",2026-04-01,3030,250,,surplus\n");
    REQUIRE(sheet);
    CHECK(sheet.value().date == day("2026-04-01"));
    CHECK(sheet.value().where.line == 2);
    const auto& lines = sheet.value().lines;
    REQUIRE(lines.size() == 6);
    CHECK_FALSE(lines[0].page.member);
    CHECK(lines[0].account == accounts::kCashBox);
    CHECK(lines[0].amount == rupees(600));
    CHECK(lines[1].page.member->text() == "M01");
    CHECK(lines[1].account == accounts::kRegularSavings);
    CHECK(lines[1].amount == Money::fromMinor(10'000'050));
    CHECK(lines[2].instalment == rupees(50));
    CHECK(lines[3].account == accounts::kLoansOwnFunds); // each row is a loan of its own
    CHECK(lines[3].instalment.isZero());
    CHECK(lines[4].instalment.isZero());
    CHECK(lines[5].where.line == 7);
    CHECK(lines[5].where.file == "cutoff.csv");
}

TEST_CASE("a cut-off sheet is refused for one wrong cell", "[exchange]") {
    struct Case {
        std::string row;
        Refusal why;
        std::string column;
    };
    const auto wrong = GENERATE(values<Case>({
        {",,1010,600,,", Refusal::CellMissing, "date"},
        {",2026-04-01,,600,,", Refusal::CellMissing, "account"},
        {",2026-04-01,1010,,,", Refusal::CellMissing, "amount"},
        {",2026-04-31,1010,600,,", Refusal::DateNotInCalendar, "date"},
        {",2026-04-02,1010,600,,", Refusal::DateNotTheSame, "date"},
        {",2026-04-01,1011,600,,", Refusal::AccountUnknown, "account"},
        {",2026-04-01,66546,600,,", Refusal::AccountUnknown, "account"}, // 1010 in 16 bits
        {",2026-04-01,cash,600,,", Refusal::AccountUnknown, "account"},
        {",2026-04-01,-1010,600,,", Refusal::AccountUnknown, "account"},
        {",2026-04-01,2010,600,,", Refusal::CellMissing, "code"},
        {",2026-04-01,1210,600,,", Refusal::CellMissing, "code"},
        {"M01,2026-04-01,1010,600,,", Refusal::CellNotUsed, "code"},
        {"M01,2026-04-01,2010,600,50,", Refusal::CellNotUsed, "instalment"},
        {",2026-04-01,1010,600,50,", Refusal::CellNotUsed, "instalment"},
        {"M01,2026-04-01,4010,600,,", Refusal::AccountUnknown, "account"}, // of which loan?
        {"M/1,2026-04-01,2010,600,,", Refusal::MemberCodeMalformed, "code"},
        {",2026-04-01,1010,0.00,,", Refusal::AmountZero, "amount"},
        {",2026-04-01,1010,-600,,", Refusal::AmountNegative, "amount"},
        {",2026-04-01,1010,600.005,,", Refusal::AmountTooFine, "amount"},
        {"M01,2026-04-01,1210,600,x,", Refusal::AmountMalformed, "instalment"},
        {",2026-04-01,1010,600,,\"a\nb\"", Refusal::TextControlCharacter, "text"},
    }));
    CAPTURE(wrong.row);
    const auto sheet = read(",2026-04-01,1110,1,,\n" + wrong.row + "\n");
    REQUIRE_FALSE(sheet);
    CHECK(sheet.refusal() == wrong.why);
    CHECK(placeOf(sheet.refused()) == "cutoff.csv:3:" + wrong.column);
}

TEST_CASE("a second date is refused with the first", "[exchange]") {
    const auto sheet = read(",2026-04-01,1110,1,,\n,2026-04-02,1010,1,,\n");
    REQUIRE_FALSE(sheet);
    CHECK(sheet.refused().given == "2026-04-02");
    CHECK(sheet.refused().allowed == "2026-04-01");
    CHECK(read("").refusal() == Refusal::CsvEmpty);
}

} // namespace bahi
