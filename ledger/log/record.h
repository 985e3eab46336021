#pragma once

#include "ledger/base/bytes.h"
#include "ledger/base/clock.h"
#include "ledger/base/ids.h"
#include "ledger/books/account.h"
#include "ledger/books/journal_entry.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/group/group_rules.h"
#include "ledger/group/settings.h"
#include "ledger/group/training.h"
#include "ledger/money/money.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace bahi {

/// SHA-256 that binds a text without showing it; the salt and the text can be erased.
using Commitment = Digest;

/// Which text of a record a commitment stands for (docs/format.md, section 4).
enum class TextField : std::uint8_t {
    Reason = 1,
    GroupName = 2,
    MemberName = 3,
    SheetDigest = 4,
    ResolutionWords = 5,
    Purpose = 6,
    Narration = 7,
    PageName = 8,
    MinutesWords = 9,
    NomineeName = 10,
    NomineeRelation = 11,
    MemberBorn = 12,
    MemberHousehold = 13,
    MemberPhone = 14,
    TrainingTopic = 15,
    Trainer = 16,
};

enum class Privacy : std::uint8_t { Open = 1, Private = 2, Protected = 3 };

struct BookCreated {
    BookId bookId;
    std::string currency;
    std::uint8_t minorDigits;
    Privacy privacy;
    bool practice;
    PublicKey publicKey;
    std::optional<Commitment> groupName;
    friend bool operator==(const BookCreated&, const BookCreated&) = default;
};

struct DeviceAccepted {
    PublicKey publicKey;
    DeviceId previous;
    friend bool operator==(const DeviceAccepted&, const DeviceAccepted&) = default;
};

struct AccountOpened {
    Account account;
    friend bool operator==(const AccountOpened&, const AccountOpened&) = default;
};

struct RulesSet {
    GroupRules rules;
    friend bool operator==(const RulesSet&, const RulesSet&) = default;
};

struct MemberJoined {
    MemberNumber number;
    std::string code;
    Date joinedOn;
    std::optional<Commitment> name;
    friend bool operator==(const MemberJoined&, const MemberJoined&) = default;
};

struct MemberLeft {
    MemberNumber member;
    Date leftOn;
    ResolutionNumber resolution;
    friend bool operator==(const MemberLeft&, const MemberLeft&) = default;
};

struct MeetingHeld {
    MeetingNumber number;
    Date heldOn;
    std::uint8_t sitting;
    Commitment sheet;
    friend bool operator==(const MeetingHeld&, const MeetingHeld&) = default;
};

struct RollCall {
    struct Answer {
        MemberNumber member;
        Attendance attendance;
        friend bool operator==(const Answer&, const Answer&) = default;
    };
    MeetingNumber meeting;
    std::vector<Answer> answers; // by member
    friend bool operator==(const RollCall&, const RollCall&) = default;
};

struct ResolutionPassed {
    MeetingNumber meeting;
    ResolutionNumber number;
    Commitment words;
    friend bool operator==(const ResolutionPassed&, const ResolutionPassed&) = default;
};

struct LoanGranted {
    LoanNumber number;
    MemberNumber member;
    AccountCode account;
    Date givenOn;
    Money principal;
    Rate rate;
    Money instalment;
    std::uint32_t resolution; // 0: brought forward by a cut-off
    std::optional<Commitment> purpose;
    friend bool operator==(const LoanGranted&, const LoanGranted&) = default;
};

struct EntryPosted {
    VoucherNumber number;
    Date date;
    EntryKind kind;
    std::optional<MeetingNumber> meeting;
    std::optional<MemberNumber> member;
    std::optional<ResolutionNumber> resolution;
    std::optional<VoucherNumber> reverses;
    std::optional<Commitment> narration;
    std::vector<Posting> postings;
    friend bool operator==(const EntryPosted&, const EntryPosted&) = default;
};

struct TextErased {
    RecordNumber record;
    TextField field;
    friend bool operator==(const TextErased&, const TextErased&) = default;
};

/// A page of the books: the bank account at the post office, the loan of the village organisation,
/// the donor's grant, the tent that is hired out.
struct PageOpened {
    PageNumber number;
    SubLedger openedAs; // never Partner: her capital stands on the page of the enterprise
    std::string code;   // as a member's; no other page and no member has it
    Date openedOn;
    std::optional<Date> until;          // a loan's last day, a grant's, a deposit's
    std::optional<PageNumber> ofPage;   // an asset's grant, a grant's donor, a borrowing's lender
    std::optional<MemberNumber> member; // who this party is, if she is a member
    Money amount;                       // sanctioned, placed or paid for it; zero: not said
    Rate rate;             // a borrowing's, per cent a month; an asset's, per cent a year
    std::string reference; // shared by both tiers' books; empty: none
    std::optional<Commitment> name;
    friend bool operator==(const PageOpened&, const PageOpened&) = default;
};

/// What a voucher is called on paper, and which one it belongs to.
struct VoucherFiled {
    VoucherNumber voucher;
    std::string reference; // empty: none
    std::optional<VoucherNumber> follows;
    friend bool operator==(const VoucherFiled&, const VoucherFiled&) = default;
};

struct MinutesWritten {
    MeetingNumber meeting;
    std::optional<MemberNumber> chair; // who presided
    std::optional<Commitment> words;
    friend bool operator==(const MinutesWritten&, const MinutesWritten&) = default;
};

