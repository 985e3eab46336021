#pragma once

#include "ledger/lending/interest_subvention.h"
#include "ledger/reports/report_head.h"
#include "ledger/store/pages.h"

#include <optional>
#include <vector>

namespace bahi {

/// What is subvented of one borrowing.
struct SubventedBorrowing {
    LedgerPage page;
    SubventionAccount account;
    Money received; // what the vouchers say came in, on the debt or elsewhere
};

/// Interest subvention of every borrowing that has any, month by month, with what was lost on which
/// day, and what will be if nothing is done (interest_subvention.h).
///
///     reckoned = earned + lost + still open; earned - received = still to come
struct SubventionReport {
    ReportHead head;
    std::optional<Date> asOf; // none: nothing was entered yet
    std::vector<SubventedBorrowing> borrowings;
    Money earned;
    Money lost;
    Money open;
    Money received;
    std::vector<std::string> contradicting; // codes: their terms do not go with what happened
};

/// Without `asOf`: as everything entered so far leaves it.
SubventionReport subventionReportOf(Book& book, std::optional<Date> asOf = {});

} // namespace bahi
