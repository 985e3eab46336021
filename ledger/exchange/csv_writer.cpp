#include "ledger/exchange/csv_writer.h"

namespace bahi {

std::string csvText(std::string_view text) {
    std::string quoted{'"'};
    for (const char letter : guarded(text)) {
        if (letter == '"') quoted += '"';
        quoted += letter;
    }
    return quoted += '"';
}

CsvWriter::CsvWriter(std::span<const std::string_view> columns) : m_width{columns.size()} {
    invariant(m_width > 0, "a table has columns");
    for (const std::string_view column : columns) plain(column);
}

CsvWriter& CsvWriter::plain(std::string_view cell) {
    m_bytes += cell;
    m_bytes += ++m_cells == m_width ? '\n' : ',';
    m_cells %= m_width;
    return *this;
}

CsvWriter& CsvWriter::text(std::string_view cell) {
    return plain(csvText(cell));
}

CsvWriter& CsvWriter::number(std::uint64_t number) {
    return plain(std::to_string(number));
}

CsvWriter& CsvWriter::amount(Money amount, const Currency& currency) {
    return plain(toDecimal(amount, currency));
}

CsvWriter& CsvWriter::date(Date date) {
    return plain(toIso(date));
}

CsvWriter& CsvWriter::nothing() {
    return plain({});
}

const std::string& CsvWriter::bytes() const {
    invariant(m_cells == 0, "a table ends with a whole row");
    return m_bytes;
}

} // namespace bahi
