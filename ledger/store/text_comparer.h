#pragma once

#include "ledger/store/database.h"
#include "ledger/store/texts.h"
#include "ledger/store/verification.h"

#include <optional>
#include <set>
#include <utility>

namespace bahi {

/// Holds the texts against the commitments of the records, side by side in their order.
class TextComparer {
public:
    explicit TextComparer(Database& database);

    /// The texts of `record`: there, opening, with their checksum; or gone by an erasure.
    std::optional<Finding> compare(const Record& record);
    /// After the last record: a text of no record.
    std::optional<Finding> leftOver() const;

private:
    void advance();
    bool isErased(const Record& record, TextField field) const;

    Query m_rows;
    std::optional<StoredText> m_text;                 // the next one; none after the last
    std::set<std::pair<std::uint64_t, int>> m_erased; // by whatever record, earlier or later
};

} // namespace bahi
