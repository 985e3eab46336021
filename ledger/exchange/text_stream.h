#pragma once

#include "ledger/base/date.h"
#include "ledger/money/money.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace bahi {

/// Takes the bytes of a text, piece by piece and in order. Throws when it cannot take more.
using ByteSink = std::function<void(std::string_view)>;

/// Writes a long text into a sink, a buffer at a time: what was written takes no memory.
class TextStream {
public:
    /// Amounts are written with `minorDigits` decimals.
    TextStream(ByteSink sink, int minorDigits);

    TextStream& text(std::string_view text) {
        m_buffer += text;
        if (m_buffer.size() >= kFull) flush();
        return *this;
    }
    TextStream& number(std::uint64_t number);
    /// `2006-09-01`
    TextStream& date(Date date);
    /// `-25.00`, as `toDecimal` writes it.
    TextStream& amount(Money amount);

    /// Hands over what is still in the buffer; the last thing to do.
    void flush();

private:
    static constexpr std::size_t kFull = std::size_t{64} * 1024;

    ByteSink m_sink;
    std::size_t m_minorDigits;
    std::string m_buffer;
};

} // namespace bahi
