// What is known of members, who may join, and how everything personal is erased.

#include "ledger/exchange/members_csv.h"
#include "ledger/exchange/people_table.h"
#include "ledger/services/catch_up.h"
#include "ledger/services/correction_service.h"
#include "ledger/services/cutoff_service.h"
#include "ledger/services/member_details_service.h"
#include "ledger/services/member_service.h"
#include "ledger/services/missed_meeting_service.h"
#include "ledger/services/rules_service.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/member_details_book.h"
#include "ledger/store/members.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using enum Refusal;
using enum Setting;

namespace {

/// A group whose settings hold from February 2006 on.
class StrictGroup : public Group {
public:
    explicit StrictGroup(std::map<Setting, std::int64_t> settings) {
        Agreement agreed{aBook().rules, std::move(settings)};
        agreed.rules.from = day("2006-02-01");
        must(RulesService{office(), book()}.set(agreed));
    }

    Result<std::vector<Member>> imports(const std::string& rows) {
        const auto read = readMembers(
            "code,name,joined_on,gender,born,household,phone,nominee,relation,admitted_by\n" + rows,
            "members.csv");
        if (!read) return read.refused();
        return MemberService{office(), book()}.join(read.value());
    }
};

MemberDetailsService details(Group& group) {
    return {group.office(), group.book()};
}

KnownMember known(Group& group, const std::string& code) {
    return must(details(group).of(code));
}

bool isSound(Group& group) {
    return VerifyService{group.office()}.verify(group.book()).ok();
}

std::uint64_t records(Group& group) {
    return group.book().log().size();
}

} // namespace

TEST_CASE("a member list brings what is known of the women", "[services]") {
    StrictGroup group{{}};
    must(
        group.imports("X1,Asha,2006-03-01,woman,1988-04-12,by the well,+91 98220 12345,Ram,son,\n"
                      "X2,Bina,2006-03-01,,,,,,,\n"
                      "X3,,2006-03-01,,1970,,,,,\n"));
    const KnownMember asha = known(group, "x1");
    CHECK(asha.details ==
          MemberDetails{Gender::Woman, "1988-04-12", "by the well", "+91 98220 12345", 0});
    CHECK(asha.nominee == Nominee{"Ram", "son", day("2006-03-01")});
    CHECK(known(group, "X2").details.isEmpty());
    CHECK_FALSE(known(group, "X2").nominee);
    CHECK(known(group, "X3").details.born == "1970");
    CHECK(MemberDetailsBook{group.book().database()}.all().size() == 2); // nothing known, no record
    CHECK(isSound(group));
}

TEST_CASE("who the rules do not let in is refused with her line", "[services]") {
    StrictGroup group{{{WomenOnly, 1}, {AgeMin, 18}, {AgeMax, 60}, {OnePerFamily, 1}}};
    must(group.meets(aMeeting("2006-02-15", {resolves(4)})));
    struct Case {
        std::string row;
        Refusal why;
        std::string column;
    };
    const auto wrong = GENERATE(values<Case>({
        {"X2,,2006-03-01,man,,,,,,\n", MemberNotWoman, "gender"},
        {"X2,,2006-03-01,,1990,,,,,\n", MemberTooYoung, "born"},
        {"X2,,2006-03-01,,1940,,,,,\n", MemberTooOld, "born"},
        {"X2,,2006-03-01,,,by the well,,,,\n", FamilyThere, "household"},
        {"X2,,2006-03-01,,2007,,,,,\n", BornTooLate, "born"},
        {"X2,,2006-03-01,woman,,,,,,5\n", ResolutionUnknown, "admitted_by"},
    }));
    CAPTURE(wrong.row);
    const auto before = records(group);
    const auto joined = group.imports("X1,,2006-03-01,woman,1970,by the well,,,,\n" + wrong.row);
    REQUIRE(whyNot(joined) == wrong.why);
    CHECK(joined.refused().where.line == 3);
    CHECK(joined.refused().where.column == wrong.column);
    CHECK(joined.refused().where.file == "members.csv");
    CHECK(records(group) == before); // all or nobody
}

