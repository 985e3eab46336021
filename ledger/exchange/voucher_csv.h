#pragma once

#include "ledger/base/result.h"
#include "ledger/group/voucher_sheet.h"
#include "ledger/money/currency.h"

#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// Vouchers as a table, a row for each line (docs/user-guide/files.md):
///
///     date,voucher,kind,account,member,page,debit,credit,instalment,resolution,follows,text
///     2026-05-04,37,,1220,M01,new,8000,,400,12,,seeds
///     2026-05-04,37,,1110,,SBI,,8000,,12,,
///
/// Rows of one date and voucher are one voucher; what is said of the voucher may stand in any of
/// them, once. Refuses the first cell that is wrong, SideMissing, CellNotUsed (said twice, and
/// differently).
Result<std::vector<VoucherSheet>> readVouchers(std::string_view bytes, const std::string& file,
                                               const Currency& currency);

} // namespace bahi
