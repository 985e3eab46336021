#include "ledger/store/text_comparer.h"

#include "ledger/base/text.h"
#include "ledger/log/commitment.h"
#include "ledger/store/rows.h"

#include <fmt/format.h>

#include <algorithm>

namespace bahi {

namespace {

constexpr auto kSelectTexts =
    "SELECT record, field, algorithm, salt, body, checksum FROM text ORDER BY record, field";

/// The bytes of a column that has `size` of them, or what there is of it in a damaged one.
template <std::size_t size>
std::array<std::uint8_t, size> fixedIn(const SQLite::Column& column) {
    std::array<std::uint8_t, size> bytes{};
    const auto* found = static_cast<const std::uint8_t*>(column.getBlob());
    std::copy_n(found, std::min(static_cast<std::size_t>(column.getBytes()), size), bytes.begin());
    return bytes;
}

StoredText textIn(const SQLite::Statement& row) {
    return {idIn<RecordNumber>(row, 0),
            static_cast<TextField>(row.getColumn(1).getInt()),
            static_cast<std::uint8_t>(row.getColumn(2).getInt()),
            fixedIn<16>(row.getColumn(3)),
            row.getColumn(4).getString(),
            fixedIn<8>(row.getColumn(5))};
}

Finding finding(std::uint64_t record, TextField field, std::string what) {
    return {record, "text", fmt::format("{}/{}", record, static_cast<int>(field)), std::move(what)};
}

/// What is wrong with `text` as the opening of `committed`; empty if nothing is.
std::string faultOf(const StoredText& text, const CommittedText& committed) {
    if (text.algorithm != static_cast<std::uint8_t>(TextAlgorithm::Plain))
        return "a text of an unknown algorithm";
    if (!isUtf8(text.body) || text.body.find('\0') != std::string::npos)
        return "the text is no text";
    if (commitmentTo(text.body, committed.field, text.salt) != committed.commitment)
        return "the text does not open its commitment";
    if (text.checksum != text.rightChecksum()) return "the text's checksum is wrong";
    return {};
}

} // namespace

TextComparer::TextComparer(Database& database) : m_rows{database, kSelectTexts} {
    Query row{database, "SELECT text_record, text_field FROM erasure"};
    while (row.executeStep())
        m_erased.emplace(static_cast<std::uint64_t>(row.getColumn(0).getInt64()),
                         row.getColumn(1).getInt());
    advance();
}

void TextComparer::advance() {
    m_text.reset();
    if (m_rows.executeStep()) m_text = textIn(m_rows.statement());
}

bool TextComparer::isErased(const Record& record, TextField field) const {
    return m_erased.contains({record.number.value, static_cast<int>(field)});
}

std::optional<Finding> TextComparer::compare(const Record& record) {
    const std::uint64_t number = record.number.value;
    auto committed = commitmentsOf(record);
    std::sort(committed.begin(), committed.end(),
              [](const auto& a, const auto& b) { return a.field < b.field; });
    for (const CommittedText& expected : committed) {
        const bool isThere =
            m_text.has_value() && m_text->record.value == number && m_text->field == expected.field;
        const bool erased = isErased(record, expected.field);
        if (isThere == erased)
            return finding(number, expected.field,
                           erased ? "the text was erased and is still there"
                                  : "the text is gone without an erasure");
        if (!isThere) continue;
        if (const std::string what = faultOf(*m_text, expected); !what.empty())
            return finding(number, expected.field, what);
        advance();
    }
    if (m_text.has_value() && m_text->record.value <= number)
        return finding(number, m_text->field, "a text its record does not have");
    return {};
}

std::optional<Finding> TextComparer::leftOver() const {
    if (!m_text) return {};
    Finding left = finding(m_text->record.value, m_text->field, "a text of no record");
    left.record = 0;
    return left;
}

} // namespace bahi
