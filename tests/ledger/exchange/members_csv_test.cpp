#include "ledger/exchange/members_csv.h"

#include "tests/ledger/exchange/place_of.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

namespace {

using plain::day;
using plain::placeOf;

Result<std::vector<NewMember>> read(const std::string& rows) {
    return readMembers("code,name,joined_on\n" + rows, "members.csv");
}

} // namespace

TEST_CASE("a member list is read in its order, with whatever is not yet known", "[exchange]") {
    const auto members = read(
        "m01,Bhimabai Chaudhari,2006-03-01\n"
        "\n"
        ",सुनंदा,\n"
        "१२, ,\n"
        ",,२००६-०३-०१\n");
    REQUIRE(members);
    REQUIRE(members.value().size() == 4);
    const NewMember& first = members.value()[0];
    CHECK(first.code->text() == "M01");
    CHECK(first.name == "Bhimabai Chaudhari");
    CHECK(first.joinedOn == day("2006-03-01"));
    CHECK(first.where.file == "members.csv");
    CHECK(first.where.line == 2);

    const NewMember& second = members.value()[1];
    CHECK_FALSE(second.code);
    CHECK(second.name == "सुनंदा");
    CHECK_FALSE(second.joinedOn);
    CHECK(second.where.line == 4);

    CHECK(members.value()[2].code->text() == "12");
    CHECK(members.value()[2].name.empty());
    CHECK(members.value()[3].joinedOn == day("2006-03-01"));
}

TEST_CASE("a member list is refused for one wrong cell", "[exchange]") {
    struct Case {
        std::string row;
        Refusal why;
        std::string place;
    };
    const auto wrong = GENERATE(values<Case>({
        {",,", Refusal::CellMissing, "members.csv:3:name"}, // a spreadsheet's empty line
        {" , ,\t", Refusal::CellMissing, "members.csv:3:name"},
        {"M02;Sita,x,", Refusal::MemberCodeMalformed, "members.csv:3:code"},
        {"M0000000000002,Sita,", Refusal::MemberCodeMalformed, "members.csv:3:code"},
        {"m01,Sita,", Refusal::MemberCodeTaken, "members.csv:3:code"},
        {"M02,=HYPERLINK(1),", Refusal::TextLikeFormula, "members.csv:3:name"},
        {"M02,'=1,", Refusal::TextLikeFormula, "members.csv:3:name"},
        {"M02,＠Sita,", Refusal::TextLikeFormula, "members.csv:3:name"},
        {"M02,\"Si\nta\",", Refusal::TextControlCharacter, "members.csv:3:name"},
        {"M02,Si\u202Eta,", Refusal::TextControlCharacter, "members.csv:3:name"},
        {"M02,2341 2341 2346,", Refusal::TextLikeAadhaar, "members.csv:3:name"},
        {"M02," + std::string(121, 'x') + ",", Refusal::TextTooLong, "members.csv:3:name"},
        {"M02,Sita,01/03/2006", Refusal::DateMalformed, "members.csv:3:joined_on"},
        {"M02,Sita,2006-3-1", Refusal::DateMalformed, "members.csv:3:joined_on"},
        {"M02,Sita,2006-02-30", Refusal::DateNotInCalendar, "members.csv:3:joined_on"},
        {"M02,Sita,2026-13-01", Refusal::DateNotInCalendar, "members.csv:3:joined_on"},
        {"M02,Sita,0000-01-01", Refusal::DateOutOfRange, "members.csv:3:joined_on"},
        {"M02,Sita,10000-01-01", Refusal::DateOutOfRange, "members.csv:3:joined_on"},
        {"M02,Sita", Refusal::RowTooShort, "members.csv:3:"},
        {"M02,Jos\xe9,", Refusal::NotUtf8, "members.csv:3:"},
    }));
    CAPTURE(wrong.row);
    const auto members = read("M01,Bhimabai,2006-03-01\n" + wrong.row + "\n");
    REQUIRE_FALSE(members);
    CHECK(members.refusal() == wrong.why);
    CHECK(placeOf(members.refused()) == wrong.place);
}

