#pragma once

#include "ledger/base/date.h"
#include "ledger/books/account.h"
#include "ledger/group/page_name.h"
#include "ledger/money/money.h"

#include <vector>

namespace bahi {

/// One opening balance, on the account's normal side: cash 600, or Sunanda's savings 50.
struct CutoffLine {
    PageName page; // whose, for savings and loans; or the page of a bank account, lender, grant
    AccountCode account;
    Money amount;     // positive; of a surplus that is a deficit negative
    Money instalment; // of a loan: agreed instalment, zero if none
    Where where;
};

/// Where a group that already saves stood on the day its book begins. Debit and credit balances
/// must be equal; what is left over is surplus (3030), by resolution, and stands in a line.
struct CutoffSheet {
    Date date;
    std::vector<CutoffLine> lines;
    Where where;
};

} // namespace bahi
