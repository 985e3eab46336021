#include "ledger/store/accounts_book.h"

#include "ledger/store/rows.h"

namespace bahi {

std::set<AccountCode> openedAccounts(Database& database) {
    std::set<AccountCode> codes;
    Query row{database, "SELECT code FROM account"};
    while (row.executeStep()) codes.insert(idIn<AccountCode>(row, 0));
    return codes;
}

} // namespace bahi