TEST_CASE("a resolution takes in whom a rule does not", "[services]") {
    StrictGroup group{{{WomenOnly, 1}, {OnePerFamily, 1}}};
    must(group.meets(aMeeting("2006-02-15", {resolves(4)})));
    must(
        group.imports("X1,,2006-03-01,woman,,by the well,,,,\n"
                      "X2,,2006-03-01,woman,,by the well,,,,4\n"
                      "X3,,2006-03-01,man,,by the mill,,,,4\n"));
    CHECK(known(group, "X2").eligibility.against->why == FamilyThere);
    CHECK(known(group, "X2").eligibility.isAllowed());
    CHECK(eligibilityWords(known(group, "X2").eligibility) ==
          "of one household with X1, by resolution 4");
    CHECK(eligibilityWords(known(group, "X3").eligibility) == "not a woman, by resolution 4");
    CHECK_FALSE(known(group, "X1").eligibility.against); // it is X2 who came by resolution
    CHECK(isSound(group));
}

TEST_CASE("who is unknown may join, and the list says so", "[services]") {
    StrictGroup group{{{WomenOnly, 1}, {AgeMin, 18}, {OnePerFamily, 1}}};
    must(group.imports("X1,,2006-03-01,,,,,,,\nX2,,2006-03-01,woman,1988,by the well,,,,\n"));
    CHECK(eligibilityWords(known(group, "X1").eligibility) == "doubtful: gender, age, family");
    CHECK(eligibilityWords(known(group, "X2").eligibility) == "doubtful: age");
    CHECK(eligibilityWords(known(group, "M01").eligibility).empty()); // before the rule
    const MemberList list = details(group).list(day("2006-02-28"));
    CHECK(list.rows.size() == 3);
    const ReportTable table = tableOf(details(group).list({}));
    CHECK(table.rows.size() == 5);
    CHECK(std::get<std::string>(table.rows[3].back()) == "doubtful: gender, age, family");
}

TEST_CASE("a rule broken by what is told later is refused, too", "[services]") {
    StrictGroup group{{{WomenOnly, 1}, {OnePerFamily, 1}}};
    must(group.meets(aMeeting("2006-02-15", {resolves(4)})));
    must(group.imports("X1,,2006-03-01,,,by the well,,,,\nX2,,2006-03-01,,,,,,,\n"));
    auto service = details(group);
    CHECK(whyNot(service.describe("X2", {.household = "by the well"})) == FamilyThere);
    CHECK(whyNot(service.describe("X2", {.gender = Gender::Man})) == MemberNotWoman);
    CHECK(whyNot(service.describe("X2", {.gender = Gender::Man, .admittedBy = 5})) ==
          ResolutionUnknown);
    CHECK(whyNot(service.describe("X2", {.born = "2006-03-02"})) == BornTooLate);
    must(service.describe("X2", {.gender = Gender::Man, .admittedBy = 4}));
    CHECK(known(group, "X2").eligibility.isAllowed());
    must(service.describe("X2", {.household = "by the well"})); // the resolution covers it
    must(service.describe("X2", {.phone = "98220 12345"}));
    CHECK(isSound(group));
}

TEST_CASE("what is told is added, and what changes says why", "[services]") {
    Group group;
    auto service = details(group);
    const auto before = records(group);
    must(service.describe("M01", {.gender = Gender::Woman}));
    must(service.describe("m01", {.born = "१९८८", .phone = " 98220  12345 "}));
    CHECK(records(group) == before + 2);
    CHECK(known(group, "M01").details ==
          MemberDetails{Gender::Woman, "1988", "", "98220 12345", 0});

    const auto changed = service.describe(
        "M01", {.born = "1989", .household = "by the well", .phone = "98220 99999"});
    REQUIRE(whyNot(changed) == ChangeNeedsReason);
    CHECK(changed.refused().subject == "M01");
    CHECK(changed.refused().given == "born, phone"); // what, never the values
    CHECK(whyNot(service.describe("M01", {.gender = Gender::Other})) == ChangeNeedsReason);
    must(service.describe("M01", {.born = "1989"}, "she looked it up"));
    CHECK(known(group, "M01").details.born == "1989");
    CHECK(known(group, "M01").details.phone == "98220 12345");

    CHECK(whyNot(service.describe("M01", {.born = "1989"}, "again")) == NothingToChange);
    CHECK(whyNot(service.describe("M01", {})) == NothingToChange);
    CHECK(whyNot(service.describe("M01", {.born = "1990"}, " ")) == ReasonMissing);
    CHECK(whyNot(service.describe("M09", {.born = "1990"})) == MemberUnknown);
    CHECK(whyNot(service.describe("?", {.born = "1990"})) == MemberCodeMalformed);
    CHECK(whyNot(service.describe("M02", {.born = "once"})) == BornMalformed);
    CHECK(whyNot(service.describe("M02", {.phone = "once"})) == PhoneMalformed);
    CHECK(whyNot(service.describe("M02", {.household = "=1+1"})) == TextLikeFormula);
    CHECK(whyNot(service.describe("M02", {.household = "2341 2341 2346"})) == TextLikeAadhaar);
    CHECK(isSound(group));
}

