// What a meeting may say about counts, leavers and days, told by the rows of its file.

#include "ledger/lending/loan_account.h"
#include "ledger/reports/meeting_minutes.h"
#include "ledger/services/correction_service.h"
#include "ledger/services/cutoff_service.h"
#include "ledger/services/missed_meeting_service.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/meetings.h"
#include "ledger/store/missed_meetings.h"
#include "ledger/store/rules_book.h"
#include "tests/support/papers.h"
#include "tests/support/plain_values.h"
#include "tests/support/sanaswadi.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

bool isSound(Group& group) {
    return VerifyService{group.office()}.verify(group.book()).ok();
}

std::optional<Refusal> superseded(Group& group, std::uint64_t voucher, const std::string& rows) {
    Query row{group.book().database(), "SELECT record FROM entry WHERE number = ?"};
    row.bind(1, static_cast<std::int64_t>(voucher));
    row.executeStep();
    const RecordNumber record{static_cast<std::uint64_t>(row.getColumn(0).getInt64())};
    return whyNot(CorrectionService{group.office(), group.book()}.supersede(
        record, "date,kind,member,head,amount,ref,text\n" + rows, "m.csv", "wrong"));
}

MinutedCount countOf(Group& group, std::string_view on, std::uint8_t sitting = 1) {
    const auto meeting = Meetings{group.book().database()}.on(day(on), sitting);
    return meetingMinutesOf(group.book(), meeting.value()).counts.at(0);
}

} // namespace

TEST_CASE("money is counted by note and coin, or as one sum", "[services]") {
    Group group;
    const std::string saving = "2006-02-01,saving,M01,,520,,\n";
    CHECK(files(group, {.meetings = saving + "2006-02-01,count,,500,,1,\n"
                                             "2006-02-01,count,,,20,,\n"}) == Refusal::CountMixed);
    CHECK(files(group, {.meetings = saving + "2006-02-01,count,,0.01,,4000000000,\n"
                                             "2006-02-01,count,,0.01,,4000000000,\n"}) ==
          Refusal::AmountTooLarge);
    std::string faces = saving;
    for (int face = 1; face <= 101; ++face)
        faces += "2006-02-01,count,," + std::to_string(face) + ",,1,\n";
    CHECK(files(group, {.meetings = faces}) == Refusal::CountTooLong);
    CHECK_FALSE(files(group, {.meetings = saving + "2006-02-01,count,,500,,1,\n"
                                                   "2006-02-01,count,,20,,1,\n"}));
    CHECK(isSound(group));
}

TEST_CASE("minutes have an end", "[services]") {
    Group group;
    std::string rows;
    for (int row = 0; row < 6000; ++row) rows += "2006-02-01,minutes,,,,,many words\n";
    CHECK(files(group, {.meetings = rows}) == Refusal::TextTooLong);
}

