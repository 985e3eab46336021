#pragma once

#include <SQLiteCpp/Database.h>

namespace bahi {

/// Teaches SQLite the checksums of rows that may change (docs/format.md, section 7), so that it
/// finds a wrong one among tens of thousands without handing out each row:
/// `text_checksum(record, field, algorithm, salt, body)`,
/// `balance_checksum(account, month, debit, credit)`, `draft_checksum(uid, held_on, sitting)` and
/// `draft_cell_checksum(draft, name, value)`, `symbol_checksum(member, symbol)` and
/// `photo_checksum(member, jpeg)`. No schema may call them.
void addChecksumFunctions(SQLite::Database& database);

} // namespace bahi
