// The rules between records (docs/format.md, 3.1) for pages and the kinds 13 to 24: a story that
// keeps them all, and then one record more that breaks one.

#include "ledger/log/history.h"
#include "tests/ledger/log/year_story.h"

#include <catch2/catch.hpp>

#include <functional>
#include <string>

namespace bahi {

namespace {

using namespace story;

const MemberNumber kFirst{1};
const MemberNumber kThird{3}; // nobody yet
const MeetingNumber kSecondMeeting{2};
const VoucherNumber kNoVoucher{4};
const PageNumber kNoPage{7};

const std::string kNoMember = "names a member who has not joined";
const std::string kNoMeeting = "names a meeting that was not held";
const std::string kNotPosted = "names a voucher nobody posted";
const std::string kNotOpen = "names a page that is not open";
const std::string kCodeUsed = "a code is that of one member or one page";

/// What the record that `make` makes of the year's end breaks; empty if nothing.
std::string broken(const std::function<Record(const Log&)>& make) {
    Log log;
    tell(log);
    tellTheYear(log);
    const auto fault = log.add(make(log));
    if (!fault) return {};
    CHECK(fault->table == "record");
    return fault->what;
}

std::string brokenBy(Payload payload) {
    return broken([&](const Log& log) { return log.next(payload); });
}

std::string brokenByCorrecting(std::uint64_t earlier, Payload payload) {
    return broken([&](const Log& log) { return log.correcting(earlier, payload); });
}

/// `value` with `change` made to it.
template <class Value, class Change>
Value with(Value value, Change change) {
    change(value);
    return value;
}

/// A voucher of two lines, the second on `page` of `account`.
EntryPosted posted(AccountCode account, Page page) {
    EntryPosted entry = saving(4, 1);
    entry.postings[1].account = account;
    entry.postings[1].page = page;
    return entry;
}

Page on(SubLedger pages, PageNumber page, MemberNumber member = {}) {
    return Page::of(pages, page, member);
}

} // namespace

TEST_CASE("a year that keeps the rules has no fault, nor one more of everything", "[log]") {
    Log log;
    tell(log);
    tellTheYear(log);
    log.keeps(page(kNoPage, SubLedger::BankAccount, "BANK"));
    log.keeps(VoucherFiled{VoucherNumber{3}, "R-1", VoucherNumber{1}}); // papers are not ours
    log.keeps(MinutesWritten{MeetingNumber{1}, {}, {}});
    log.keeps(count());
    log.keeps(MeetingMissed{day("2006-11-01")});
    log.keeps(office());
    log.keeps(nominee());
    log.keeps(description());
    log.keeps(LoanNoted{LoanNumber{1}, "", {}});
    log.keeps(training());
    log.keeps(settings());
    log.keeps(statement());
    log.keeps(posted(accounts::kBank, on(SubLedger::BankAccount, kNoPage)));
}

TEST_CASE("a correction may change what it is not about", "[log]") {
    const auto other = day("2006-09-02");
    Log log;
    tell(log);
    tellTheYear(log);
    const std::uint64_t again = log.keeps(
        log.correcting(kCifOpened, with(page(kCif, SubLedger::Borrowing, "CIF"), [&](auto& p) {
                           p.openedOn = other;
                           p.until = day("2009-09-01");
                           p.member = kFirst;
                           p.amount = rupees(500);
                           p.rate = plain::percent("1");
                           p.reference = "X-1";
                           p.name = kWords;
                       })));
    log.keeps(log.correcting(again, page(kCif, SubLedger::Borrowing, "CIF", kPost)));
    log.keeps(log.correcting(kMinutes, MinutesWritten{MeetingNumber{1}, {}, {}}));
    log.keeps(
        log.correcting(kCount, with(count(), [](auto& c) { c.total = {}, c.piles.clear(); })));
    log.keeps(log.correcting(kOffice, with(office(), [&](auto& o) {
                                 o.from = o.until.emplace(other);
                                 o.resolution = 4;
                             })));
    log.keeps(log.correcting(kNominee, with(nominee(), [&](auto& n) {
                                 n.namedOn = other, n.name = counting<32>(), n.relation = kWords;
                             })));
    log.keeps(log.correcting(kDescription, with(description(), [](auto& d) {
                                 d.gender = Gender::Other, d.admittedBy = 4, d.born = {};
                             })));
    log.keeps(log.correcting(kNote, LoanNoted{LoanNumber{1}, "", {kFirst, MemberNumber{2}}}));
    log.keeps(log.correcting(kTraining, with(training(), [&](auto& t) {
                                 t.kind = TrainingKind::Event, t.heldOn = other, t.members.clear();
                             })));
    log.keeps(log.correcting(kSettings, with(settings(), [&](auto& s) {
                                 s.settings = {other, {{Setting::AgeMin, 18}}, 4};
                             })));
    log.keeps(log.correcting(kStatement, with(statement(), [](auto& s) {
                                 s.balance = rupees(9), s.uncleared.clear();
                             })));
}

TEST_CASE("a correction keeps what it is about", "[log]") {
    const auto start = [](std::string what) { return what.substr(0, 18) == "a correction keeps"; };
    const PageOpened post = page(kPost, SubLedger::BankAccount, "POST");
    const auto ofPage = [&](auto change) {
        return brokenByCorrecting(kPostOpened, with(post, change));
    };
    CHECK(ofPage([](auto&) {}).empty());
    CHECK(start(ofPage([](auto& p) { p.number = kFederation; })));
    CHECK(start(ofPage([](auto& p) { p.number = kNoPage; })));
    CHECK(start(ofPage([](auto& p) { p.openedAs = SubLedger::Deposit; })));
    CHECK(start(ofPage([](auto& p) { p.code = "POST2"; })));
    CHECK(start(brokenByCorrecting(kMinutes, MinutesWritten{kSecondMeeting, {}, {}})));
    const auto ofCount = [&](auto change) {
        return brokenByCorrecting(kCount, with(count(), change));
    };
    CHECK(ofCount([](auto&) {}).empty());
    CHECK(start(ofCount([](auto& c) { c.account = accounts::kBank; })));
    CHECK(start(ofCount([](auto& c) { c.countedOn = day("2006-09-02"); })));
    CHECK(start(ofCount([](auto& c) { c.meeting = {}; })));
    CHECK(start(
        brokenByCorrecting(kOffice, with(office(), [](auto& o) { o.member = MemberNumber{2}; }))));
    CHECK(start(brokenByCorrecting(
        kOffice, with(office(), [](auto& o) { o.office = OfficerRole::Secretary; }))));
    CHECK(start(brokenByCorrecting(kNominee,
                                   with(nominee(), [](auto& n) { n.member = MemberNumber{2}; }))));
    CHECK(start(brokenByCorrecting(
        kDescription, with(description(), [](auto& d) { d.member = MemberNumber{2}; }))));
    CHECK(start(brokenByCorrecting(kNote, LoanNoted{LoanNumber{2}, "", {}})));
    CHECK(start(
        brokenByCorrecting(kStatement, with(statement(), [](auto& s) { s.page = kFederation; }))));
    CHECK(start(brokenByCorrecting(
        kStatement, with(statement(), [](auto& s) { s.statedOn = day("2006-10-01"); }))));
    // Another kind, and one that was corrected before.
    CHECK(brokenByCorrecting(kOffice, nominee()) == "corrects a record of another kind");
    Log log;
    tell(log);
    tellTheYear(log);
    log.keeps(log.correcting(kOffice, office()));
    CHECK(log.add(log.correcting(kOffice, office())));
}

TEST_CASE("what a correction names was there, too", "[log]") {
    CHECK(brokenByCorrecting(kPostOpened, with(page(kPost, SubLedger::BankAccount, "POST"),
                                               [](auto& p) { p.member = kThird; })) == kNoMember);
    CHECK(brokenByCorrecting(kPostOpened, page(kPost, SubLedger::BankAccount, "POST", kNoPage)) ==
          "a page belongs to an earlier one");
    CHECK(brokenByCorrecting(kMinutes, MinutesWritten{MeetingNumber{1}, kThird, {}}) == kNoMember);
    CHECK(brokenByCorrecting(kNote, LoanNoted{LoanNumber{1}, "", {kThird}}) == kNoMember);
    CHECK(brokenByCorrecting(kTraining, with(training(), [](auto& t) {
                                 t.members = {kFirst, kThird};
                             })) == kNoMember);
    CHECK(brokenByCorrecting(kStatement, with(statement(), [](auto& s) {
                                 s.uncleared = {VoucherNumber{1}, kNoVoucher};
                             })) == kNotPosted);
}

TEST_CASE("pages are numbered without a gap", "[log]") {
    const auto opened = [](std::uint32_t number) {
        return brokenBy(page(PageNumber{number}, SubLedger::Grant, "NEW"));
    };
    CHECK(opened(7).empty());
    for (const std::uint32_t number : {1U, 6U, 8U})
        CHECK(opened(number) == "pages are numbered without a gap");
}

TEST_CASE("a code is that of one member or one page", "[log]") {
    CHECK(brokenBy(page(kNoPage, SubLedger::Grant, "POST")) == kCodeUsed);
    CHECK(brokenBy(page(kNoPage, SubLedger::Grant, "BHIMA")) == kCodeUsed);
    CHECK(brokenBy(MemberJoined{kThird, "POST", day("2006-10-01"), {}}) == kCodeUsed);
    CHECK(brokenBy(MemberJoined{kThird, "BHIMA", day("2006-10-01"), {}}) == kCodeUsed);
    CHECK(brokenBy(MemberJoined{kThird, "NEW", day("2006-10-01"), {}}).empty());
}

TEST_CASE("a page belongs to an earlier one, also after a correction", "[log]") {
    const std::string later = "a page belongs to an earlier one";
    CHECK(brokenBy(page(kNoPage, SubLedger::Grant, "NEW", kHealth)).empty());
    CHECK(brokenBy(page(kNoPage, SubLedger::Grant, "NEW", kNoPage)) == later);
    CHECK(brokenBy(page(kNoPage, SubLedger::Grant, "NEW", PageNumber{8})) == later);
    CHECK(brokenBy(with(page(kNoPage, SubLedger::Grant, "NEW"),
                        [](auto& p) { p.member = kThird; })) == kNoMember);
    const auto federationOf = [&](PageNumber of) {
        return brokenByCorrecting(kFederationOpened, page(kFederation, SubLedger::Party, "VO", of));
    };
    CHECK(federationOf(kPost).empty());
    CHECK(federationOf(kFederation) == later);
    CHECK(federationOf(kCif) == later);
    CHECK(federationOf(kNoPage) == later);
}

TEST_CASE("a voucher is filed once, and a meeting missed once", "[log]") {
    CHECK(brokenBy(VoucherFiled{VoucherNumber{1}, "R-9", {}}) == "a voucher is filed once");
    CHECK(brokenBy(VoucherFiled{VoucherNumber{2}, "R-1", {}}).empty());
    CHECK(brokenBy(VoucherFiled{kNoVoucher, "", {}}) == kNotPosted);
    CHECK(brokenBy(MeetingMissed{day("2006-10-01")}) == "a meeting is missed once");
    CHECK(brokenBy(MeetingMissed{day("2006-10-02")}).empty());
}

TEST_CASE("what the year's records name was there before them", "[log]") {
    CHECK(brokenBy(MinutesWritten{kSecondMeeting, {}, {}}) == kNoMeeting);
    CHECK(brokenBy(MinutesWritten{MeetingNumber{1}, kThird, {}}) == kNoMember);
    CHECK(brokenBy(with(count(), [](auto& c) { c.meeting = kSecondMeeting; })) == kNoMeeting);
    CHECK(brokenBy(with(count(), [](auto& c) { c.account = AccountCode{1040}; })) ==
          "names an account that is not open");
    CHECK(brokenBy(with(office(), [](auto& o) { o.member = kThird; })) == kNoMember);
    CHECK(brokenBy(with(nominee(), [](auto& n) { n.member = kThird; })) == kNoMember);
    CHECK(brokenBy(with(description(), [](auto& d) { d.member = kThird; })) == kNoMember);
    CHECK(brokenBy(LoanNoted{LoanNumber{2}, "", {}}) == "names a loan that was not granted");
    CHECK(brokenBy(LoanNoted{LoanNumber{1}, "", {kFirst, kThird}}) == kNoMember);
    CHECK(brokenBy(with(training(), [](auto& t) { t.members = {kThird}; })) == kNoMember);
    CHECK(brokenBy(with(statement(), [](auto& s) { s.page = kNoPage; })) == kNotOpen);
    CHECK(brokenBy(with(statement(), [](auto& s) { s.uncleared = {kNoVoucher}; })) == kNotPosted);
    CHECK(brokenBy(with(statement(), [](auto& s) { s.page = kFederation; })) ==
          "a bank states what a bank account holds");
}

TEST_CASE("a posting stands on a page opened as its account's pages are", "[log]") {
    const std::string another = "a posting stands on a page of its sub-ledger";
    using enum SubLedger;
    CHECK(brokenBy(posted(accounts::kBank, on(BankAccount, kPost))).empty());
    CHECK(brokenBy(posted(accounts::kBank, on(BankAccount, kNoPage))) == kNotOpen);
    CHECK(brokenBy(posted(accounts::kBank, on(BankAccount, kFederation))) == another);
    CHECK(brokenBy(posted(kBorrowed, on(Borrowing, kCif))).empty());
    CHECK(brokenBy(posted(kBorrowed, on(Borrowing, kPost))) == another);
    CHECK(brokenBy(posted(kCapital, on(Partner, kTent, kFirst))).empty());
    CHECK(brokenBy(posted(kCapital, on(Partner, kTent, kThird))) == kNoMember);
    CHECK(brokenBy(posted(kCapital, on(Partner, kLife, kFirst))) == another);
    CHECK(brokenBy(posted(kCapital, on(Partner, kNoPage, kFirst))) == kNotOpen);
    CHECK(brokenBy(posted(kPremiums, on(Scheme, kLife, kFirst))).empty());
    CHECK(brokenBy(posted(kPremiums, on(Scheme, kHealth, kFirst))) == another);
    CHECK(brokenBy(posted(kPremiums, on(Scheme, kLife, kThird))) == kNoMember);
    CHECK(brokenBy(posted(kContributions, on(FederationFund, kHealth, kFirst))).empty());
    CHECK(brokenBy(posted(kContributions, on(FederationFund, kLife, kFirst))) == another);
}

TEST_CASE("a posting has the sub-ledger its account was opened with", "[log]") {
    const std::string its = "a posting stands in the sub-ledger of its account";
    struct Opened {
        AccountCode account;
        Page page;
    };
    using enum SubLedger;
    const std::vector<Opened> all = {{accounts::kCashBox, {}},
                                     {accounts::kRegularSavings, Page::of(kFirst)},
                                     {accounts::kLoansOwnFunds, Page::of(LoanNumber{1})},
                                     {accounts::kBank, on(BankAccount, kPost)},
                                     {kBorrowed, on(Borrowing, kCif)},
                                     {kCapital, on(Partner, kTent, kFirst)},
                                     {kPremiums, on(Scheme, kLife, kFirst)},
                                     {kContributions, on(FederationFund, kHealth, kFirst)},
                                     {kOldWallet, {}}}; // undivided, and stays so
    for (const Opened& one : all)
        for (const Opened& other : all) {
            CAPTURE(one.account.value, other.account.value);
            const bool fits = one.page.subLedger == other.page.subLedger;
            CHECK(brokenBy(posted(one.account, other.page)) == (fits ? "" : its));
        }
}

TEST_CASE("texts of the year are erased as others are", "[log]") {
    const auto erasing = [](std::uint64_t record, TextField field) {
        return brokenBy(TextErased{RecordNumber{record}, field});
    };
    CHECK(erasing(kMinutes, TextField::MinutesWords).empty());
    CHECK(erasing(kMissed, TextField::Reason).empty());
    CHECK(erasing(kNominee, TextField::NomineeName).empty());
    CHECK(erasing(kDescription, TextField::MemberBorn).empty());
    CHECK(erasing(kTraining, TextField::TrainingTopic).empty());
    CHECK_FALSE(erasing(kDescription, TextField::MemberPhone).empty()); // she gave none
    CHECK_FALSE(erasing(kNominee, TextField::MemberName).empty());
    CHECK_FALSE(erasing(kFiled, TextField::Reason).empty());
}

} // namespace bahi
