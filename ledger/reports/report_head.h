#pragma once

#include "ledger/base/date.h"
#include "ledger/money/currency.h"
#include "ledger/store/book.h"

#include <string>

namespace bahi {

/// What stands over every report: whose book it is, and in what it counts.
struct ReportHead {
    std::string groupName; // may be empty
    Currency currency;
};

ReportHead headOf(Book& book);

/// The days that can be written: what an open end of a period comes to when rows are looked for.
inline constexpr Date kEarliestDay{std::chrono::year{1000}, std::chrono::January,
                                   std::chrono::day{1}};
inline constexpr Date kLatestDay{std::chrono::year{9999}, std::chrono::December,
                                 std::chrono::day{31}};

/// A period that is open at an end begins or ends with what there is to report, and stays open
/// where there is nothing. Closes the open ends of `report`, once its rows are known.
template <class Report>
void closePeriod(Report& report) {
    if (report.rows.empty()) return;
    if (!report.from) report.from = report.rows.front().date;
    if (!report.to) report.to = report.rows.back().date;
}

/// A report ties or is not made. Its figures come from the file, so a broken tie is damage like
/// any other: it throws MalformedRecord, where an invariant would let a crafted file abort us.
void mustTie(bool ties, const char* what);

} // namespace bahi
