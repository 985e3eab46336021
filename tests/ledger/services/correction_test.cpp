#include "ledger/exchange/rules_json.h"
#include "ledger/services/correction_service.h"
#include "ledger/services/cutoff_service.h"
#include "ledger/services/member_service.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"
#include "ledger/store/rules_book.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using enum ReceiptHead;

namespace {

const std::string kHeader = "date,kind,member,head,amount,ref,text\n";

std::optional<Refusal> takenBack(Group& group, std::uint64_t voucher,
                                 const std::string& reason = "miscounted") {
    return whyNot(
        CorrectionService{group.office(), group.book()}.reverse(VoucherNumber{voucher}, reason));
}

std::optional<Refusal> superseded(Group& group, RecordNumber record, const std::string& content,
                                  const std::string& reason = "miscounted") {
    return whyNot(CorrectionService{group.office(), group.book()}.supersede(record, content,
                                                                            "right.csv", reason));
}

RecordNumber recordOf(Group& group, std::uint64_t voucher) {
    return Journal{group.book().database()}.voucher(VoucherNumber{voucher}).value().record;
}

/// The first record of `table`.
RecordNumber firstOf(Group& group, const std::string& table) {
    return RecordNumber{static_cast<std::uint64_t>(
        group.book().database().execAndGet("SELECT min(record) FROM " + table).getInt64())};
}

bool isSound(Group& group) {
    return VerifyService{group.office()}.verify(group.book()).ok();
}

} // namespace

TEST_CASE("a voucher is taken back by its mirror, on its own day, once", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 25)})));
    CHECK(takenBack(group, 1, " \t") == Refusal::ReasonMissing);
    CHECK(takenBack(group, 2) == Refusal::VoucherUnknown);
    CHECK_FALSE(takenBack(group, 1).has_value());
    CHECK(group.saved("M01") == Money{});
    CHECK(group.cash() == Money{});
    const auto mirror = Journal{group.book().database()}.voucher(VoucherNumber{2}).value();
    CHECK(mirror.date == day("2006-03-01"));
    CHECK(mirror.reverses == VoucherNumber{1});
    CHECK(takenBack(group, 1) == Refusal::VoucherAlreadyReversed);
    CHECK(takenBack(group, 2) == Refusal::VoucherIsReversal);
    CHECK(isSound(group));
}

TEST_CASE("what later vouchers rest on is not taken back", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 200),         // 1
                                             pays("M02", RegularSaving, 100),         // 2
                                             resolves(1), borrows("M03", 250, 1)}))); // 3
    SECTION("money that was lent") {
        CHECK(takenBack(group, 1) == Refusal::CashBelowZero);
    }
    SECTION("a loan that was repaid since") {
        must(group.meets(aMeeting("2006-04-01", {pays("M03", Principal, 10)})));
        CHECK(takenBack(group, 3) == Refusal::VoucherBoundToOther);
        CHECK_FALSE(takenBack(group, 4).has_value());
        CHECK_FALSE(takenBack(group, 3).has_value());
        CHECK(group.loan(1).balance() == Money{});
    }
    SECTION("savings that were paid out, and the settlement itself") {
        must(group.meets(aMeeting("2006-04-01", {pays("M03", Principal, 250),       // 4
                                                 resolves(2), leaves("M01", 2)}))); // 5
        CHECK(takenBack(group, 1) == Refusal::VoucherBoundToOther);
        CHECK(takenBack(group, 5) == Refusal::VoucherBoundToOther);
    }
    CHECK(isSound(group));
}

TEST_CASE("a leaver's fine can still be corrected", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01", {pays("M01", Fine, 5)})));
    must(group.meets(aMeeting("2006-04-01", {pays("M01", Fine, 5)})));
    must(group.meets(aMeeting("2006-05-01", {resolves(1), leaves("M01", 1)})));
    CHECK_FALSE(takenBack(group, 1).has_value());
}

