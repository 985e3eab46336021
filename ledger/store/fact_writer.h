#pragma once

#include "ledger/store/database.h"
#include "ledger/store/projection.h"

#include <array>
#include <optional>

namespace bahi {

/// Puts the rows a record makes into their tables. The only code that writes fact rows.
class FactWriter final : public FactSink {
public:
    explicit FactWriter(Database& database) : m_database{database} {}
    void row(FactTable table, std::span<const FactValue> values) override;

private:
    Database& m_database;
    std::array<std::optional<Query>, kFactTables> m_inserts;
};

/// Binds `value` as parameter `place` (from 1). What it views must live until the statement ran.
void bindValue(SQLite::Statement& statement, int place, const FactValue& value);

} // namespace bahi
