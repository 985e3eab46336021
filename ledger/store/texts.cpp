#include "ledger/store/texts.h"

#include "ledger/log/encoding.h"
#include "ledger/log/sha256.h"
#include "ledger/store/text_cursor.h"

#include <fmt/format.h>

#include <algorithm>

namespace bahi {

namespace {

constexpr auto kSelectBody = "SELECT body FROM text WHERE record = ? AND field = ?";
constexpr auto kInsert =
    "INSERT INTO text (record, field, algorithm, salt, body, checksum) "
    "VALUES (?, ?, ?, ?, ?, ?)";
constexpr auto kDelete = "DELETE FROM text WHERE record = ? AND field = ?";

void bindKey(Query& statement, RecordNumber record, TextField field) {
    statement.bind(1, static_cast<std::int64_t>(record.value));
    statement.bind(2, static_cast<int>(field));
}

} // namespace

std::array<std::uint8_t, 8> StoredText::rightChecksum() const {
    thread_local Encoder head; // this runs for every text of a book at every opening
    head.clear();
    head.text("text");
    head.u64(record.value);
    head.u8(static_cast<std::uint8_t>(field));
    head.u8(algorithm);
    head.raw(salt);
    head.u32(static_cast<std::uint32_t>(body.size()));
    const Digest digest = taggedHash("bahi/row/1", {head.bytes(), viewOf(body)});
    std::array<std::uint8_t, 8> sum{};
    std::copy_n(digest.begin(), sum.size(), sum.begin());
    return sum;
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
    TextCursor cursor{m_database};
    while (const StoredText* text = cursor.next())
        if (text->checksum != text->rightChecksum())
            return fmt::format("record {} field {}", text->record.value,
                               static_cast<int>(text->field));
    return {};
}

} // namespace bahi