TEST_CASE("a code that stands twice is named", "[exchange]") {
    const auto members = read("M01,,\nM02,,\nm02,,\nM01,,\n");
    REQUIRE_FALSE(members);
    CHECK(members.refused().subject == "M02");
    CHECK(placeOf(members.refused()) == "members.csv:4:code");
}

namespace {

Result<std::vector<NewMember>> readDetailed(const std::string& rows,
                                            const std::string& more =
                                                "gender,born,household,phone,nominee,relation,"
                                                "admitted_by") {
    return readMembers("code,name,joined_on," + more + "\n" + rows, "members.csv");
}

} // namespace

TEST_CASE("what is known of a woman may stand behind her name", "[exchange]") {
    const auto read = readDetailed(
        "M01,Asha,2006-03-01,Woman,१९८८-०४-१२,by the well,'+91 98220 12345,Ram,son,4\n"
        "M02,,,,,,,,,\n");
    REQUIRE(read);
    const NewMember& asha = read.value()[0];
    CHECK(asha.details ==
          MemberDetails{Gender::Woman, "1988-04-12", "by the well", "+91 98220 12345", 4});
    CHECK(asha.nominee == "Ram");
    CHECK(asha.relation == "son");
    CHECK(read.value()[1].details.isEmpty());
}

TEST_CASE("each further column may be left out, but not change its place", "[exchange]") {
    CHECK(readDetailed("M01,,,1988,4\n", "born,admitted_by").value()[0].details ==
          MemberDetails{.born = "1988", .admittedBy = 4});
    CHECK(readDetailed("M01,,,98220 12345\n", "PHONE").value()[0].details.phone == "98220 12345");
    const auto reordered = readDetailed("M01,,,1988,woman\n", "born,gender");
    REQUIRE_FALSE(reordered);
    CHECK(reordered.refusal() == Refusal::ColumnsReordered);
    CHECK(readDetailed("M01,,,woman,woman\n", "gender,gender").refusal() == Refusal::ColumnTwice);
    CHECK(readDetailed("M01,,,3\n", "age").refusal() == Refusal::ColumnUnknown);
    CHECK(readDetailed("M01,,\n", "gender").refusal() == Refusal::RowTooShort);
    CHECK(readDetailed("M01,,,woman,1988\n", "gender").refusal() == Refusal::RowTooLong);
    const auto missing = readMembers("code,joined_on,gender\nM01,,woman\n", "members.csv");
    REQUIRE_FALSE(missing);
    CHECK(missing.refusal() == Refusal::ColumnMissing);
    CHECK(missing.refused().where.column == "name");
    CHECK(missing.refused().allowed.starts_with("code,name,joined_on[,gender][,born]"));
}

TEST_CASE("a wrong detail is refused at its cell", "[exchange]") {
    struct Case {
        std::string row;
        Refusal why;
        std::string place;
    };
    using enum Refusal;
    const auto wrong = GENERATE(values<Case>({
        {",,,woman,,,,,,", CellMissing, "members.csv:2:name"}, // of nobody
        {"M01,,,female,,,,,,", ValueUnknown, "members.csv:2:gender"},
        {"M01,,,,12.4.1988,,,,,", BornMalformed, "members.csv:2:born"},
        {"M01,,,,,=x,,,,", TextLikeFormula, "members.csv:2:household"},
        {"M01,,,,,2341 2341 2346,,,,", TextLikeAadhaar, "members.csv:2:household"},
        {"M01,,,,,,none,,,", PhoneMalformed, "members.csv:2:phone"},
        {"M01,,,,,,,@x,,", TextLikeFormula, "members.csv:2:nominee"},
        {"M01,,,,,,,,son,", CellMissing, "members.csv:2:nominee"},
        {"M01,,,,,,,Ram,=son,", TextLikeFormula, "members.csv:2:relation"},
        {"M01,,,,,,,,,0", NumberMalformed, "members.csv:2:admitted_by"},
    }));
    CAPTURE(wrong.row);
    const auto read = readDetailed(wrong.row + "\n");
    REQUIRE_FALSE(read);
    CHECK(read.refusal() == wrong.why);
    CHECK(placeOf(read.refused()) == wrong.place);
}

} // namespace bahi
