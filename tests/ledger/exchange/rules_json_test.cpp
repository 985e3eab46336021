#include "ledger/exchange/rules_json.h"

#include "tests/ledger/exchange/place_of.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

namespace bahi {

namespace {

using plain::day;
using plain::percent;
using plain::placeOf;
using plain::rupees;

constexpr std::string_view kShort = R"({
    "currency": "INR",
    "from": "2006-03-01",
    "meeting": {"rhythm": "monthly", "day": 1},
    "saving": {"regular": "25"},
    "interest": {"per_cent_per_month": "2"}
})";

Result<RulesFile> read(std::string_view json) {
    return readRules(json, "rules.json");
}

/// The short file with `what` in place of `old`.
std::string changed(std::string_view old, std::string_view what) {
    std::string json{kShort};
    const auto place = json.find(old);
    REQUIRE(place != std::string::npos);
    return json.replace(place, old.size(), what);
}

} // namespace

TEST_CASE("what a rules file leaves out has its default", "[exchange]") {
    const auto file = read(kShort);
    REQUIRE(file);
    CHECK(file.value().currency == Currency::named("INR").value());
    CHECK(file.value().groupName.empty());

    GroupRules rules{};
    rules.from = day("2006-03-01");
    rules.meeting = {Rhythm::Monthly, 1, 0};
    rules.regularSaving = rupees(25);
    rules.interest = percent("2");
    CHECK(file.value().rules == rules);
    CHECK(rules.yearStartMonth == 4);
    CHECK(rules.interestRounding == Rounding{RoundingMode::Up, 100});
}

TEST_CASE("a rules file may say everything", "[exchange]") {
    const auto file = read(
        "\uFEFF"
        R"({
        "group": " ज्योति ", "currency": "VND", "from": "२०२६-०१-०१", "year_start_month": 1,
        "meeting": {"rhythm": "twice-monthly", "days": [1, 15]},
        "saving": {"regular": 20000},
        "interest": {"per_cent_per_month": "2/3", "method": "opening-balance",
                     "round": "half-even", "to": "500", "missed_months": "together"},
        "repayment": {"order": "interest-first"}, "leaver": "savings-less-debts"})");
    REQUIRE(file);
    CHECK(file.value().groupName == "ज्योति");
    CHECK(file.value().currency.code == "VND");
    const GroupRules& rules = file.value().rules;
    CHECK(rules.from == day("2026-01-01"));
    CHECK(rules.yearStartMonth == 1);
    CHECK(rules.meeting == MeetingRhythm{Rhythm::TwiceMonthly, 1, 15});
    CHECK(rules.regularSaving == Money::fromMinor(20'000)); // dong has no decimals
    CHECK(rules.interest == percent("2/3"));
    CHECK(rules.interestRounding == Rounding{RoundingMode::HalfEven, 500});
    CHECK(rules.missedMonths == MissedMonths::Together);
}

TEST_CASE("the default rounding is to one whole unit of the currency", "[exchange]") {
    CHECK(read(changed("INR", "VND")).value().rules.interestRounding.multiple == 1);
    CHECK(read(changed("INR", "RUB")).value().rules.interestRounding.multiple == 100);
}

TEST_CASE("weekdays run from Monday 1 to Sunday 7", "[exchange]") {
    const auto [name, number] = GENERATE(table<std::string, int>({{"monday", 1},
                                                                  {"tuesday", 2},
                                                                  {"wednesday", 3},
                                                                  {"thursday", 4},
                                                                  {"friday", 5},
                                                                  {"saturday", 6},
                                                                  {"sunday", 7}}));
    const auto file =
        read(changed(R"("monthly", "day": 1)", R"("weekly", "weekday": ")" + name + "\""));
    REQUIRE(file);
    CHECK(file.value().rules.meeting.rhythm == Rhythm::Weekly);
    CHECK(file.value().rules.meeting.firstDay == number);
    CHECK(file.value().rules.meeting.isValid());
}

