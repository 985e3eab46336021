#pragma once

#include "ledger/books/chart_of_accounts.h"
#include "ledger/group/member.h"
#include "ledger/log/record.h"
#include "tests/support/plain_values.h"

#include <limits>
#include <numeric>
#include <rapidcheck.h>
#include <string>
#include <string_view>
#include <vector>

/// Values that may stand in a record, drawn inside a rapidcheck property.
namespace bahi::plain {

template <class Number>
Number between(Number low, Number high) {
    return static_cast<Number>(
        *rc::gen::inRange(static_cast<std::int64_t>(low), static_cast<std::int64_t>(high) + 1));
}

inline bool perhaps() {
    return *rc::gen::arbitrary<bool>();
}

template <std::size_t size>
std::array<std::uint8_t, size> randomBytes() {
    std::array<std::uint8_t, size> bytes{};
    for (std::uint8_t& byte : bytes) byte = *rc::gen::arbitrary<std::uint8_t>();
    return bytes;
}

inline std::optional<Commitment> perhapsCommitment() {
    return perhaps() ? std::optional{randomBytes<32>()} : std::nullopt;
}

inline Date anyDay() {
    return fromDays(between(-354285, 2932896));
}

/// From 1, small ones as often as the largest.
template <class Id>
Id anyId() {
    using Value = decltype(Id{}.value);
    const int bits = between(1, 31);
    return Id{static_cast<Value>(between<std::int64_t>(1, std::int64_t{1} << bits))};
}

template <class Id>
std::optional<Id> perhapsId() {
    return perhaps() ? std::optional{anyId<Id>()} : std::nullopt;
}

inline Money anyAmount(std::int64_t least) {
    return Money::fromMinor(between(least, perhaps() ? std::int64_t{100'000} : kLargest.inMinor()));
}

template <class Enum>
Enum anyOf(Enum first, Enum last) {
    return static_cast<Enum>(between(static_cast<int>(first), static_cast<int>(last)));
}

inline Rate anyRate() {
    const auto denominator = between<std::uint32_t>(1, 1'000'000);
    const auto numerator = between<std::uint32_t>(0, perhaps() ? 3 : 100 * denominator);
    const std::uint32_t common = std::gcd(numerator, denominator);
    const auto rate = Rate::fromParts(numerator / common, denominator / common);
    return rate ? rate.value() : Rate{};
}

inline MeetingRhythm anyRhythm() {
    const auto days = [](int low, int high) {
        return static_cast<std::uint8_t>(between(low, high));
    };
    switch (between(1, 3)) {
        case 1:
            return {Rhythm::Weekly, days(1, 7), 0};
        case 2: {
            const std::uint8_t first = days(1, 30);
            return {Rhythm::TwiceMonthly, first, days(first + 1, 31)};
        }
        default:
            return {Rhythm::Monthly, days(1, 31), 0};
    }
}

inline GroupRules anyRules() {
    GroupRules rules{};
    rules.from = anyDay();
    rules.yearStartMonth = static_cast<std::uint8_t>(between(1, 12));
    rules.meeting = anyRhythm();
    rules.regularSaving = anyAmount(0);
    rules.interest = anyRate();
    rules.interestRounding = {anyOf(RoundingMode::Up, RoundingMode::Down),
                              between<std::int64_t>(1, 1'000'000'000'000)};
    rules.missedMonths = anyOf(MissedMonths::Apart, MissedMonths::Together);
    return rules;
}

inline RollCall anyRollCall() {
    RollCall roll{anyId<MeetingNumber>(), {}};
    const int count = between(0, 30);
    std::uint32_t member = 0;
    for (int i = 0; i < count; ++i) {
        member += between<std::uint32_t>(1, 1000);
        roll.answers.push_back(
            {MemberNumber{member}, anyOf(Attendance::Present, Attendance::Sent)});
    }
    return roll;
}

inline Posting anyPosting(Money amount) {
    Page page{anyOf(SubLedger::None, SubLedger::FederationFund)};
    if (page.subLedger != SubLedger::None) page.number = anyId<PageNumber>().value;
    if (isByMemberToo(page.subLedger)) page.member = anyId<MemberNumber>().value;
    return {AccountCode{between<std::uint16_t>(1000, 9999)}, page, amount};
}

inline EntryPosted anyEntry() {
    EntryPosted entry{};
    entry.number = anyId<VoucherNumber>();
    entry.date = anyDay();
    entry.kind = anyOf(EntryKind::Receipt, EntryKind::SetOff);
    entry.meeting = perhapsId<MeetingNumber>();
    entry.member = perhapsId<MemberNumber>();
    entry.resolution = perhapsId<ResolutionNumber>();
    if (entry.kind == EntryKind::Reversal) entry.reverses = anyId<VoucherNumber>();
    entry.narration = perhapsCommitment();
    const int pairs = between(1, 10);
    for (int i = 0; i < pairs; ++i) {
        const Money amount = anyAmount(1);
        entry.postings.push_back(anyPosting(perhaps() ? amount : -amount));
        entry.postings.push_back(anyPosting(-entry.postings.back().amount));
    }
    return entry;
}

/// How many kinds of records there are: their bytes run from 1.
inline constexpr int kKinds = std::variant_size_v<Payload>;

/// A payload of the kind with this byte, 1 to 12.
inline Payload anyFirstPayload(int kind) {
    SeededRandom codes{*rc::gen::arbitrary<std::uint64_t>()};
    switch (kind) {
        case 1:
            return BookCreated{randomBytes<16>(),
                               *rc::gen::element<std::string>("INR", "AAA", "ZZZ"),
                               static_cast<std::uint8_t>(between(0, 3)),
                               anyOf(Privacy::Open, Privacy::Protected),
                               perhaps(),
                               randomBytes<32>(),
                               perhapsCommitment()};
        case 2:
            return DeviceAccepted{randomBytes<32>(), randomBytes<8>()};
        case 3:
            return AccountOpened{{AccountCode{between<std::uint16_t>(1000, 9999)},
                                  anyOf(AccountKind::Asset, AccountKind::Expenditure),
                                  anyOf(SubLedger::None, SubLedger::FederationFund)}};
        case 4:
            return RulesSet{anyRules()};
        case 5:
            return MemberJoined{anyId<MemberNumber>(), MemberCode::drawn(codes).text(), anyDay(),
                                perhapsCommitment()};
        case 6:
            return MemberLeft{anyId<MemberNumber>(), anyDay(), anyId<ResolutionNumber>()};
        case 7:
            return MeetingHeld{anyId<MeetingNumber>(), anyDay(),
                               static_cast<std::uint8_t>(between(1, 9)), randomBytes<32>()};
        case 8:
            return anyRollCall();
        case 9:
            return ResolutionPassed{anyId<MeetingNumber>(), anyId<ResolutionNumber>(),
                                    randomBytes<32>()};
        case 10:
            return LoanGranted{anyId<LoanNumber>(),
                               anyId<MemberNumber>(),
                               AccountCode{between<std::uint16_t>(1000, 9999)},
                               anyDay(),
                               anyAmount(1),
                               anyRate(),
                               anyAmount(0),
                               between<std::uint32_t>(0, 1000),
                               perhapsCommitment()};
        case 11:
            return anyEntry();
        default:
            return TextErased{anyId<RecordNumber>(), anyOf(TextField::Reason, TextField::Trainer)};
    }
}

inline std::string anyReference() {
    constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/";
    std::string reference(between<std::size_t>(0, 20), ' ');
    for (char& letter : reference) letter = kLetters[between<std::size_t>(0, kLetters.size() - 1)];
    return reference;
}

inline std::optional<Date> perhapsDay() {
    return perhaps() ? std::optional{anyDay()} : std::nullopt;
}

/// Up to twenty different ones, rising.
template <class Id>
std::vector<Id> anyRising() {
    std::vector<Id> ids(between<std::size_t>(0, 20));
    Id last{};
    for (Id& id : ids) id.value = last.value += between<decltype(last.value)>(1, 1000);
    return ids;
}

inline PageOpened anyPage() {
    SeededRandom codes{*rc::gen::arbitrary<std::uint64_t>()};
    PageOpened page{};
    page.number = anyId<PageNumber>();
    page.openedAs = openedAs(anyOf(SubLedger::BankAccount, SubLedger::FederationFund));
    page.code = MemberCode::drawn(codes).text();
    page.openedOn = anyDay();
    page.until = perhapsDay();
    page.ofPage = perhapsId<PageNumber>();
    page.member = perhapsId<MemberNumber>();
    page.amount = anyAmount(0);
    page.rate = anyRate();
    page.reference = anyReference();
    page.name = perhapsCommitment();
    return page;
}

inline VoucherFiled anyFiling() {
    VoucherFiled filed{anyId<VoucherNumber>(), anyReference(), {}};
    if (filed.voucher.value > 1 && perhaps())
        filed.follows = VoucherNumber{between<std::uint64_t>(1, filed.voucher.value - 1)};
    return filed;
}

inline CashCounted anyCount() {
    CashCounted counted{AccountCode{between<std::uint16_t>(1000, 9999)},
                        anyDay(),
                        perhapsId<MeetingNumber>(),
                        {},
                        {}};
    const int piles = between(0, 12);
    if (piles == 0) counted.total = anyAmount(0);
    Money face;
    for (int pile = 0; pile < piles; ++pile) {
        face += perhaps() ? Money::fromMinor(1) : rupees(500);
        counted.piles.push_back({face, between<std::uint32_t>(1, 10'000)});
        counted.total +=
            Money::fromMinor(face.inMinor() * std::int64_t{counted.piles.back().pieces});
    }
    return counted;
}

inline OfficeTaken anyOffice() {
    OfficeTaken taken{anyId<MemberNumber>(),
                      anyOf(OfficerRole::President, OfficerRole::Representative), anyDay(),
                      perhapsDay(), between<std::uint32_t>(0, 1000)};
    if (taken.until && *taken.until < taken.from) std::swap(*taken.until, taken.from);
    return taken;
}

inline std::int64_t anyValueOf(Setting setting) {
    switch (setting) {
        case Setting::Tier:
            return between(1, 3);
        case Setting::AgeMin:
        case Setting::AgeMax:
            return between(0, 150);
        case Setting::LoanToSavings:
            return between(1, 1000);
        case Setting::FineMissedInstalment:
            return perhaps() ? kFineIsMonthsInterest : anyAmount(0).inMinor();
        case Setting::FineMissedSaving:
        case Setting::FineLate:
        case Setting::FineAbsent:
        case Setting::AdmissionFee:
        case Setting::ResolutionAbove:
            return anyAmount(0).inMinor();
        case Setting::WomenOnly:
        case Setting::OnePerFamily:
        case Setting::AdmissionFeeToCorpus:
        case Setting::SavingDueWhenMissed:
        case Setting::CatchUpSaving:
            return between(0, 1);
    }
    return 0;
}

inline SettingsAgreed anySettings() {
    SettingsAgreed agreed{{anyDay(), {}, between<std::uint32_t>(0, 1000)}};
    const Setting always = anyOf(Setting::Tier, kLastSetting);
    for (int number = 1; number <= static_cast<int>(kLastSetting); ++number) {
        const auto setting = static_cast<Setting>(number);
        if (setting == always || perhaps())
            agreed.settings.values.emplace(setting, anyValueOf(setting));
    }
    return agreed;
}

/// A payload of the kind with this byte, 13 to 24.
inline Payload anyYearPayload(int kind) {
    switch (kind) {
        case 13:
            return anyPage();
        case 14:
            return anyFiling();
        case 15:
            return MinutesWritten{anyId<MeetingNumber>(), perhapsId<MemberNumber>(),
                                  perhapsCommitment()};
        case 16:
            return anyCount();
        case 17:
            return MeetingMissed{anyDay()};
        case 18:
            return anyOffice();
        case 19:
            return NomineeNamed{anyId<MemberNumber>(), anyDay(), randomBytes<32>(),
                                perhapsCommitment()};
        case 20:
            return MemberDescribed{anyId<MemberNumber>(),
                                   anyOf(Gender::Unsaid, Gender::Other),
                                   between<std::uint32_t>(0, 1000),
                                   perhapsCommitment(),
                                   perhapsCommitment(),
                                   perhapsCommitment()};
        case 21:
            return LoanNoted{anyId<LoanNumber>(), anyReference(), anyRising<MemberNumber>()};
        case 22:
            return TrainingHeld{anyOf(TrainingKind::Training, TrainingKind::Event),
                                anyDay(),
                                between<std::uint16_t>(1, 65535),
                                between<std::uint16_t>(0, 65535),
                                randomBytes<32>(),
                                perhapsCommitment(),
                                anyRising<MemberNumber>()};
        case 23:
            return anySettings();
        default:
            return BankStated{anyId<PageNumber>(), anyDay(),
                              perhaps() ? anyAmount(0) : -anyAmount(0), anyRising<VoucherNumber>()};
    }
}

inline DebtId anyDebt() {
    if (perhaps()) return anyId<LoanNumber>();
    return anyId<PageNumber>();
}

/// Braces, and between them any text but U+0000: nobody looks whether it is JSON.
inline std::string anyTerms() {
    std::string text(between(kShortestTerms, perhaps() ? std::size_t{20} : kLongestTerms), ' ');
    for (char& letter : text) letter = static_cast<char>(between(1, 127));
    text.front() = '{';
    text.back() = '}';
    return text;
}

/// A payload of the kind with this byte, 25 or 26.
inline Payload anyTermsPayload(int kind) {
    const auto resolution = between<std::uint32_t>(0, 1000);
    if (kind == 25) return TermsAgreed{anyDebt(), resolution, anyTerms()};
    return TermsChanged{anyDebt(), anyDay(), resolution, perhaps() ? anyTerms() : ""};
}

inline Payload anyPayload(int kind) {
    if (kind <= 12) return anyFirstPayload(kind);
    return kind <= 24 ? anyYearPayload(kind) : anyTermsPayload(kind);
}

inline Record anyRecord(int kind) {
    const auto seconds = *rc::gen::arbitrary<std::int64_t>();
    Record record{.number = anyId<RecordNumber>(),
                  .after = between<std::uint64_t>(0, 1'000'000),
                  .uid = randomBytes<16>(),
                  .recordedAt = Moment{std::chrono::seconds{seconds}},
                  .clockWentBack = perhaps(),
                  .device = randomBytes<8>(),
                  .supersedes = {},
                  .reason = perhapsCommitment(),
                  .payload = anyPayload(kind)};
    if (maySupersede(kindOf(record.payload))) record.supersedes = perhapsId<RecordNumber>();
    if (takesBack(record.payload)) record.supersedes = anyId<RecordNumber>();
    if (needsReason(record) && !record.reason) record.reason = randomBytes<32>();
    return record;
}

} // namespace bahi::plain
