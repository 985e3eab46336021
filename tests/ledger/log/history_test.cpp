// The rules between records (docs/format.md, 3.1): a story that keeps them all, and then one
// record more that breaks one.

#include "ledger/log/history.h"

#include "tests/ledger/log/log_story.h"

#include <catch2/catch.hpp>

#include <functional>
#include <string>

namespace bahi {

namespace {

using namespace story;

using Spoil = std::function<Record(const Log&)>;

/// Where the record that `spoil` makes of the story's end breaks a rule; empty if nowhere.
std::string faultOf(const Spoil& spoil) {
    Log log;
    tell(log);
    const auto fault = log.add(spoil(log));
    if (!fault) return {};
    CHECK_FALSE(fault->what.empty());
    return fault->table;
}

template <class Kind>
Spoil with(Kind payload) {
    return [payload](const Log& log) { return log.next(payload); };
}

template <class Kind>
Spoil correcting(std::uint64_t earlier, Kind payload) {
    return [earlier, payload](const Log& log) { return log.correcting(earlier, payload); };
}

/// A saving of Bhimabai's as the next voucher, spoilt by `change`.
Spoil entry(const std::function<void(EntryPosted&)>& change) {
    EntryPosted entry = saving(4, 1);
    change(entry);
    return with(entry);
}

LoanGranted loanWith(const std::function<void(LoanGranted&)>& change, std::uint32_t number = 2) {
    LoanGranted granted = loan(number);
    change(granted);
    return granted;
}

} // namespace

TEST_CASE("a history that keeps the rules has no fault", "[log]") {
    Log log;
    tell(log);
    CHECK(log.history().bookId() == counting<16>());
    CHECK(log.history().deviceKey() == kFirstKey);

    // One more of everything.
    GroupRules rules{};
    rules.from = day("2007-03-01");
    log.keeps(RulesSet{rules});
    log.keeps(log.correcting(kRules, RulesSet{rules}));
    log.keeps(MemberJoined{MemberNumber{3}, "NIRMALA", day("2006-10-01"), {}});
    log.keeps(log.correcting(kSunanda,
                             MemberJoined{MemberNumber{2}, "SUNANDA", day("2006-04-01"), kWords}));
    log.keeps(MeetingHeld{MeetingNumber{2}, day("2006-09-01"), 2, kWords});
    log.keeps(log.correcting(kRoll, RollCall{MeetingNumber{1}, {}}));
    log.keeps(log.correcting(
        kResolution, ResolutionPassed{MeetingNumber{1}, ResolutionNumber{4}, counting<32>()}));
    const std::uint64_t corrected =
        log.keeps(log.correcting(kLoan, loanWith([](auto& l) { l.instalment = {}; }, 1)));
    log.keeps(log.correcting(corrected, loan(1))); // a correction may be corrected, too
    log.keeps(loan(2));
    log.keeps(saving(4, 3));
    log.keeps(reversalOf(saving(1, 1), 5));
    log.keeps(TextErased{RecordNumber{7}, TextField::MemberName});
    log.keeps(TextErased{RecordNumber{kLoan}, TextField::Purpose});
}

TEST_CASE("a new device writes its own acceptance, and the old one no more", "[log]") {
    Log log;
    tell(log);
    log.writesWith(kSecondKey);
    log.keeps(DeviceAccepted{kSecondKey, deviceIdOf(kFirstKey)});
    CHECK(log.history().deviceKey() == kSecondKey);
    log.keeps(saving(4, 1));
    log.writesWith(kFirstKey);
    const auto fault = log.add(log.next(saving(5, 1)));
    REQUIRE(fault);
    CHECK(fault->table == "record");
}

TEST_CASE("the first record creates the book, and says that no clock went back", "[log]") {
    Log other;
    CHECK(other.add(other.next(AccountOpened{{accounts::kBank, AccountKind::Asset, {}}})));
    Log log;
    Record first = log.next(bookOf(kFirstKey));
    first.clockWentBack = true;
    CHECK(log.add(first));
    Log late;
    first = late.next(bookOf(kFirstKey));
    first.after = 1;
    const auto fault = late.add(first);
    REQUIRE(fault);
    CHECK(fault->table == "checkpoint");
    Log foreign;
    first = foreign.next(bookOf(kSecondKey));
    CHECK(foreign.add(first)); // written with the first key
}

TEST_CASE("who wrote a record, when and after which checkpoint must fit", "[log]") {
    const auto spoilt = [](const std::function<void(Record&)>& change) {
        return faultOf([&](const Log& log) {
            Record record = log.next(saving(4, 1));
            change(record);
            return record;
        });
    };
    const Moment before = momentOf(1000 + kLast - 1); // the moment of the last record
    CHECK(spoilt([](auto&) {}).empty());
    CHECK(spoilt([](auto& r) { r.device = deviceIdOf(kSecondKey); }) == "record");
    CHECK(spoilt([](auto& r) { r.clockWentBack = true; }) == "record");
    CHECK(spoilt([&](auto& r) { r.recordedAt = before; }).empty());
    CHECK(spoilt([&](auto& r) { r.recordedAt = before, r.clockWentBack = true; }) == "record");
    CHECK(spoilt([&](auto& r) { r.recordedAt = momentOf(-5); }) == "record");
    CHECK(spoilt([&](auto& r) { r.recordedAt = momentOf(-5), r.clockWentBack = true; }).empty());
    CHECK(spoilt([](auto& r) { r.after = kLast - 1; }) == "checkpoint");
    CHECK(spoilt([](auto& r) { r.after = kLast + 1; }) == "checkpoint");
    CHECK(spoilt([](auto& r) { r.after = 0; }) == "checkpoint");
    // The order of the rules: device and clock, then the checkpoint, then the rest.
    CHECK(spoilt([](auto& r) { r.after = 0, r.clockWentBack = true; }) == "record");
    CHECK(spoilt([](auto& r) { r.after = 0, r.payload = saving(99, 1); }) == "checkpoint");
}

TEST_CASE("a correction keeps what it may not change", "[log]") {
    const MemberJoined sunanda{MemberNumber{2}, "SUNANDA", day("2006-04-01"), {}};
    const auto with = [&](auto change) {
        auto changed = sunanda;
        change(changed);
        return correcting(kSunanda, changed);
    };
    CHECK(faultOf(correcting(kSunanda, sunanda)).empty());
    CHECK(faultOf(correcting(kRules, sunanda)) == "record");    // another kind
    CHECK(faultOf(correcting(kLast + 1, sunanda)) == "record"); // itself
    CHECK(faultOf(correcting(kLast + 9, sunanda)) == "record"); // not yet written
    CHECK(faultOf(correcting(0, sunanda)) == "record");
    CHECK(faultOf(with([](auto& m) { m.number = MemberNumber{1}; })) == "record");
    CHECK(faultOf(with([](auto& m) { m.number = MemberNumber{3}; })) == "record");
    CHECK(faultOf(with([](auto& m) { m.code = "BHIMA"; })) == "record");
    CHECK(faultOf(correcting(kRoll, RollCall{MeetingNumber{2}, {}})) == "record");
    const auto resolution = [](std::uint32_t meeting, std::uint32_t number) {
        return correcting(kResolution, ResolutionPassed{MeetingNumber{meeting},
                                                        ResolutionNumber{number}, kWords});
    };
    CHECK(faultOf(resolution(1, 4)).empty());
    CHECK(faultOf(resolution(2, 4)) == "record");
    CHECK(faultOf(resolution(1, 5)) == "record");
    const auto loanChanged = [](auto change) {
        return faultOf(correcting(kLoan, loanWith(change, 1)));
    };
    CHECK(loanChanged([](auto& l) { l.principal = rupees(400), l.resolution = 5; }).empty());
    CHECK(loanChanged([](auto& l) { l.number = LoanNumber{2}; }) == "record");
    CHECK(loanChanged([](auto& l) { l.member = MemberNumber{2}; }) == "record");
    CHECK(loanChanged([](auto& l) { l.account = accounts::kLoanInterest; }) == "record");
    CHECK(loanChanged([](auto& l) { l.givenOn = day("2006-09-02"); }) == "record");

    Log log;
    tell(log);
    log.keeps(log.correcting(kSunanda, sunanda));
    CHECK(log.add(log.correcting(kSunanda, sunanda))); // superseded at most once
}

TEST_CASE("members, meetings, loans and vouchers are numbered without a gap", "[log]") {
    const auto joined = [](std::uint32_t number) {
        return faultOf(with(MemberJoined{MemberNumber{number}, "NEW", day("2006-10-01"), {}}));
    };
    const auto held = [](std::uint32_t number) {
        return faultOf(with(MeetingHeld{MeetingNumber{number}, day("2006-10-01"), 1, kWords}));
    };
    CHECK(joined(3).empty());
    CHECK(joined(2) == "record");
    CHECK(joined(4) == "record");
    CHECK(held(2).empty());
    CHECK(held(1) == "record");
    CHECK(held(3) == "record");
    CHECK(faultOf(with(loan(2))).empty());
    CHECK(faultOf(with(loan(1))) == "record");
    CHECK(faultOf(with(loan(3))) == "record");
    CHECK(faultOf(with(saving(4, 1))).empty());
    CHECK(faultOf(with(saving(3, 1))) == "record");
    CHECK(faultOf(with(saving(5, 1))) == "record");
}

TEST_CASE("what happens once does not happen twice", "[log]") {
    CHECK(faultOf(with(bookOf(kFirstKey))) == "record");
    CHECK(faultOf(with(AccountOpened{{accounts::kCashBox, AccountKind::Asset, SubLedger::None}})) ==
          "record");
    CHECK(faultOf(with(MemberJoined{MemberNumber{3}, "BHIMA", day("2006-10-01"), {}})) == "record");
    CHECK(faultOf(with(MeetingHeld{MeetingNumber{2}, day("2006-09-01"), 1, kWords})) == "record");
    CHECK(faultOf(with(MemberLeft{MemberNumber{2}, day("2006-10-01"), ResolutionNumber{9}})) ==
          "record");
    CHECK(
        faultOf(with(MemberLeft{MemberNumber{1}, day("2006-10-01"), ResolutionNumber{9}})).empty());
}

TEST_CASE("what a record names was there before it", "[log]") {
    CHECK(faultOf(with(DeviceAccepted{kSecondKey, deviceIdOf(kFirstKey)})) == "record");
    CHECK(faultOf([](const Log& log) {
              Record record = log.next(DeviceAccepted{kSecondKey, deviceIdOf(kSecondKey)});
              record.device = deviceIdOf(kSecondKey);
              return record;
          }) == "record");
    CHECK(faultOf(with(MemberLeft{MemberNumber{3}, day("2006-10-01"), ResolutionNumber{9}})) ==
          "record");
    const MemberNumber third{3};
    CHECK(faultOf(with(RollCall{MeetingNumber{1}, {{third, Attendance::Late}}})) == "record");
    CHECK(faultOf(with(RollCall{MeetingNumber{2}, {}})) == "record");
    CHECK(faultOf(with(ResolutionPassed{MeetingNumber{2}, ResolutionNumber{5}, kWords})) ==
          "record");

    CHECK(faultOf(with(loanWith([&](auto& l) { l.member = third; }))) == "record");
    CHECK(faultOf(with(loanWith([](auto& l) { l.account = AccountCode{1220}; }))) == "record");
    CHECK(faultOf(with(loanWith([](auto& l) { l.account = accounts::kCashBox; }))) == "record");

    CHECK(faultOf(entry([](auto&) {})).empty());
    CHECK(faultOf(entry([](auto& e) { e.meeting = MeetingNumber{2}; })) == "record");
    CHECK(faultOf(entry([&](auto& e) { e.member = third; })) == "record");
    CHECK(faultOf(entry([](auto& e) { e.resolution = ResolutionNumber{99}; })).empty());
    CHECK(faultOf(entry([](auto& e) { e.postings[0].account = accounts::kBank; })) == "record");
    CHECK(faultOf(entry([](auto& e) { e.postings[1].page = Page::of(MemberNumber{3}); })) ==
          "record");
    const auto onLoan = [](std::uint32_t number) {
        return entry([=](auto& e) {
            e.postings[1].account = accounts::kLoansOwnFunds;
            e.postings[1].page = Page::of(LoanNumber{number});
        });
    };
    CHECK(faultOf(onLoan(1)).empty());
    CHECK(faultOf(onLoan(2)) == "record");
}

TEST_CASE("a posting stands in the sub-ledger of its account", "[log]") {
    const auto onPage = [](Page page) {
        return faultOf(entry([=](auto& e) { e.postings[1].page = page; }));
    };
    CHECK(onPage(Page::of(MemberNumber{1})).empty());
    CHECK(onPage(Page::of(LoanNumber{1})) == "record");
    CHECK(onPage({}) == "record");
    CHECK(faultOf(entry([](auto& e) { e.postings[0].page = Page::of(MemberNumber{1}); })) ==
          "record");
}

TEST_CASE("a reversal mirrors an earlier voucher that stands", "[log]") {
    const auto reversing = [](EntryPosted entry, auto change) {
        EntryPosted reversal = reversalOf(std::move(entry), 4);
        change(reversal);
        return faultOf(with(reversal));
    };
    const auto asItIs = [](auto&) {};
    CHECK(reversing(saving(1, 1), asItIs).empty());
    CHECK(reversing(saving(2, 2), asItIs) == "record");                // reversed before
    CHECK(reversing(reversalOf(saving(2, 2), 3), asItIs) == "record"); // itself a reversal
    CHECK(reversing(saving(4, 1), asItIs) == "record");                // itself
    CHECK(reversing(saving(5, 1), asItIs) == "record");                // nobody posted it
    CHECK(reversing(saving(1, 2), asItIs) == "record");                // another member's page
    CHECK(reversing(saving(1, 1), [](auto& r) { std::swap(r.postings[0], r.postings[1]); }) ==
          "record");
    CHECK(reversing(saving(1, 1), [](auto& r) {
              for (Posting& posting : r.postings) posting.amount = -posting.amount;
          }) == "record");
    CHECK(reversing(saving(1, 1), [](auto& r) {
              r.postings[0].amount += rupees(1);
              r.postings[1].amount -= rupees(1);
          }) == "record");
}

TEST_CASE("an erasure names a text that stands", "[log]") {
    const auto erasing = [](std::uint64_t record, TextField field) {
        return faultOf(with(TextErased{RecordNumber{record}, field}));
    };
    CHECK(erasing(7, TextField::MemberName).empty());
    CHECK(erasing(15, TextField::Reason).empty()); // of the reversal
    CHECK(erasing(7, TextField::Reason) == "record");
    CHECK(erasing(kSunanda, TextField::MemberName) == "record"); // she gave no name
    CHECK(erasing(kLast + 1, TextField::Reason) == "record");    // its own
    CHECK(erasing(99, TextField::MemberName) == "record");
    CHECK(erasing(0, TextField::MemberName) == "record");

    Log log;
    tell(log);
    log.keeps(TextErased{RecordNumber{7}, TextField::MemberName});
    CHECK(log.add(log.next(TextErased{RecordNumber{7}, TextField::MemberName})));
}

TEST_CASE("a reversal is refused where the voucher's record is not found again", "[log]") {
    const EntryPosted posted = saving(1, 1);
    const auto reversing = [&](std::optional<RecordNumber> number, std::optional<Payload> found) {
        const auto at = [&](RecordNumber) -> std::optional<Record> {
            if (!found) return {};
            Record record{};
            record.payload = *found;
            return record;
        };
        History history{at, [&](VoucherNumber) { return number; }};
        const auto next = [&](std::uint64_t place, std::uint64_t after, Payload payload) {
            Record record{};
            record.number = RecordNumber{place};
            record.after = after;
            record.device = deviceIdOf(kFirstKey);
            record.payload = std::move(payload);
            return history.next(record);
        };
        using enum AccountKind;
        REQUIRE_FALSE(next(1, 0, bookOf(kFirstKey)));
        REQUIRE_FALSE(next(2, 0, AccountOpened{{accounts::kCashBox, Asset, SubLedger::None}}));
        const AccountCode saved = accounts::kRegularSavings;
        REQUIRE_FALSE(next(3, 0, AccountOpened{{saved, Liability, SubLedger::Member}}));
        REQUIRE_FALSE(next(4, 0, MemberJoined{MemberNumber{1}, "BHIMA", day("2006-03-01"), {}}));
        REQUIRE_FALSE(next(5, 0, MeetingHeld{MeetingNumber{1}, day("2006-09-01"), 1, kWords}));
        REQUIRE_FALSE(next(6, 0, posted));
        const auto fault = next(7, 0, reversalOf(posted, 2));
        return fault ? fault->what : std::string{};
    };
    const std::string nobody = "reverses a voucher nobody posted";
    CHECK(reversing(RecordNumber{6}, posted).empty());
    CHECK(reversing({}, posted) == nobody);
    CHECK(reversing(RecordNumber{6}, {}) == nobody);
    CHECK(reversing(RecordNumber{6}, bookOf(kFirstKey)) == nobody);
    CHECK(reversing(RecordNumber{6}, saving(7, 1)) == nobody); // the row names another's record
}

} // namespace bahi
