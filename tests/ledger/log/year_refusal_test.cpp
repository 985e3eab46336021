// What stands in no record of the kinds 13 to 24: each row is an example spoilt in one thing.

#include "ledger/log/record.h"
#include "tests/ledger/log/spoilt.h"
#include "tests/support/example_records.h"

#include <catch2/catch.hpp>

#include <string>

namespace bahi {

namespace {

using plain::counting;
using plain::day;
using plain::rupees;
using spoilt::checkAll;
using spoilt::isRefused;
using spoilt::kDay10000;
using spoilt::kDay999;
using spoilt::kTooMuch;
using spoilt::unknown;

const Commitment kWords = counting<32>(0x40);

/// The example with each of `bad` as its reference is refused, with each of `good` it is not.
template <class Kind>
void checkReferences(const Kind& example) {
    const auto refused = [&](const std::string& reference) {
        CAPTURE(reference);
        Kind changed = example;
        changed.reference = reference;
        return isRefused(Payload{changed});
    };
    for (const std::string good : {"", "A", "-", "/", "0", "Z9/12-A", "12345678901234567890"})
        CHECK_FALSE(refused(good));
    for (const std::string bad :
         {"a", " ", "A B", "123456789012345678901", "A_B", "A.B", "\xe0\xa4\x95"})
        CHECK(refused(bad));
    CHECK(refused(std::string{"A\0", 2}));
}

/// So are lists of members that are not rising, or name nobody.
template <class Kind>
void checkMembers(const Kind& example, std::vector<MemberNumber> Kind::*list) {
    const auto refused = [&](std::vector<MemberNumber> members) {
        Kind changed = example;
        changed.*list = std::move(members);
        return isRefused(Payload{changed});
    };
    CHECK_FALSE(refused({}));
    CHECK_FALSE(refused({MemberNumber{1}}));
    CHECK_FALSE(refused({MemberNumber{1}, MemberNumber{2}, MemberNumber{4}}));
    CHECK(refused({MemberNumber{0}}));
    CHECK(refused({MemberNumber{2}, MemberNumber{2}}));
    CHECK(refused({MemberNumber{2}, MemberNumber{1}}));
}

} // namespace

TEST_CASE("a page is not opened with what no page has", "[log]") {
    checkAll<PageOpened>(
        plain::examplePage(),
        {
            {"number 0", [](auto& p) { p.number = PageNumber{0}; }},
            {"no pages", [](auto& p) { p.openedAs = SubLedger::None; }},
            {"a member's", [](auto& p) { p.openedAs = SubLedger::Member; }},
            {"a loan's", [](auto& p) { p.openedAs = SubLedger::Loan; }},
            {"a partner's", [](auto& p) { p.openedAs = SubLedger::Partner; }},
            {"unknown pages", [](auto& p) { p.openedAs = unknown<SubLedger>(14); }},
            {"no code", [](auto& p) { p.code = ""; }},
            {"a code in small letters", [](auto& p) { p.code = "post"; }},
            {"a code of thirteen letters", [](auto& p) { p.code = "ABCDEFGHIJKLM"; }},
            {"a code with a slash", [](auto& p) { p.code = "A/B"; }},
            {"too early a day", [](auto& p) { p.openedOn = kDay999; }},
            {"too late a day", [](auto& p) { p.until = kDay10000; }},
            {"of page 0", [](auto& p) { p.ofPage = PageNumber{0}; }},
            {"of member 0", [](auto& p) { p.member = MemberNumber{0}; }},
            {"less than nothing", [](auto& p) { p.amount = Money::fromMinor(-1); }},
            {"too much", [](auto& p) { p.amount = kTooMuch; }},
        });
    checkReferences(plain::examplePage());
    // A loan that was late when its page was opened: its last day had passed.
    PageOpened late = plain::examplePage();
    late.until = day("2006-07-31");
    CHECK_FALSE(isRefused(Payload{late}));
}

TEST_CASE("a page is opened as each of the ten kinds there are", "[log]") {
    int kinds = 0;
    for (int kind = 0; kind <= 255; ++kind) {
        PageOpened page = plain::examplePage();
        page.openedAs = unknown<SubLedger>(kind);
        if (!isRefused(Payload{page})) ++kinds;
    }
    CHECK(kinds == 10);
}

TEST_CASE("a voucher is not filed as none is", "[log]") {
    const VoucherFiled filed{VoucherNumber{7}, "R-7", VoucherNumber{6}};
    checkAll<VoucherFiled>(
        filed, {
                   {"number 0",
                    [](auto& p) {
                        p.voucher = VoucherNumber{0};
                        p.follows = {};
                    }},
                   {"follows 0", [](auto& p) { p.follows = VoucherNumber{0}; }},
                   {"follows itself", [](auto& p) { p.follows = VoucherNumber{7}; }},
                   {"follows a later one", [](auto& p) { p.follows = VoucherNumber{8}; }},
               });
    checkReferences(filed);
}

TEST_CASE("minutes are not written of what was no meeting", "[log]") {
    checkAll<MinutesWritten>({MeetingNumber{3}, MemberNumber{2}, kWords},
                             {
                                 {"meeting 0", [](auto& p) { p.meeting = MeetingNumber{0}; }},
                                 {"chair 0", [](auto& p) { p.chair = MemberNumber{0}; }},
                             });
    CHECK_FALSE(isRefused(Payload{MeetingMissed{day("1000-01-01")}}));
    CHECK(isRefused(Payload{MeetingMissed{kDay999}}));
    CHECK(isRefused(Payload{MeetingMissed{kDay10000}}));
}

TEST_CASE("cash is not counted as nobody counts", "[log]") {
    const Money much = Money::fromMinor(kLargest.inMinor() / 2);
    checkAll<CashCounted>(
        plain::exampleCount(),
        {
            {"too late a day", [](auto& p) { p.countedOn = kDay10000; }},
            {"meeting 0", [](auto& p) { p.meeting = MeetingNumber{0}; }},
            {"a paisa more than its piles", [](auto& p) { p.total += Money::fromMinor(1); }},
            {"a paisa less", [](auto& p) { p.total -= Money::fromMinor(1); }},
            {"nothing, with piles", [](auto& p) { p.total = {}; }},
            {"less than nothing",
             [](auto& p) {
                 p.piles.clear();
                 p.total = Money::fromMinor(-1);
             }},
            {"too much",
             [](auto& p) {
                 p.piles.clear();
                 p.total = kTooMuch;
             }},
            {"a pile of nothing", [](auto& p) { p.piles[0].pieces = 0; }},
            {"a face of nothing", [](auto& p) { p.piles[0].face = {}; }},
            {"a face below nothing",
             [](auto& p) {
                 p.piles.insert(p.piles.begin(), {-rupees(1), 1});
                 p.total -= rupees(1);
             }},
            {"piles out of order", [](auto& p) { std::swap(p.piles[0], p.piles[1]); }},
            {"a face twice",
             [](auto& p) {
                 p.piles.push_back(p.piles.back());
                 p.total += rupees(100);
             }},
            {"piles whose sum 64 bits do not hold",
             [much](auto& p) {
                 p.piles = {{much, 4'000'000'000}};
             }},
        });
}

TEST_CASE("an office is not taken as none is", "[log]") {
    checkAll<OfficeTaken>(
        {MemberNumber{2}, OfficerRole::Treasurer, day("2006-03-01"), day("2006-03-01"), 4},
        {
            {"member 0", [](auto& p) { p.member = MemberNumber{0}; }},
            {"no office", [](auto& p) { p.office = unknown<OfficerRole>(0); }},
            {"unknown office", [](auto& p) { p.office = unknown<OfficerRole>(6); }},
            {"too early a day", [](auto& p) { p.from = kDay999; }},
            {"too late a day", [](auto& p) { p.until = kDay10000; }},
            {"the end before its beginning", [](auto& p) { p.until = day("2006-02-28"); }},
        });
}

TEST_CASE("nobody is named or described as nobody is", "[log]") {
    checkAll<NomineeNamed>({MemberNumber{2}, day("2006-03-01"), kWords, kWords},
                           {
                               {"member 0", [](auto& p) { p.member = MemberNumber{0}; }},
                               {"too late a day", [](auto& p) { p.namedOn = kDay10000; }},
                           });
    checkAll<MemberDescribed>(
        {MemberNumber{2}, Gender::Other, 4, kWords, kWords, kWords},
        {
            {"member 0", [](auto& p) { p.member = MemberNumber{0}; }},
            {"unknown gender", [](auto& p) { p.gender = unknown<Gender>(4); }},
        });
}

TEST_CASE("a loan is not noted, nor a training held, as none is", "[log]") {
    const LoanNoted noted{LoanNumber{1}, "SBI/12-3", {MemberNumber{1}}};
    checkAll<LoanNoted>(noted, {{"loan 0", [](auto& p) { p.loan = LoanNumber{0}; }}});
    checkReferences(noted);
    checkMembers(noted, &LoanNoted::guarantors);
    const TrainingHeld held{TrainingKind::Event, day("2006-03-01"), 1, 0, kWords, {}, {}};
    checkAll<TrainingHeld>(held,
                           {
                               {"no kind", [](auto& p) { p.kind = unknown<TrainingKind>(0); }},
                               {"unknown kind", [](auto& p) { p.kind = unknown<TrainingKind>(3); }},
                               {"too late a day", [](auto& p) { p.heldOn = kDay10000; }},
                               {"no minute", [](auto& p) { p.minutes = 0; }},
                           });
    checkMembers(held, &TrainingHeld::members);
}

TEST_CASE("no settings are agreed that are none", "[log]") {
    checkAll<SettingsAgreed>(
        plain::exampleSettings(),
        {
            {"too early a day", [](auto& p) { p.settings.from = kDay999; }},
            {"none", [](auto& p) { p.settings.values.clear(); }},
            {"setting 0", [](auto& p) { p.settings.values[unknown<Setting>(0)] = 1; }},
            {"unknown setting", [](auto& p) { p.settings.values[unknown<Setting>(16)] = 1; }},
            {"a value it may not have", [](auto& p) { p.settings.values[Setting::Tier] = 4; }},
        });
    // from 4 bytes, resolution 4, count 4, then 10 for each
    Bytes bytes = encoded(plain::recordOf(plain::exampleSettings()));
    const auto second = static_cast<std::ptrdiff_t>(bytes.size() - 20);
    CHECK_FALSE(isRefused(bytes));
    std::copy_n(bytes.begin() + second - 10, 10, bytes.begin() + second);
    CHECK(isRefused(bytes)); // one setting twice
    std::copy_n(bytes.begin() + second + 10, 10, bytes.begin() + second);
    CHECK(isRefused(bytes));
}

TEST_CASE("a bank does not state what none does", "[log]") {
    const BankStated example{
        PageNumber{1}, day("2006-09-01"), -kLargest, {VoucherNumber{5}, VoucherNumber{7}}};
    checkAll<BankStated>(
        example,
        {
            {"page 0", [](auto& p) { p.page = PageNumber{0}; }},
            {"too late a day", [](auto& p) { p.statedOn = kDay10000; }},
            {"too much", [](auto& p) { p.balance = kTooMuch; }},
            {"too little", [](auto& p) { p.balance = -kTooMuch; }},
            {"voucher 0", [](auto& p) { p.uncleared[0] = VoucherNumber{0}; }},
            {"a voucher twice", [](auto& p) { p.uncleared[1] = VoucherNumber{5}; }},
            {"vouchers out of order", [](auto& p) { std::swap(p.uncleared[0], p.uncleared[1]); }},
        });
}

TEST_CASE("a posting's page is whole, and its member where pages are divided by them", "[log]") {
    const auto refusedWith = [](Page page) {
        EntryPosted entry = plain::exampleEntry();
        entry.postings[0].page = page;
        return isRefused(Payload{entry});
    };
    for (int kind = 0; kind <= 13; ++kind) {
        CAPTURE(kind);
        const auto pages = unknown<SubLedger>(kind);
        CHECK(refusedWith({pages, 0, 0}) == (pages != SubLedger::None));
        CHECK(refusedWith({pages, 1, 2}) == (pages == SubLedger::None));
        CHECK(refusedWith({pages, 1, 0}) == (pages == SubLedger::None || isByMemberToo(pages)));
    }
}

TEST_CASE("a rate of a page is in lowest terms", "[log]") {
    // Behind the rate: reference 4 + 10, name 1 + 32.
    Bytes bytes = encoded(plain::recordOf(plain::examplePage()));
    const std::size_t rate = bytes.size() - 47 - 8;
    const auto isRefusedWith = [&](std::uint8_t above, std::uint8_t below) {
        bytes[rate + 3] = above;
        bytes[rate + 7] = below;
        return isRefused(bytes);
    };
    CHECK_FALSE(isRefusedWith(2, 3));
    CHECK_FALSE(isRefusedWith(0, 1));
    CHECK(isRefusedWith(4, 2));
    CHECK(isRefusedWith(1, 0));
    CHECK(isRefusedWith(101, 1));
}

} // namespace bahi
