#include "ledger/store/accounts_book.h"

#include "ledger/store/rows.h"

namespace bahi {

std::set<AccountCode> openedAccounts(SQLite::Database& database) {
    std::set<AccountCode> codes;
    SQLite::Statement row{database, "SELECT code FROM account"};
    while (row.executeStep()) codes.insert(idIn<AccountCode>(row, 0));
    return codes;
}

} // namespace bahi
