#pragma once

#include "ledger/base/date.h"
#include "ledger/base/ids.h"
#include "ledger/log/encoding.h"
#include "ledger/money/money.h"
#include "ledger/store/words.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>

namespace bahi {

/// Reading columns as the types they hold. A cell that holds something else is damage.
template <class Id>
Id idIn(const SQLite::Statement& row, int column) {
    return Id{static_cast<decltype(Id::value)>(row.getColumn(column).getInt64())};
}

template <class Id>
std::optional<Id> optionalIdIn(const SQLite::Statement& row, int column) {
    if (row.getColumn(column).isNull()) return {};
    return idIn<Id>(row, column);
}

inline Money moneyIn(const SQLite::Statement& row, int column) {
    return Money::fromMinor(row.getColumn(column).getInt64());
}

inline Date dateIn(const SQLite::Statement& row, int column) {
    const auto date = parseDate(row.getColumn(column).getText());
    if (!date) throw MalformedRecord{"a row holds no date where one belongs"};
    return date.value();
}

template <class Enum>
Enum wordIn(const SQLite::Statement& row, int column, Enum first, Enum last) {
    const auto value = valueOf(row.getColumn(column).getText(), first, last);
    if (!value) throw MalformedRecord{"a row holds an unknown word"};
    return *value;
}

template <class Id>
void bindId(SQLite::Statement& statement, int place, Id id) {
    statement.bind(place, static_cast<std::int64_t>(id.value));
}

} // namespace bahi
