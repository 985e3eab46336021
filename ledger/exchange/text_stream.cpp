#include "ledger/exchange/text_stream.h"

#include <array>
#include <charconv>

namespace bahi {

namespace {

/// The digits of a number at the end of a field, with room for every number there is.
class Digits {
public:
    explicit Digits(std::uint64_t number)
        : m_end{std::to_chars(m_field.data(), m_field.data() + m_field.size(), number).ptr} {}

    std::size_t size() const { return static_cast<std::size_t>(m_end - m_field.data()); }
    std::string_view first(std::size_t count) const { return {m_field.data(), count}; }
    std::string_view last(std::size_t count) const { return {m_end - count, count}; }

private:
    std::array<char, 20> m_field;
    const char* m_end;
};

constexpr std::string_view kZeros = "0000";

void appendPadded(std::string& text, std::uint64_t number, std::size_t width) {
    const Digits digits{number};
    if (digits.size() < width) text += kZeros.substr(0, width - digits.size());
    text += digits.first(digits.size());
}

} // namespace

TextStream::TextStream(ByteSink sink, int minorDigits)
    : m_sink{std::move(sink)}, m_minorDigits{static_cast<std::size_t>(minorDigits)} {
    invariant(m_minorDigits < kZeros.size(), "a currency has up to three decimals");
    m_buffer.reserve(2 * kFull);
}

TextStream& TextStream::number(std::uint64_t number) {
    const Digits digits{number};
    return text(digits.first(digits.size()));
}

TextStream& TextStream::date(Date date) {
    appendPadded(m_buffer, static_cast<std::uint64_t>(static_cast<int>(date.year())), 4);
    m_buffer += '-';
    appendPadded(m_buffer, static_cast<unsigned>(date.month()), 2);
    m_buffer += '-';
    appendPadded(m_buffer, static_cast<unsigned>(date.day()), 2);
    return *this;
}

TextStream& TextStream::amount(Money amount) {
    const auto units = static_cast<std::uint64_t>(amount.inMinor());
    if (amount.isNegative()) m_buffer += '-';
    const Digits digits{amount.isNegative() ? std::uint64_t{0} - units : units};
    if (digits.size() > m_minorDigits) {
        m_buffer += digits.first(digits.size() - m_minorDigits);
    } else {
        m_buffer += '0';
    }
    if (m_minorDigits == 0) return *this;
    m_buffer += '.';
    if (digits.size() < m_minorDigits) m_buffer += kZeros.substr(0, m_minorDigits - digits.size());
    m_buffer += digits.last(std::min(digits.size(), m_minorDigits));
    return *this;
}

void TextStream::flush() {
    if (m_buffer.empty()) return;
    m_sink(m_buffer);
    m_buffer.clear();
}

} // namespace bahi
