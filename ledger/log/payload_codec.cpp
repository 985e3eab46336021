#include "ledger/log/payload_codec.h"

namespace bahi {

namespace {

constexpr std::size_t kLongestReference = 20;

template <class Enum>
std::uint8_t byteOf(Enum value) {
    return static_cast<std::uint8_t>(value);
}

/// An enumeration's value, which runs from `first` to `last` without a gap.
template <class Enum>
Enum enumIn(Decoder& in, Enum first, Enum last) {
    const std::uint8_t value = in.u8();
    if (value < byteOf(first) || value > byteOf(last))
        throw MalformedRecord{"an enumeration holds an unknown value"};
    return static_cast<Enum>(value);
}

Rate rateIn(Decoder& in) {
    const std::uint32_t numerator = in.u32();
    const auto rate = Rate::fromParts(numerator, in.u32());
    if (!rate) throw MalformedRecord{"a rate is not in lowest terms"};
    return rate.value();
}

void put(Encoder& out, Rate rate) {
    out.u32(rate.numerator());
    out.u32(rate.denominator());
}

template <class Value, class Write>
void putOptional(Encoder& out, const std::optional<Value>& value, Write write) {
    out.u8(value ? 1 : 0);
    if (value) write(*value);
}

void putOptional(Encoder& out, const std::optional<Commitment>& commitment) {
    putOptional(out, commitment, [&](const Commitment& value) { out.raw(value); });
}

template <class Read>
auto optionalIn(Decoder& in, Read read) -> std::optional<decltype(read())> {
    if (!in.present()) return {};
    return read();
}

std::optional<Commitment> commitmentIn(Decoder& in) {
    return optionalIn(in, [&] { return in.raw<32>(); });
}

void require(bool holds, const char* what) {
    if (!holds) throw MalformedRecord{what};
}

/// A number of a member, meeting, loan or resolution: they count from 1.
template <class Id>
Id idIn(Decoder& in) {
    const Id id{in.u32()};
    require(id.value >= 1, "numbers count from 1");
    return id;
}

void put(Encoder& out, const BookCreated& book) {
    out.raw(book.bookId);
    out.text(book.currency);
    out.u8(book.minorDigits);
    out.u8(byteOf(book.privacy));
    out.u8(book.practice ? 1 : 0);
    out.raw(book.publicKey);
    putOptional(out, book.groupName);
}

BookCreated bookCreatedIn(Decoder& in) {
    BookCreated book{};
    book.bookId = in.raw<16>();
    book.currency = in.text();
    require(book.currency.size() == 3, "a currency has three letters");
    for (const char letter : book.currency)
        require(letter >= 'A' && letter <= 'Z', "a currency has three letters");
    book.minorDigits = in.u8();
    require(book.minorDigits <= 3, "a currency has up to three decimals");
    book.privacy = enumIn(in, Privacy::Open, Privacy::Protected);
    book.practice = in.present();
    book.publicKey = in.raw<32>();
    book.groupName = commitmentIn(in);
    return book;
}

void put(Encoder& out, const DeviceAccepted& device) {
    out.raw(device.publicKey);
    out.raw(device.previous);
}

DeviceAccepted deviceAcceptedIn(Decoder& in) {
    DeviceAccepted device{};
    device.publicKey = in.raw<32>();
    device.previous = in.raw<8>();
    return device;
}

void put(Encoder& out, const AccountOpened& opened) {
    out.u16(opened.account.code.value);
    out.u8(byteOf(opened.account.kind));
    out.u8(byteOf(opened.account.subLedger));
}

AccountOpened accountOpenedIn(Decoder& in) {
    AccountOpened opened{};
    opened.account.code = AccountCode{in.u16()};
    require(opened.account.code.value >= 1000 && opened.account.code.value <= 9999,
            "an account's code has four digits");
    opened.account.kind = enumIn(in, AccountKind::Asset, AccountKind::Expenditure);
    opened.account.subLedger = enumIn(in, SubLedger::None, SubLedger::FederationFund);
    return opened;
}

void put(Encoder& out, const RulesSet& set) {
    const GroupRules& rules = set.rules;
    out.date(rules.from);
    out.u8(rules.yearStartMonth);
    out.u8(byteOf(rules.meeting.rhythm));
    out.u8(rules.meeting.firstDay);
    out.u8(rules.meeting.secondDay);
    out.money(rules.regularSaving);
    put(out, rules.interest);
    out.u8(byteOf(rules.interestMethod));
    out.u8(byteOf(rules.interestRounding.mode));
    out.i64(rules.interestRounding.multiple);
    out.u8(byteOf(rules.missedMonths));
    out.u8(byteOf(rules.allocation));
    out.u8(byteOf(rules.leaverShare));
}

RulesSet rulesSetIn(Decoder& in) {
    GroupRules rules{};
    rules.from = in.date();
    rules.yearStartMonth = in.u8();
    require(rules.yearStartMonth >= 1 && rules.yearStartMonth <= 12, "a year begins in a month");
    rules.meeting.rhythm = enumIn(in, Rhythm::Weekly, Rhythm::Monthly);
    rules.meeting.firstDay = in.u8();
    rules.meeting.secondDay = in.u8();
    require(rules.meeting.isValid(), "a rhythm has its days");
    rules.regularSaving = in.money();
    require(!rules.regularSaving.isNegative(), "a saving is not negative");
    rules.interest = rateIn(in);
    rules.interestMethod =
        enumIn(in, InterestMethod::OpeningBalance, InterestMethod::OpeningBalance);
    rules.interestRounding.mode = enumIn(in, RoundingMode::Up, RoundingMode::Down);
    rules.interestRounding.multiple = in.i64();
    require(rules.interestRounding.multiple >= 1, "one rounds to a multiple of something");
    rules.missedMonths = enumIn(in, MissedMonths::Apart, MissedMonths::Together);
    rules.allocation = enumIn(in, AllocationOrder::InterestFirst, AllocationOrder::InterestFirst);
    rules.leaverShare = enumIn(in, LeaverShare::SavingsLessDebts, LeaverShare::SavingsLessDebts);
    return {rules};
}

void put(Encoder& out, const MemberJoined& joined) {
    out.u32(joined.number.value);
    out.text(joined.code);
    out.date(joined.joinedOn);
    putOptional(out, joined.name);
}

MemberJoined memberJoinedIn(Decoder& in) {
    MemberJoined joined{};
    joined.number = idIn<MemberNumber>(in);
    joined.code = in.text();
    const auto code = MemberCode::parse(joined.code);
    require(code && code.value().text() == joined.code, "a member's code is canonical");
    joined.joinedOn = in.date();
    joined.name = commitmentIn(in);
    return joined;
}

void put(Encoder& out, const MemberLeft& left) {
    out.u32(left.member.value);
    out.date(left.leftOn);
    out.u32(left.resolution.value);
}

MemberLeft memberLeftIn(Decoder& in) {
    MemberLeft left{};
    left.member = idIn<MemberNumber>(in);
    left.leftOn = in.date();
    left.resolution = idIn<ResolutionNumber>(in);
    return left;
}

void put(Encoder& out, const MeetingHeld& meeting) {
    out.u32(meeting.number.value);
    out.date(meeting.heldOn);
    out.u8(meeting.sitting);
    out.raw(meeting.sheet);
}

MeetingHeld meetingHeldIn(Decoder& in) {
    MeetingHeld meeting{};
    meeting.number = idIn<MeetingNumber>(in);
    meeting.heldOn = in.date();
    meeting.sitting = in.u8();
    require(meeting.sitting >= 1 && meeting.sitting <= 9, "a day has up to nine sittings");
    meeting.sheet = in.raw<32>();
    return meeting;
}

void put(Encoder& out, const RollCall& roll) {
    out.u32(roll.meeting.value);
    out.u32(static_cast<std::uint32_t>(roll.answers.size()));
    for (const RollCall::Answer& answer : roll.answers) {
        out.u32(answer.member.value);
        out.u8(byteOf(answer.attendance));
    }
}

RollCall rollCallIn(Decoder& in) {
    RollCall roll{};
    roll.meeting = idIn<MeetingNumber>(in);
    const std::uint32_t count = in.u32();
    for (std::uint32_t answer = 0; answer < count; ++answer) {
        const auto member = idIn<MemberNumber>(in);
        require(roll.answers.empty() || roll.answers.back().member < member,
                "a roll call is in the order of members");
        roll.answers.push_back({member, enumIn(in, Attendance::Present, Attendance::Sent)});
    }
    return roll;
}

void put(Encoder& out, const ResolutionPassed& passed) {
    out.u32(passed.meeting.value);
    out.u32(passed.number.value);
    out.raw(passed.words);
}

ResolutionPassed resolutionPassedIn(Decoder& in) {
    ResolutionPassed passed{};
    passed.meeting = idIn<MeetingNumber>(in);
    passed.number = idIn<ResolutionNumber>(in);
    passed.words = in.raw<32>();
    return passed;
}

void put(Encoder& out, const LoanGranted& loan) {
    out.u32(loan.number.value);
    out.u32(loan.member.value);
    out.u16(loan.account.value);
    out.date(loan.givenOn);
    out.money(loan.principal);
    put(out, loan.rate);
    out.money(loan.instalment);
    out.u32(loan.resolution);
    putOptional(out, loan.purpose);
}

LoanGranted loanGrantedIn(Decoder& in) {
    LoanGranted loan{};
    loan.number = idIn<LoanNumber>(in);
    loan.member = idIn<MemberNumber>(in);
    loan.account = AccountCode{in.u16()};
    loan.givenOn = in.date();
    loan.principal = in.money();
    require(loan.principal.isPositive(), "a loan lends something");
    loan.rate = rateIn(in);
    loan.instalment = in.money();
    require(!loan.instalment.isNegative(), "an instalment is not negative");
    loan.resolution = in.u32();
    loan.purpose = commitmentIn(in);
    return loan;
}

void put(Encoder& out, const EntryPosted& entry) {
    out.u64(entry.number.value);
    out.date(entry.date);
    out.u8(byteOf(entry.kind));
    putOptional(out, entry.meeting, [&](MeetingNumber meeting) { out.u32(meeting.value); });
    putOptional(out, entry.member, [&](MemberNumber member) { out.u32(member.value); });
    putOptional(out, entry.resolution, [&](ResolutionNumber number) { out.u32(number.value); });
    putOptional(out, entry.reverses, [&](VoucherNumber voucher) { out.u64(voucher.value); });
    putOptional(out, entry.narration);
    out.u32(static_cast<std::uint32_t>(entry.postings.size()));
    for (const Posting& posting : entry.postings) {
        out.u16(posting.account.value);
        out.u8(byteOf(posting.page.subLedger));
        out.u32(posting.page.number);
        if (isByMemberToo(posting.page.subLedger)) out.u32(posting.page.member);
        out.money(posting.amount);
    }
}

Posting postingIn(Decoder& in) {
    Posting posting{};
    posting.account = AccountCode{in.u16()};
    posting.page.subLedger = enumIn(in, SubLedger::None, SubLedger::FederationFund);
    posting.page.number = in.u32();
    if (isByMemberToo(posting.page.subLedger)) posting.page.member = idIn<MemberNumber>(in).value;
    require((posting.page.subLedger == SubLedger::None) == (posting.page.number == 0),
            "a posting has a page exactly where it has a sub-ledger");
    posting.amount = in.money();
    require(!posting.amount.isZero(), "a posting is not zero");
    return posting;
}

EntryPosted entryPostedIn(Decoder& in) {
    EntryPosted entry{};
    entry.number = VoucherNumber{in.u64()};
    require(entry.number.value >= 1, "numbers count from 1");
    entry.date = in.date();
    entry.kind = enumIn(in, EntryKind::Receipt, EntryKind::SetOff);
    entry.meeting = optionalIn(in, [&] { return idIn<MeetingNumber>(in); });
    entry.member = optionalIn(in, [&] { return idIn<MemberNumber>(in); });
    entry.resolution = optionalIn(in, [&] { return idIn<ResolutionNumber>(in); });
    entry.reverses = optionalIn(in, [&] { return VoucherNumber{in.u64()}; });
    require(!entry.reverses || entry.reverses->value >= 1, "numbers count from 1");
    require((entry.kind == EntryKind::Reversal) == entry.reverses.has_value(),
            "a reversal says what it reverses");
    entry.narration = commitmentIn(in);
    const std::uint32_t count = in.u32();
    require(count >= 2 && count <= kMostPostings, "an entry has 2 to 1000 postings");
    entry.postings.reserve(count);
    Money sum;
    for (std::uint32_t line = 0; line < count; ++line) {
        entry.postings.push_back(postingIn(in));
        sum += entry.postings.back().amount;
    }
    require(sum.isZero(), "an entry balances");
    return entry;
}

void put(Encoder& out, const TextErased& erased) {
    out.u64(erased.record.value);
    out.u8(byteOf(erased.field));
}

TextErased textErasedIn(Decoder& in) {
    TextErased erased{};
    erased.record = RecordNumber{in.u64()};
    require(erased.record.value >= 1, "numbers count from 1");
    erased.field = enumIn(in, TextField::Reason, TextField::Trainer);
    return erased;
}

/// A code or reference as people write it on paper: A-Z, 0-9, hyphen and slash.
bool isReference(std::string_view text) {
    return text.size() <= kLongestReference &&
           text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/") == text.npos;
}

void put(Encoder& out, const std::optional<Date>& date) {
    putOptional(out, date, [&](Date day) { out.date(day); });
}

std::optional<Date> optionalDateIn(Decoder& in) {
    return optionalIn(in, [&] { return in.date(); });
}

template <class Id>
void putOptionalId(Encoder& out, const std::optional<Id>& id) {
    putOptional(out, id, [&](Id value) { out.u32(value.value); });
}

template <class Id>
std::optional<Id> optionalIdIn(Decoder& in) {
    return optionalIn(in, [&] { return idIn<Id>(in); });
}

std::string referenceIn(Decoder& in) {
    std::string reference = in.text();
    require(isReference(reference), "a reference has up to 20 letters and digits");
    return reference;
}

VoucherNumber voucherIn(Decoder& in) {
    const VoucherNumber voucher{in.u64()};
    require(voucher.value >= 1, "numbers count from 1");
    return voucher;
}

void put(Encoder& out, const std::vector<MemberNumber>& members) {
    out.u32(static_cast<std::uint32_t>(members.size()));
    for (const MemberNumber member : members) out.u32(member.value);
}

std::vector<MemberNumber> membersIn(Decoder& in) {
    std::vector<MemberNumber> members;
    const std::uint32_t count = in.u32();
    for (std::uint32_t place = 0; place < count; ++place) {
        const auto member = idIn<MemberNumber>(in);
        require(members.empty() || members.back() < member, "members are listed in their order");
        members.push_back(member);
    }
    return members;
}

void put(Encoder& out, const PageOpened& page) {
    out.u32(page.number.value);
    out.u8(byteOf(page.openedAs));
    out.text(page.code);
    out.date(page.openedOn);
    put(out, page.until);
    putOptionalId(out, page.ofPage);
    putOptionalId(out, page.member);
    out.money(page.amount);
    put(out, page.rate);
    out.text(page.reference);
    putOptional(out, page.name);
}

PageOpened pageOpenedIn(Decoder& in) {
    PageOpened page{};
    page.number = idIn<PageNumber>(in);
    page.openedAs = enumIn(in, SubLedger::BankAccount, SubLedger::FederationFund);
    require(page.openedAs != SubLedger::Partner, "a partner stands on the page of her enterprise");
    page.code = in.text();
    const auto code = MemberCode::parse(page.code);
    require(code && code.value().text() == page.code, "a page's code is canonical");
    page.openedOn = in.date();
    page.until = optionalDateIn(in);
    page.ofPage = optionalIdIn<PageNumber>(in);
    page.member = optionalIdIn<MemberNumber>(in);
    page.amount = in.money();
    require(!page.amount.isNegative(), "what a page is for is not negative");
    page.rate = rateIn(in);
    page.reference = referenceIn(in);
    page.name = commitmentIn(in);
    return page;
}

void put(Encoder& out, const VoucherFiled& filed) {
    out.u64(filed.voucher.value);
    out.text(filed.reference);
    putOptional(out, filed.follows, [&](VoucherNumber voucher) { out.u64(voucher.value); });
}

VoucherFiled voucherFiledIn(Decoder& in) {
    VoucherFiled filed{};
    filed.voucher = voucherIn(in);
    filed.reference = referenceIn(in);
    filed.follows = optionalIn(in, [&] { return voucherIn(in); });
    require(!filed.follows || *filed.follows < filed.voucher, "a voucher follows an earlier one");
    return filed;
}

void put(Encoder& out, const MinutesWritten& minutes) {
    out.u32(minutes.meeting.value);
    putOptionalId(out, minutes.chair);
    putOptional(out, minutes.words);
}

MinutesWritten minutesWrittenIn(Decoder& in) {
    MinutesWritten minutes{};
    minutes.meeting = idIn<MeetingNumber>(in);
    minutes.chair = optionalIdIn<MemberNumber>(in);
    minutes.words = commitmentIn(in);
    return minutes;
}

void put(Encoder& out, const CashCounted& counted) {
    out.u16(counted.account.value);
    out.date(counted.countedOn);
    putOptionalId(out, counted.meeting);
    out.money(counted.total);
    out.u32(static_cast<std::uint32_t>(counted.piles.size()));
    for (const CashCounted::Pile& pile : counted.piles) {
        out.money(pile.face);
        out.u32(pile.pieces);
    }
}

CashCounted cashCountedIn(Decoder& in) {
    CashCounted counted{};
    counted.account = AccountCode{in.u16()};
    counted.countedOn = in.date();
    counted.meeting = optionalIdIn<MeetingNumber>(in);
    counted.total = in.money();
    require(!counted.total.isNegative(), "a box holds nothing or more");
    const std::uint32_t count = in.u32();
    Money left = counted.total;
    for (std::uint32_t place = 0; place < count; ++place) {
        const CashCounted::Pile pile{in.money(), in.u32()};
        require(pile.face.isPositive() && pile.pieces >= 1, "a pile has a face and pieces");
        require(counted.piles.empty() || counted.piles.back().face < pile.face,
                "piles are listed by their face");
        require(pile.pieces <= left.inMinor() / pile.face.inMinor(), "piles add up to their total");
        left -= Money::fromMinor(pile.face.inMinor() * pile.pieces);
        counted.piles.push_back(pile);
    }
    require(counted.piles.empty() || left.isZero(), "piles add up to their total");
    return counted;
}

void put(Encoder& out, const MeetingMissed& missed) {
    out.date(missed.plannedOn);
}

void put(Encoder& out, const OfficeTaken& taken) {
    out.u32(taken.member.value);
    out.u8(byteOf(taken.office));
    out.date(taken.from);
    put(out, taken.until);
    out.u32(taken.resolution);
}

OfficeTaken officeTakenIn(Decoder& in) {
    OfficeTaken taken{};
    taken.member = idIn<MemberNumber>(in);
    taken.office = enumIn(in, OfficerRole::President, OfficerRole::Representative);
    taken.from = in.date();
    taken.until = optionalDateIn(in);
    require(!taken.until || *taken.until >= taken.from, "a term ends after it begins");
    taken.resolution = in.u32();
    return taken;
}

void put(Encoder& out, const NomineeNamed& nominee) {
    out.u32(nominee.member.value);
    out.date(nominee.namedOn);
    out.raw(nominee.name);
    putOptional(out, nominee.relation);
}

NomineeNamed nomineeNamedIn(Decoder& in) {
    NomineeNamed nominee{};
    nominee.member = idIn<MemberNumber>(in);
    nominee.namedOn = in.date();
    nominee.name = in.raw<32>();
    nominee.relation = commitmentIn(in);
    return nominee;
}

void put(Encoder& out, const MemberDescribed& member) {
    out.u32(member.member.value);
    out.u8(byteOf(member.gender));
    out.u32(member.admittedBy);
    putOptional(out, member.born);
    putOptional(out, member.household);
    putOptional(out, member.phone);
}

MemberDescribed memberDescribedIn(Decoder& in) {
    MemberDescribed member{};
    member.member = idIn<MemberNumber>(in);
    member.gender = enumIn(in, Gender::Unsaid, Gender::Other);
    member.admittedBy = in.u32();
    member.born = commitmentIn(in);
    member.household = commitmentIn(in);
    member.phone = commitmentIn(in);
    return member;
}

void put(Encoder& out, const LoanNoted& noted) {
    out.u32(noted.loan.value);
    out.text(noted.reference);
    put(out, noted.guarantors);
}

LoanNoted loanNotedIn(Decoder& in) {
    LoanNoted noted{};
    noted.loan = idIn<LoanNumber>(in);
    noted.reference = referenceIn(in);
    noted.guarantors = membersIn(in);
    return noted;
}

void put(Encoder& out, const TrainingHeld& training) {
    out.u8(byteOf(training.kind));
    out.date(training.heldOn);
    out.u16(training.minutes);
    out.u16(training.guests);
    out.raw(training.topic);
    putOptional(out, training.trainer);
    put(out, training.members);
}

TrainingHeld trainingHeldIn(Decoder& in) {
    TrainingHeld training{};
    training.kind = enumIn(in, TrainingKind::Training, TrainingKind::Event);
    training.heldOn = in.date();
    training.minutes = in.u16();
    require(training.minutes >= 1, "a training takes time");
    training.guests = in.u16();
    training.topic = in.raw<32>();
    training.trainer = commitmentIn(in);
    training.members = membersIn(in);
    return training;
}

void put(Encoder& out, const SettingsAgreed& agreed) {
    out.date(agreed.settings.from);
    out.u32(agreed.settings.resolution);
    out.u32(static_cast<std::uint32_t>(agreed.settings.values.size()));
    for (const auto& [setting, value] : agreed.settings.values) {
        out.u16(static_cast<std::uint16_t>(setting));
        out.i64(value);
    }
}

SettingsAgreed settingsAgreedIn(Decoder& in) {
    SettingsAgreed agreed{};
    agreed.settings.from = in.date();
    agreed.settings.resolution = in.u32();
    const std::uint32_t count = in.u32();
    require(count >= 1, "settings that are agreed are some");
    std::uint16_t last = 0;
    for (std::uint32_t place = 0; place < count; ++place) {
        const std::uint16_t number = in.u16();
        require(number > last && number <= static_cast<std::uint16_t>(kLastSetting),
                "settings are known ones in their order");
        last = number;
        const auto setting = static_cast<Setting>(number);
        const std::int64_t value = in.i64();
        require(isValid(setting, value), "a setting has one of its values");
        agreed.settings.values.emplace(setting, value);
    }
    return agreed;
}

void put(Encoder& out, const BankStated& stated) {
    out.u32(stated.page.value);
    out.date(stated.statedOn);
    out.money(stated.balance);
    out.u32(static_cast<std::uint32_t>(stated.uncleared.size()));
    for (const VoucherNumber voucher : stated.uncleared) out.u64(voucher.value);
}

BankStated bankStatedIn(Decoder& in) {
    BankStated stated{};
    stated.page = idIn<PageNumber>(in);
    stated.statedOn = in.date();
    stated.balance = in.money();
    const std::uint32_t count = in.u32();
    for (std::uint32_t place = 0; place < count; ++place) {
        const VoucherNumber voucher = voucherIn(in);
        require(stated.uncleared.empty() || stated.uncleared.back() < voucher,
                "vouchers are listed in their order");
        stated.uncleared.push_back(voucher);
    }
    return stated;
}

} // namespace

void put(Encoder& out, const Payload& payload) {
    std::visit([&](const auto& kind) { put(out, kind); }, payload);
}

Payload payloadIn(std::uint8_t kind, Decoder& in) {
    switch (kind) {
        case 1:
            return bookCreatedIn(in);
        case 2:
            return deviceAcceptedIn(in);
        case 3:
            return accountOpenedIn(in);
        case 4:
            return rulesSetIn(in);
        case 5:
            return memberJoinedIn(in);
        case 6:
            return memberLeftIn(in);
        case 7:
            return meetingHeldIn(in);
        case 8:
            return rollCallIn(in);
        case 9:
            return resolutionPassedIn(in);
        case 10:
            return loanGrantedIn(in);
        case 11:
            return entryPostedIn(in);
        case 12:
            return textErasedIn(in);
        case 13:
            return pageOpenedIn(in);
        case 14:
            return voucherFiledIn(in);
        case 15:
            return minutesWrittenIn(in);
        case 16:
            return cashCountedIn(in);
        case 17:
            return MeetingMissed{in.date()};
        case 18:
            return officeTakenIn(in);
        case 19:
            return nomineeNamedIn(in);
        case 20:
            return memberDescribedIn(in);
        case 21:
            return loanNotedIn(in);
        case 22:
            return trainingHeldIn(in);
        case 23:
            return settingsAgreedIn(in);
        case 24:
            return bankStatedIn(in);
        default:
            throw MalformedRecord{"a record of an unknown kind"};
    }
}

} // namespace bahi
