#pragma once

#include "ledger/books/account.h"
#include "ledger/store/database.h"

#include <map>

namespace bahi {

/// The accounts that are open in this book, as they were opened: one that was opened before there
/// were pages for it stays undivided.
std::map<AccountCode, Account> openedAccounts(Database& database);

} // namespace bahi
