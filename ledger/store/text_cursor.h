#pragma once

#include "ledger/store/texts.h"

#include <SQLiteCpp/Statement.h>

namespace bahi {

/// All rows of `text`, in the order of records and fields.
class TextCursor {
public:
    explicit TextCursor(SQLite::Database& database);

    /// The next row, or null behind the last. It lives until the next call.
    const StoredText* next();

private:
    SQLite::Statement m_select;
    StoredText m_text{};
};

} // namespace bahi
