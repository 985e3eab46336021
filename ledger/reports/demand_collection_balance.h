#pragma once

#include "ledger/base/date.h"
#include "ledger/reports/dues_reading.h"
#include "ledger/reports/report_head.h"

#include <optional>
#include <vector>

namespace bahi {

/// Demand, collection and balance of a period (मांग, वसूली, शेष): of every member for her regular
/// savings, the interest on her loans and their principal; and for fees and fines, where a loan's
/// own terms ask any.
///
///                       overdue  fallen due  demand  collected  balance  ahead
///     HIRA   savings       0.00      100.00  100.00      75.00    25.00
///            interest      0.00       39.00   39.00      32.00     7.00
///            principal     0.00      400.00  400.00     250.00   150.00
///
/// What falls due, and when, is said by savings_dues.h and loan_dues.h. In every row and in total
///
///     demand = overdue before the period + fallen due in it - waived = collected + balance
///     ahead before + paid = collected + ahead + beyond + returned
///
/// and what is overdue of the loans with what is not yet due comes to the accounts 12xx. Fines of
/// the group's rules are demanded in the collection sheet; they are no debt that ages.
struct DemandCollectionBalance {
    ReportHead head;
    std::optional<Date> from;     // none: from the beginning
    std::optional<Date> to;       // none: there is nothing to tell of
    std::vector<MemberDues> rows; // in the order of joining; none of whom nothing was asked
    DueStatement savings;
    DueStatement interest;
    DueStatement principal;
    DueStatement charges; // told where a loan's own terms ask some
    Money outstanding;    // of the accounts 12xx at the end
};

/// Without `to`: as everything entered so far leaves it. Throws MalformedRecord for a statement
/// that does not tie.
DemandCollectionBalance demandCollectionBalanceOf(Book& book, std::optional<Date> from = {},
                                                  std::optional<Date> to = {});

} // namespace bahi
