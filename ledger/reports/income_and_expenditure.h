#pragma once

#include "ledger/reports/page_lines.h"
#include "ledger/reports/report_head.h"
#include "ledger/store/journal.h"

#include <optional>
#include <vector>

namespace bahi {

/// Is this a year's close: a journal voucher that carries income and expenditure to the surplus
/// (3030), and touches nothing else?
bool isYearClose(const Voucher& voucher);
/// The same of a voucher that may reverse one.
bool isYearClose(const Journal& journal, const Voucher& voucher);

/// What was earned and what was spent between two days, on the cash basis the books are kept on:
///
///     4010  Interest on members' loans     34.00
///     Income                               34.00
///     5110  Stationery                      4.00
///     Expenditure                           4.00
///     Surplus                              30.00
///
/// A year's close is left out, and so is its reversal: it carries the result away and is no part
/// of it, so that a closed year still shows what it earned.
struct IncomeAndExpenditure {
    ReportHead head;
    std::optional<Date> from; // none: nothing was entered yet
    std::optional<Date> to;
    std::vector<PageLine> income;      // by account, credit less debit
    std::vector<PageLine> expenditure; // debit less credit
    Money totalIncome;
    Money totalExpenditure;
    Money carried; // of the result, to the surplus by a year's close within these days

    Money surplus() const { return totalIncome - totalExpenditure; } // below nothing: a deficit
};

/// Without days: the accounting year of the last entry. Throws MalformedRecord if the vouchers do
/// not come to what the accounts of the trial balance moved.
IncomeAndExpenditure incomeAndExpenditureOf(Book& book, std::optional<Date> from = {},
                                            std::optional<Date> to = {});

} // namespace bahi
