#pragma once

#include "ledger/reports/page_lines.h"
#include "ledger/reports/report_head.h"

#include <optional>
#include <string_view>
#include <vector>

namespace bahi {

/// An account or a page of a fund, or the loans given out of it. What the fund holds is above
/// nothing, what is lent of it below: opening + came in = went out + closing.
struct FundLine {
    AccountCode account;
    std::string_view name;
    std::optional<LedgerPage> page; // none: the account is undivided
    Money opening;
    Money cameIn;  // received; of loans: paid back
    Money wentOut; // used, returned; of loans: lent
    Money closing;
};

struct FundOfGroup {
    std::string_view name;
    std::vector<FundLine> lines; // the loans last
    FundLine total;              // what was idle, came in, went out, is idle
};

/// Each fund by itself, so that nobody spends one woman's savings or one donor's money twice:
///
///     Community Investment Fund
///     2110  CIF1  50,000.00 came in, 5,000.00 went out       45,000.00
///     1230        2,000.00 came in, 30,000.00 went out      (28,000.00)
///     Idle                                                   17,000.00
///
/// A reversal is taken off the side of what it reverses; a cut-off within the days is part of what
/// the funds opened with.
struct FundStatement {
    ReportHead head;
    std::optional<Date> from; // none: nothing was entered yet
    std::optional<Date> to;
    std::vector<FundOfGroup> funds; // those anything stood in or moved
};

/// Throws MalformedRecord if the vouchers do not lead to the balances of the balance sheet.
FundStatement fundStatementOf(Book& book, std::optional<Date> from = {},
                              std::optional<Date> to = {});

} // namespace bahi
