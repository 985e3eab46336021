// The bytes of records, written down by hand from docs/format.md: a change here is a new format.

#include "ledger/log/payload_codec.h"
#include "ledger/log/record.h"
#include "tests/support/example_records.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace bahi {

namespace {

const std::string kBookId = "000102030405060708090a0b0c0d0e0f";
const std::string kKey = "202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f";
const std::string kWords = "404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f";
const std::string kDevice = "6061626364656667";
const std::string kUid = "808182838485868788898a8b8c8d8e8f";
const std::string kWhy = "a0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebf";

std::string withoutBlanks(std::string text) {
    std::erase(text, ' ');
    return text;
}

/// The same order as plain::examplePayloads.
const std::vector<std::string> kLayouts = {
    // BookCreated: id, currency, digits, privacy, practice, key, name
    kBookId + "00000003 494e52 02 01 00" + kKey + "01" + kWords,
    kBookId + "00000003 564e44 00 03 01" + kKey + "00",
    // DeviceAccepted: key, previous
    kKey + kDevice,
    // AccountOpened: code 1210, asset, loan
    "04ba 01 02",
    // RulesSet: from, year, rhythm and days, saving, rate 2/3, method, rounding, missed, order,
    // share
    "00003398 04 02 01 0f 00000000000009c4 00000002 00000003 01 03 0000000000000064 02 01 01",
    // MemberJoined: number, code, day, name
    "00000002 00000008 3751344d324b3952 00003398 01" + kWords,
    "00000003 00000001 41 fffa9813 00",
    // MemberLeft: member, day, resolution
    "00000002 000034e9 00000009",
    // MeetingHeld: number, day, sitting, sheet
    "00000003 00003450 01" + kWords,
    // RollCall: meeting, count, (member, status) ...
    "00000003 00000003 00000001 01 00000002 02 00000100 05",
    "00000003 00000000",
    // ResolutionPassed: meeting, number, words
    "00000003 00000004" + kWords,
    // LoanGranted: number, member, account, day, principal, rate, instalment, resolution, purpose
    "00000001 00000002 04ba 00003431 000000000000c350 00000002 00000001 0000000000002710 00000004"
    "01" +
        kWords,
    "00000002 00000002 04ba 002cc0a0 000000000000c350 00000003 00000004 0000000000000000 00000000"
    "00",
    // EntryPosted: number, day, kind, meeting, member, resolution, reverses, narration, postings
    "0000000000000007 00003450 01 01 00000003 01 00000002 00 00 00 00000004"
    "03f2 00 00000000 00000000000034bc"
    "07da 01 00000002 fffffffffffff63c"
    "04ba 02 00000001 ffffffffffffd8f0"
    "0faa 02 00000001 fffffffffffffc18",
    "0000000000000008 00003450 05 01 00000003 01 00000002 01 00000004 01 0000000000000007 01" +
        kWords +
        "00000004"
        "03f2 00 00000000 ffffffffffffcb44"
        "07da 01 00000002 00000000000009c4"
        "04ba 02 00000001 0000000000002710"
        "0faa 02 00000001 00000000000003e8",
    // with a bank account's page, a member's part of a scheme's, and of an enterprise's
    "0000000000000009 00003450 07 00 00 00 00 00 00000003"
    "0456 03 00000001 0000000000002710"
    "0906 0c 00000003 00000002 fffffffffffff63c"
    "0cee 0b 00000005 00000002 ffffffffffffe2b4",
    // TextErased: record, field
    "0000000000000005 03",
    // PageOpened: number, opened as, code, day, until, page, member, amount, rate, reference, name
    "00000004 06 00000006 564f2d434946 00003431 01 000034e9 01 00000002 01 00000003"
    "000000000000c350 00000002 00000003 0000000a 4349462f323030362d37 01" +
        kWords,
    "00000001 03 00000004 504f5354 00003450 00 00 00 0000000000000000 00000000 00000001 00000000 "
    "00",
    // VoucherFiled: voucher, reference, follows
    "0000000000000007 00000003 522d37 01 0000000000000006",
    "0000000000000001 00000000 00",
    // MinutesWritten: meeting, chair, words
    "00000003 01 00000002 01" + kWords,
    "00000003 00 00",
    // CashCounted: account, day, meeting, total, count, (face, pieces) ...
    "03f2 00003450 01 00000003 00000000000034bc 00000003"
    "00000000000001f4 00000001 00000000000003e8 00000003 0000000000002710 00000001",
    "0410 00003450 00 0000000000000000 00000000",
    // MeetingMissed: day
    "00003431",
    // OfficeTaken: member, office, from, until, resolution
    "00000002 03 00003431 01 00003450 00000004",
    "00000003 05 00003431 00 00000000",
    // NomineeNamed: member, day, name, relation
    "00000002 00003450" + kWords + "01" + kWords,
    "00000002 00003450" + kWords + "00",
    // MemberDescribed: member, gender, admitted by, born, household, phone
    "00000002 01 00000004 01" + kWords + "01" + kWords + "01" + kWords,
    "00000003 00 00000000 00 00 00",
    // LoanNoted: loan, reference, count, guarantors
    "00000001 00000008 5342492f31322d33 00000002 00000001 00000100",
    "00000001 00000000 00000000",
    // TrainingHeld: kind, day, minutes, guests, topic, trainer, count, members
    "01 00003431 005a 0003" + kWords + "01" + kWords + "00000002 00000001 00000002",
    "02 00003431 ffff 0000" + kWords + "00 00000000",
    // SettingsAgreed: from, resolution, count, (setting, value) ...
    "00003398 00000004 00000003 0001 0000000000000001 0009 ffffffffffffffff 000f 0000000000000001",
    "00003450 00000000 00000001 000a 00000000000001f4",
    // BankStated: page, day, balance, count, vouchers
    "00000001 00003450 fffffffffffffe0c 00000002 0000000000000005 0000000000000007",
    "00000001 00003450 0000000000000000 00000000",
    // TermsAgreed: sub-ledger, loan or page, resolution, terms
    "02 00000001 00000004 00000007 7b2261223a317d",
    "06 00000003 00000000 00000002 7b7d",
    // TermsChanged: sub-ledger, loan or page, day, resolution, change
    "02 00000001 00003450 00000004 00000009 7b22e0a495223a327d",
    "06 00000003 00003450 00000000 00000000",
};

} // namespace

