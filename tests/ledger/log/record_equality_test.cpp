// The tests of this room compare whole records: no part of one may be left out of that.

#include "ledger/log/checkpoint.h"
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

} // namespace

TEST_CASE("a record with another envelope is another record", "[log]") {
    const Record record = plain::recordOf(TextErased{RecordNumber{5}, TextField::MemberName});
    partsTell(
        record, [](Record& other) { other.number.value = 13; },
        [](Record& other) { other.after = 10; }, [](Record& other) { other.uid[15] = 0; },
        [](Record& other) { other.recordedAt += std::chrono::seconds{1}; },
        [](Record& other) { other.clockWentBack = true; },
        [](Record& other) { other.device[7] = 0; },
        [](Record& other) { other.supersedes = RecordNumber{5}; },
        [](Record& other) { other.reason.reset(); }, [](Record& other) { other.reason = kWords; },
        [](Record& other) { other.payload = BookCreated{}; });
}

TEST_CASE("facts about the book differ where one part does", "[log]") {
    partsTell(
        BookCreated{counting<16>(), "INR", 2, Privacy::Open, false, counting<32>(), kWords},
        [](BookCreated& book) { book.bookId[0] = 1; },
        [](BookCreated& book) { book.currency = "VND"; },
        [](BookCreated& book) { book.minorDigits = 0; },
        [](BookCreated& book) { book.privacy = Privacy::Private; },
        [](BookCreated& book) { book.practice = true; },
        [](BookCreated& book) { book.publicKey[0] = 1; },
        [](BookCreated& book) { book.groupName.reset(); });
    partsTell(
        DeviceAccepted{counting<32>(), counting<8>()},
        [](DeviceAccepted& device) { device.publicKey[31] = 0; },
        [](DeviceAccepted& device) { device.previous[7] = 0; });
    partsTell(
        AccountOpened{{accounts::kLoansOwnFunds, AccountKind::Asset, SubLedger::Loan}},
        [](AccountOpened& opened) { opened.account.code = accounts::kBank; },
        [](AccountOpened& opened) { opened.account.kind = AccountKind::Fund; },
        [](AccountOpened& opened) { opened.account.subLedger = SubLedger::None; });
    partsTell(
        RulesSet{plain::exampleRules()}, [](RulesSet& set) { set.rules.from = day("2006-03-02"); },
        [](RulesSet& set) { set.rules.interestRounding.mode = RoundingMode::Down; },
        [](RulesSet& set) { set.rules.interestRounding.multiple = 1; });
    partsTell(
        TextErased{RecordNumber{5}, TextField::MemberName},
        [](TextErased& erased) { erased.record.value = 6; },
        [](TextErased& erased) { erased.field = TextField::Reason; });
}

TEST_CASE("facts about people differ where one part does", "[log]") {
    partsTell(
        MemberJoined{MemberNumber{2}, "7Q4M2K9R", day("2006-03-01"), kWords},
        [](MemberJoined& joined) { joined.number.value = 3; },
        [](MemberJoined& joined) { joined.code = "7Q4M2K9S"; },
        [](MemberJoined& joined) { joined.joinedOn = day("2006-03-02"); },
        [](MemberJoined& joined) { joined.name.reset(); });
    partsTell(
        MemberLeft{MemberNumber{2}, day("2007-02-01"), ResolutionNumber{9}},
        [](MemberLeft& left) { left.member.value = 3; },
        [](MemberLeft& left) { left.leftOn = day("2007-02-02"); },
        [](MemberLeft& left) { left.resolution.value = 8; });
    partsTell(
        MeetingHeld{MeetingNumber{3}, day("2006-09-01"), 1, kWords},
        [](MeetingHeld& meeting) { meeting.number.value = 4; },
        [](MeetingHeld& meeting) { meeting.heldOn = day("2006-09-02"); },
        [](MeetingHeld& meeting) { meeting.sitting = 2; },
        [](MeetingHeld& meeting) { meeting.sheet[0] = 0; });
    partsTell(
        RollCall{MeetingNumber{3}, {{MemberNumber{1}, Attendance::Present}}},
        [](RollCall& roll) { roll.meeting.value = 4; },
        [](RollCall& roll) { roll.answers.clear(); },
        [](RollCall& roll) { roll.answers[0].member.value = 2; },
        [](RollCall& roll) { roll.answers[0].attendance = Attendance::Late; });
    partsTell(
        ResolutionPassed{MeetingNumber{3}, ResolutionNumber{4}, kWords},
        [](ResolutionPassed& passed) { passed.meeting.value = 4; },
        [](ResolutionPassed& passed) { passed.number.value = 5; },
        [](ResolutionPassed& passed) { passed.words[31] = 0; });
}

TEST_CASE("facts about money differ where one part does", "[log]") {
    partsTell(
        LoanGranted{LoanNumber{1}, MemberNumber{2}, accounts::kLoansOwnFunds, day("2006-08-01"),
                    rupees(500), percent("2"), rupees(100), 4, kWords},
        [](LoanGranted& loan) { loan.number.value = 2; },
        [](LoanGranted& loan) { loan.member.value = 1; },
        [](LoanGranted& loan) { loan.account = accounts::kBank; },
        [](LoanGranted& loan) { loan.givenOn = day("2006-08-02"); },
        [](LoanGranted& loan) { loan.principal = rupees(501); },
        [](LoanGranted& loan) { loan.rate = percent("3"); },
        [](LoanGranted& loan) { loan.rate = percent("2/3"); },
        [](LoanGranted& loan) { loan.instalment = {}; },
        [](LoanGranted& loan) { loan.resolution = 0; },
        [](LoanGranted& loan) { loan.purpose.reset(); });
    partsTell(
        plain::exampleReversal(), [](EntryPosted& entry) { entry.number.value = 9; },
        [](EntryPosted& entry) { entry.date = day("2006-09-02"); },
        [](EntryPosted& entry) { entry.kind = EntryKind::Receipt; },
        [](EntryPosted& entry) { entry.meeting.reset(); },
        [](EntryPosted& entry) { entry.member = MemberNumber{3}; },
        [](EntryPosted& entry) { entry.resolution.reset(); },
        [](EntryPosted& entry) { entry.reverses = VoucherNumber{6}; },
        [](EntryPosted& entry) { entry.narration.reset(); },
        [](EntryPosted& entry) { entry.postings.pop_back(); },
        [](EntryPosted& entry) { entry.postings[1].page = {}; },
        [](EntryPosted& entry) { entry.postings[1].account = accounts::kBank; },
        [](EntryPosted& entry) { entry.postings[1].amount = rupees(1); });
}

TEST_CASE("two tree heads are one only if book, size and root are", "[log]") {
    partsTell(
        TreeHead{counting<16>(), 7, counting<32>()}, [](TreeHead& head) { head.book[15] = 0; },
        [](TreeHead& head) { head.size = 8; }, [](TreeHead& head) { head.root[31] = 0; });
}

} // namespace bahi
