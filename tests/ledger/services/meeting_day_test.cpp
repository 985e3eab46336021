// What the page of a meeting shows before anybody has said a word.

#include "ledger/services/cutoff_service.h"
#include "ledger/services/meeting_day_service.h"
#include "ledger/services/missed_meeting_service.h"
#include "ledger/services/office_bearer_service.h"
#include "ledger/services/practice_service.h"
#include "ledger/services/rules_service.h"
#include "tests/support/papers.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"
#include "tests/support/sanaswadi.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using enum ReceiptHead;
using enum OfficerRole;

namespace {

/// The group of support/group.h: rules from 1 January 2006, meetings on the 1st of each month.
std::optional<Date> proposed(Group& group) {
    return MeetingDayService{group.book()}.proposed();
}

MeetingDay on(Group& group, std::string_view when) {
    return must(MeetingDayService{group.book()}.on(day(when)));
}

void agrees(Group& group, std::string_view from, MeetingRhythm rhythm,
            std::map<Setting, std::int64_t> settings = {}) {
    GroupRules rules = aBook().rules;
    rules.from = day(from);
    rules.meeting = rhythm;
    must(RulesService{group.office(), group.book()}.set({rules, std::move(settings)}));
}

void starts(Group& group, std::string_view when) {
    must(CutoffService{group.office(), group.book()}.post(
        {day(when), {opening("", 1010, 100), opening("", 3030, 100)}, {}}));
}

std::vector<std::pair<std::string, OfficerRole>> officersOn(Group& group, std::string_view when) {
    std::vector<std::pair<std::string, OfficerRole>> officers;
    for (const Officer& officer : on(group, when).officers)
        officers.emplace_back(officer.member.text(), officer.role);
    return officers;
}

} // namespace

TEST_CASE("the first meeting is proposed where the rules begin or the cut-off is behind it",
          "[services]") {
    Group fresh;
    CHECK(proposed(fresh) == day("2006-01-01"));
    Group endOfMonth;
    starts(endOfMonth, "2006-03-31");
    CHECK(proposed(endOfMonth) == day("2006-04-01"));
    Group morning; // docs/decisions/0018
    starts(morning, "2006-04-01");
    CHECK(proposed(morning) == day("2006-04-01"));
    Group between;
    starts(between, "2006-04-02");
    CHECK(proposed(between) == day("2006-05-01"));
}

TEST_CASE("the next meeting is proposed by the rhythm", "[services]") {
    Group monthly;
    must(monthly.meets(aMeeting("2006-02-01")));
    CHECK(proposed(monthly) == day("2006-03-01"));
    must(monthly.meets(aMeeting("2006-03-04"))); // it met when it could
    CHECK(proposed(monthly) == day("2006-04-01"));

    Group weekly;
    agrees(weekly, "2006-03-01", {Rhythm::Weekly, 1, 0});
    must(weekly.meets(aMeeting("2006-03-06")));
    CHECK(proposed(weekly) == day("2006-03-13"));
    CHECK(on(weekly, "2006-03-08").next == day("2006-03-13"));

    Group twice;
    agrees(twice, "2006-03-01", {Rhythm::TwiceMonthly, 5, 31});
    must(twice.meets(aMeeting("2006-04-05")));
    CHECK(proposed(twice) == day("2006-04-30"));
    must(twice.meets(aMeeting("2006-04-30")));
    CHECK(proposed(twice) == day("2006-05-05"));
}

TEST_CASE("a day on which nobody met is not proposed, and asks a reason", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-02-01")));
    MissedMeetingService missed{group.office(), group.book()};
    must(missed.miss(day("2006-03-01"), "the harvest"));
    CHECK(proposed(group) == day("2006-04-01"));
    CHECK(on(group, "2006-03-01").isLate);
    CHECK_FALSE(on(group, "2006-04-01").isLate);
    must(missed.miss(day("2006-04-01"), "the harvest"));
    CHECK(proposed(group) == day("2006-05-01"));
}

TEST_CASE("a meeting knows its place, and what was before and comes after", "[services]") {
    Group group;
    const MeetingDay first = on(group, "2006-02-01");
    CHECK(first.place == 1);
    CHECK(first.sitting == 1);
    CHECK_FALSE(first.practice);
    CHECK_FALSE(first.previous.has_value());
    CHECK(first.next == day("2006-03-01"));
    CHECK(first.dues.day == day("2006-02-01"));
    CHECK(first.dues.head.groupName == "Jyoti");
    REQUIRE(first.dues.rows.size() == 3);
    CHECK(first.dues.rows.front().toBring() == rupees(25));

    must(group.meets(aMeeting("2006-02-01")));
    must(group.meets(aMeeting("2006-04-01")));
    const MeetingDay between = on(group, "2006-03-01");
    CHECK(between.place == 2);
    CHECK(between.isLate);
    CHECK(between.previous == day("2006-02-01"));
    const MeetingDay third = on(group, "2006-05-01");
    CHECK(third.place == 3);
    CHECK_FALSE(third.isLate);
    CHECK(third.previous == day("2006-04-01"));
}

TEST_CASE("a second meeting of a day is its second sitting, and knows what the first brought",
          "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-02-01", {pays("M01", RegularSaving, 25)})));
    const MeetingDay second = on(group, "2006-02-01");
    CHECK(second.sitting == 2);
    CHECK(second.place == 2);
    CHECK_FALSE(second.isLate);
    CHECK_FALSE(second.previous.has_value());
    CHECK(second.dues.held.size() == 1);
    CHECK(second.dues.rows.front().moved.saving == rupees(25));

    CollectionSheet third = aMeeting("2006-02-01");
    third.sitting = 3; // of a file that left the second out
    must(group.meets(third));
    CHECK(on(group, "2006-02-01").sitting == 2);
    CHECK(on(group, "2006-02-01").place == 2);
    for (std::uint8_t sitting = 2; sitting <= 9; ++sitting) {
        if (sitting == 3) continue;
        CollectionSheet more = aMeeting("2006-02-01");
        more.sitting = sitting;
        must(group.meets(more));
    }
    CHECK(whyNot(MeetingDayService{group.book()}.on(day("2006-02-01"))) == Refusal::MeetingThere);
}

