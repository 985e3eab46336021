#include "ledger/store/checksum_functions.h"

#include "ledger/base/invariant.h"
#include "ledger/store/balances.h"
#include "ledger/store/drafts.h"
#include "ledger/store/photos.h"
#include "ledger/store/symbols.h"
#include "ledger/store/texts.h"

#include <limits>
#include <optional>
#include <sqlite3.h>

namespace bahi {

namespace {

/// The bytes of a TEXT or BLOB; a value of another kind is no longer what was hashed.
ByteView bytesIn(sqlite3_value* value) {
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_value_blob(value));
    return {bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

std::string_view textIn(sqlite3_value* value) {
    const ByteView bytes = bytesIn(value);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

void answer(sqlite3_context* context, const RowChecksum& checksum) {
    sqlite3_result_blob(context, checksum.data(), static_cast<int>(checksum.size()),
                        SQLITE_TRANSIENT);
}

void textChecksumOf(sqlite3_context* context, int, sqlite3_value** row) {
    answer(context,
           textChecksum(RecordNumber{static_cast<std::uint64_t>(sqlite3_value_int64(row[0]))},
                        static_cast<TextField>(sqlite3_value_int(row[1])),
                        static_cast<std::uint8_t>(sqlite3_value_int(row[2])), bytesIn(row[3]),
                        bytesIn(row[4])));
}

void balanceChecksumOf(sqlite3_context* context, int, sqlite3_value** row) {
    answer(context,
           balanceChecksum(AccountCode{static_cast<std::uint16_t>(sqlite3_value_int(row[0]))},
                           textIn(row[1]),
                           {Money::fromMinor(sqlite3_value_int64(row[2])),
                            Money::fromMinor(sqlite3_value_int64(row[3]))}));
}

// A value of another kind than its column has no checksum: NULL is like none.

void draftChecksumOf(sqlite3_context* context, int, sqlite3_value** row) {
    const bool isOfItsKind = sqlite3_value_type(row[0]) == SQLITE_BLOB &&
                             sqlite3_value_type(row[1]) == SQLITE_TEXT &&
                             sqlite3_value_type(row[2]) == SQLITE_INTEGER;
    const std::int64_t sitting = sqlite3_value_int64(row[2]);
    if (!isOfItsKind || sitting < 0 || sitting > 255) return sqlite3_result_null(context);
    answer(context,
           draftChecksum(bytesIn(row[0]), textIn(row[1]), static_cast<std::uint8_t>(sitting)));
}

void draftCellChecksumOf(sqlite3_context* context, int, sqlite3_value** row) {
    const bool isOfItsKind = sqlite3_value_type(row[0]) == SQLITE_BLOB &&
                             sqlite3_value_type(row[1]) == SQLITE_TEXT &&
                             sqlite3_value_type(row[2]) == SQLITE_BLOB;
    if (!isOfItsKind) return sqlite3_result_null(context);
    answer(context, draftCellChecksum(bytesIn(row[0]), textIn(row[1]), bytesIn(row[2])));
}

/// The number of a member, or of her symbol.
std::optional<std::uint32_t> numberIn(sqlite3_value* value) {
    const std::int64_t number = sqlite3_value_int64(value);
    const bool isNumber = sqlite3_value_type(value) == SQLITE_INTEGER && number >= 0 &&
                          number <= std::numeric_limits<std::uint32_t>::max();
    return isNumber ? std::optional{static_cast<std::uint32_t>(number)} : std::nullopt;
}

void symbolChecksumOf(sqlite3_context* context, int, sqlite3_value** row) {
    const auto member = numberIn(row[0]);
    const auto symbol = numberIn(row[1]);
    if (!member || !symbol) return sqlite3_result_null(context);
    answer(context, symbolChecksum(MemberNumber{*member}, SymbolNumber{*symbol}));
}

void photoChecksumOf(sqlite3_context* context, int, sqlite3_value** row) {
    const auto member = numberIn(row[0]);
    if (!member || sqlite3_value_type(row[1]) != SQLITE_BLOB) return sqlite3_result_null(context);
    answer(context, photoChecksum(MemberNumber{*member}, bytesIn(row[1])));
}

using Function = void (*)(sqlite3_context*, int, sqlite3_value**);

void add(SQLite::Database& database, const char* name, int arguments, Function function) {
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    const int code = sqlite3_create_function_v2(database.getHandle(), name, arguments, kFlags,
                                                nullptr, function, nullptr, nullptr, nullptr);
    invariant(code == SQLITE_OK, "SQLite learns a function");
}

} // namespace

void addChecksumFunctions(SQLite::Database& database) {
    add(database, "text_checksum", 5, textChecksumOf);
    add(database, "balance_checksum", 4, balanceChecksumOf);
    add(database, "draft_checksum", 3, draftChecksumOf);
    add(database, "draft_cell_checksum", 3, draftCellChecksumOf);
    add(database, "symbol_checksum", 2, symbolChecksumOf);
    add(database, "photo_checksum", 2, photoChecksumOf);
}

} // namespace bahi
