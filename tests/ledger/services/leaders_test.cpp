// Offices, trainings, meetings that were not held, and who answers for a loan.

#include "ledger/exchange/people_table.h"
#include "ledger/services/correction_service.h"
#include "ledger/services/loan_note_service.h"
#include "ledger/services/missed_meeting_service.h"
#include "ledger/services/office_bearer_service.h"
#include "ledger/services/training_service.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/loan_notes.h"
#include "ledger/store/missed_meetings.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using enum Refusal;
using enum OfficerRole;

namespace {

bool isSound(Group& group) {
    return VerifyService{group.office()}.verify(group.book()).ok();
}

OfficeBearerService offices(Group& group) {
    return {group.office(), group.book()};
}

TrainingService trainings(Group& group) {
    return {group.office(), group.book()};
}

NewTraining aTraining(std::string_view on, std::string topic, std::vector<std::string> members) {
    return {.kind = TrainingKind::Training,
            .heldOn = day(on),
            .minutes = 150,
            .guests = 0,
            .topic = std::move(topic),
            .trainer = {},
            .members = std::move(members)};
}

/// One who left: M02, on 1 March 2006.
void letGo(Group& group) {
    must(group.meets(aMeeting("2006-03-01", {resolves(4), leaves("M02", 4)})));
}

} // namespace

TEST_CASE("an office is held by one, from day to day", "[services]") {
    Group group;
    letGo(group);
    auto service = offices(group);
    must(service.take({"M01", President, day("2006-03-01"), {}, 4}));
    const auto second = service.take({"M03", President, day("2007-03-01")});
    REQUIRE(whyNot(second) == OfficeIsHeld);
    CHECK(second.refused().subject == "M01");
    CHECK(second.refused().given == "president");
    CHECK(second.refused().allowed == "2006-03-01");
    CHECK(whyNot(service.take({"M01", President, day("2007-03-01")})) == OfficeIsHeld);
    must(service.take({"M03", Secretary, day("2006-03-01")}));
    must(service.take({"M01", Representative, day("2006-03-01")}));
    must(service.take({"M03", Representative, day("2006-03-01")}));
    must(service.end("M01", President, day("2007-02-28")));
    must(service.take({"M03", President, day("2007-03-01"), day("2008-02-29")}));
    CHECK(whyNot(service.take({"M01", President, day("2008-02-29")})) == OfficeIsHeld);

    CHECK(whyNot(service.take({"M09", Treasurer, day("2006-03-01")})) == MemberUnknown);
    CHECK(whyNot(service.take({"M01", Treasurer, day("2005-12-31")})) == MemberNotYetJoined);
    CHECK(whyNot(service.take({"M02", Treasurer, day("2006-03-02")})) == MemberHasLeft);
    CHECK(whyNot(service.take({"M01", Treasurer, day("2006-03-01"), day("2006-02-28")})) ==
          OfficeEndsEarly);
    CHECK(whyNot(service.take({"M01", Treasurer, day("2006-03-01"), {}, 5})) == ResolutionUnknown);
    CHECK(isSound(group));
}

TEST_CASE("who leaves the group leaves her office", "[services]") {
    Group group;
    auto service = offices(group);
    must(service.take({"M02", Treasurer, day("2006-01-01")}));
    letGo(group);
    const OfficeList list = service.list(day("2006-06-01"));
    REQUIRE(list.rows.size() == 1);
    CHECK(list.rows[0].term.until == day("2006-03-01"));
    CHECK_FALSE(list.rows[0].isServing);
    must(service.take({"M01", Treasurer, day("2006-03-02")})); // nothing stands in her way
}

TEST_CASE("a term is corrected in the open", "[services]") {
    Group group;
    letGo(group);
    auto service = offices(group);
    must(service.take({"M01", President, day("2006-03-01")}));
    const Date june = day("2006-06-01");
    must(service.correct("M01", President, june, {.from = day("2006-02-01")}, "in February"));
    must(service.correct("M01", President, june, {.until = day("2006-12-31"), .resolution = 4},
                         "as resolved"));
    const OfficeTerm term = service.list(june).rows.at(0).term;
    CHECK(term.from == day("2006-02-01"));
    CHECK(term.until == day("2006-12-31"));
    CHECK(term.resolution == 4);
    const auto why = [&](const std::string& who, OfficerRole office, std::string_view on,
                         const OfficeBearerService::Correction& right,
                         const std::string& reason = "x") {
        return whyNot(service.correct(who, office, day(on), right, reason));
    };
    CHECK(why("M01", President, "2007-01-01", {.from = june}) == OfficeNotHeld);
    CHECK(why("M01", Secretary, "2006-06-01", {.from = june}) == OfficeNotHeld);
    CHECK(why("M03", President, "2006-06-01", {.from = june}) == OfficeNotHeld);
    CHECK(why("M01", President, "2006-06-01", {.from = june}, " ") == ReasonMissing);
    CHECK(why("M01", President, "2006-06-01", {.from = day("2007-06-01")}) == OfficeEndsEarly);
    CHECK(why("M01", President, "2006-06-01", {.from = day("2005-06-01")}) == MemberNotYetJoined);
    CHECK(why("M01", President, "2006-06-01", {.resolution = 9}) == ResolutionUnknown);
    CHECK(why("M01", President, "2006-06-01", {}) == NothingToChange);
    must(service.take({"M03", President, day("2007-01-01")}));
    CHECK(why("M01", President, "2006-06-01", {.until = day("2007-01-01")}) == OfficeIsHeld);
    CHECK(whyNot(service.end("M01", President, day("2006-12-31"))) == NothingToChange);
    CHECK(isSound(group));
}

