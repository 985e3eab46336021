#pragma once

#include "ledger/store/texts.h"

#include <SQLiteCpp/Database.h>

#include <memory>

struct sqlite3_stmt;

namespace bahi {

/// Every row of `text`, by record and field, in one reading. Through SQLite's own interface: a
/// book has tens of thousands of texts, and each is looked at whenever it is opened.
class TextCursor {
public:
    explicit TextCursor(SQLite::Database& database);

    /// The next row, valid until the one after; null at the end.
    const StoredText* next();

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    SQLite::Database& m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_select;
    StoredText m_text{};
};

} // namespace bahi
