#include "ledger/log/codec_parts.h"

#include "ledger/group/member.h"

namespace bahi {

namespace {

constexpr std::size_t kLongestReference = 20;

} // namespace

VoucherNumber voucherIn(Decoder& in) {
    const VoucherNumber voucher{in.u64()};
    require(voucher.value >= 1, "numbers count from 1");
    return voucher;
}

void putOptional(Encoder& out, const std::optional<VoucherNumber>& voucher) {
    putOptional(out, voucher, [&](VoucherNumber value) { out.u64(value.value); });
}

void putOptional(Encoder& out, const std::optional<Commitment>& commitment) {
    putOptional(out, commitment, [&](const Commitment& value) { out.raw(value); });
}

void putOptional(Encoder& out, const std::optional<Date>& day) {
    putOptional(out, day, [&](Date value) { out.date(value); });
}

std::optional<VoucherNumber> optionalVoucherIn(Decoder& in) {
    return optionalIn(in, [&] { return voucherIn(in); });
}

std::optional<Commitment> optionalCommitmentIn(Decoder& in) {
    return optionalIn(in, [&] { return in.raw<32>(); });
}

std::optional<Date> optionalDateIn(Decoder& in) {
    return optionalIn(in, [&] { return in.date(); });
}

void put(Encoder& out, Rate rate) {
    out.u32(rate.numerator());
    out.u32(rate.denominator());
}

Rate rateIn(Decoder& in) {
    const std::uint32_t numerator = in.u32();
    const auto rate = Rate::fromParts(numerator, in.u32());
    require(bool{rate}, "a rate is not in lowest terms");
    return rate.value();
}

std::string codeIn(Decoder& in) {
    std::string text = in.text();
    const auto code = MemberCode::parse(text);
    require(code && code.value().text() == text, "a code is canonical");
    return text;
}

std::string referenceIn(Decoder& in) {
    std::string reference = in.text();
    require(reference.size() <= kLongestReference &&
                reference.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/") ==
                    std::string::npos,
            "a reference has up to 20 letters and digits");
    return reference;
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

} // namespace bahi
