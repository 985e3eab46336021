#include "ledger/log/encoding.h"

#include "ledger/base/text.h"

namespace bahi {

void Encoder::text(std::string_view text) {
    u32(static_cast<std::uint32_t>(text.size()));
    raw(viewOf(text));
}

ByteView Decoder::take(std::size_t size) {
    if (size > m_rest.size()) throw MalformedRecord{"the record ends too early"};
    const ByteView taken = m_rest.first(size);
    m_rest = m_rest.subspan(size);
    return taken;
}

std::string Decoder::text() {
    const ByteView taken = take(u32());
    std::string text{taken.begin(), taken.end()};
    if (!isUtf8(text) || text.find('\0') != std::string::npos)
        throw MalformedRecord{"a text is not UTF-8"};
    return text;
}

Date Decoder::date() {
    constexpr std::int32_t kYear1000 = -354285;
    constexpr std::int32_t kYear9999 = 2932896;
    const auto days = static_cast<std::int32_t>(u32());
    if (days < kYear1000 || days > kYear9999)
        throw MalformedRecord{"a date outside the years 1000 to 9999"};
    return fromDays(days);
}

Money Decoder::money() {
    const Money amount = Money::fromMinor(i64());
    if (amount > kLargest || amount < -kLargest) throw MalformedRecord{"an amount too large"};
    return amount;
}

bool Decoder::present() {
    const std::uint8_t presence = u8();
    if (presence > 1) throw MalformedRecord{"a presence byte is 0 or 1"};
    return presence == 1;
}

void Decoder::finish() const {
    if (!m_rest.empty()) throw MalformedRecord{"bytes behind the end of the record"};
}

} // namespace bahi
