#pragma once

#include "ledger/base/bytes.h"
#include "ledger/base/clock.h"
#include "ledger/base/ids.h"
#include "ledger/books/account.h"
#include "ledger/books/journal_entry.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/group/group_rules.h"
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

/// In the order of their kind byte, from 1.
using Payload =
    std::variant<BookCreated, DeviceAccepted, AccountOpened, RulesSet, MemberJoined, MemberLeft,
                 MeetingHeld, RollCall, ResolutionPassed, LoanGranted, EntryPosted, TextErased>;

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

/// 1 BookCreated to 12 TextErased.
std::uint8_t kindOf(const Payload& payload);
/// "MeetingHeld": for messages to developers and auditors.
std::string_view kindName(std::uint8_t kind);
/// May a record of this kind supersede an earlier one of the same kind?
bool maySupersede(std::uint8_t kind);
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