TEST_CASE("interest taken back leaves the interest due as if it never came in", "[services]") {
    Group group;
    GroupRules rules = aBook().rules;
    rules.from = day("2006-02-01");
    rules.missedMonths = MissedMonths::Together;
    must(BookService{group.office()}.setRules(group.book(), rules));
    must(group.meets(aMeeting(
        "2006-03-01", {pays("M02", RegularSaving, 500), resolves(1), borrows("M01", 110, 1)})));
    must(group.meets(aMeeting("2006-05-01", {pays("M01", Interest, 5)}))); // 2.20 twice, up
    REQUIRE_FALSE(takenBack(group, 3).has_value());
    const RulesHistory history = RulesBook{group.book().database()}.history();
    // Three months missed: 6.60, up to 7. Not 5 for two months and 3 for the third.
    CHECK(group.loan(1).interestDue(day("2006-06-01"), history) == rupees(7));
}

TEST_CASE("a voucher is replaced in one transaction, by its own lines", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 52)})));
    const RecordNumber wrong = recordOf(group, 1);
    CHECK(superseded(group, wrong, kHeader + "2006-03-02,saving,M01,,25,,\n") ==
          Refusal::FileDoesNotFitRecord);
    CHECK(superseded(group, wrong, kHeader + "2006-03-01,resolution,,,,4,x\n") ==
          Refusal::FileDoesNotFitRecord);
    CHECK(superseded(group, wrong, kHeader + "2006-03-01,saving,M99,,25,,\n") ==
          Refusal::MemberUnknown);
    CHECK(Journal{group.book().database()}.lastNumber() == VoucherNumber{1});

    CHECK_FALSE(superseded(group, wrong, kHeader + "2006-03-01,saving,M01,,25,,\n").has_value());
    CHECK(group.saved("M01") == rupees(25));
    CHECK(Journal{group.book().database()}.lastNumber() == VoucherNumber{3});
    CHECK(superseded(group, wrong, kHeader + "2006-03-01,saving,M01,,25,,\n") ==
          Refusal::VoucherAlreadyReversed);
    CHECK(isSound(group));
}

TEST_CASE("money lent is replaced although the box does not hold it twice", "[services]") {
    Group group;
    must(group.meets(aMeeting(
        "2006-03-01", {pays("M01", RegularSaving, 100), resolves(1), borrows("M02", 100, 1)})));
    CHECK_FALSE(
        superseded(group, recordOf(group, 2), kHeader + "2006-03-01,loan,M03,,90,1,seeds\n"));
    CHECK(group.loan(1).balance() == Money{});
    CHECK(group.loan(2).balance() == rupees(90));
    CHECK(group.cash() == rupees(10));
}

TEST_CASE("every other fact is superseded by a new record, once", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01",
                              {attends("M01", Attendance::Present), pays("M01", RegularSaving, 100),
                               resolves(4), borrows("M02", 100, 4)})));
    const auto once = [&](const std::string& table, const std::string& right) {
        INFO(table);
        const RecordNumber old = firstOf(group, table);
        CHECK(superseded(group, old, right, "") == Refusal::ReasonMissing);
        CHECK_FALSE(superseded(group, old, right).has_value());
        CHECK(superseded(group, old, right) == Refusal::RecordAlreadySuperseded);
        CHECK(group.book().log().supersederOf(old).value().value == group.book().log().size());
    };
    Database& database = group.book().database();
    once("roll_call", kHeader + "2006-03-01,attendance,M01,absent,,,\n");
    CHECK(Meetings{database}.attendanceIn(MeetingNumber{1}).at(MemberNumber{1}) ==
          Attendance::Absent);
    once("resolution", kHeader + "2006-03-01,resolution,,,,4,other words\n");
    CHECK(Meetings{database}.resolutionsIn(MeetingNumber{1})[0].words == "other words");
    once("loan_terms", kHeader +
                           "2006-03-01,loan,M02,,100,4,a goat\n"
                           "2006-03-01,instalment,M02,,20,4,\n");
    CHECK(group.loan(1).terms().instalment == rupees(20));
    CHECK(group.loan(1).balance() == rupees(100));
    once("membership", "code,name,joined_on\nM01,Bhimabai C.,2006-01-15\n");
    CHECK(Members{database}.all()[0].name == "Bhimabai C.");
    CHECK(Members{database}.all()[0].joinedOn == day("2006-01-15"));
    RulesFile rules{Currency::named("INR").value(), "", aBook().rules};
    rules.rules.interest = percent("3");
    once("rules", writeRules(rules));
    CHECK(RulesBook{database}.history().all() == std::vector{rules.rules});
    CHECK(isSound(group));
}

