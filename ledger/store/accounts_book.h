#pragma once

#include "ledger/books/account.h"

#include <SQLiteCpp/Database.h>

#include <set>

namespace bahi {

/// The accounts this book has opened.
std::set<AccountCode> openedAccounts(SQLite::Database& database);

} // namespace bahi