TEST_CASE("a rules file is refused for one wrong thing", "[exchange]") {
    struct Case {
        std::string old;
        std::string what;
        Refusal why;
        std::string path;
    };
    using enum Refusal;
    const std::string monthly = R"("monthly", "day": 1)";
    const auto wrong = GENERATE_COPY(values<Case>({
        {"\"currency\"", R"("colour": 1, "currency")", KeyUnknown, "colour"},
        {"{\"regular\"", R"({"weekly": 1, "regular")", KeyUnknown, "saving.weekly"},
        {"\"2\"", R"("2", "per_cent_per_year": "24")", KeyUnknown, "interest.per_cent_per_year"},
        {"\"saving\"", R"("repayment": {"first": "fine"}, "saving")", KeyUnknown,
         "repayment.first"},
        {"\"day\": 1", R"("day": 1, "weekday": "monday")", KeyUnknown, "meeting.weekday"},
        {"\"saving\"", R"("meeting.rhythm": "weekly", "saving")", KeyUnknown, "meeting.rhythm"},
        {R"("currency": "INR",)", "", KeyMissing, "currency"},
        {R"("from": "2006-03-01",)", "", KeyMissing, "from"},
        {R"("saving": {"regular": "25"},)", "", KeyMissing, "saving"},
        {R"("regular": "25")", "", KeyMissing, "saving.regular"},
        {R"("per_cent_per_month": "2")", "", KeyMissing, "interest.per_cent_per_month"},
        {R"("rhythm": "monthly",)", "", KeyMissing, "meeting.rhythm"},
        {R"(, "day": 1)", "", KeyMissing, "meeting.day"},
        {monthly, R"("weekly")", KeyMissing, "meeting.weekday"},
        {monthly, R"("twice-monthly")", KeyMissing, "meeting.days"},
        {"{\"regular\": \"25\"}", "25", ValueUnknown, "saving"},
        {"{\"rhythm\": \"monthly\", \"day\": 1}", "[]", ValueUnknown, "meeting"},
        {"\"INR\"", "\"XXX\"", CurrencyUnknown, "currency"},
        {"\"INR\"", "356", ValueUnknown, "currency"},
        {"2006-03-01", "2006-02-30", DateNotInCalendar, "from"},
        {"2006-03-01", "1/3/2006", DateMalformed, "from"},
        {"\"2006-03-01\"", "20060301", ValueUnknown, "from"},
        {"\"saving\"", R"("group": "=1", "saving")", TextLikeFormula, "group"},
        {"\"saving\"", R"("group": null, "saving")", ValueUnknown, "group"},
        {"\"saving\"", R"("year_start_month": 0, "saving")", ValueUnknown, "year_start_month"},
        {"\"saving\"", R"("year_start_month": 13, "saving")", ValueUnknown, "year_start_month"},
        {"\"saving\"", R"("year_start_month": 257, "saving")", ValueUnknown, "year_start_month"},
        {"\"saving\"", R"("year_start_month": "4", "saving")", ValueUnknown, "year_start_month"},
        {"\"saving\"", R"("year_start_month": 4.0, "saving")", ValueUnknown, "year_start_month"},
        {monthly, R"("daily")", ValueUnknown, "meeting.rhythm"},
        {monthly, R"("weekly", "weekday": "Montag")", ValueUnknown, "meeting.weekday"},
        {monthly, R"("weekly", "weekday": 1)", ValueUnknown, "meeting.weekday"},
        {monthly, R"("monthly", "day": 32)", ValueUnknown, "meeting.day"},
        {monthly, R"("monthly", "day": -1)", ValueUnknown, "meeting.day"},
        {monthly, R"("twice-monthly", "days": [1])", ValueUnknown, "meeting.days"},
        {monthly, R"("twice-monthly", "days": [1, 2, 3])", ValueUnknown, "meeting.days"},
        {monthly, R"("twice-monthly", "days": [15, 1])", ValueUnknown, "meeting.days"},
        {monthly, R"("twice-monthly", "days": [1, 1])", ValueUnknown, "meeting.days"},
        {monthly, R"("twice-monthly", "days": [0, 15])", ValueUnknown, "meeting.days"},
        {monthly, R"("twice-monthly", "days": [1, 32])", ValueUnknown, "meeting.days"},
        {monthly, R"("twice-monthly", "days": [1, 271])", ValueUnknown, "meeting.days"},
        {monthly, R"("twice-monthly", "days": ["1", "15"])", ValueUnknown, "meeting.days"},
        {monthly, R"("twice-monthly", "days": {"a": 1, "b": 2})", ValueUnknown, "meeting.days"},
        {"\"25\"", "25.0", ValueUnknown, "saving.regular"},
        {"\"25\"", "2.5e1", ValueUnknown, "saving.regular"},
        {"\"25\"", "true", ValueUnknown, "saving.regular"},
        {"\"25\"", "99999999999999999999", ValueUnknown, "saving.regular"},
        {"\"25\"", "100000000001", AmountTooLarge, "saving.regular"},
        {"\"25\"", "-25", AmountNegative, "saving.regular"},
        {"\"25\"", "\"25.005\"", AmountTooFine, "saving.regular"},
        {"\"25\"", "\"Rs 25\"", AmountMalformed, "saving.regular"},
        {"\"2\"", "2.0", ValueUnknown, "interest.per_cent_per_month"},
        {"\"2\"", "\"2%\"", RateMalformed, "interest.per_cent_per_month"},
        {"\"2\"", "101", RateMalformed, "interest.per_cent_per_month"},
        {"\"2\"", R"("2", "method": "flat")", ValueUnknown, "interest.method"},
        {"\"2\"", R"("2", "round": "nearest")", ValueUnknown, "interest.round"},
        {"\"2\"", R"("2", "round": 1)", ValueUnknown, "interest.round"},
        {"\"2\"", R"("2", "to": "0")", AmountZero, "interest.to"},
        {"\"2\"", R"("2", "to": 0.5)", ValueUnknown, "interest.to"},
        {"\"2\"", R"("2", "missed_months": "both")", ValueUnknown, "interest.missed_months"},
        {"\"saving\"", R"("repayment": {"order": "principal-first"}, "saving")", ValueUnknown,
         "repayment.order"},
        {"\"saving\"", R"("leaver": "nothing", "saving")", ValueUnknown, "leaver"},
        {"\"saving\"", R"("from": "2006-04-01", "saving")", JsonMalformed, "from"},
        {"\"day\": 1", R"("day": 1, "day": 1)", JsonMalformed, "meeting.day"},
    }));
    const std::string json = changed(wrong.old, wrong.what);
    CAPTURE(json);
    const auto file = read(json);
    REQUIRE_FALSE(file);
    CHECK(file.refusal() == wrong.why);
    CHECK(placeOf(file.refused()) == "rules.json:0:" + wrong.path);
}

