#pragma once

#include "ledger/base/result.h"
#include "ledger/reports/borrowing_reading.h"
#include "ledger/reports/report_head.h"

#include <optional>
#include <string_view>

namespace bahi {

/// Everything the book says of one borrowing on a day: what was agreed, every voucher on its page,
/// the lender's schedule beside what the group paid, or how the cash credit was used.
struct BorrowingLook {
    ReportHead head;
    Date asOf;
    ReadBorrowing read;
    LenderDues dues; // from the beginning
    std::optional<SubventionAccount> subvention;

    /// What the book owes above the principal that the lender's schedule leaves: interest that it
    /// debited and reckons by days, instalments divided another way. Nothing for a cash credit.
    Money aboveSchedule() const;
};

/// Without `asOf`: as everything entered so far leaves it. Refuses PageUnknown and PageOfOther.
/// Throws MalformedRecord if the vouchers do not come to the page's balance.
Result<BorrowingLook> borrowingLookOf(Book& book, std::string_view code,
                                      std::optional<Date> asOf = {});

} // namespace bahi