TEST_CASE("no text enters the log by the page that a file could not bring", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-01-05", {pays("M01", ReceiptHead::RegularSaving, 2000)})));
    const std::string wrong[] = {"2341 2341 2346", "a\x07", "\xff", std::string(20'001, 'v')};
    const Refusal why[] = {Refusal::TextLikeAadhaar, Refusal::TextControlCharacter,
                           Refusal::NotUtf8, Refusal::TextTooLong};
    const auto refuses = [&](const CollectionSheet& sheet, Refusal expected, const char* column) {
        const auto posted = group.meets(sheet);
        REQUIRE(whyNot(posted) == expected);
        CHECK(posted.refused().where.column == column);
    };
    for (std::size_t text = 0; text < 4; ++text) {
        const CollectionSheet empty =
            aMeeting("2006-02-01", {pays("M01", ReceiptHead::RegularSaving, 25)});
        CollectionSheet sheet = empty;
        sheet.where.column = "minutes";
        sheet.minutes = wrong[text];
        refuses(sheet, why[text], "minutes");

        sheet = empty;
        sheet.resolutions = {{ResolutionNumber{1}, wrong[text], {.file = {}, .column = "words"}}};
        refuses(sheet, why[text], "words");

        sheet = aMeeting("2006-02-01", {resolves(1, "agreed"), borrows("M01", 50, 1)});
        sheet.loans.front().purpose = wrong[text];
        sheet.loans.front().where.column = "amount";
        refuses(sheet, why[text], "amount"); // the line's place, where its text has none of its own
        sheet.loans.front().purposeWhere.column = "purpose";
        refuses(sheet, why[text], "purpose");

        sheet = empty;
        sheet.moves = {{AccountCode{5110}, {}, -rupees(5), {}, wrong[text], {}}};
        sheet.moves.front().textWhere.column = "text";
        refuses(sheet, why[text], "text");
    }
    CHECK(isSound(group));
}

TEST_CASE("a text is kept in its normal form, without blanks around it", "[services]") {
    Group group;
    CollectionSheet sheet = aMeeting("2006-02-01", {pays("M01", ReceiptHead::RegularSaving, 25)});
    sheet.minutes = "  e\u0301te\u0301 ";
    must(group.meets(sheet));
    const auto meeting = Meetings{group.book().database()}.on(day("2006-02-01"), 1);
    CHECK(meetingMinutesOf(group.book(), meeting.value()).words == "\u00E9t\u00E9");
    must(group.meets(sheet)); // known again as it was written
}

TEST_CASE("a voucher's words are checked by whoever brings them", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-02-01", {pays("M01", ReceiptHead::RegularSaving, 500)})));
    VoucherSheet sheet{.date = day("2006-02-02"),
                       .reference = "1",
                       .kind = {},
                       .resolution = {},
                       .follows = {},
                       .narration = "2341 2341 2346",
                       .lines = {},
                       .where = {.file = {}, .column = "narration"}};
    sheet.lines = {{AccountCode{5110}, {}, rupees(5), {}, {}, {}},
                   {accounts::kCashBox, {}, -rupees(5), {}, {}, {}}};
    MeetingService service{group.office(), group.book()};
    const auto posted = service.post({}, "", Keep::Yes, {}, {sheet});
    REQUIRE(whyNot(posted) == Refusal::TextLikeAadhaar);
    CHECK(posted.refused().where.column == "narration");
    sheet.narration = "tea";
    must(service.post({}, "", Keep::Yes, {}, {sheet}));
}

TEST_CASE("what was counted agrees, though the money went to the bank in the evening",
          "[services]") {
    Group group;
    mustFile(group, {.meetings = "2006-02-01,saving,M01,,500,,\n2006-02-01,count,,500,,1,\n",
                     .vouchers = "2006-02-01,1,,1110,,,400,,,,,\n2006-02-01,1,,1010,,,,400,,,,\n"});
    CHECK(countOf(group, "2006-02-01").difference() == Money{});

    // The first of two meetings of a day.
    mustFile(group, {.meetings = "2006-03-01,saving,M01,,100,,\n2006-03-01,count,,100,,2,\n"
                                 "2006-03-01/2,saving,M02,,50,,\n2006-03-01/2,count,,50,,5,\n"});
    CHECK(countOf(group, "2006-03-01", 1).difference() == Money{});
    CHECK(countOf(group, "2006-03-01", 2).difference() == Money{});
}

TEST_CASE("a voucher of the meeting that is corrected shows what was counted as wrong",
          "[services]") {
    Group group;
    mustFile(group, {.meetings = "2006-02-01,saving,M01,,500,,\n2006-02-01,count,,500,,1,\n"});
    REQUIRE_FALSE(superseded(group, 1, "2006-02-01,saving,M01,,480,,\n"));
    CHECK(countOf(group, "2006-02-01").difference() == rupees(20));
}

TEST_CASE("a payment nobody's name stands on is replaced once", "[services]") {
    Group group;
    mustFile(group, {.meetings = "2006-02-01,saving,M01,,500,,\n"
                                 "2006-02-01,saving,M02,voluntary,500,,\n"
                                 "2006-02-01,resolution,,,,1,as agreed\n"
                                 "2006-02-01,payment,,5110,30,,paper\n"
                                 "2006-02-01,withdrawal,M02,voluntary,100,1,\n"
                                 "2006-02-01,withdrawal,M02,voluntary,200,1,\n"});
    REQUIRE_FALSE(superseded(group, 3, "2006-02-01,payment,,5110,40,,paper\n"));
    CHECK(superseded(group, 3, "2006-02-01,payment,,5110,40,,paper\n") ==
          Refusal::VoucherAlreadyReversed);
    CHECK(balanceOf(group, 5110) == 40'00);

    // Of two of her withdrawals, each has its own.
    must(CorrectionService{group.office(), group.book()}.reverse(VoucherNumber{4}, "not hers"));
    CHECK_FALSE(superseded(group, 4, "2006-02-01,withdrawal,M02,voluntary,110,1,\n"));
    CHECK_FALSE(superseded(group, 5, "2006-02-01,withdrawal,M02,voluntary,210,1,\n"));
    CHECK(balanceOf(group, 2020) == -180'00);
    CHECK(isSound(group));
}

TEST_CASE("nothing is saved for who was settled, by whatever paper", "[services]") {
    Group group;
    mustFile(group, {.meetings = "2006-02-01,saving,M02,,500,,\n"
                                 "2006-02-01,receipt,M02,2080,40,,ahead\n"
                                 "2006-05-01,resolution,,,,1,she leaves\n"
                                 "2006-05-01,leave,M02,,,1,\n"});
    CHECK(files(group, {.meetings = "2006-04-01,receipt,M02,2010,70,,\n", .late = "found"}) ==
          Refusal::SavingsPaidOut);
    CHECK(files(group, {.vouchers = "2006-05-01,1,,1010,,,70,,,,,\n"
                                    "2006-05-01,1,,2010,M02,,,70,,,,\n"}) ==
          Refusal::SavingsPaidOut);
    // What else stood there for her she still gets; nothing new comes.
    CHECK(files(group, {.vouchers = "2006-06-01,1,,1010,,,70,,,,,\n"
                                    "2006-06-01,1,,2080,M02,,,70,,,,\n"}) ==
          Refusal::MemberHasLeft);
    CHECK_FALSE(files(group, {.vouchers = "2006-06-01,1,,2080,M02,,40,,,,,\n"
                                          "2006-06-01,1,,1010,,,,40,,,,\n"}));
}

TEST_CASE("a meeting on a day on which nobody met needs a word", "[services]") {
    Group group;
    MissedMeetingService missed{group.office(), group.book()};
    must(missed.miss(day("2006-03-01"), "rain"));
    const std::string rows = "2006-03-01,saving,M01,,25,,\n";
    CHECK(files(group, {.meetings = rows}) == Refusal::MeetingWasMissed);
    CHECK_FALSE(files(group, {.meetings = rows, .late = "they met in the evening"}));
    CHECK(MissedMeetings{group.book().database()}.all().empty());
    CHECK(isSound(group));
}

TEST_CASE("a journal entry between a loan and her savings counts alike in one go and in two",
          "[services]") {
    const std::string start =
        "2006-02-01,saving,M02,,5000,,\n"
        "2006-02-01,resolution,,,,1,a loan\n"
        "2006-02-01,loan,M01,,1000,1,seeds\n"
        "2006-03-01,interest,M01,,20,1,\n";
    const std::string close = "2006-06-30,1,,4010,M01,1,20,,,,,\n2006-06-30,1,,3030,,,,20,,,,\n";
    const std::string pays = "2006-07-01,repayment,M01,,100,1,\n";
    Group together;
    mustFile(together, {.meetings = start});
    mustFile(together, {.meetings = pays, .vouchers = close});
    Group apart;
    mustFile(apart, {.meetings = start});
    mustFile(apart, {.vouchers = close});
    mustFile(apart, {.meetings = pays});
    CHECK(balanceOf(together, 4010) == balanceOf(apart, 4010));
    CHECK(balanceOf(apart, 4010) == -80'00); // April to July; what was closed is gone
}

TEST_CASE("who keeps money owes it, and her loan is paid", "[services]") {
    Group group;
    mustFile(group, {.meetings = "2006-02-01,saving,M02,,5000,,\n"
                                 "2006-02-01,resolution,,,,1,a loan\n"
                                 "2006-02-01,loan,M01,,1000,1,seeds\n"});
    mustFile(group, {.vouchers = "2006-03-01,1,,1210,M01,1,,100,,,,\n"
                                 "2006-03-01,1,,4010,M01,1,,20,,,,\n"
                                 "2006-03-01,1,,2010,M02,,120,,,1,,\n"});
    const LoanAccount loan = group.loan(1);
    const RulesHistory rules = RulesBook{group.book().database()}.history();
    CHECK(loan.interestDue(day("2006-03-01"), rules) == Money{});
    CHECK_FALSE(loan.movements().back().unpaid);
}

TEST_CASE("a cut-off comes before every voucher that counts", "[services]") {
    Group group;
    mustFile(group, {.vouchers = "2006-02-05,1,,1010,,,500,,,,,\n2006-02-05,1,,4250,,,,500,,,,\n"});
    CutoffService service{group.office(), group.book()};
    const auto begins = [&](std::string_view on) {
        return whyNot(
            service.post({day(on), {opening("", 1010, 600), opening("", 3030, 600)}, {}}));
    };
    CHECK(begins("2006-03-01") == Refusal::CutoffAfterVouchers);
    must(CorrectionService{group.office(), group.book()}.reverse(VoucherNumber{1}, "in it"));
    CHECK_FALSE(begins("2006-03-01"));
}

TEST_CASE("a loan brought forward on the first of a month is charged for it", "[services]") {
    const auto dueOn = [](std::string_view cutoff, std::string_view meeting) {
        Group group;
        must(CutoffService{group.office(), group.book()}.post(
            {day(cutoff), {opening("M01", 1210, 1000), opening("", 3030, 1000)}, {}}));
        return group.loan(1).interestDue(day(meeting),
                                         RulesBook{group.book().database()}.history());
    };
    CHECK(dueOn("2006-04-01", "2006-04-03") == rupees(20));
    CHECK(dueOn("2006-03-31", "2006-04-03") == rupees(20));
    CHECK(dueOn("2006-04-02", "2006-04-03") == Money{});
    CHECK(dueOn("2006-04-01", "2006-05-03") == rupees(40));
}

TEST_CASE("a group that has lost money begins with a deficit", "[services]") {
    Group group;
    must(CutoffService{group.office(), group.book()}.post(
        {day("2006-04-01"),
         {opening("", 1010, 600), opening("M01", 2010, 700), opening("", 3030, -100)},
         {}}));
    CHECK(balanceOf(group, 3030) == 100'00);
    CHECK(isSound(group));
}

TEST_CASE("a loan brought forward stays one when its terms are corrected", "[services]") {
    Group group;
    must(CutoffService{group.office(), group.book()}.post(
        {day("2006-04-01"), {opening("M01", 1210, 1000), opening("", 3030, 1000)}, {}}));
    mustFile(group, {.meetings = "2006-04-03,resolution,,,,1,fifty a month\n"});
    Query row{group.book().database(), "SELECT max(record) FROM loan_terms"};
    row.executeStep();
    const RecordNumber terms{static_cast<std::uint64_t>(row.getColumn(0).getInt64())};
    row.reset();
    must(CorrectionService{group.office(), group.book()}.supersede(
        terms,
        "date,kind,member,head,amount,ref,text\n"
        "2006-04-01,loan,M01,,1000,1,\n2006-04-01,instalment,M01,,50,1,\n",
        "m.csv", "the instalment was forgotten"));
    CHECK(group.loan(1).terms().instalment == rupees(50));
    CHECK(group.loan(1).interestDue(day("2006-04-03"),
                                    RulesBook{group.book().database()}.history()) == rupees(20));
}

TEST_CASE("a correction leaves no savings with who was settled", "[services]") {
    Group group;
    mustFile(group, {.meetings = "2006-02-01,saving,M01,,500,,\n"
                                 "2006-02-01,saving,M02,,500,,\n"
                                 "2006-05-01,resolution,,,,1,she leaves\n"
                                 "2006-05-01,leave,M02,,,1,\n"});
    CHECK(superseded(group, 1, "2006-02-01,saving,M02,,500,,\n") == Refusal::VoucherBoundToOther);
}

} // namespace bahi
