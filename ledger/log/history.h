#pragma once

#include "ledger/log/record.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace bahi {

/// What a record breaks, in words for an auditor, and where: "record", or "checkpoint".
struct HistoryFault {
    std::string table;
    std::string what;
};

/// The rules between records (docs/format.md, 3.1), followed from the first record on: who may
/// write, what may be corrected, what was there when it was named. Knows no tables.
class History {
public:
    /// Reads earlier records again, by number: for corrections. None for a number out of reach.
    using RecordAt = std::function<std::optional<Record>(RecordNumber)>;
    /// The record of an earlier voucher.
    using RecordOf = std::function<std::optional<RecordNumber>(VoucherNumber)>;

    History(RecordAt recordAt, RecordOf recordOf);

    /// The next record. The first rule it breaks, or nothing.
    std::optional<HistoryFault> next(const Record& record);
    /// A checkpoint stands behind the record that was last.
    void checkpoint() { m_lastCheckpoint = m_count; }

    /// The key of the device that may write now.
    const PublicKey& deviceKey() const { return m_deviceKey; }
    const BookId& bookId() const { return m_bookId; }

private:
    std::optional<std::string> fault(const BookCreated& book, const Record& record);
    std::optional<std::string> fault(const DeviceAccepted& device, const Record& record);
    std::optional<std::string> fault(const AccountOpened& opened, const Record& record);
    std::optional<std::string> fault(const RulesSet& rules, const Record& record);
    std::optional<std::string> fault(const MemberJoined& joined, const Record& record);
    std::optional<std::string> fault(const MemberLeft& left, const Record& record);
    std::optional<std::string> fault(const MeetingHeld& meeting, const Record& record);
    std::optional<std::string> fault(const RollCall& roll, const Record& record);
    std::optional<std::string> fault(const ResolutionPassed& passed, const Record& record);
    std::optional<std::string> fault(const LoanGranted& loan, const Record& record);
    std::optional<std::string> fault(const EntryPosted& entry, const Record& record);
    std::optional<std::string> fault(const TextErased& erased, const Record& record);
    std::optional<std::string> fault(const PageOpened& page, const Record& record);
    std::optional<std::string> fault(const VoucherFiled& filed, const Record& record);
    std::optional<std::string> fault(const MinutesWritten& minutes, const Record& record);
    std::optional<std::string> fault(const CashCounted& counted, const Record& record);
    std::optional<std::string> fault(const MeetingMissed& missed, const Record& record);
    std::optional<std::string> fault(const OfficeTaken& taken, const Record& record);
    std::optional<std::string> fault(const NomineeNamed& nominee, const Record& record);
    std::optional<std::string> fault(const MemberDescribed& member, const Record& record);
    std::optional<std::string> fault(const LoanNoted& noted, const Record& record);
    std::optional<std::string> fault(const TrainingHeld& training, const Record& record);
    std::optional<std::string> fault(const SettingsAgreed& agreed, const Record& record);
    std::optional<std::string> fault(const BankStated& stated, const Record& record);
    std::optional<std::string> fault(const TermsAgreed& agreed, const Record& record);
    std::optional<std::string> fault(const TermsChanged& changed, const Record& record);

    void acceptDevice(const Payload& payload);
    std::optional<std::string> faultOfEnvelope(const Record& record) const;
    std::optional<std::string> faultOfCorrection(const Record& record);
    std::optional<std::string> faultOfPosting(const Posting& posting) const;
    std::optional<std::string> faultOfReversal(const EntryPosted& entry);
    std::optional<std::string> faultOfDebt(const DebtId& debt) const;
    bool hasMembers(const std::vector<MemberNumber>& members) const {
        return members.empty() || hasMember(members.back()); // rising
    }
    bool hasMember(MemberNumber member) const { return member.value <= m_members; }
    bool hasMeeting(MeetingNumber meeting) const { return meeting.value <= m_meetings; }

    RecordAt m_recordAt;
    RecordOf m_recordOf;
    std::uint64_t m_count = 0;
    std::uint64_t m_lastCheckpoint = 0;
    Moment m_lastMoment{};
    PublicKey m_deviceKey{};
    DeviceId m_device{};
    DeviceId m_previousDevice{};
    BookId m_bookId{};
    std::map<AccountCode, SubLedger> m_accounts;
    std::uint32_t m_members = 0;
    std::set<std::string> m_codes; // of members and pages
    std::set<MemberNumber> m_leavers;
    std::uint32_t m_meetings = 0;
    std::set<std::pair<Date, std::uint8_t>> m_sittings;
    std::uint32_t m_loans = 0;
    std::uint64_t m_vouchers = 0;
    std::map<PageNumber, SubLedger> m_pages; // what each was opened as
    std::set<VoucherNumber> m_filed;
    std::set<Date> m_missed;
    std::set<DebtId> m_debtsWithTerms;
    std::set<VoucherNumber> m_reversed;
    std::set<RecordNumber> m_superseded;
    std::set<std::pair<RecordNumber, TextField>> m_erased;
};

} // namespace bahi
