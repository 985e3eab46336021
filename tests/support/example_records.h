#pragma once

#include "ledger/log/record.h"
#include "tests/support/plain_values.h"

#include <vector>

namespace bahi::plain {

inline GroupRules exampleRules() {
    GroupRules rules{};
    rules.from = day("2006-03-01");
    rules.yearStartMonth = 4;
    rules.meeting = {Rhythm::TwiceMonthly, 1, 15};
    rules.regularSaving = rupees(25);
    rules.interest = percent("2/3");
    rules.interestRounding = {RoundingMode::HalfEven, 100};
    rules.missedMonths = MissedMonths::Together;
    return rules;
}

/// What Bhimabai paid on 1 September 2006.
inline EntryPosted exampleEntry() {
    EntryPosted entry{};
    entry.number = VoucherNumber{7};
    entry.date = day("2006-09-01");
    entry.kind = EntryKind::Receipt;
    entry.meeting = MeetingNumber{3};
    entry.member = MemberNumber{2};
    entry.postings = {
        Posting::debit(accounts::kCashBox, rupees(135)),
        Posting::credit(accounts::kRegularSavings, rupees(25), Page::of(MemberNumber{2})),
        Posting::credit(accounts::kLoansOwnFunds, rupees(100), Page::of(LoanNumber{1})),
        Posting::credit(accounts::kLoanInterest, rupees(10), Page::of(LoanNumber{1}))};
    return entry;
}

inline EntryPosted exampleReversal() {
    EntryPosted entry = exampleEntry();
    entry.number = VoucherNumber{8};
    entry.kind = EntryKind::Reversal;
    entry.reverses = VoucherNumber{7};
    entry.resolution = ResolutionNumber{4};
    entry.narration = counting<32>(0x40);
    for (Posting& posting : entry.postings) posting.amount = -posting.amount;
    return entry;
}

/// A set-off on pages the group opened, two of them divided by members too.
inline EntryPosted exampleSetOff() {
    EntryPosted entry{};
    entry.number = VoucherNumber{9};
    entry.date = day("2006-09-01");
    entry.kind = EntryKind::SetOff;
    const auto page = [](SubLedger pages, std::uint32_t number, std::uint32_t member = 0) {
        return Page::of(pages, PageNumber{number}, MemberNumber{member});
    };
    entry.postings = {
        Posting::debit(accounts::kBank, rupees(100), page(SubLedger::BankAccount, 1)),
        Posting::credit(AccountCode{2310}, rupees(25), page(SubLedger::Scheme, 3, 2)),
        Posting::credit(AccountCode{3310}, rupees(75), page(SubLedger::Partner, 5, 2))};
    return entry;
}

inline PageOpened examplePage() {
    return {PageNumber{4},     SubLedger::Borrowing, "VO-CIF",          day("2006-08-01"),
            day("2007-02-01"), PageNumber{2},        MemberNumber{3},   rupees(500),
            percent("2/3"),    "CIF/2006-7",         counting<32>(0x40)};
}

inline CashCounted exampleCount() {
    return {accounts::kCashBox,
            day("2006-09-01"),
            MeetingNumber{3},
            rupees(135),
            {{rupees(5), 1}, {rupees(10), 3}, {rupees(100), 1}}};
}

inline SettingsAgreed exampleSettings() {
    return {{day("2006-03-01"),
             {{Setting::Tier, 1},
              {Setting::FineMissedInstalment, kFineIsMonthsInterest},
              {Setting::CatchUpSaving, 1}},
             4}};
}

/// The first twelve kinds of payloads, with their optional parts and without them.
inline std::vector<Payload> firstExamplePayloads() {
    const Commitment words = counting<32>(0x40);
    return {
        BookCreated{counting<16>(), "INR", 2, Privacy::Open, false, counting<32>(0x20), words},
        BookCreated{counting<16>(), "VND", 0, Privacy::Protected, true, counting<32>(0x20), {}},
        DeviceAccepted{counting<32>(0x20), counting<8>(0x60)},
        AccountOpened{{accounts::kLoansOwnFunds, AccountKind::Asset, SubLedger::Loan}},
        RulesSet{exampleRules()},
        MemberJoined{MemberNumber{2}, "7Q4M2K9R", day("2006-03-01"), words},
        MemberJoined{MemberNumber{3}, "A", day("1000-01-01"), {}},
        MemberLeft{MemberNumber{2}, day("2007-02-01"), ResolutionNumber{9}},
        MeetingHeld{MeetingNumber{3}, day("2006-09-01"), 1, words},
        RollCall{MeetingNumber{3},
                 {{MemberNumber{1}, Attendance::Present},
                  {MemberNumber{2}, Attendance::Late},
                  {MemberNumber{256}, Attendance::Sent}}},
        RollCall{MeetingNumber{3}, {}},
        ResolutionPassed{MeetingNumber{3}, ResolutionNumber{4}, words},
        LoanGranted{LoanNumber{1}, MemberNumber{2}, accounts::kLoansOwnFunds, day("2006-08-01"),
                    rupees(500), percent("2"), rupees(100), 4, words},
        LoanGranted{LoanNumber{2},
                    MemberNumber{2},
                    accounts::kLoansOwnFunds,
                    day("9999-12-31"),
                    rupees(500),
                    percent("0.75"),
                    {},
                    0,
                    {}},
        exampleEntry(),
        exampleReversal(),
        exampleSetOff(),
        TextErased{RecordNumber{5}, TextField::MemberName},
    };
}

/// The other twelve.
inline std::vector<Payload> yearExamplePayloads() {
    const Commitment words = counting<32>(0x40);
    const Date day = plain::day("2006-09-01");
    const Date earlier = plain::day("2006-08-01");
    return {
        examplePage(),
        PageOpened{.number = PageNumber{1},
                   .openedAs = SubLedger::BankAccount,
                   .code = "POST",
                   .openedOn = day,
                   .until = {},
                   .ofPage = {},
                   .member = {},
                   .amount = {},
                   .rate = {},
                   .reference = {},
                   .name = {}},
        VoucherFiled{VoucherNumber{7}, "R-7", VoucherNumber{6}},
        VoucherFiled{VoucherNumber{1}, "", {}},
        MinutesWritten{MeetingNumber{3}, MemberNumber{2}, words},
        MinutesWritten{MeetingNumber{3}, {}, {}},
        exampleCount(),
        CashCounted{AccountCode{1040}, day, {}, {}, {}},
        MeetingMissed{earlier},
        OfficeTaken{MemberNumber{2}, OfficerRole::Treasurer, earlier, day, 4},
        OfficeTaken{MemberNumber{3}, OfficerRole::Representative, earlier, {}, 0},
        NomineeNamed{MemberNumber{2}, day, words, words},
        NomineeNamed{MemberNumber{2}, day, words, {}},
        MemberDescribed{MemberNumber{2}, Gender::Woman, 4, words, words, words},
        MemberDescribed{MemberNumber{3}, Gender::Unsaid, 0, {}, {}, {}},
        LoanNoted{LoanNumber{1}, "SBI/12-3", {MemberNumber{1}, MemberNumber{256}}},
        LoanNoted{LoanNumber{1}, "", {}},
        TrainingHeld{TrainingKind::Training,
                     earlier,
                     90,
                     3,
                     words,
                     words,
                     {MemberNumber{1}, MemberNumber{2}}},
        TrainingHeld{TrainingKind::Event, earlier, 65535, 0, words, {}, {}},
        exampleSettings(),
        SettingsAgreed{{day, {{Setting::AdmissionFee, 500}}, 0}},
        BankStated{PageNumber{1}, day, -rupees(5), {VoucherNumber{5}, VoucherNumber{7}}},
        BankStated{PageNumber{1}, day, {}, {}},
    };
}

/// What was agreed of debts: the last takes an earlier one back.
inline std::vector<Payload> termsExamplePayloads() {
    const Date day = plain::day("2006-09-01");
    return {TermsAgreed{LoanNumber{1}, 4, R"({"a":1})"}, TermsAgreed{PageNumber{3}, 0, "{}"},
            TermsChanged{LoanNumber{1}, day, 4, "{\"\u0915\":2}"},
            TermsChanged{PageNumber{3}, day, 0, ""}};
}

/// Every kind of payload, in the order of their kind bytes.
inline std::vector<Payload> examplePayloads() {
    std::vector<Payload> all = firstExamplePayloads();
    for (Payload& payload : yearExamplePayloads()) all.push_back(std::move(payload));
    for (Payload& payload : termsExamplePayloads()) all.push_back(std::move(payload));
    return all;
}

/// A record with `payload`, superseding one and with a reason where it must.
inline Record recordOf(Payload payload) {
    Record record{.number = RecordNumber{12},
                  .after = 9,
                  .uid = counting<16>(0x80),
                  .recordedAt = Moment{std::chrono::seconds{1'157'097'600}},
                  .clockWentBack = false,
                  .device = counting<8>(0x60),
                  .supersedes = {},
                  .reason = {},
                  .payload = std::move(payload)};
    if (takesBack(record.payload)) record.supersedes = RecordNumber{5};
    if (needsReason(record)) record.reason = counting<32>(0xA0);
    return record;
}

/// Every kind of record, corrections where there may be any.
inline std::vector<Record> exampleRecords() {
    std::vector<Record> records;
    for (const Payload& payload : examplePayloads()) {
        records.push_back(recordOf(payload));
        if (!maySupersede(kindOf(payload))) continue;
        records.push_back(records.back());
        records.back().supersedes = RecordNumber{5};
        records.back().reason = counting<32>(0xA0);
        records.back().clockWentBack = true;
    }
    return records;
}

} // namespace bahi::plain
