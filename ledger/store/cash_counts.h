#pragma once

#include "ledger/base/date.h"
#include "ledger/base/ids.h"
#include "ledger/books/account.h"
#include "ledger/money/money.h"
#include "ledger/store/database.h"

#include <map>

namespace bahi {

/// Money that was counted, beside what the book says lay there.
struct CashCount {
    Money counted;
    Money inBook;
};

/// What the book says lay on `account` when it was counted on `day`, as record `count` tells: at
/// the end of the day, if that is what was `counted`; else after its meeting and what was written
/// down before, so that money banked in the evening is no difference.
Money inBookWhenCounted(Database& database, RecordNumber count, AccountCode account, Date day,
                        Money counted);

/// What was counted on `day`, by account, with the corrections made; of two counts of a day the
/// later one.
std::map<AccountCode, CashCount> countedOn(Database& database, Date day);

} // namespace bahi
