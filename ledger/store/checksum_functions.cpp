#include "ledger/store/checksum_functions.h"

#include "ledger/base/invariant.h"
#include "ledger/store/balances.h"
#include "ledger/store/texts.h"

#include <sqlite3.h>

namespace bahi {

namespace {

/// The bytes of a TEXT or BLOB; a value of another kind is no longer what was hashed.
ByteView bytesIn(sqlite3_value* value) {
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_value_blob(value));
    return {bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))};
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
    const ByteView month = bytesIn(row[1]);
    answer(context,
           balanceChecksum(AccountCode{static_cast<std::uint16_t>(sqlite3_value_int(row[0]))},
                           {reinterpret_cast<const char*>(month.data()), month.size()},
                           {Money::fromMinor(sqlite3_value_int64(row[2])),
                            Money::fromMinor(sqlite3_value_int64(row[3]))}));
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
}

} // namespace bahi
