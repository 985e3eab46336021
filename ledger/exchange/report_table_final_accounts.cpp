#include "ledger/exchange/headed_table.h"
#include "ledger/exchange/report_statements.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/balance_sheet.h"
#include "ledger/reports/income_and_expenditure.h"

#include <fmt/format.h>

namespace bahi {

ReportTable tableOf(const IncomeAndExpenditure& told) {
    const Currency& currency = told.head.currency;
    HeadedTable table{told.head, "Income and expenditure, " + periodWords(told.from, told.to),
                      "side"};
    table.section("INCOME");
    table.lines("income", "Income", told.income);
    table.total("Total income", told.totalIncome);
    table.section("EXPENDITURE");
    table.lines("expenditure", "Expenditure", told.expenditure);
    table.total("Total expenditure", told.totalExpenditure);
    const Money surplus = told.surplus();
    const bool isDeficit = surplus.isNegative();
    table.line(isDeficit ? "Deficit" : "Surplus", isDeficit ? -surplus : surplus);

    if (!told.carried.isZero())
        table.footer(fmt::format("The close of the year carried {} to the surplus (3030).",
                                 amountWords(told.carried, currency)));
    table.footer(
        fmt::format("Proof: income {} = expenditure {} + surplus {}, as their accounts moved",
                    amountWords(told.totalIncome, currency),
                    amountWords(told.totalExpenditure, currency), amountWords(surplus, currency)));
    return table.take();
}

ReportTable tableOf(const BalanceSheet& sheet) {
    const Currency& currency = sheet.head.currency;
    HeadedTable table{sheet.head,
                      sheet.asOf ? "Balance sheet as of " + toIso(*sheet.asOf)
                                 : "Balance sheet of a book without vouchers",
                      "side"};
    table.section("LIABILITIES AND FUNDS");
    for (const SheetHead& head : sheet.left)
        table.head("liabilities", head.name, head.lines, head.total);
    table.total("Total", sheet.totalLeft);
    table.section("ASSETS");
    for (const SheetHead& head : sheet.right)
        table.head("assets", head.name, head.lines, head.total);
    table.total("Total", sheet.totalRight);
    if (!sheet.funds.empty()) table.section("NOTE: MONEY OF THE FUNDS THAT IS NOT LENT");
    for (const FundNote& fund : sheet.funds) table.head("note", fund.name, fund.lines, fund.idle);
    table.footer(fmt::format("Proof: liabilities and funds {} = assets {}",
                             amountWords(sheet.totalLeft, currency),
                             amountWords(sheet.totalRight, currency)));
    return table.take();
}

} // namespace bahi
