#pragma once

#include "ledger/base/ids.h"
#include "ledger/store/database.h"

#include <optional>
#include <string>

namespace bahi {

/// The voucher that is called `reference` on paper and was not taken back; of several, which only
/// a foreign hand can make, the first.
std::optional<VoucherNumber> voucherOnPaper(Database& database, const std::string& reference);

/// What `voucher` is called on paper; empty if it is not.
std::string paperNumberOf(Database& database, VoucherNumber voucher);

} // namespace bahi
