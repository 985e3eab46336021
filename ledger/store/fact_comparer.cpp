#include "ledger/store/fact_comparer.h"

#include <SQLiteCpp/Column.h>
#include <fmt/format.h>

#include <algorithm>

namespace bahi {

namespace {

std::string selectText(FactTable table, int schema) {
    return fmt::format("SELECT {} FROM {} ORDER BY {}", columnsIn(table, schema),
                       textOf(table).name, textOf(table).key);
}

struct Equals {
    const SQLite::Column& cell;

    bool operator()(std::monostate) const { return cell.isNull(); }
    bool operator()(std::int64_t number) const {
        return cell.isInteger() && cell.getInt64() == number;
    }
    bool operator()(std::string_view text) const {
        return cell.isText() && std::string_view{cell.getText(), bytes()} == text;
    }
    bool operator()(ByteView blob) const {
        const auto* found = static_cast<const std::uint8_t*>(cell.getBlob());
        return cell.isBlob() && std::equal(blob.begin(), blob.end(), found, found + bytes());
    }
    std::size_t bytes() const { return static_cast<std::size_t>(cell.getBytes()); }
};

/// A part of a primary key: a number, or the name of a setting.
std::string keyText(const FactValue& value) {
    if (const auto* name = std::get_if<std::string_view>(&value)) return std::string{*name};
    return std::to_string(std::get<std::int64_t>(value));
}

} // namespace

/// One table, read in the order of its records.
class FactComparer::Cursor {
public:
    Cursor(SQLite::Database& database, FactTable table, int schema)
        : m_table{textOf(table)}, m_select{database, selectText(table, schema)} {
        advance();
    }

    bool atEnd() const { return m_atEnd; }
    void advance() { m_atEnd = !m_select.executeStep(); }
    std::int64_t owner() const { return m_select.getColumn(m_table.ownerColumn).getInt64(); }

    bool equals(std::span<const FactValue> values) const {
        int column = 0;
        for (const FactValue& value : values) {
            const SQLite::Column cell = m_select.getColumn(column++);
            if (!std::visit(Equals{cell}, value)) return false;
        }
        return true;
    }
    std::string key() const {
        std::string key;
        for (const int column : m_table.keyColumns)
            if (column >= 0)
                key += (key.empty() ? "" : "/") + m_select.getColumn(column).getString();
        return key;
    }
    FactFault fault(std::string what) const {
        return {std::string{m_table.name}, key(), std::move(what)};
    }

private:
    const FactTableText& m_table;
    SQLite::Statement m_select;
    bool m_atEnd = false;
};

FactComparer::FactComparer(SQLite::Database& database, int schema) {
    for (std::size_t place = 0; place < kFactTables; ++place) {
        const auto table = static_cast<FactTable>(place);
        if (textOf(table).since <= schema)
            m_cursors[place] = std::make_shared<Cursor>(database, table, schema);
    }
}

void FactComparer::row(FactTable table, std::span<const FactValue> values) {
    if (m_fault) return;
    const FactTableText& text = textOf(table);
    Cursor* cursor = m_cursors[static_cast<std::size_t>(table)].get();
    const bool atEnd = cursor == nullptr || cursor->atEnd();
    if (!atEnd && cursor->equals(values)) return cursor->advance();

    const FactValue& owner = values[static_cast<std::size_t>(text.ownerColumn)];
    const bool missing = atEnd || cursor->owner() != std::get<std::int64_t>(owner);
    FactFault fault{std::string{text.name}, {}, {}};
    for (const int column : text.keyColumns)
        if (column >= 0)
            fault.row +=
                (fault.row.empty() ? "" : "/") + keyText(values[static_cast<std::size_t>(column)]);
    fault.what =
        missing ? "the row its record makes is missing" : "the row is not what its record says";
    m_fault = std::move(fault);
}

std::optional<FactFault> FactComparer::compare(const Record& record) {
    m_fault.reset();
    if (const auto* entry = std::get_if<EntryPosted>(&record.payload))
        m_entry = static_cast<std::int64_t>(entry->number.value);
    project(record, *this);
    return m_fault ? m_fault : tooMany(record);
}

std::optional<FactFault> FactComparer::tooMany(const Record& record) const {
    const auto number = static_cast<std::int64_t>(record.number.value);
    for (std::size_t table = 0; table < kFactTables; ++table) {
        const Cursor* cursor = m_cursors[table].get();
        const std::int64_t last =
            static_cast<FactTable>(table) == FactTable::Posting ? m_entry : number;
        if (cursor != nullptr && !cursor->atEnd() && cursor->owner() <= last)
            return cursor->fault("a row its record does not make");
    }
    return {};
}

std::optional<FactFault> FactComparer::leftOver() const {
    for (const auto& cursor : m_cursors)
        if (cursor && !cursor->atEnd()) return cursor->fault("a row no record made");
    return {};
}

} // namespace bahi