TEST_CASE("who is in office for two years is overdue", "[services]") {
    Group group;
    auto service = offices(group);
    must(service.take({"M01", President, day("2006-03-01"), day("2007-02-28")}));
    must(service.take({"M01", President, day("2007-03-01")})); // again: no break
    const auto overdue = [&](std::string_view on) {
        return service.list(day(on)).rows.back().isOverdue;
    };
    CHECK_FALSE(overdue("2008-02-29"));
    CHECK(overdue("2008-03-01"));
    const ReportTable table = tableOf(service.list(day("2008-03-01")));
    CHECK(std::get<std::string>(table.rows.at(0).back()) == "over");
    CHECK(std::get<std::string>(table.rows.at(1).back()) == "rotation overdue since 2008-03-01");
    CHECK(table.footer.at(0) == "Rotation overdue: 1");
    CHECK(service.list(day("2006-02-28")).rows.empty());
    must(service.end("M01", President, day("2008-06-30")));
    CHECK_FALSE(service.list(day("2008-07-01")).rows.back().isOverdue);
}

TEST_CASE("trainings are kept with their people and hours", "[services]") {
    Group group;
    auto service = trainings(group);
    NewTraining accounts = aTraining("2006-02-01", "Keeping accounts", {"M01", "m03"});
    accounts.trainer = "Block office";
    NewTraining day8{aTraining("2006-03-08", "Women's day", {"M01"})};
    day8.kind = TrainingKind::Event;
    day8.guests = 12;
    day8.minutes = 200;
    must(service.add({accounts, day8}));
    const TrainingList all = service.list({}, {});
    REQUIRE(all.rows.size() == 2);
    CHECK(all.rows[0].training.topic == "Keeping accounts");
    CHECK(all.rows[0].training.trainer == "Block office");
    CHECK(all.rows[0].codes == std::vector<std::string>{"M01", "M03"});
    CHECK(all.rows[1].training.kind == TrainingKind::Event);
    CHECK(all.rows[1].training.guests == 12);
    REQUIRE(all.people.size() == 2);
    CHECK(all.people[0].minutes == 350);
    CHECK(all.people[0].trainings == 2);
    CHECK(all.people[1].minutes == 150);
    CHECK(service.list(day("2006-02-02"), {}).rows.size() == 1);
    CHECK(service.list({}, day("2006-02-01")).rows.size() == 1);
    CHECK(service.list(day("2006-02-01"), day("2006-03-08")).rows.size() == 2);
    CHECK(service.list(day("2006-03-09"), {}).people.empty());
    CHECK(isSound(group));
}

TEST_CASE("a training that makes no sense is refused, and the whole list with it", "[services]") {
    Group group;
    letGo(group);
    auto service = trainings(group);
    must(service.add({aTraining("2006-02-01", "Accounts", {"M01"})}));
    const auto before = group.book().log().size();
    const auto why = [&](NewTraining wrong) {
        wrong.where = {"t.csv", 3, {}};
        const auto added = service.add({aTraining("2006-04-01", "Fine", {"M01"}), wrong});
        if (!added) CHECK(added.refused().where.line == 3);
        return whyNot(added);
    };
    CHECK(why(aTraining("2006-04-02", " ", {"M01"})) == TextMissing);
    CHECK(why(aTraining("2006-04-02", "x", {})) == TrainingWithoutPeople);
    CHECK(why(aTraining("2006-04-02", "x", {"M01", "m01"})) == MemberTwice);
    CHECK(why(aTraining("2006-04-02", "x", {"M09"})) == MemberUnknown);
    CHECK(why(aTraining("2006-04-02", "x", {"M02"})) == MemberHasLeft);
    CHECK(why(aTraining("2005-04-02", "x", {"M01"})) == MemberNotYetJoined);
    CHECK(why(aTraining("2006-04-02", "=x", {"M01"})) == TextLikeFormula);
    CHECK(why(aTraining("2006-02-01", "Accounts", {"M03"})) == TrainingThere);
    CHECK(group.book().log().size() == before);
    must(service.add({aTraining("2006-02-02", "Accounts", {"M03"})})); // another day
    NewTraining event = aTraining("2006-02-01", "Accounts", {"M03"});
    event.kind = TrainingKind::Event;
    must(service.add({event}, Keep::No));
    CHECK(service.list({}, {}).rows.size() == 2);
}

