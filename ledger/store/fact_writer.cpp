#include "ledger/store/fact_writer.h"

#include "ledger/base/invariant.h"

#include <fmt/format.h>

namespace bahi {

namespace {

struct Binder {
    SQLite::Statement& statement;
    int place;

    void operator()(std::monostate) { statement.bind(place); }
    void operator()(std::int64_t number) { statement.bind(place, number); }
    void operator()(std::string_view text) { statement.bind(place, std::string{text}); }
    void operator()(ByteView bytes) {
        statement.bindNoCopy(place, bytes.data(), static_cast<int>(bytes.size()));
    }
};

std::string insertText(const FactTableText& table) {
    std::string places = "?";
    for (int column = 1; column < table.columnCount; ++column) places += ", ?";
    return fmt::format("INSERT INTO {} ({}) VALUES ({})", table.name, table.columns, places);
}

} // namespace

void bindValue(SQLite::Statement& statement, int place, const FactValue& value) {
    std::visit(Binder{statement, place}, value);
}

void FactWriter::row(FactTable table, std::span<const FactValue> values) {
    invariant(static_cast<int>(values.size()) == textOf(table).columnCount,
              "a row has a value for each column");
    std::optional<Query>& insert = m_inserts[static_cast<std::size_t>(table)];
    if (!insert) insert.emplace(m_database, insertText(textOf(table)));
    insert->reset();
    int place = 0;
    for (const FactValue& value : values) bindValue(*insert, ++place, value);
    insert->exec();
}

} // namespace bahi