TEST_CASE("a description that is only tried writes nothing", "[services]") {
    Group group;
    const auto before = records(group);
    must(details(group).describe("M01", {.born = "1988"}, "", Keep::No));
    must(details(group).nominate("M01", {"Ram", "", day("2006-03-01")}, "", Keep::No));
    must(details(group).erase("M01", "tried", Keep::No));
    CHECK(records(group) == before);
    CHECK(known(group, "M01").member.name == "Bhimabai Chaudhari");
}

TEST_CASE("the nominee named last counts", "[services]") {
    Group group;
    auto service = details(group);
    const auto before = records(group);
    must(service.nominate("M01", {"Ram", "husband", day("2006-03-01")}));
    must(service.nominate("M01", {"Rama", "daughter", day("2007-03-01")}));
    must(service.nominate("M01", {"Older", "brother", day("2006-06-01")})); // found out late
    CHECK(known(group, "M01").nominee == Nominee{"Rama", "daughter", day("2007-03-01")});
    must(service.nominate("M01", {"Reema", "daughter", day("2007-03-01")}, "misheard"));
    CHECK(known(group, "M01").nominee == Nominee{"Reema", "daughter", day("2007-03-01")});
    CHECK(records(group) == before + 4);

    CHECK(whyNot(service.nominate("M01", {"Reema", "daughter", day("2008-03-01")})) ==
          NothingToChange);
    must(service.nominate("M01", {"Reema", "daughter", day("2007-04-01")}, "in April"));
    CHECK(known(group, "M01").nominee->namedOn == day("2007-04-01"));
    CHECK(whyNot(service.nominate("M01", {"Reema", "daughter", day("2007-04-01")}, "again")) ==
          NothingToChange);
    const auto nobody = service.nominate("M02", {" ", "", day("2007-03-01")});
    REQUIRE(whyNot(nobody) == TextMissing);
    CHECK(nobody.refused().subject == "nominee");
    CHECK(whyNot(service.nominate("M02", {"Ram", "", day("2007-03-01")}, "wrong")) ==
          NomineeIsMissing);
    CHECK(whyNot(service.nominate("M01", {"Ram", "", day("2007-03-01")}, " ")) == ReasonMissing);
    CHECK(whyNot(service.nominate("M02", {"Ram", "", day("2005-12-31")})) == MemberNotYetJoined);
    CHECK(whyNot(service.nominate("M02", {"@Ram", "", day("2007-03-01")})) == TextLikeFormula);
    CHECK(whyNot(service.nominate("M02", {"Ram", "=x", day("2007-03-01")})) == TextLikeFormula);
    CHECK(isSound(group));
}

TEST_CASE("who left names nobody any more", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01", {resolves(4), leaves("M02", 4)})));
    CHECK(whyNot(details(group).nominate("M02", {"Ram", "", day("2006-03-02")})) == MemberHasLeft);
    must(details(group).nominate("M02", {"Ram", "", day("2006-03-01")}));
}

TEST_CASE("everything personal of a member is erased, of replaced records too", "[services]") {
    Group group;
    auto service = details(group);
    must(service.describe("M01", {.gender = Gender::Woman,
                                  .born = "1988-04-12",
                                  .household = "Sparrow Lane",
                                  .phone = "98220 12345"}));
    must(service.describe("M01", {.phone = "98220 54321"}, "a new one"));
    must(service.nominate("M01", {"Nightingale", "goldsmith", day("2006-03-01")}));
    must(service.nominate("M01", {"Nachtigall", "goldsmith", day("2006-03-01")}, "misheard"));
    must(service.describe("M02", {.household = "Magpie Lane"}));
    must(service.erase("M01", "at her own wish"));

    CHECK(known(group, "M01").member.name.empty());
    CHECK(known(group, "M01").details == MemberDetails{Gender::Woman, "", "", "", 0});
    CHECK(known(group, "M01").nominee->name.empty());
    CHECK(known(group, "M02").details.household == "Magpie Lane");
    CHECK(known(group, "M02").member.name == "Sunanda Kale");
    CHECK(MemberDetailsBook{group.book().database()}.textsOf(MemberNumber{1}).empty());
    CHECK_FALSE(must(service.erase("M01", "again")).members);
    CHECK(whyNot(service.erase("M01", "")) == ReasonMissing);
    CHECK(whyNot(service.erase("M09", "x")) == MemberUnknown);
    CHECK(isSound(group));

    // Telling again what was erased changes nothing that is known: no reason is needed.
    must(service.describe("M01", {.phone = "98220 54321"}));
    const std::string bytes = contentOf(group.closed());
    for (const char* gone : {"Bhimabai", "1988-04-12", "Sparrow", "98220 12345", "Nightingale",
                             "Nachtigall", "goldsmith"}) {
        CAPTURE(gone);
        CHECK(bytes.find(gone) == std::string::npos);
    }
    CHECK(bytes.find("Magpie Lane") != std::string::npos);
}

