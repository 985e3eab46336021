#include "tests/support/register_story.h"

#include "ledger/store/balances.h"
#include "ledger/store/meetings.h"
#include "tests/support/plain_values.h"

namespace bahi::plain {

namespace {

using enum ReceiptHead;
using enum Attendance;

constexpr PageNumber kPostOffice{1};

void agree(GroupBook& group) {
    group.writes([](Writer& writer) {
        writer.append(
            SettingsAgreed{{day("2006-03-01"),
                            {{Setting::FineMissedSaving, 500}, {Setting::FineMissedInstalment, -1}},
                            0}});
        writer.append(PageOpened{.number = kPostOffice,
                                 .openedAs = SubLedger::BankAccount,
                                 .code = "POST",
                                 .openedOn = day("2006-03-01"),
                                 .until = {},
                                 .ofPage = {},
                                 .member = {},
                                 .amount = {},
                                 .rate = {},
                                 .reference = {},
                                 .name = {}});
    });
}

void springMeetings(GroupBook& group) {
    group.holds(SheetOf{"2006-03-01"}
                    .attends("BHIMA", Present)
                    .attends("HIRA", Present)
                    .attends("SITA", Late)
                    .brings("BHIMA", RegularSaving, 25)
                    .brings("BHIMA", VoluntarySaving, 1000)
                    .brings("HIRA", RegularSaving, 25)
                    .brings("SITA", RegularSaving, 25)
                    .resolves(1, "Hirabai gets a loan of 600 for a goat, 100 a month")
                    .borrows("HIRA", 600, 1, "a goat", 100));
    group.writes([&](Writer& writer) {
        writer.append(LoanNoted{LoanNumber{1}, "L-1", {group.member("BHIMA").number}});
    });
    group.holds(SheetOf{"2006-04-01"}
                    .attends("BHIMA", Present)
                    .attends("HIRA", Present)
                    .attends("SITA", Absent)
                    .brings("BHIMA", RegularSaving, 25)
                    .brings("HIRA", RegularSaving, 25)
                    .brings("HIRA", Principal, 100)
                    .brings("HIRA", Interest, 12));
    group.writes([](Writer& writer) {
        writer.append(MeetingMissed{day("2006-05-01")}, {.reason = "the river was high"});
    });
}

void juneAndJuly(GroupBook& group) {
    group.holds(SheetOf{"2006-06-01"}
                    .attends("BHIMA", Present)
                    .attends("HIRA", Sent)
                    .attends("SITA", Present)
                    .brings("BHIMA", RegularSaving, 50)
                    .brings("HIRA", RegularSaving, 25)
                    .brings("HIRA", Principal, 150)
                    .brings("HIRA", Interest, 20)
                    .brings("SITA", RegularSaving, 50)
                    .brings("SITA", Fine, 5));
    group.posts("2006-06-15", EntryKind::Receipt,
                {Posting::debit(accounts::kBank, rupees(100),
                                Page::of(SubLedger::BankAccount, kPostOffice)),
                 Posting::credit(accounts::kVoluntarySavings, rupees(100),
                                 Page::of(group.member("HIRA").number))},
                {}, group.member("HIRA").number);
    group.holds(SheetOf{"2006-07-01"}
                    .attends("BHIMA", Present)
                    .attends("HIRA", Absent)
                    .attends("SITA", Present)
                    .brings("BHIMA", RegularSaving, 25)
                    .brings("SITA", RegularSaving, 25)
                    .brings("SITA", SpecialSaving, 10));
    const MemberNumber bhima = group.member("BHIMA").number;
    group.posts("2006-07-01", EntryKind::Payment,
                {Posting::debit(accounts::kVoluntarySavings, rupees(300), Page::of(bhima)),
                 Posting::credit(accounts::kCashBox, rupees(300))},
                MeetingNumber{4}, bhima);
}

void excuseHira(GroupBook& group) {
    RecordNumber roll;
    for (std::uint64_t number = 1; number <= group.book().log().size(); ++number)
        if (const Record record = group.book().log().record(RecordNumber{number})->record;
            std::holds_alternative<RollCall>(record.payload))
            roll = record.number;
    group.corrects(roll,
                   "date,kind,member,head,amount,ref,text\n"
                   "2006-07-01,attendance,BHIMA,present,,,\n"
                   "2006-07-01,attendance,HIRA,excused,,,\n"
                   "2006-07-01,attendance,SITA,present,,,\n",
                   "she had sent word");
}

void august(GroupBook& group) {
    group.holds(SheetOf{"2006-08-01"}
                    .attends("BHIMA", Late)
                    .attends("HIRA", Present)
                    .attends("SITA", Present)
                    .brings("HIRA", RegularSaving, 50)
                    .brings("HIRA", Principal, 350)
                    .brings("HIRA", Interest, 14)
                    .brings("SITA", RegularSaving, 25)
                    .resolves(2, "The box stays with Sita"));
    const Meeting meeting = Meetings{group.book().database()}.on(day("2006-08-01")).value();
    const MemberNumber bhima = group.member("BHIMA").number;
    const Money box = Balances{group.book().database()}.all()[accounts::kCashBox].balance();
    group.writes([&](Writer& writer) {
        const auto words = writer.commitTo(TextField::MinutesWords, "The goat has had two kids.");
        writer.append(MinutesWritten{meeting.number, bhima, words});
        const Money counted = box - rupees(10); // the rest in coins of one rupee
        const auto notes = static_cast<std::uint32_t>(counted.inMinor() / 500'00);
        const auto coins = static_cast<std::uint32_t>(counted.inMinor() % 500'00 / 1'00);
        writer.append(CashCounted{accounts::kCashBox,
                                  meeting.heldOn,
                                  meeting.number,
                                  counted,
                                  {{rupees(1), coins}, {rupees(500), notes}}});
    });
}

} // namespace

void liveThroughHalfAYear(GroupBook& group) {
    group.joins("BHIMA", "Bhimabai", "2006-03-01");
    group.joins("HIRA", "Hirabai", "2006-03-01");
    group.joins("SITA", "", "2006-03-01");
    agree(group);
    springMeetings(group);
    juneAndJuly(group);
    excuseHira(group);
    august(group);
}

} // namespace bahi::plain
