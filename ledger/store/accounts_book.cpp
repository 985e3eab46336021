#include "ledger/store/accounts_book.h"

#include "ledger/store/rows.h"

namespace bahi {

std::map<AccountCode, Account> openedAccounts(Database& database) {
    std::map<AccountCode, Account> accounts;
    Query row{database, "SELECT code, kind, sub_ledger FROM account"};
    while (row.executeStep()) {
        const auto code = idIn<AccountCode>(row, 0);
        accounts.emplace(code,
                         Account{code, wordIn(row, 1, AccountKind::Asset, AccountKind::Expenditure),
                                 wordIn(row, 2, SubLedger::None, SubLedger::FederationFund)});
    }
    return accounts;
}

} // namespace bahi