TEST_CASE("the first of several wrong things is refused", "[exchange]") {
    const auto refusal = [](std::string_view json) { return read(json).refusal(); };
    CHECK(refusal("{\"x\": {\"a\": 1, \"a\": 2}, \"\xe9\": 1}") == Refusal::NotUtf8);
    CHECK(refusal(R"({"x": {"a": 1, "a": 2}})") == Refusal::JsonMalformed);
    CHECK(placeOf(read(R"({"x": {"a": 1, "a": 2}, "y": 1, "y": 1})").refused()) ==
          "rules.json:0:x.a");
    CHECK(refusal(R"({"from": 1, "saving": {"x": 1}})") == Refusal::KeyUnknown);
    CHECK(refusal(R"({"from": 1, "saving": 1})") == Refusal::KeyMissing);
}

TEST_CASE("a wrong word is refused with those that are known", "[exchange]") {
    const auto refused = [](std::string_view old, std::string_view what) {
        return read(changed(old, what)).refused();
    };
    CHECK(refused("\"monthly\"", "\"x\"").allowed == "weekly, twice-monthly, monthly");
    CHECK(refused("\"monthly\"", "\"x\"").given == "x");
    CHECK(refused("\"2\"", R"("2", "round": [1])").allowed == "up, half-up, half-even, down");
    CHECK(refused("\"2\"", R"("2", "round": [1])").given == "array");
    CHECK(refused("\"2\"", R"("2", "to": 0.5)").given == "0.5");
    CHECK(refused("\"day\": 1", "\"day\": 40").allowed == "1-31");
    CHECK(refused(R"("monthly", "day": 1)", R"("weekly", "weekday": "x")").allowed ==
          "monday, tuesday, wednesday, thursday, friday, saturday, sunday");
}

