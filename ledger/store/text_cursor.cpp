#include "ledger/store/text_cursor.h"

#include <SQLiteCpp/Exception.h>

#include <algorithm>
#include <sqlite3.h>

namespace bahi {

namespace {

constexpr auto kSelect =
    "SELECT record, field, algorithm, salt, body, checksum FROM text ORDER BY record, field";

std::string_view blobIn(sqlite3_stmt* row, int column) {
    const void* bytes = sqlite3_column_blob(row, column); // first, and then its size
    return {static_cast<const char*>(bytes),
            static_cast<std::size_t>(sqlite3_column_bytes(row, column))};
}

template <std::size_t size>
std::array<std::uint8_t, size> fixedIn(sqlite3_stmt* row, int column) {
    std::array<std::uint8_t, size> bytes{};
    const std::string_view found = blobIn(row, column);
    std::copy_n(found.begin(), std::min(found.size(), size), bytes.begin());
    return bytes;
}

} // namespace

void TextCursor::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

TextCursor::TextCursor(SQLite::Database& database) : m_database{database} {
    sqlite3_stmt* select = nullptr;
    const int done = sqlite3_prepare_v2(database.getHandle(), kSelect, -1, &select, nullptr);
    m_select.reset(select);
    if (done != SQLITE_OK) throw SQLite::Exception{database.getHandle(), done};
}

const StoredText* TextCursor::next() {
    sqlite3_stmt* row = m_select.get();
    const int done = sqlite3_step(row);
    if (done == SQLITE_DONE) return nullptr;
    if (done != SQLITE_ROW) throw SQLite::Exception{m_database.getHandle(), done};
    m_text.record = RecordNumber{static_cast<std::uint64_t>(sqlite3_column_int64(row, 0))};
    m_text.field = static_cast<TextField>(sqlite3_column_int(row, 1));
    m_text.algorithm = static_cast<std::uint8_t>(sqlite3_column_int(row, 2));
    m_text.salt = fixedIn<16>(row, 3);
    m_text.body = blobIn(row, 4);
    m_text.checksum = fixedIn<8>(row, 5);
    return &m_text;
}

} // namespace bahi
