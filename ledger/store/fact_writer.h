#pragma once

#include "ledger/store/projection.h"
#include "ledger/store/statements.h"

#include <array>

namespace bahi {

/// Puts the rows a record makes into their tables. The only code that writes fact rows.
class FactWriter final : public FactSink {
public:
    explicit FactWriter(Statements& statements) : m_statements{statements} {}
    void row(FactTable table, std::span<const FactValue> values) override;

private:
    Statements& m_statements;
    std::array<SQLite::Statement*, kFactTables> m_inserts{};
};

/// Binds `value` as parameter `place` (from 1). What it views must live until the statement ran.
void bindValue(SQLite::Statement& statement, int place, const FactValue& value);

} // namespace bahi
