// Records of the kinds 13 to 24 are compared whole: no part of one is left out of that.

#include "tests/support/example_records.h"
#include "tests/support/parts_tell.h"

#include <catch2/catch.hpp>

namespace bahi {

namespace {

using plain::counting;
using plain::day;
using plain::partsTell;
using plain::percent;
using plain::rupees;

const Commitment kWords = counting<32>(0x40);
const MemberNumber kTwo{2};

} // namespace

TEST_CASE("pages and what is written on paper differ where one part does", "[log]") {
    partsTell(
        plain::examplePage(), [](PageOpened& page) { page.number.value = 5; },
        [](PageOpened& page) { page.openedAs = SubLedger::Party; },
        [](PageOpened& page) { page.code = "VO"; },
        [](PageOpened& page) { page.openedOn = day("2006-08-02"); },
        [](PageOpened& page) { page.until.reset(); },
        [](PageOpened& page) { page.ofPage = PageNumber{3}; },
        [](PageOpened& page) { page.member.reset(); }, [](PageOpened& page) { page.amount = {}; },
        [](PageOpened& page) { page.rate = percent("1"); },
        [](PageOpened& page) { page.reference.clear(); },
        [](PageOpened& page) { page.name.reset(); });
    partsTell(
        VoucherFiled{VoucherNumber{7}, "R-7", VoucherNumber{6}},
        [](VoucherFiled& filed) { filed.voucher.value = 8; },
        [](VoucherFiled& filed) { filed.reference = "R-8"; },
        [](VoucherFiled& filed) { filed.follows.reset(); });
    partsTell(
        plain::exampleSetOff(), [](EntryPosted& entry) { entry.postings[0].page.number = 2; },
        [](EntryPosted& entry) { entry.postings[1].page.member = 1; },
        [](EntryPosted& entry) { entry.postings[1].page.subLedger = SubLedger::FederationFund; },
        [](EntryPosted& entry) { entry.kind = EntryKind::Contra; });
}

TEST_CASE("facts about a meeting's papers differ where one part does", "[log]") {
    partsTell(
        MinutesWritten{MeetingNumber{3}, kTwo, kWords},
        [](MinutesWritten& minutes) { minutes.meeting.value = 4; },
        [](MinutesWritten& minutes) { minutes.chair.reset(); },
        [](MinutesWritten& minutes) { minutes.words.reset(); });
    partsTell(
        plain::exampleCount(), [](CashCounted& counted) { counted.account = accounts::kBank; },
        [](CashCounted& counted) { counted.countedOn = day("2006-09-02"); },
        [](CashCounted& counted) { counted.meeting.reset(); },
        [](CashCounted& counted) { counted.total = rupees(136); },
        [](CashCounted& counted) { counted.piles.pop_back(); },
        [](CashCounted& counted) { counted.piles[0].face = rupees(2); },
        [](CashCounted& counted) { counted.piles[0].pieces = 2; });
    partsTell(MeetingMissed{day("2006-10-01")},
              [](MeetingMissed& missed) { missed.plannedOn = day("2006-10-02"); });
    partsTell(
        TrainingHeld{TrainingKind::Event, day("2006-09-01"), 90, 3, kWords, kWords, {kTwo}},
        [](TrainingHeld& training) { training.kind = TrainingKind::Training; },
        [](TrainingHeld& training) { training.heldOn = day("2006-09-02"); },
        [](TrainingHeld& training) { training.minutes = 91; },
        [](TrainingHeld& training) { training.guests = 4; },
        [](TrainingHeld& training) { training.topic[0] = 0; },
        [](TrainingHeld& training) { training.trainer.reset(); },
        [](TrainingHeld& training) { training.members.clear(); });
}

TEST_CASE("facts about people, agreements and the bank differ where one part does", "[log]") {
    partsTell(
        OfficeTaken{kTwo, OfficerRole::Treasurer, day("2006-09-01"), day("2007-09-01"), 4},
        [](OfficeTaken& taken) { taken.member.value = 1; },
        [](OfficeTaken& taken) { taken.office = OfficerRole::Secretary; },
        [](OfficeTaken& taken) { taken.from = day("2006-09-02"); },
        [](OfficeTaken& taken) { taken.until.reset(); },
        [](OfficeTaken& taken) { taken.resolution = 0; });
    partsTell(
        NomineeNamed{kTwo, day("2006-09-01"), kWords, kWords},
        [](NomineeNamed& nominee) { nominee.member.value = 1; },
        [](NomineeNamed& nominee) { nominee.namedOn = day("2006-09-02"); },
        [](NomineeNamed& nominee) { nominee.name[0] = 0; },
        [](NomineeNamed& nominee) { nominee.relation.reset(); });
    partsTell(
        MemberDescribed{kTwo, Gender::Woman, 4, kWords, kWords, kWords},
        [](MemberDescribed& member) { member.member.value = 1; },
        [](MemberDescribed& member) { member.gender = Gender::Unsaid; },
        [](MemberDescribed& member) { member.admittedBy = 0; },
        [](MemberDescribed& member) { member.born.reset(); },
        [](MemberDescribed& member) { member.household.reset(); },
        [](MemberDescribed& member) { member.phone.reset(); });
    partsTell(
        LoanNoted{LoanNumber{1}, "SBI/12-3", {kTwo}},
        [](LoanNoted& noted) { noted.loan.value = 2; },
        [](LoanNoted& noted) { noted.reference.clear(); },
        [](LoanNoted& noted) { noted.guarantors.clear(); });
    partsTell(
        plain::exampleSettings(),
        [](SettingsAgreed& agreed) { agreed.settings.from = day("2006-03-02"); },
        [](SettingsAgreed& agreed) { agreed.settings.values.erase(Setting::Tier); },
        [](SettingsAgreed& agreed) { agreed.settings.values[Setting::Tier] = 2; },
        [](SettingsAgreed& agreed) { agreed.settings.resolution = 0; });
    partsTell(
        BankStated{PageNumber{1}, day("2006-09-01"), rupees(5), {VoucherNumber{5}}},
        [](BankStated& stated) { stated.page.value = 2; },
        [](BankStated& stated) { stated.statedOn = day("2006-09-02"); },
        [](BankStated& stated) { stated.balance = -rupees(5); },
        [](BankStated& stated) { stated.uncleared.clear(); });
}

} // namespace bahi
