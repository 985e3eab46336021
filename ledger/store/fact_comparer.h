#pragma once

#include "ledger/store/projection.h"

#include <SQLiteCpp/Statement.h>

#include <array>
#include <memory>
#include <optional>
#include <string>

namespace bahi {

/// A fact row that is not what its record says.
struct FactFault {
    std::string table;
    std::string row; // the primary key, its parts joined by `/`
    std::string what;
};

/// Holds the rows that records make against the rows that are there: all tables are read once,
/// side by side with the records, in the records' order.
class FactComparer final : public FactSink {
public:
    /// A book of an older `schema` has fewer tables: no record may make a row of the others.
    FactComparer(SQLite::Database& database, int schema);

    /// The rows of `record` against theirs. The first fault, or nothing.
    std::optional<FactFault> compare(const Record& record);
    /// After the last record: a row that no record made.
    std::optional<FactFault> leftOver() const;

private:
    class Cursor;

    void row(FactTable table, std::span<const FactValue> values) override;
    std::optional<FactFault> tooMany(const Record& record) const;

    std::array<std::shared_ptr<Cursor>, kFactTables> m_cursors; // none: a later schema's table
    std::optional<FactFault> m_fault;
    std::int64_t m_entry = 0; // the last voucher compared: postings belong to vouchers
};

} // namespace bahi
