#include "ledger/log/record.h"

#include "ledger/log/encoding.h"
#include "ledger/log/payload_codec.h"

#include <algorithm>
#include <array>

namespace bahi {

namespace {

constexpr std::size_t kLongestRecord = 65'536;
constexpr std::uint8_t kVersion = 1;

void require(bool holds, const char* what) {
    if (!holds) throw MalformedRecord{what};
}

} // namespace

std::uint8_t kindOf(const Payload& payload) {
    return static_cast<std::uint8_t>(payload.index() + 1);
}

std::string_view kindName(std::uint8_t kind) {
    constexpr std::array<std::string_view, 27> kNames = {
        "unknown",         "BookCreated", "DeviceAccepted", "AccountOpened",  "RulesSet",
        "MemberJoined",    "MemberLeft",  "MeetingHeld",    "RollCall",       "ResolutionPassed",
        "LoanGranted",     "EntryPosted", "TextErased",     "PageOpened",     "VoucherFiled",
        "MinutesWritten",  "CashCounted", "MeetingMissed",  "OfficeTaken",    "NomineeNamed",
        "MemberDescribed", "LoanNoted",   "TrainingHeld",   "SettingsAgreed", "BankStated",
        "TermsAgreed",     "TermsChanged"};
    return kNames[kind < kNames.size() ? kind : 0];
}

bool maySupersede(std::uint8_t kind) {
    constexpr std::array kCorrectable = {4,  5,  8,  9,  10, 13, 15, 16, 18,
                                         19, 20, 21, 22, 23, 24, 25, 26};
    return std::find(kCorrectable.begin(), kCorrectable.end(), kind) != kCorrectable.end();
}

bool takesBack(const Payload& payload) {
    const auto* changed = std::get_if<TermsChanged>(&payload);
    return changed != nullptr && changed->change.empty();
}

bool needsReason(const Record& record) {
    if (record.supersedes) return true;
    if (const auto* entry = std::get_if<EntryPosted>(&record.payload))
        return entry->kind == EntryKind::Reversal;
    return std::holds_alternative<DeviceAccepted>(record.payload) ||
           std::holds_alternative<TextErased>(record.payload) ||
           std::holds_alternative<MeetingMissed>(record.payload);
}

Bytes encoded(const Record& record) {
    Encoder out;
    out.u8(kVersion);
    out.u8(kindOf(record.payload));
    out.u64(record.number.value);
    out.u64(record.after);
    out.raw(record.uid);
    out.i64(record.recordedAt.time_since_epoch().count());
    out.u8(record.clockWentBack ? 1 : 0);
    out.raw(record.device);
    out.u8(record.supersedes ? 1 : 0);
    if (record.supersedes) out.u64(record.supersedes->value);
    out.u8(record.reason ? 1 : 0);
    if (record.reason) out.raw(*record.reason);
    put(out, record.payload);
    return out.take();
}

Record decoded(ByteView bytes) {
    Decoder in{bytes};
    Record record{};
    require(bytes.size() <= kLongestRecord, "a record is too long");
    if (in.u8() != kVersion) throw MalformedRecord{"a record of an unknown version"};
    const std::uint8_t kind = in.u8();
    record.number = RecordNumber{in.u64()};
    require(record.number.value >= 1, "numbers count from 1");
    record.after = in.u64();
    record.uid = in.raw<16>();
    record.recordedAt = Moment{std::chrono::seconds{in.i64()}};
    record.clockWentBack = in.present();
    record.device = in.raw<8>();
    if (in.present()) record.supersedes = RecordNumber{in.u64()};
    require(!record.supersedes || record.supersedes->value >= 1, "numbers count from 1");
    require(!record.supersedes || maySupersede(kind), "this kind of record supersedes nothing");
    if (in.present()) record.reason = in.raw<32>();
    record.payload = payloadIn(kind, in);
    in.finish();
    require(record.supersedes || !takesBack(record.payload), "what is taken back was said before");
    require(record.reason || !needsReason(record), "a correction has a reason");
    return record;
}

std::vector<CommittedText> commitmentsOf(const Record& record) {
    std::vector<CommittedText> texts;
    const auto add = [&](TextField field, const std::optional<Commitment>& commitment) {
        if (commitment) texts.push_back({field, *commitment});
    };
    add(TextField::Reason, record.reason);
    if (const auto* book = std::get_if<BookCreated>(&record.payload))
        add(TextField::GroupName, book->groupName);
    if (const auto* joined = std::get_if<MemberJoined>(&record.payload))
        add(TextField::MemberName, joined->name);
    if (const auto* meeting = std::get_if<MeetingHeld>(&record.payload))
        add(TextField::SheetDigest, meeting->sheet);
    if (const auto* passed = std::get_if<ResolutionPassed>(&record.payload))
        add(TextField::ResolutionWords, passed->words);
    if (const auto* loan = std::get_if<LoanGranted>(&record.payload))
        add(TextField::Purpose, loan->purpose);
    if (const auto* entry = std::get_if<EntryPosted>(&record.payload))
        add(TextField::Narration, entry->narration);
    if (const auto* page = std::get_if<PageOpened>(&record.payload))
        add(TextField::PageName, page->name);
    if (const auto* minutes = std::get_if<MinutesWritten>(&record.payload))
        add(TextField::MinutesWords, minutes->words);
    if (const auto* nominee = std::get_if<NomineeNamed>(&record.payload)) {
        add(TextField::NomineeName, nominee->name);
        add(TextField::NomineeRelation, nominee->relation);
    }
    if (const auto* member = std::get_if<MemberDescribed>(&record.payload)) {
        add(TextField::MemberBorn, member->born);
        add(TextField::MemberHousehold, member->household);
        add(TextField::MemberPhone, member->phone);
    }
    if (const auto* training = std::get_if<TrainingHeld>(&record.payload)) {
        add(TextField::TrainingTopic, training->topic);
        add(TextField::Trainer, training->trainer);
    }
    return texts;
}

} // namespace bahi
