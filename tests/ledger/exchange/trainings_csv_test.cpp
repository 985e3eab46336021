#include "ledger/exchange/trainings_csv.h"

#include "tests/ledger/exchange/place_of.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

namespace {

using plain::day;
using plain::placeOf;

Result<std::vector<NewTraining>> read(const std::string& rows) {
    return readTrainings("date,kind,topic,hours,trainer,guests,members\n" + rows, "t.csv");
}

} // namespace

TEST_CASE("trainings are read in their order", "[exchange]") {
    const auto trainings = read(
        "2007-01-10,,Keeping accounts,2.5,Block office,,M01 m02;  M03\n"
        "2007-03-08,EVENT,\"Women's day, in town\",3:30,,१२,\n"
        "2007-04-01,training,Soil,2,,0,\"M01, M02\"\n");
    REQUIRE(trainings);
    REQUIRE(trainings.value().size() == 3);
    const NewTraining& first = trainings.value()[0];
    CHECK(first.kind == TrainingKind::Training);
    CHECK(first.heldOn == day("2007-01-10"));
    CHECK(first.topic == "Keeping accounts");
    CHECK(first.minutes == 150);
    CHECK(first.trainer == "Block office");
    CHECK(first.guests == 0);
    CHECK(first.members == std::vector<std::string>{"M01", "M02", "M03"});
    CHECK(first.where.line == 2);
    const NewTraining& second = trainings.value()[1];
    CHECK(second.kind == TrainingKind::Event);
    CHECK(second.minutes == 210);
    CHECK(second.guests == 12);
    CHECK(second.members.empty());
    CHECK(trainings.value()[2].members.size() == 2);
}

TEST_CASE("a list of trainings is refused for one wrong cell", "[exchange]") {
    struct Case {
        std::string row;
        Refusal why;
        std::string place;
    };
    using enum Refusal;
    const auto wrong = GENERATE(values<Case>({
        {",,Soil,2,,,M01", DateMalformed, "t.csv:2:date"},
        {"10.1.2007,,Soil,2,,,M01", DateMalformed, "t.csv:2:date"},
        {"2007-01-10,class,Soil,2,,,M01", ValueUnknown, "t.csv:2:kind"},
        {"2007-01-10,,,2,,,M01", CellMissing, "t.csv:2:topic"},
        {"2007-01-10,,=Soil,2,,,M01", TextLikeFormula, "t.csv:2:topic"},
        {"2007-01-10,,Soil,,,,M01", DurationMalformed, "t.csv:2:hours"},
        {"2007-01-10,,Soil,\"2,5\",,,M01", DurationMalformed, "t.csv:2:hours"},
        {"2007-01-10,,Soil,2,@x,,M01", TextLikeFormula, "t.csv:2:trainer"},
        {"2007-01-10,,Soil,2,,-1,M01", NumberMalformed, "t.csv:2:guests"},
        {"2007-01-10,,Soil,2,,65536,M01", ValueUnknown, "t.csv:2:guests"},
        {"2007-01-10,,Soil,2,,,M01/M02", MemberCodeMalformed, "t.csv:2:members"},
        {"2007-01-10,,Soil,2,,,M01 m01", MemberTwice, "t.csv:2:members"},
        {"2007-01-10,,Soil,2,,,", TrainingWithoutPeople, "t.csv:2:members"},
        {"2007-01-10,,Soil,2,,0,;", TrainingWithoutPeople, "t.csv:2:members"},
    }));
    CAPTURE(wrong.row);
    const auto trainings = read(wrong.row + "\n");
    REQUIRE_FALSE(trainings);
    CHECK(trainings.refusal() == wrong.why);
    CHECK(placeOf(trainings.refused()) == wrong.place);
}

TEST_CASE("codes stand apart by blanks, commas or semicolons", "[exchange]") {
    CHECK(codesIn("M01,M02").value() == std::vector<std::string>{"M01", "M02"});
    CHECK(codesIn(" ; m01 ,, १२\t").value() == std::vector<std::string>{"M01", "12"});
    CHECK(codesIn("").value().empty());
    CHECK(codesIn("M01 M 01?").refusal() == Refusal::MemberCodeMalformed);
}

} // namespace bahi
