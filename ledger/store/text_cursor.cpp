#include "ledger/store/text_cursor.h"

#include <algorithm>

namespace bahi {

namespace {

constexpr auto kSelect =
    "SELECT record, field, algorithm, salt, body, checksum FROM text ORDER BY record, field";

template <std::size_t size>
std::array<std::uint8_t, size> fixed(const SQLite::Column& column) {
    std::array<std::uint8_t, size> bytes{};
    const auto* found = static_cast<const std::uint8_t*>(column.getBlob());
    const auto length = static_cast<std::size_t>(column.getBytes());
    std::copy_n(found, std::min(length, size), bytes.begin());
    return bytes;
}

} // namespace

TextCursor::TextCursor(SQLite::Database& database) : m_select{database, kSelect} {}

const StoredText* TextCursor::next() {
    if (!m_select.executeStep()) return nullptr;
    m_text.record = RecordNumber{static_cast<std::uint64_t>(m_select.getColumn(0).getInt64())};
    m_text.field = static_cast<TextField>(m_select.getColumn(1).getInt());
    m_text.algorithm = static_cast<std::uint8_t>(m_select.getColumn(2).getInt());
    m_text.salt = fixed<16>(m_select.getColumn(3));
    const SQLite::Column body = m_select.getColumn(4);
    m_text.body.assign(static_cast<const char*>(body.getBlob()),
                       static_cast<std::size_t>(body.getBytes()));
    m_text.checksum = fixed<8>(m_select.getColumn(5));
    return &m_text;
}

} // namespace bahi
