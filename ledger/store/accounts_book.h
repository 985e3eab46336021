#pragma once

#include "ledger/books/account.h"
#include "ledger/store/database.h"

#include <set>

namespace bahi {

/// The accounts this book has opened.
std::set<AccountCode> openedAccounts(Database& database);

} // namespace bahi
