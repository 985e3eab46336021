#pragma once

#include "ledger/base/ids.h"
#include "ledger/store/database.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// The voucher that is called `reference` on paper and was not taken back; of several, which only
/// a foreign hand can make, the first.
std::optional<VoucherNumber> voucherOnPaper(Database& database, const std::string& reference);

/// Those that were called so and were taken back, by number.
std::vector<VoucherNumber> takenBackOnPaper(Database& database, const std::string& reference);

/// The voucher that `voucher` follows, if it follows one.
std::optional<VoucherNumber> followedBy(Database& database, VoucherNumber voucher);

/// What `voucher` is called on paper; empty if it is not.
std::string paperNumberOf(Database& database, VoucherNumber voucher);

/// What a voucher is called on paper, and which one it belongs to.
struct PaperVoucher {
    std::string reference; // empty: none
    std::optional<VoucherNumber> follows;
};

/// Every voucher of which anything of that kind was written down.
std::map<VoucherNumber, PaperVoucher> paperVouchersIn(Database& database);

} // namespace bahi