TEST_CASE("what is no JSON is refused with its line", "[exchange]") {
    const auto [json, line] = GENERATE(table<std::string, int>({
        {"", 1},
        {"{\n\"currency\": \"INR\",\n}", 3},
        {"{\n\"currency\": INR\n}", 2},
        {"{\"currency\":\n\"INR\" // rupees\n}", 2},
        {"{\"currency\":\n\"INR\"\n} {}", 3},
        {"{\"currency\":\n\"IN\nR\"}", 2},
        {"{\n\n\"from\": 1e999\n}", 3},
        {"[[[[", 1},
    }));
    CAPTURE(json);
    const auto file = read(json);
    REQUIRE_FALSE(file);
    CHECK(file.refusal() == Refusal::JsonMalformed);
    CHECK(file.refused().where.line == static_cast<std::uint64_t>(line));

    CHECK(read("[]").refusal() == Refusal::ValueUnknown);
    CHECK(read("\"rules\"").refusal() == Refusal::ValueUnknown);
    CHECK(read("{\n\"a\": \"\xe9\"}").refused().where.line == 2);
}

TEST_CASE("rules that were written are read back equal", "[exchange][property]") {
    rc::prop("whatever the group has agreed", [] {
        RulesFile file{};
        const auto code = *rc::gen::elementOf(std::vector<std::string>{"INR", "VND", "RUB"});
        file.currency = Currency::named(code).value();
        file.groupName = *rc::gen::elementOf(std::vector<std::string>{"", "ज्योति", "A \"B\" \\"});
        GroupRules& rules = file.rules;
        rules.from = fromDays(*rc::gen::inRange(-100'000, 100'000));
        rules.yearStartMonth = *rc::gen::inRange<std::uint8_t>(1, 13);
        rules.meeting.rhythm = static_cast<Rhythm>(*rc::gen::inRange(1, 4));
        const bool isWeekly = rules.meeting.rhythm == Rhythm::Weekly;
        rules.meeting.firstDay = *rc::gen::inRange<std::uint8_t>(1, isWeekly ? 8 : 31);
        if (rules.meeting.rhythm == Rhythm::TwiceMonthly)
            rules.meeting.secondDay = static_cast<std::uint8_t>(rules.meeting.firstDay + 1);
        const auto amounts = rc::gen::inRange<std::int64_t>(0, kLargest.inMinor() + 1);
        rules.regularSaving = Money::fromMinor(*amounts);
        rules.interestRounding.mode = static_cast<RoundingMode>(*rc::gen::inRange(1, 5));
        rules.interestRounding.multiple = *rc::gen::inRange<std::int64_t>(1, 100'000);
        rules.missedMonths = static_cast<MissedMonths>(*rc::gen::inRange(1, 3));
        rules.interest = percent(*rc::gen::elementOf(
            std::vector<std::string>{"0", "2", "0.75", "2/3", "100", "1/999999999"}));

        const auto read = readRules(writeRules(file), "rules.json");
        RC_ASSERT(bool{read});
        RC_ASSERT(read.value() == file);
    });
}

TEST_CASE("written rules say everything, in an order that reads well", "[exchange]") {
    CHECK(writeRules(read(kShort).value()) == R"({
    "currency": "INR",
    "from": "2006-03-01",
    "year_start_month": 4,
    "meeting": {
        "rhythm": "monthly",
        "day": 1
    },
    "saving": {
        "regular": "25.00"
    },
    "interest": {
        "per_cent_per_month": "2",
        "method": "opening-balance",
        "round": "up",
        "to": "1.00",
        "missed_months": "apart"
    },
    "repayment": {
        "order": "interest-first"
    },
    "leaver": "savings-less-debts"
}
)");
}

} // namespace bahi
