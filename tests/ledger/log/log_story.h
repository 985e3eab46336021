#pragma once

#include "ledger/log/device_key.h"
#include "ledger/log/history.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

/// The story of a log that keeps the rules between records.
namespace bahi::story {

using plain::counting;
using plain::day;
using plain::rupees;

inline const PublicKey kFirstKey = counting<32>(1);
inline const PublicKey kSecondKey = counting<32>(2);
inline const Commitment kWords = counting<32>(0x40);

inline Moment momentOf(std::int64_t seconds) {
    return Moment{std::chrono::seconds{seconds}};
}

inline EntryPosted saving(std::uint64_t number, std::uint32_t member) {
    EntryPosted entry{};
    entry.number = VoucherNumber{number};
    entry.date = day("2006-09-01");
    entry.kind = EntryKind::Receipt;
    entry.meeting = MeetingNumber{1};
    entry.member = MemberNumber{member};
    entry.postings = {
        Posting::debit(accounts::kCashBox, rupees(25)),
        Posting::credit(accounts::kRegularSavings, rupees(25), Page::of(MemberNumber{member}))};
    return entry;
}

inline EntryPosted reversalOf(EntryPosted entry, std::uint64_t number) {
    entry.reverses = entry.number;
    entry.number = VoucherNumber{number};
    entry.kind = EntryKind::Reversal;
    for (Posting& posting : entry.postings) posting.amount = -posting.amount;
    return entry;
}

inline LoanGranted loan(std::uint32_t number) {
    return {LoanNumber{number},
            MemberNumber{1},
            accounts::kLoansOwnFunds,
            day("2006-09-01"),
            rupees(500),
            plain::percent("2"),
            rupees(100),
            4,
            kWords};
}

/// A log with its History, which is told each record as it comes.
class Log {
public:
    /// `payload` as the next record, all else as it should be.
    Record next(Payload payload) const {
        Record record{};
        record.number = RecordNumber{m_records.size() + 1};
        record.after = m_checkpoint;
        record.recordedAt = momentOf(static_cast<std::int64_t>(1000 + m_records.size()));
        record.device = deviceIdOf(m_key);
        record.payload = std::move(payload);
        if (needsReason(record)) record.reason = kWords;
        return record;
    }
    Record correcting(std::uint64_t earlier, Payload payload) const {
        Record record = next(std::move(payload));
        record.supersedes = RecordNumber{earlier};
        record.reason = kWords;
        return record;
    }
    std::optional<HistoryFault> add(const Record& record) {
        m_records.push_back(record);
        return m_history.next(record);
    }
    /// Adds what must be without a fault; gives its number.
    std::uint64_t keeps(const Record& record) {
        const auto fault = add(record);
        INFO((fault ? fault->what : std::string{}));
        REQUIRE_FALSE(fault);
        return record.number.value;
    }
    std::uint64_t keeps(Payload payload) { return keeps(next(std::move(payload))); }
    void checkpoint() {
        m_checkpoint = m_records.size();
        m_history.checkpoint();
    }
    void writesWith(const PublicKey& key) { m_key = key; }
    const History& history() const { return m_history; }

private:
    std::optional<Record> at(RecordNumber number) const {
        if (number.value == 0 || number.value > m_records.size()) return {};
        return m_records[number.value - 1];
    }
    std::optional<RecordNumber> of(VoucherNumber voucher) const {
        for (const Record& record : m_records)
            if (const auto* entry = std::get_if<EntryPosted>(&record.payload))
                if (entry->number == voucher) return record.number;
        return {};
    }

    std::vector<Record> m_records;
    std::uint64_t m_checkpoint = 0;
    PublicKey m_key = kFirstKey;
    History m_history{[this](RecordNumber number) { return at(number); },
                      [this](VoucherNumber voucher) { return of(voucher); }};
};

inline BookCreated bookOf(const PublicKey& key) {
    return {counting<16>(), "INR", 2, Privacy::Open, false, key, {}};
}

/// Numbers of records in the story.
inline constexpr std::uint64_t kRules = 6;
inline constexpr std::uint64_t kSunanda = 8;
inline constexpr std::uint64_t kRoll = 10;
inline constexpr std::uint64_t kResolution = 11;
inline constexpr std::uint64_t kLoan = 12;
inline constexpr std::uint64_t kLast = 16;

/// A book with accounts, rules, two members, a meeting, a loan, three vouchers, the second of
/// them reversed, and one who left.
inline void tell(Log& log) {
    using enum AccountKind;
    using enum SubLedger;
    log.keeps(bookOf(kFirstKey));
    log.checkpoint();
    log.keeps(AccountOpened{{accounts::kCashBox, Asset, None}});
    log.keeps(AccountOpened{{accounts::kRegularSavings, Liability, Member}});
    log.keeps(AccountOpened{{accounts::kLoansOwnFunds, Asset, Loan}});
    log.keeps(AccountOpened{{accounts::kLoanInterest, Income, Loan}});
    GroupRules rules{};
    rules.from = day("2006-03-01");
    CHECK(log.keeps(RulesSet{rules}) == kRules);
    log.keeps(MemberJoined{MemberNumber{1}, "BHIMA", day("2006-03-01"), kWords});
    CHECK(log.keeps(MemberJoined{MemberNumber{2}, "SUNANDA", day("2006-03-01"), {}}) == kSunanda);
    log.checkpoint();
    log.keeps(MeetingHeld{MeetingNumber{1}, day("2006-09-01"), 1, kWords});
    CHECK(log.keeps(RollCall{MeetingNumber{1}, {{MemberNumber{2}, Attendance::Late}}}) == kRoll);
    CHECK(log.keeps(ResolutionPassed{MeetingNumber{1}, ResolutionNumber{4}, kWords}) ==
          kResolution);
    CHECK(log.keeps(loan(1)) == kLoan);
    log.keeps(saving(1, 1));
    log.keeps(saving(2, 2));
    log.checkpoint();
    log.keeps(reversalOf(saving(2, 2), 3));
    CHECK(log.keeps(MemberLeft{MemberNumber{2}, day("2006-09-01"), ResolutionNumber{5}}) == kLast);
    log.checkpoint();
}

} // namespace bahi::story