TEST_CASE("the box holds what else was entered for the day", "[services]") {
    Group group;
    mustFile(group, {.meetings = "2006-02-01,saving,M01,,500,,\n"
                                 "2006-03-01,saving,M01,,25,,\n",
                     .vouchers = "2006-03-01,1,,1110,,,400,,,,,\n2006-03-01,1,,1010,,,,400,,,,\n"});
    const MeetingDay page = on(group, "2006-03-01");
    CHECK(page.dues.box == rupees(500));
    CHECK(page.box == rupees(125));
    CHECK(on(group, "2006-02-15").box == rupees(500)); // a late one: as it was then
    CHECK(on(group, "2006-01-15").box == Money{});
}

TEST_CASE("officers are those in office that day, the president first", "[services]") {
    Group group;
    OfficeBearerService offices{group.office(), group.book()};
    must(offices.take({"M02", Secretary, day("2006-01-01")}));
    must(offices.take({"M03", Treasurer, day("2006-01-01")}));
    must(offices.take({"M01", President, day("2006-01-01"), day("2006-06-30")}));
    must(offices.take({"M03", President, day("2006-07-01")}));
    CHECK(officersOn(group, "2006-06-30") ==
          std::vector<std::pair<std::string, OfficerRole>>{
              {"M01", President}, {"M02", Secretary}, {"M03", Treasurer}});
    CHECK(officersOn(group, "2006-07-01") ==
          std::vector<std::pair<std::string, OfficerRole>>{
              {"M03", President}, {"M02", Secretary}, {"M03", Treasurer}});
}

TEST_CASE("resolutions go on where the minute book stands", "[services]") {
    Group group;
    CHECK(on(group, "2006-02-01").nextResolution == ResolutionNumber{1});
    must(group.meets(aMeeting("2006-02-01", {resolves(45), resolves(46)})));
    CHECK(on(group, "2006-03-01").nextResolution == ResolutionNumber{47});
    must(group.meets(aMeeting("2006-03-01", {resolves(1), resolves(3)}))); // a new book
    CHECK(on(group, "2006-04-01").nextResolution == ResolutionNumber{4});
    must(group.meets(aMeeting("2006-04-01", {resolves(44)})));
    CHECK(on(group, "2006-05-01").nextResolution == ResolutionNumber{47}); // 45 and 46 are there
    must(group.meets(aMeeting("2006-05-01", {resolves(UINT32_MAX)})));
    CHECK(on(group, "2006-06-01").nextResolution == ResolutionNumber{2});
}

TEST_CASE("a page shows the limit that posting keeps", "[services]") {
    Group group;
    mustFile(group, {.meetings = "2006-02-01,saving,M01,,100,,\n"
                                 "2006-02-01,saving,M01,voluntary,50,,\n"
                                 "2006-02-01,receipt,M01,3210,10,,a share\n"
                                 "2006-02-01,saving,M02,,900,,\n"});
    const MemberCode her = code("M01");
    CHECK_FALSE(on(group, "2006-03-01").largestLoan(her).has_value());
    agrees(group, "2006-02-15", {Rhythm::Monthly, 1, 0}, {{Setting::LoanToSavings, 3}});
    const MeetingDay page = on(group, "2006-03-01");
    CHECK(page.loanToSavings == 3);
    CHECK(page.saved == std::map<MemberCode, Money>{
                            {her, rupees(160)}, {code("M02"), rupees(900)}, {code("M03"), {}}});
    CHECK(page.largestLoan(her) == rupees(480));
    CHECK(page.largestLoan(code("M03")) == Money{});
    CHECK_FALSE(on(group, "2006-02-14").largestLoan(her).has_value());

    const auto lends = [&](const char* amount) {
        return files(group, {.meetings = std::string{"2006-03-01,resolution,,,,1,a loan\n"
                                                     "2006-03-01,loan,M01,,"} +
                                         amount + ",1,seeds\n"});
    };
    CHECK(lends("480.01") == Refusal::LoanAboveSavings);
    CHECK_FALSE(lends("480"));
}

TEST_CASE("who has left is neither asked nor lent to", "[services]") {
    Group group;
    must(group.meets(
        aMeeting("2006-02-01", {pays("M01", RegularSaving, 25), pays("M02", RegularSaving, 25)})));
    must(group.meets(aMeeting("2006-03-01", {resolves(1), leaves("M02", 1)})));
    CHECK(on(group, "2006-03-01").saved.contains(code("M02"))); // the day she leaves is her last
    CHECK_FALSE(on(group, "2006-03-02").saved.contains(code("M02")));
}

TEST_CASE("before its rules a group has no meeting", "[services]") {
    Group group;
    const auto early = MeetingDayService{group.book()}.on(day("2005-12-31"));
    REQUIRE(whyNot(early) == Refusal::NoRulesYet);
    CHECK(early.refused().subject == "2005-12-31");
    CHECK(on(group, "2006-01-01").place == 1);
}

TEST_CASE("a practice book says so on the page", "[services]") {
    TestOffice home;
    const auto book = must(
        PracticeService{home.office()}.create(home.path(), {.members = 3, .weeks = 4, .seed = 1}));
    MeetingDayService days{*book};
    CHECK(must(days.on(days.proposed().value())).practice);
}

} // namespace bahi
