#pragma once

#include "ledger/base/ids.h"
#include "ledger/store/database.h"

#include <map>
#include <optional>
#include <string>

namespace bahi {

/// What a voucher is called on paper, and which one it belongs to.
struct PaperVoucher {
    std::string reference; // empty: none
    std::optional<VoucherNumber> follows;
};

/// Every voucher of which anything of that kind was written down.
std::map<VoucherNumber, PaperVoucher> paperVouchersIn(Database& database);

} // namespace bahi