TEST_CASE("what does not fit its record is refused", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01",
                              {attends("M01", Attendance::Present), pays("M01", RegularSaving, 100),
                               resolves(4), borrows("M02", 100, 4)})));
    const auto check = [&](RecordNumber record, const std::string& content, Refusal why) {
        INFO(content);
        CHECK(superseded(group, record, content) == why);
    };
    using enum Refusal;
    check(RecordNumber{1}, "", RecordNotCorrectable);
    check(RecordNumber{999}, "", RecordUnknown);
    check(firstOf(group, "meeting"), "", RecordNotCorrectable);
    check(firstOf(group, "roll_call"), kHeader + "2006-03-01,saving,M01,,1,,\n",
          FileDoesNotFitRecord);
    check(firstOf(group, "resolution"), kHeader + "2006-03-01,resolution,,,,5,x\n",
          FileDoesNotFitRecord);
    check(firstOf(group, "loan_terms"), kHeader + "2006-03-01,loan,M02,,99,4,\n",
          FileDoesNotFitRecord);
    check(firstOf(group, "loan_terms"), kHeader + "2006-03-01,loan,M01,,100,4,\n",
          FileDoesNotFitRecord);
    check(firstOf(group, "membership"), "code,name,joined_on\nM02,X,2006-01-15\n",
          FileDoesNotFitRecord);
    RulesFile rules{Currency::named("VND").value(), "", aBook().rules};
    rules.rules.regularSaving = Money{};
    rules.rules.interestRounding.multiple = 1;
    check(firstOf(group, "rules"), writeRules(rules), FileDoesNotFitRecord);
}

TEST_CASE("a loan's terms cite a resolution the group passed", "[services]") {
    Group group;
    must(group.meets(aMeeting(
        "2006-03-01", {pays("M01", RegularSaving, 100), resolves(4), borrows("M02", 100, 4)})));
    CHECK(superseded(group, firstOf(group, "loan_terms"),
                     kHeader + "2006-03-01,loan,M02,,100,777,\n") == Refusal::ResolutionUnknown);
}

TEST_CASE("a roll call is not superseded by nothing", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01", {attends("M01", Attendance::Present)})));
    const auto before = group.book().log().size();
    const auto why =
        superseded(group, firstOf(group, "roll_call"), kHeader + "2006-03-01,meeting,,,,,\n");
    // Either it is refused, or something was written: "corrected" must not be said of nothing.
    CHECK((why.has_value() || group.book().log().size() > before));
}

TEST_CASE("she did not join after what she did", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 25)})));
    CHECK(superseded(group, firstOf(group, "membership"),
                     "code,name,joined_on\nM01,Bhimabai,2006-04-01\n")
              .has_value());
}

TEST_CASE("erasing a name takes it out of the file, and the log still verifies", "[services]") {
    Group group;
    const std::string name = "Bhimabai Chaudhari";
    REQUIRE(contentOf(group.closed()).find(name) != std::string::npos);
    group.reopened();
    must(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 25)})));
    const RecordNumber first = firstOf(group, "membership");
    REQUIRE_FALSE(superseded(group, first, "code,name,joined_on\nM01,Bhimabai Chaudhari K,\n"));
    CorrectionService service{group.office(), group.book()};
    CHECK(whyNot(service.eraseName("M01", "")) == Refusal::ReasonMissing);
    CHECK(whyNot(service.eraseName("M99", "she asked")) == Refusal::MemberUnknown);
    CHECK_FALSE(whyNot(service.eraseName("m01", "she asked")).has_value());
    CHECK(Members{group.book().database()}.all()[0].name.empty());
    CHECK(Members{group.book().database()}.all()[1].name == "Sunanda Kale");
    CHECK(isSound(group));
    const std::string bytes = contentOf(group.closed());
    CHECK(bytes.find(name) == std::string::npos);
    CHECK(bytes.find("Bhimabai") == std::string::npos);
    CHECK(bytes.find("Sunanda Kale") != std::string::npos);
    group.reopened();
    CHECK(isSound(group));
    CHECK(group.saved("M01") == rupees(25));
}