TEST_CASE("a training is replaced by the row that would enter it", "[services]") {
    Group group;
    auto service = trainings(group);
    must(service.add({aTraining("2006-02-01", "Accounts", {"M01"})}));
    const RecordNumber record = service.list({}, {}).rows.at(0).training.record;
    CorrectionService correction{group.office(), group.book()};
    const std::string header = "date,kind,topic,hours,trainer,guests,members\n";
    const std::string right = header + "2006-02-02,,Accounts,3,,,M01 M03\n";
    const auto why = [&](const std::string& content) {
        return whyNot(correction.supersede(record, content, "t.csv", "both were there"));
    };
    CHECK(why(right + "2006-02-03,,More,3,,,M01\n") == FileDoesNotFitRecord);
    CHECK(why(header + "2006-02-02,,Accounts,3,,,M09\n") == MemberUnknown);
    CHECK_FALSE(why(right));
    const TrainingList list = service.list({}, {});
    REQUIRE(list.rows.size() == 1);
    CHECK(list.rows[0].training.minutes == 180);
    CHECK(list.rows[0].training.heldOn == day("2006-02-02"));
    CHECK(list.people.size() == 2);
    CHECK(why(right) == RecordAlreadySuperseded);
    CHECK(isSound(group));
}

TEST_CASE("a meeting that was not held has its reason", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01")));
    MissedMeetingService service{group.office(), group.book()};
    must(service.miss(day("2006-04-01"), "the river was high"));
    const auto missed = MissedMeetings{group.book().database()}.all();
    REQUIRE(missed.size() == 1);
    CHECK(missed[0].plannedOn == day("2006-04-01"));
    CHECK(missed[0].why == "the river was high");
    CHECK(whyNot(service.miss(day("2006-04-01"), "again")) == MissedTwice);
    CHECK(whyNot(service.miss(day("2006-03-01"), "x")) == MeetingThere);
    CHECK(whyNot(service.miss(day("2005-12-31"), "x")) == MissedBeforeBook);
    CHECK(whyNot(service.miss(day("2006-05-01"), " ")) == ReasonMissing);
    must(service.miss(day("2006-01-01"), "the first day")); // when the rules begin
    must(service.miss(day("2006-05-01"), "tried", Keep::No));
    CHECK(MissedMeetings{group.book().database()}.all().size() == 2);
    CHECK(isSound(group));
}

TEST_CASE("who answers for a loan is somebody else, who is there", "[services]") {
    Group group;
    must(group.joins("X1", "2006-04-02"));
    must(group.meets(aMeeting("2006-03-01", {pays("M01", ReceiptHead::RegularSaving, 500),
                                             resolves(4), leaves("M02", 4)})));
    must(group.meets(aMeeting("2006-04-01", {resolves(5), borrows("M01", 100, 5)})));
    LoanNoteService service{group.office(), group.book()};
    const LoanNumber loan{1};
    const auto why = [&](std::vector<std::string> guarantors, const std::string& reason = "") {
        return whyNot(service.note(loan, {.guarantors = std::move(guarantors)}, reason));
    };
    CHECK(why({"M01"}) == GuarantorIsBorrower);
    CHECK(why({"M02"}) == MemberHasLeft);
    CHECK(why({"X1"}) == MemberNotYetJoined);
    CHECK(why({"M09"}) == MemberUnknown);
    CHECK(why({"M03", "m03"}) == MemberTwice);
    CHECK(why({}) == NothingToChange);
    CHECK(whyNot(service.note(LoanNumber{2}, {.guarantors = std::vector<std::string>{"M03"}})) ==
          LoanUnknown);
    for (const char* wrong : {"17 3", "-17", "ABCDEFGHIJ0123456789X", "१७", "VO.17"})
        CHECK(whyNot(service.note(loan, {.reference = wrong})) == LoanReferenceMalformed);
    CHECK(whyNot(service.note(loan, {.reference = "234123412346"})) == TextLikeAadhaar);
    must(service.note(loan, {.guarantors = std::vector<std::string>{"M03"}}, "", Keep::No));
    CHECK_FALSE(LoanNotes{group.book().database()}.of(loan));

    CHECK_FALSE(why({"M03"}));
    must(service.note(loan, {.reference = "vo-17/3"})); // adding needs no reason
    const LoanNote note = LoanNotes{group.book().database()}.of(loan).value();
    CHECK(note.reference == "VO-17/3");
    CHECK(note.guarantors == std::vector{MemberNumber{3}});
    const auto changed = service.note(loan, {.guarantors = std::vector<std::string>{}});
    REQUIRE(whyNot(changed) == ChangeNeedsReason);
    CHECK(changed.refused().given == "guarantors");
    CHECK(whyNot(service.note(loan, {.reference = "VO-18"})) == ChangeNeedsReason);
    CHECK(why({}, " ") == ReasonMissing);
    CHECK_FALSE(why({}, "she did not sign"));
    must(service.note(loan, {.reference = ""}, "none after all"));
    CHECK(LoanNotes{group.book().database()}.of(loan)->guarantors.empty());
    CHECK(LoanNotes{group.book().database()}.of(loan)->reference.empty());
    CHECK(isSound(group));
}

} // namespace bahi
