#pragma once

#include "ledger/exchange/report_table.h"

#include <string>

namespace bahi {

/// `table` for machines: one line of keys, then the rows. Amounts are plain decimals, those of a
/// reversal with a minus; every text is quoted and guarded against being a formula. What is for
/// people alone, titles, asides, totals and footer, is left out, so that each line is as wide as
/// the next.
std::string csvReport(const ReportTable& table);

} // namespace bahi
