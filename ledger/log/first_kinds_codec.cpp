#include "ledger/log/first_kinds_codec.h"

#include "ledger/log/codec_parts.h"

namespace bahi {

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
    book.groupName = optionalCommitmentIn(in);
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
    joined.code = codeIn(in);
    joined.joinedOn = in.date();
    joined.name = optionalCommitmentIn(in);
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
    loan.purpose = optionalCommitmentIn(in);
    return loan;
}

namespace {

void put(Encoder& out, const Posting& posting) {
    out.u16(posting.account.value);
    out.u8(byteOf(posting.page.subLedger));
    out.u32(posting.page.number);
    if (isByMemberToo(posting.page.subLedger)) out.u32(posting.page.member);
    out.money(posting.amount);
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

} // namespace

void put(Encoder& out, const EntryPosted& entry) {
    out.u64(entry.number.value);
    out.date(entry.date);
    out.u8(byteOf(entry.kind));
    putOptionalId(out, entry.meeting);
    putOptionalId(out, entry.member);
    putOptionalId(out, entry.resolution);
    putOptional(out, entry.reverses);
    putOptional(out, entry.narration);
    out.u32(static_cast<std::uint32_t>(entry.postings.size()));
    for (const Posting& posting : entry.postings) put(out, posting);
}

EntryPosted entryPostedIn(Decoder& in) {
    EntryPosted entry{};
    entry.number = voucherIn(in);
    entry.date = in.date();
    entry.kind = enumIn(in, EntryKind::Receipt, EntryKind::SetOff);
    entry.meeting = optionalIdIn<MeetingNumber>(in);
    entry.member = optionalIdIn<MemberNumber>(in);
    entry.resolution = optionalIdIn<ResolutionNumber>(in);
    entry.reverses = optionalVoucherIn(in);
    require((entry.kind == EntryKind::Reversal) == entry.reverses.has_value(),
            "a reversal says what it reverses");
    entry.narration = optionalCommitmentIn(in);
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

} // namespace bahi