TEST_CASE("a member list of details does not replace a member's name", "[services]") {
    Group group;
    const RecordNumber joined = Members{group.book().database()}.joiningRecord(MemberNumber{1});
    CorrectionService service{group.office(), group.book()};
    CHECK(whyNot(service.supersede(joined, "code,name,joined_on,gender\nM01,Bhimabai,,woman\n",
                                   "m.csv", "x")) == FileDoesNotFitRecord);
    CHECK(whyNot(service.supersede(joined, "code,name,joined_on,nominee\nM01,Bhimabai,,Ram\n",
                                   "m.csv", "x")) == FileDoesNotFitRecord);
    must(service.supersede(joined, "code,name,joined_on,gender\nM01,Bhimabai,,\n", "m.csv", "x"));
}

TEST_CASE("a newcomer brings what was due before her day, if that is agreed", "[services]") {
    StrictGroup group{{{CatchUpSaving, 1}}};
    must(group.meets(aMeeting("2006-02-15"))); // 25 each
    must(group.meets(aMeeting("2006-03-01")));
    MissedMeetingService missed{group.office(), group.book()};
    must(missed.miss(day("2006-04-01"), "the river"));
    Agreement agreed{aBook().rules, {{SavingDueWhenMissed, 1}}};
    agreed.rules.from = day("2006-05-01");
    agreed.rules.regularSaving = rupees(40);
    must(RulesService{group.office(), group.book()}.set(agreed));
    must(missed.miss(day("2006-05-01"), "the harvest"));
    must(group.meets(aMeeting("2006-06-01")));
    must(group.joins("X1", "2006-06-01"));
    must(group.joins("X2", "2006-06-02"));

    const CatchUp first = must(catchUpOf(group.book(), "X1"));
    CHECK(first.isAgreed);
    REQUIRE(first.due.size() == 2);
    CHECK(first.due[0].saving == rupees(25)); // not for April: nobody had agreed on it
    CHECK(first.due[0].meetings == 2);
    CHECK(first.due[1].saving == rupees(40));
    CHECK(first.due[1].meetings == 1); // May; what is due on her first day she pays with the others
    CHECK(first.total == rupees(90));
    CHECK(must(catchUpOf(group.book(), "X2")).total == rupees(130));
    CHECK_FALSE(must(catchUpOf(group.book(), "M01")).isAgreed); // she came before
    CHECK(must(catchUpOf(group.book(), "M01")).total.isZero());
    CHECK(whyNot(catchUpOf(group.book(), "M09")) == MemberUnknown);
}

TEST_CASE("catching up counts what the fullest page had at the cut-off", "[services]") {
    StrictGroup group{{{CatchUpSaving, 1}}};
    const auto opening = [](std::string_view member, std::uint16_t account, std::int64_t amount) {
        CutoffLine line{};
        if (!member.empty()) line.page.member = MemberCode::parse(member).value();
        line.account = AccountCode{account};
        line.amount = rupees(amount);
        return line;
    };
    const CutoffSheet sheet{day("2006-02-10"),
                            {opening("M01", 2010, 300), opening("M02", 2010, 450),
                             opening("M02", 2020, 900), opening("", 1010, 1650)},
                            {}};
    must(CutoffService{group.office(), group.book()}.post(sheet));
    must(group.meets(aMeeting("2006-03-01")));
    must(group.joins("X1", "2006-03-15"));
    must(group.joins("X2", "2006-02-10"));
    const CatchUp later = must(catchUpOf(group.book(), "X1"));
    CHECK(later.atCutoff == rupees(450));
    CHECK(later.total == rupees(475));
    CHECK(must(catchUpOf(group.book(), "X2")).total.isZero()); // there at the cut-off
}

} // namespace bahi