TEST_CASE("payloads are written as the format says", "[log]") {
    const std::vector<Payload> payloads = plain::examplePayloads();
    REQUIRE(payloads.size() == kLayouts.size());
    for (std::size_t i = 0; i < payloads.size(); ++i) {
        CAPTURE(i, kindName(kindOf(payloads[i])));
        Encoder out;
        put(out, payloads[i]);
        CHECK(toHex(out.bytes()) == withoutBlanks(kLayouts[i]));

        const Bytes bytes = plain::bytesOf(withoutBlanks(kLayouts[i]));
        Decoder in{bytes};
        CHECK(payloadIn(kindOf(payloads[i]), in) == payloads[i]);
        CHECK_NOTHROW(in.finish());
    }
}

TEST_CASE("a record is written as the format says", "[log]") {
    Record record = plain::recordOf(
        AccountOpened{{accounts::kLoansOwnFunds, AccountKind::Asset, SubLedger::Loan}});
    // version, kind, number, after, uid, moment, clock, device, supersedes, reason, payload
    CHECK(toHex(encoded(record)) ==
          withoutBlanks("01 03 000000000000000c 0000000000000009" + kUid + "0000000044f7e880 00" +
                        kDevice + "00 00 04ba 01 02"));

    record = plain::recordOf(RollCall{MeetingNumber{3}, {}});
    record.supersedes = RecordNumber{5};
    record.reason = plain::counting<32>(0xA0);
    record.clockWentBack = true;
    record.recordedAt = Moment{std::chrono::seconds{-1}};
    CHECK(toHex(encoded(record)) ==
          withoutBlanks("01 08 000000000000000c 0000000000000009" + kUid + "ffffffffffffffff 01" +
                        kDevice + "01 0000000000000005 01" + kWhy + "00000003 00000000"));
}

} // namespace bahi
