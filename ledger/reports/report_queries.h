#pragma once

#include "ledger/base/ids.h"
#include "ledger/store/database.h"

#include <string>
#include <vector>

namespace bahi {

/// Vouchers that move a page of `member`'s savings or loans although she does not stand on them,
/// such as the cut-off, which brings everybody's balances forward.
std::vector<VoucherNumber> vouchersTouching(Database& database, MemberNumber member);

/// What a loan was taken for, as it was last recorded; empty if nobody said or it was erased.
std::string purposeOf(Database& database, LoanNumber loan);

/// The record that first granted a loan; whose it is stays the same in those that supersede it.
RecordNumber grantingRecord(Database& database, LoanNumber loan);

/// A record about a meeting, other than a voucher, that replaced an earlier one, and why.
struct Replacement {
    RecordNumber record;
    RecordNumber replaced;
    std::string reason; // empty if erased
};
std::vector<Replacement> replacementsIn(Database& database, MeetingNumber meeting);

} // namespace bahi