/// What lay in the box, by note and coin.
struct CashCounted {
    struct Pile {
        Money face;
        std::uint32_t pieces; // at least one
        friend bool operator==(const Pile&, const Pile&) = default;
    };
    AccountCode account; // 1010 the box; nothing here counts a till or a purse yet
    Date countedOn;
    std::optional<MeetingNumber> meeting;
    Money total;
    std::vector<Pile> piles; // by face, rising; none: only the sum was written down
    friend bool operator==(const CashCounted&, const CashCounted&) = default;
};

/// A day of the rhythm on which nobody met; the record's reason says why.
struct MeetingMissed {
    Date plannedOn;
    friend bool operator==(const MeetingMissed&, const MeetingMissed&) = default;
};

struct OfficeTaken {
    MemberNumber member;
    OfficerRole office;
    Date from;
    std::optional<Date> until;
    std::uint32_t resolution; // 0: none named
    friend bool operator==(const OfficeTaken&, const OfficeTaken&) = default;
};

struct NomineeNamed {
    MemberNumber member;
    Date namedOn;
    Commitment name;
    std::optional<Commitment> relation;
    friend bool operator==(const NomineeNamed&, const NomineeNamed&) = default;
};

/// What the group knows of a member besides her name.
struct MemberDescribed {
    MemberNumber member;
    Gender gender;
    std::uint32_t admittedBy; // the resolution that took her in although a rule says no; or 0
    std::optional<Commitment> born;
    std::optional<Commitment> household;
    std::optional<Commitment> phone;
    friend bool operator==(const MemberDescribed&, const MemberDescribed&) = default;
};

/// Who answers for a loan, and what both tiers call it.
struct LoanNoted {
    LoanNumber loan;
    std::string reference;                // empty: none
    std::vector<MemberNumber> guarantors; // rising
    friend bool operator==(const LoanNoted&, const LoanNoted&) = default;
};

struct TrainingHeld {
    TrainingKind kind;
    Date heldOn;
    std::uint16_t minutes; // at least one
    std::uint16_t guests;  // who are no members
    Commitment topic;
    std::optional<Commitment> trainer;
    std::vector<MemberNumber> members; // who took part, rising
    friend bool operator==(const TrainingHeld&, const TrainingHeld&) = default;
};

struct SettingsAgreed {
    GroupSettings settings;
    friend bool operator==(const SettingsAgreed&, const SettingsAgreed&) = default;
};

/// What the bank says an account holds, and which vouchers it does not know yet.
struct BankStated {
    PageNumber page;
    Date statedOn;
    Money balance;
    std::vector<VoucherNumber> uncleared; // rising
    friend bool operator==(const BankStated&, const BankStated&) = default;
};

/// A debt that has terms: a loan to a member, or a page that was opened as a borrowing.
using DebtId = std::variant<LoanNumber, PageNumber>;
/// How many bytes of JSON tell the terms of a debt, or what a later agreement changes of them.
inline constexpr std::size_t kShortestTerms = 2;
inline constexpr std::size_t kLongestTerms = 8192;

/// How a debt is to be paid back, beyond what LoanGranted or PageOpened say of it.
struct TermsAgreed {
    DebtId of;
    std::uint32_t resolution; // 0: none named
    std::string terms;        // one JSON object (docs/user-guide/loan-terms.md); never personal
    friend bool operator==(const TermsAgreed&, const TermsAgreed&) = default;
};

/// A later agreement about a debt: it is rescheduled, has another rate, interest is waived; or the
/// lender's demand or limit.
struct TermsChanged {
    DebtId of;
    Date changedOn;
    std::uint32_t resolution; // 0: none named
    std::string change;       // one JSON object; empty: what it supersedes is taken back
    friend bool operator==(const TermsChanged&, const TermsChanged&) = default;
};

/// In the order of their kind byte, from 1.
using Payload =
    std::variant<BookCreated, DeviceAccepted, AccountOpened, RulesSet, MemberJoined, MemberLeft,
                 MeetingHeld, RollCall, ResolutionPassed, LoanGranted, EntryPosted, TextErased,
                 PageOpened, VoucherFiled, MinutesWritten, CashCounted, MeetingMissed, OfficeTaken,
                 NomineeNamed, MemberDescribed, LoanNoted, TrainingHeld, SettingsAgreed, BankStated,
                 TermsAgreed, TermsChanged>;

/// One fact of the book, as the log keeps it for ever: who wrote it when, what it replaces and
/// why, and the fact itself. Its bytes are defined in docs/format.md, section 3.
struct Record {
    RecordNumber number;
    std::uint64_t after; // size of the log when this record's transaction began
    Uid uid;
    Moment recordedAt;
    bool clockWentBack = false;
    DeviceId device;
    std::optional<RecordNumber> supersedes;
    std::optional<Commitment> reason;
    Payload payload;

    friend bool operator==(const Record&, const Record&) = default;
};

/// 1 BookCreated to 26 TermsChanged.
std::uint8_t kindOf(const Payload& payload);
/// "MeetingHeld": for messages to developers and auditors.
std::string_view kindName(std::uint8_t kind);
/// May a record of this kind supersede an earlier one of the same kind?
bool maySupersede(std::uint8_t kind);
/// Is this the taking back of an earlier record, which it must then supersede?
bool takesBack(const Payload& payload);
/// Is a reason part of this record: a correction, a take-over, an erasure?
bool needsReason(const Record& record);

Bytes encoded(const Record& record);
/// Throws MalformedRecord unless `bytes` are what `encoded` gives.
Record decoded(ByteView bytes);

/// The commitments a record carries, by field.
struct CommittedText {
    TextField field;
    Commitment commitment;
};
std::vector<CommittedText> commitmentsOf(const Record& record);

} // namespace bahi
