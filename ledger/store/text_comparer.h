#pragma once

#include "ledger/store/text_cursor.h"
#include "ledger/store/verification.h"

#include <SQLiteCpp/Database.h>

#include <optional>
#include <set>
#include <utility>

namespace bahi {

/// Holds the texts against the commitments of the records, side by side in their order.
class TextComparer {
public:
    explicit TextComparer(SQLite::Database& database);

    /// The texts of `record`: there, opening, with their checksum; or gone by an erasure.
    std::optional<Finding> compare(const Record& record);
    /// After the last record: a text of no record.
    std::optional<Finding> leftOver() const;

private:
    void advance() { m_text = m_cursor.next(); }
    bool isErased(const Record& record, TextField field) const;

    TextCursor m_cursor;
    const StoredText* m_text = nullptr;
    std::set<std::pair<std::uint64_t, int>> m_erased; // by whatever record, earlier or later
};

} // namespace bahi
