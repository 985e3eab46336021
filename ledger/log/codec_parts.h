#pragma once

#include "ledger/log/encoding.h"
#include "ledger/log/record.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

// What the payloads of all kinds are made of (docs/format.md, section 2). Reading throws
// MalformedRecord for whatever writing would not have written.

/// Throws MalformedRecord, saying `what` should have held.
inline void require(bool holds, const char* what) {
    if (!holds) throw MalformedRecord{what};
}

template <class Enum>
std::uint8_t byteOf(Enum value) {
    return static_cast<std::uint8_t>(value);
}

/// An enumeration's value, which runs from `first` to `last` without a gap.
template <class Enum>
Enum enumIn(Decoder& in, Enum first, Enum last) {
    const std::uint8_t value = in.u8();
    require(value >= byteOf(first) && value <= byteOf(last),
            "an enumeration holds an unknown value");
    return static_cast<Enum>(value);
}

/// A number of a member, meeting, loan, page or resolution: they count from 1.
template <class Id>
Id idIn(Decoder& in) {
    static_assert(sizeof(Id::value) == 4);
    const Id id{in.u32()};
    require(id.value >= 1, "numbers count from 1");
    return id;
}
VoucherNumber voucherIn(Decoder& in);

template <class Value, class Write>
void putOptional(Encoder& out, const std::optional<Value>& value, Write write) {
    out.u8(value ? 1 : 0);
    if (value) write(*value);
}
template <class Id>
void putOptionalId(Encoder& out, const std::optional<Id>& id) {
    putOptional(out, id, [&](Id value) { out.u32(value.value); });
}
void putOptional(Encoder& out, const std::optional<VoucherNumber>& voucher);
void putOptional(Encoder& out, const std::optional<Commitment>& commitment);
void putOptional(Encoder& out, const std::optional<Date>& day);

template <class Read>
auto optionalIn(Decoder& in, Read read) -> std::optional<decltype(read())> {
    if (!in.present()) return {};
    return read();
}
template <class Id>
std::optional<Id> optionalIdIn(Decoder& in) {
    return optionalIn(in, [&] { return idIn<Id>(in); });
}
std::optional<VoucherNumber> optionalVoucherIn(Decoder& in);
std::optional<Commitment> optionalCommitmentIn(Decoder& in);
std::optional<Date> optionalDateIn(Decoder& in);

void put(Encoder& out, Rate rate);
/// In lowest terms, and no more than a rate may be.
Rate rateIn(Decoder& in);

/// A member's code, or a page's: as MemberCode writes it.
std::string codeIn(Decoder& in);
/// What a thing is called on paper: up to 20 of A-Z, 0-9, hyphen and slash; empty for nothing.
std::string referenceIn(Decoder& in);

void put(Encoder& out, const std::vector<MemberNumber>& members);
/// Rising, none twice.
std::vector<MemberNumber> membersIn(Decoder& in);

} // namespace bahi
