#include "ledger/log/record.h"

#include "tests/support/example_records.h"
#include "tests/support/random_records.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <set>
#include <string>

namespace bahi {

namespace {

using plain::counting;
using plain::exampleRecords;
using plain::recordOf;

} // namespace

TEST_CASE("every kind of record comes back from its bytes", "[log]") {
    for (const Record& record : exampleRecords()) {
        CAPTURE(kindName(kindOf(record.payload)));
        CHECK(decoded(encoded(record)) == record);
    }
    for (int kind = 1; kind <= plain::kKinds; ++kind) {
        rc::prop("whatever stands in a " + std::string{kindName(static_cast<std::uint8_t>(kind))},
                 [kind] {
                     const Record record = plain::anyRecord(kind);
                     RC_ASSERT(kindOf(record.payload) == kind);
                     RC_ASSERT(decoded(encoded(record)) == record);
                     RC_ASSERT(encoded(decoded(encoded(record))) == encoded(record));
                 });
    }
}

TEST_CASE("two different records have different bytes", "[log]") {
    rc::prop("of one kind or of two", [] {
        const Record a = plain::anyRecord(plain::between(1, plain::kKinds));
        Record b = plain::perhaps() ? plain::anyRecord(plain::between(1, plain::kKinds)) : a;
        if (plain::perhaps()) b.clockWentBack = !b.clockWentBack;
        if (plain::perhaps()) b.after = a.after;
        RC_ASSERT((encoded(a) == encoded(b)) == (a == b));
    });
}

TEST_CASE("an entry has as many postings as there may be", "[log]") {
    EntryPosted entry = plain::exampleEntry();
    entry.postings.clear();
    for (std::size_t pair = 0; pair < kMostPostings / 2; ++pair) {
        entry.postings.push_back(Posting::debit(accounts::kCashBox, kLargest));
        entry.postings.push_back(Posting::credit(accounts::kBank, kLargest));
    }
    CHECK(decoded(encoded(recordOf(entry))) == recordOf(entry));
}

TEST_CASE("kinds are numbered and named as in the format", "[log]") {
    const std::vector<std::string> names = {
        "BookCreated", "DeviceAccepted", "AccountOpened",  "RulesSet",         "MemberJoined",
        "MemberLeft",  "MeetingHeld",    "RollCall",       "ResolutionPassed", "LoanGranted",
        "EntryPosted", "TextErased",     "PageOpened",     "VoucherFiled",     "MinutesWritten",
        "CashCounted", "MeetingMissed",  "OfficeTaken",    "NomineeNamed",     "MemberDescribed",
        "LoanNoted",   "TrainingHeld",   "SettingsAgreed", "BankStated",       "TermsAgreed",
        "TermsChanged"};
    REQUIRE(names.size() == plain::kKinds);
    for (std::size_t i = 0; i < names.size(); ++i)
        CHECK(kindName(static_cast<std::uint8_t>(i + 1)) == names[i]);
    for (const int unknown : {0, 27, 255})
        CHECK(kindName(static_cast<std::uint8_t>(unknown)) == "unknown");

    CHECK(kindOf(BookCreated{}) == 1);
    CHECK(kindOf(DeviceAccepted{}) == 2);
    CHECK(kindOf(AccountOpened{}) == 3);
    CHECK(kindOf(RulesSet{}) == 4);
    CHECK(kindOf(MemberJoined{}) == 5);
    CHECK(kindOf(MemberLeft{}) == 6);
    CHECK(kindOf(MeetingHeld{}) == 7);
    CHECK(kindOf(RollCall{}) == 8);
    CHECK(kindOf(ResolutionPassed{}) == 9);
    CHECK(kindOf(LoanGranted{}) == 10);
    CHECK(kindOf(EntryPosted{}) == 11);
    CHECK(kindOf(TextErased{}) == 12);
    CHECK(kindOf(PageOpened{}) == 13);
    CHECK(kindOf(VoucherFiled{}) == 14);
    CHECK(kindOf(MinutesWritten{}) == 15);
    CHECK(kindOf(CashCounted{}) == 16);
    CHECK(kindOf(MeetingMissed{}) == 17);
    CHECK(kindOf(OfficeTaken{}) == 18);
    CHECK(kindOf(NomineeNamed{}) == 19);
    CHECK(kindOf(MemberDescribed{}) == 20);
    CHECK(kindOf(LoanNoted{}) == 21);
    CHECK(kindOf(TrainingHeld{}) == 22);
    CHECK(kindOf(SettingsAgreed{}) == 23);
    CHECK(kindOf(BankStated{}) == 24);
    CHECK(kindOf(TermsAgreed{}) == 25);
    CHECK(kindOf(TermsChanged{}) == 26);
}

TEST_CASE("what a group wrote down may be corrected, but for what happened once", "[log]") {
    const std::set<int> may = {4, 5, 8, 9, 10, 13, 15, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26};
    for (int kind = 0; kind <= 255; ++kind) {
        CAPTURE(kind);
        CHECK(maySupersede(static_cast<std::uint8_t>(kind)) == may.contains(kind));
    }
}

TEST_CASE("corrections, take-overs, reversals, erasures and missed meetings have a reason",
          "[log]") {
    const auto needs = [](Payload payload) {
        Record record = recordOf(std::move(payload));
        record.reason = {};
        return needsReason(record);
    };
    CHECK(needs(DeviceAccepted{}));
    CHECK(needs(TextErased{}));
    CHECK(needs(MeetingMissed{}));
    CHECK(needs(plain::exampleReversal()));
    CHECK_FALSE(needs(plain::exampleEntry()));
    CHECK_FALSE(needs(BookCreated{}));
    CHECK_FALSE(needs(MeetingHeld{})); // only one that was entered late
    CHECK_FALSE(needs(RulesSet{}));
    for (const Payload& payload : plain::yearExamplePayloads())
        CHECK(needs(payload) == std::holds_alternative<MeetingMissed>(payload));
    for (const Payload& payload : plain::termsExamplePayloads())
        CHECK(needs(payload) == takesBack(payload)); // for that is a correction

    Record correction = recordOf(RulesSet{plain::exampleRules()});
    correction.supersedes = RecordNumber{5};
    CHECK(needsReason(correction));
}

TEST_CASE("a record lists the texts it vouches for", "[log]") {
    const Commitment words = counting<32>(0x40);
    const Commitment why = counting<32>(0xA0);
    const auto fieldsOf = [&](const Record& record) {
        std::vector<TextField> fields;
        for (const CommittedText& text : commitmentsOf(record)) {
            CHECK(text.commitment == (text.field == TextField::Reason ? why : words));
            fields.push_back(text.field);
        }
        return fields;
    };
    using enum TextField;
    using Fields = std::vector<TextField>;
    std::vector<Fields> found;
    for (const Payload& payload : plain::examplePayloads())
        found.push_back(fieldsOf(recordOf(payload)));
    CHECK(found == std::vector<Fields>{{GroupName},
                                       {},
                                       {Reason},
                                       {},
                                       {},
                                       {MemberName},
                                       {},
                                       {},
                                       {SheetDigest},
                                       {},
                                       {},
                                       {ResolutionWords},
                                       {Purpose},
                                       {},
                                       {},
                                       {Reason, Narration},
                                       {},
                                       {Reason},
                                       {PageName},
                                       {},
                                       {},
                                       {},
                                       {MinutesWords},
                                       {},
                                       {},
                                       {},
                                       {Reason},
                                       {},
                                       {},
                                       {NomineeName, NomineeRelation},
                                       {NomineeName},
                                       {MemberBorn, MemberHousehold, MemberPhone},
                                       {},
                                       {},
                                       {},
                                       {TrainingTopic, Trainer},
                                       {TrainingTopic},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {Reason}});

    Record late = recordOf(MeetingHeld{MeetingNumber{3}, plain::day("2006-09-01"), 1, words});
    late.reason = why;
    CHECK(fieldsOf(late) == Fields{Reason, SheetDigest});
}

} // namespace bahi
