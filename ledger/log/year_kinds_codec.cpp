#include "ledger/log/year_kinds_codec.h"

#include "ledger/log/codec_parts.h"

namespace bahi {

void put(Encoder& out, const PageOpened& page) {
    out.u32(page.number.value);
    out.u8(byteOf(page.openedAs));
    out.text(page.code);
    out.date(page.openedOn);
    putOptional(out, page.until);
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
    page.code = codeIn(in);
    page.openedOn = in.date();
    page.until = optionalDateIn(in);
    page.ofPage = optionalIdIn<PageNumber>(in);
    page.member = optionalIdIn<MemberNumber>(in);
    page.amount = in.money();
    require(!page.amount.isNegative(), "what a page is for is not negative");
    page.rate = rateIn(in);
    page.reference = referenceIn(in);
    page.name = optionalCommitmentIn(in);
    return page;
}

void put(Encoder& out, const VoucherFiled& filed) {
    out.u64(filed.voucher.value);
    out.text(filed.reference);
    putOptional(out, filed.follows);
}

VoucherFiled voucherFiledIn(Decoder& in) {
    VoucherFiled filed{};
    filed.voucher = voucherIn(in);
    filed.reference = referenceIn(in);
    filed.follows = optionalVoucherIn(in);
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
    minutes.words = optionalCommitmentIn(in);
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

MeetingMissed meetingMissedIn(Decoder& in) {
    return {in.date()};
}

void put(Encoder& out, const OfficeTaken& taken) {
    out.u32(taken.member.value);
    out.u8(byteOf(taken.office));
    out.date(taken.from);
    putOptional(out, taken.until);
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
    nominee.relation = optionalCommitmentIn(in);
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
    member.born = optionalCommitmentIn(in);
    member.household = optionalCommitmentIn(in);
    member.phone = optionalCommitmentIn(in);
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
    training.trainer = optionalCommitmentIn(in);
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

} // namespace bahi
