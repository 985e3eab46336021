// What stands in no record: each row is an example spoilt in one thing.

#include "ledger/log/record.h"
#include "tests/ledger/log/spoilt.h"
#include "tests/support/example_records.h"

#include <catch2/catch.hpp>

#include <string>

namespace bahi {

namespace {

using plain::counting;
using plain::day;
using plain::exampleEntry;
using plain::recordOf;
using plain::rupees;
using spoilt::checkAll;
using spoilt::isRefused;
using spoilt::kDay10000;
using spoilt::kDay999;
using spoilt::kTooMuch;
using spoilt::unknown;

} // namespace

TEST_CASE("a book is not created with what no book has", "[log]") {
    const BookCreated example{counting<16>(), "INR", 2, Privacy::Open, true, counting<32>(), {}};
    checkAll<BookCreated>(example,
                          {
                              {"no currency", [](auto& p) { p.currency = ""; }},
                              {"a currency in small letters", [](auto& p) { p.currency = "inr"; }},
                              {"a currency of two letters", [](auto& p) { p.currency = "IN"; }},
                              {"a currency of four letters", [](auto& p) { p.currency = "INRS"; }},
                              {"a currency of three bytes", [](auto& p) { p.currency = "₹"; }},
                              {"a currency with a digit", [](auto& p) { p.currency = "IN1"; }},
                              {"a currency with a NUL",
                               [](auto& p) {
                                   p.currency = std::string{"IN\0", 3};
                               }},
                              {"four decimals", [](auto& p) { p.minorDigits = 4; }},
                              {"no privacy", [](auto& p) { p.privacy = unknown<Privacy>(0); }},
                              {"unknown privacy", [](auto& p) { p.privacy = unknown<Privacy>(4); }},
                          });
}

TEST_CASE("an account is not opened with what no account has", "[log]") {
    const AccountOpened example{{accounts::kCashBox, AccountKind::Asset, SubLedger::None}};
    checkAll<AccountOpened>(
        example,
        {
            {"three digits", [](auto& p) { p.account.code = AccountCode{999}; }},
            {"five digits", [](auto& p) { p.account.code = AccountCode{10000}; }},
            {"no kind", [](auto& p) { p.account.kind = unknown<AccountKind>(0); }},
            {"unknown kind", [](auto& p) { p.account.kind = unknown<AccountKind>(6); }},
            {"unknown pages", [](auto& p) { p.account.subLedger = unknown<SubLedger>(14); }},
        });
}

TEST_CASE("rules are not set to what no group can follow", "[log]") {
    checkAll<RulesSet>(
        {plain::exampleRules()},
        {
            {"too early a day", [](auto& p) { p.rules.from = kDay999; }},
            {"too late a day", [](auto& p) { p.rules.from = kDay10000; }},
            {"month 0", [](auto& p) { p.rules.yearStartMonth = 0; }},
            {"month 13", [](auto& p) { p.rules.yearStartMonth = 13; }},
            {"no rhythm", [](auto& p) { p.rules.meeting.rhythm = unknown<Rhythm>(0); }},
            {"unknown rhythm", [](auto& p) { p.rules.meeting.rhythm = unknown<Rhythm>(4); }},
            {"weekday 8",
             [](auto& p) {
                 p.rules.meeting = {Rhythm::Weekly, 8, 0};
             }},
            {"weekday 0",
             [](auto& p) {
                 p.rules.meeting = {Rhythm::Weekly, 0, 0};
             }},
            {"two weekdays",
             [](auto& p) {
                 p.rules.meeting = {Rhythm::Weekly, 1, 2};
             }},
            {"days the wrong way",
             [](auto& p) {
                 p.rules.meeting = {Rhythm::TwiceMonthly, 15, 1};
             }},
            {"a day twice",
             [](auto& p) {
                 p.rules.meeting = {Rhythm::TwiceMonthly, 15, 15};
             }},
            {"day 32",
             [](auto& p) {
                 p.rules.meeting = {Rhythm::Monthly, 32, 0};
             }},
            {"a second day",
             [](auto& p) {
                 p.rules.meeting = {Rhythm::Monthly, 1, 15};
             }},
            {"a negative saving", [](auto& p) { p.rules.regularSaving = Money::fromMinor(-1); }},
            {"too large a saving", [](auto& p) { p.rules.regularSaving = kTooMuch; }},
            {"no method", [](auto& p) { p.rules.interestMethod = unknown<InterestMethod>(0); }},
            {"unknown method",
             [](auto& p) { p.rules.interestMethod = unknown<InterestMethod>(2); }},
            {"no rounding",
             [](auto& p) { p.rules.interestRounding.mode = unknown<RoundingMode>(0); }},
            {"unknown rounding",
             [](auto& p) { p.rules.interestRounding.mode = unknown<RoundingMode>(5); }},
            {"multiple 0", [](auto& p) { p.rules.interestRounding.multiple = 0; }},
            {"multiple -1", [](auto& p) { p.rules.interestRounding.multiple = -1; }},
            {"no missed months", [](auto& p) { p.rules.missedMonths = unknown<MissedMonths>(0); }},
            {"unknown missed months",
             [](auto& p) { p.rules.missedMonths = unknown<MissedMonths>(3); }},
            {"no order", [](auto& p) { p.rules.allocation = unknown<AllocationOrder>(0); }},
            {"unknown order", [](auto& p) { p.rules.allocation = unknown<AllocationOrder>(2); }},
            {"no share", [](auto& p) { p.rules.leaverShare = unknown<LeaverShare>(0); }},
            {"unknown share", [](auto& p) { p.rules.leaverShare = unknown<LeaverShare>(2); }},
        });
}

TEST_CASE("members do not join or leave as nobody can", "[log]") {
    const MemberJoined joined{MemberNumber{2}, "7Q4M2K9R", day("2006-03-01"), {}};
    checkAll<MemberJoined>(joined,
                           {
                               {"number 0", [](auto& p) { p.number = MemberNumber{0}; }},
                               {"no code", [](auto& p) { p.code = ""; }},
                               {"small letters", [](auto& p) { p.code = "7q4m2k9r"; }},
                               {"a hyphen first", [](auto& p) { p.code = "-A"; }},
                               {"a blank", [](auto& p) { p.code = "A B"; }},
                               {"thirteen letters", [](auto& p) { p.code = "ABCDEFGHIJKLM"; }},
                               {"another script", [](auto& p) { p.code = "क"; }},
                               {"a NUL",
                                [](auto& p) {
                                    p.code = std::string{"A\0", 2};
                                }},
                               {"too late a day", [](auto& p) { p.joinedOn = kDay10000; }},
                           });
    const MemberLeft left{MemberNumber{2}, day("2007-02-01"), ResolutionNumber{9}};
    checkAll<MemberLeft>(left,
                         {
                             {"number 0", [](auto& p) { p.member = MemberNumber{0}; }},
                             {"too late a day", [](auto& p) { p.leftOn = kDay10000; }},
                             {"resolution 0", [](auto& p) { p.resolution = ResolutionNumber{0}; }},
                         });
}

TEST_CASE("a meeting is not as no meeting is", "[log]") {
    const MeetingHeld held{MeetingNumber{3}, day("2006-09-01"), 1, counting<32>()};
    checkAll<MeetingHeld>(held, {
                                    {"number 0", [](auto& p) { p.number = MeetingNumber{0}; }},
                                    {"too late a day", [](auto& p) { p.heldOn = kDay10000; }},
                                    {"sitting 0", [](auto& p) { p.sitting = 0; }},
                                    {"sitting 10", [](auto& p) { p.sitting = 10; }},
                                });
    const RollCall roll{
        MeetingNumber{3},
        {{MemberNumber{1}, Attendance::Present}, {MemberNumber{2}, Attendance::Late}}};
    checkAll<RollCall>(
        roll,
        {
            {"meeting 0", [](auto& p) { p.meeting = MeetingNumber{0}; }},
            {"member 0", [](auto& p) { p.answers[0].member = MemberNumber{0}; }},
            {"a member twice", [](auto& p) { p.answers[1].member = MemberNumber{1}; }},
            {"members out of order", [](auto& p) { std::swap(p.answers[0], p.answers[1]); }},
            {"no status", [](auto& p) { p.answers[0].attendance = unknown<Attendance>(0); }},
            {"unknown status", [](auto& p) { p.answers[1].attendance = unknown<Attendance>(6); }},
        });
    const ResolutionPassed passed{MeetingNumber{3}, ResolutionNumber{4}, counting<32>()};
    checkAll<ResolutionPassed>(passed,
                               {
                                   {"meeting 0", [](auto& p) { p.meeting = MeetingNumber{0}; }},
                                   {"number 0", [](auto& p) { p.number = ResolutionNumber{0}; }},
                               });
}

TEST_CASE("a loan is not granted as none is", "[log]") {
    const LoanGranted example{LoanNumber{1},
                              MemberNumber{2},
                              accounts::kLoansOwnFunds,
                              day("2006-08-01"),
                              rupees(500),
                              plain::percent("2"),
                              rupees(100),
                              4,
                              {}};
    checkAll<LoanGranted>(
        example,
        {
            {"number 0", [](auto& p) { p.number = LoanNumber{0}; }},
            {"member 0", [](auto& p) { p.member = MemberNumber{0}; }},
            {"too early a day", [](auto& p) { p.givenOn = kDay999; }},
            {"nothing lent", [](auto& p) { p.principal = Money{}; }},
            {"less than nothing", [](auto& p) { p.principal = Money::fromMinor(-1); }},
            {"too much", [](auto& p) { p.principal = kTooMuch; }},
            {"a negative instalment", [](auto& p) { p.instalment = Money::fromMinor(-1); }},
            {"too large an instalment", [](auto& p) { p.instalment = kTooMuch; }},
        });
}

TEST_CASE("a rate is in lowest terms and at most a hundred per cent", "[log]") {
    Bytes bytes = encoded(recordOf(LoanGranted{LoanNumber{1},
                                               MemberNumber{2},
                                               accounts::kLoansOwnFunds,
                                               day("2006-08-01"),
                                               rupees(500),
                                               plain::percent("2"),
                                               {},
                                               0,
                                               {}}));
    // Behind the rate: instalment 8, resolution 4, purpose 1.
    const std::size_t rate = bytes.size() - 13 - 8;
    const auto isRefusedWith = [&](std::uint8_t above, std::uint8_t below) {
        bytes[rate + 3] = above;
        bytes[rate + 7] = below;
        return isRefused(bytes);
    };
    CHECK_FALSE(isRefusedWith(2, 1));
    CHECK_FALSE(isRefusedWith(2, 3));
    CHECK_FALSE(isRefusedWith(0, 1));
    CHECK_FALSE(isRefusedWith(100, 1));
    CHECK(isRefusedWith(2, 0));
    CHECK(isRefusedWith(0, 0));
    CHECK(isRefusedWith(0, 2));
    CHECK(isRefusedWith(4, 2));
    CHECK(isRefusedWith(3, 3));
    CHECK(isRefusedWith(101, 1));
}

TEST_CASE("an entry is not posted as no entry is", "[log]") {
    checkAll<EntryPosted>(
        exampleEntry(),
        {
            {"number 0", [](auto& p) { p.number = VoucherNumber{0}; }},
            {"too late a day", [](auto& p) { p.date = kDay10000; }},
            {"no kind", [](auto& p) { p.kind = unknown<EntryKind>(0); }},
            {"unknown kind", [](auto& p) { p.kind = unknown<EntryKind>(8); }},
            {"meeting 0", [](auto& p) { p.meeting = MeetingNumber{0}; }},
            {"member 0", [](auto& p) { p.member = MemberNumber{0}; }},
            {"resolution 0", [](auto& p) { p.resolution = ResolutionNumber{0}; }},
            {"a receipt that reverses", [](auto& p) { p.reverses = VoucherNumber{1}; }},
            {"no postings", [](auto& p) { p.postings.clear(); }},
            {"one posting", [](auto& p) { p.postings.resize(1); }},
            {"a posting of zero",
             [](auto& p) {
                 p.postings.push_back({accounts::kCashBox, {}, {}});
             }},
            {"a paisa too much", [](auto& p) { p.postings[0].amount += Money::fromMinor(1); }},
            {"unknown pages",
             [](auto& p) {
                 p.postings[0].page = {unknown<SubLedger>(14), 1, 1};
             }},
            {"a page without pages", [](auto& p) { p.postings[0].page.number = 1; }},
            {"pages without a page", [](auto& p) { p.postings[1].page.number = 0; }},
            {"too large amounts",
             [](auto& p) {
                 p.postings = {Posting::debit(accounts::kCashBox, kTooMuch),
                               Posting::credit(accounts::kBank, kTooMuch)};
             }},
            {"1001 postings",
             [](auto& p) {
                 p.postings.assign(1001, Posting::debit(accounts::kCashBox, Money::fromMinor(1)));
                 p.postings[0].amount = Money::fromMinor(-1000);
             }},
        });
    checkAll<EntryPosted>(plain::exampleReversal(),
                          {
                              {"what it reverses", [](auto& p) { p.reverses = std::nullopt; }},
                          });
}

TEST_CASE("no text is erased that no record can have", "[log]") {
    checkAll<TextErased>({RecordNumber{5}, TextField::MemberName},
                         {
                             {"no field", [](auto& p) { p.field = unknown<TextField>(0); }},
                             {"unknown field", [](auto& p) { p.field = unknown<TextField>(17); }},
                         });
}

TEST_CASE("numbers of records and vouchers count from 1", "[log]") {
    Record record = recordOf(AccountOpened{{accounts::kBank, AccountKind::Asset, SubLedger::None}});
    record.number = RecordNumber{0};
    CHECK(isRefused(encoded(record)));

    record = recordOf(RollCall{MeetingNumber{3}, {}});
    record.reason = counting<32>();
    record.supersedes = RecordNumber{0};
    CHECK(isRefused(encoded(record)));

    EntryPosted reversal = plain::exampleReversal();
    reversal.reverses = VoucherNumber{0};
    CHECK(isRefused(Payload{reversal}));
    CHECK(isRefused(Payload{TextErased{RecordNumber{0}, TextField::MemberName}}));
}

TEST_CASE("a record says its version, its kind, and yes or no", "[log]") {
    const Bytes good = encoded(recordOf(exampleEntry()));
    const auto isRefusedWith = [&](std::size_t place, std::uint8_t value) {
        Bytes bytes = good;
        bytes.at(place) = value;
        return isRefused(bytes);
    };
    // version 0, kind 1, number 2-9, after 10-17, uid 18-33, moment 34-41, clock 42, device 43-50,
    // supersedes 51, reason 52
    CHECK(isRefusedWith(0, 0));
    CHECK(isRefusedWith(0, 2));
    CHECK(isRefusedWith(1, 0));
    CHECK(isRefusedWith(1, 25));
    CHECK(isRefusedWith(42, 2));
    CHECK(isRefusedWith(51, 1));
    CHECK(isRefusedWith(51, 2));
    CHECK(isRefusedWith(52, 2));
    CHECK_FALSE(isRefusedWith(42, 1));
    CHECK_FALSE(isRefusedWith(9, 99));
}

TEST_CASE("only some kinds of record supersede, and none without a reason", "[log]") {
    for (const Payload& payload : plain::examplePayloads()) {
        CAPTURE(kindName(kindOf(payload)));
        Record record = recordOf(payload);
        if (record.reason) {
            record.reason = {};
            CHECK(isRefused(encoded(record)));
        }
        record.reason = counting<32>();
        CHECK_FALSE(isRefused(encoded(record)));
        record.supersedes = RecordNumber{5};
        CHECK(isRefused(encoded(record)) == !maySupersede(kindOf(payload)));
        record.reason = {};
        CHECK(isRefused(encoded(record)));
    }
}

} // namespace bahi
