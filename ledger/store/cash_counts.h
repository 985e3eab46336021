#pragma once

#include "ledger/base/date.h"
#include "ledger/books/account.h"
#include "ledger/money/money.h"
#include "ledger/store/database.h"

#include <map>

namespace bahi {

/// What was counted on `day`, by account, with the corrections made; of two counts of a day the
/// later one.
std::map<AccountCode, Money> countedOn(Database& database, Date day);

} // namespace bahi