TEST_CASE("a correction that is only tried writes nothing", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 25)})));
    const std::string before = contentOf(group.path());
    CorrectionService service{group.office(), group.book()};
    CHECK(service.reverse(VoucherNumber{1}, "why", Keep::No));
    CHECK(service.supersede(recordOf(group, 1), kHeader + "2006-03-01,saving,M01,,20,,\n", "a.csv",
                            "why", Keep::No));
    CHECK(service.eraseName("M01", "why", Keep::No));
    CHECK(contentOf(group.path()) == before);
    CHECK(group.saved("M01") == rupees(25));
}

TEST_CASE("a loan that earned interest was lent", "[services]") {
    Group group;
    must(group.meets(aMeeting(
        "2006-03-01", {pays("M02", RegularSaving, 500), resolves(1), borrows("M01", 100, 1)})));
    must(group.meets(aMeeting("2006-04-01", {pays("M01", Interest, 2)}))); // voucher 3
    CHECK(takenBack(group, 2) == Refusal::VoucherBoundToOther);
    CHECK_FALSE(takenBack(group, 3).has_value());
    CHECK_FALSE(takenBack(group, 2).has_value());
    CHECK(isSound(group));
}

TEST_CASE("what was taken back can be replaced, once", "[services]") {
    Group group;
    const auto sheet =
        aMeeting("2006-03-01", {pays("M01", RegularSaving, 25), pays("M02", RegularSaving, 25)});
    must(group.meets(sheet));
    const RecordNumber record = recordOf(group, 1);
    CHECK_FALSE(takenBack(group, 1).has_value());
    // The sheet says what the book does not say any more.
    CHECK(whyNot(group.meets(sheet)) == Refusal::MeetingCorrectedSince);

    const std::string right = kHeader + "2006-03-01,saving,M01,,30,,\n";
    CHECK(superseded(group, record, kHeader + "2006-04-01,saving,M01,,30,,\n") ==
          Refusal::FileDoesNotFitRecord);
    CHECK_FALSE(superseded(group, record, right).has_value());
    CHECK(group.saved("M01") == rupees(30));
    CHECK(group.cash() == rupees(55));
    const auto again =
        CorrectionService{group.office(), group.book()}.supersede(record, right, "a.csv", "again");
    CHECK(whyNot(again) == Refusal::VoucherAlreadyReversed);
    CHECK(again.refused().allowed == "4"); // what stands in its place
    CHECK(group.saved("M01") == rupees(30));
    CHECK(isSound(group));
}

TEST_CASE("a loan written with a wrong rate takes the rate of the rules as they stand",
          "[services]") {
    Group group;
    must(group.meets(aMeeting(
        "2006-03-01", {pays("M01", RegularSaving, 200), resolves(1), borrows("M02", 100, 1)})));
    RulesFile rules{Currency::named("INR").value(), "Jyoti", aBook().rules};
    rules.rules.interest = percent("3");
    REQUIRE_FALSE(superseded(group, firstOf(group, "rules"), writeRules(rules)).has_value());
    CHECK(group.loan(1).terms().rate == percent("2"));
    REQUIRE_FALSE(
        superseded(group, firstOf(group, "loan_terms"), kHeader + "2006-03-01,loan,M02,,100,1,\n")
            .has_value());
    CHECK(group.loan(1).terms().rate == percent("3"));
}

} // namespace bahi
