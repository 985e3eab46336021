#include "ledger/store/texts.h"

#include "ledger/log/encoding.h"

#include <fmt/format.h>

namespace bahi {

namespace {

constexpr auto kSelectBody = "SELECT body FROM text WHERE record = ? AND field = ?";
constexpr auto kSelectWrong =
    "SELECT record, field FROM text "
    "WHERE checksum IS NOT text_checksum(record, field, algorithm, salt, body) "
    "ORDER BY record, field LIMIT 1";
constexpr auto kInsert =
    "INSERT INTO text (record, field, algorithm, salt, body, checksum) "
    "VALUES (?, ?, ?, ?, ?, ?)";
constexpr auto kDelete = "DELETE FROM text WHERE record = ? AND field = ?";

void bindKey(Query& statement, RecordNumber record, TextField field) {
    statement.bind(1, static_cast<std::int64_t>(record.value));
    statement.bind(2, static_cast<int>(field));
}

} // namespace

RowChecksum textChecksum(RecordNumber record, TextField field, std::uint8_t algorithm,
                         ByteView salt, ByteView body) {
    thread_local Encoder row; // this runs for every text of a book at every opening
    row.clear();
    row.text("text");
    row.u64(record.value);
    row.u8(static_cast<std::uint8_t>(field));
    row.u8(algorithm);
    row.raw(salt);
    row.u32(static_cast<std::uint32_t>(body.size()));
    row.raw(body);
    return rowChecksum(row);
}

std::string Texts::of(RecordNumber record, TextField field) const {
    Query select{m_database, kSelectBody};
    bindKey(select, record, field);
    return select.executeStep() ? select.getColumn(0).getString() : std::string{};
}

void Texts::insert(RecordNumber record, TextField field, const Salt& salt,
                   const std::string& body) {
    const StoredText text{record, field, static_cast<std::uint8_t>(TextAlgorithm::Plain),
                          salt,   body,  {}};
    const auto checksum = text.rightChecksum();
    Query insert{m_database, kInsert};
    bindKey(insert, record, field);
    insert.bind(3, text.algorithm);
    insert.bind(4, salt.data(), static_cast<int>(salt.size()));
    insert.bind(5, body.data(), static_cast<int>(body.size()));
    insert.bind(6, checksum.data(), static_cast<int>(checksum.size()));
    insert.exec();
}

void Texts::erase(RecordNumber record, TextField field) {
    Query remove{m_database, kDelete};
    bindKey(remove, record, field);
    remove.exec();
}

std::string Texts::firstDamaged() const {
    Query wrong{m_database, kSelectWrong};
    if (!wrong.executeStep()) return {};
    return fmt::format("record {} field {}", wrong.getColumn(0).getInt64(),
                       wrong.getColumn(1).getInt());
}

} // namespace bahi
