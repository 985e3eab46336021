#include "ledger/exchange/report_json_parts.h"
#include "ledger/exchange/report_statements.h"
#include "ledger/reports/balance_sheet.h"
#include "ledger/reports/income_and_expenditure.h"

namespace bahi {

namespace {

Json jsonOf(const std::vector<SheetHead>& heads, const JsonAmounts& amount) {
    Json list = Json::array();
    for (const SheetHead& head : heads)
        list.push_back({{"name", head.name},
                        {"total", amount(head.total)},
                        {"accounts", jsonLines(head.lines, amount)}});
    return list;
}

} // namespace

Json jsonOf(const IncomeAndExpenditure& told) {
    const JsonAmounts amount{told.head};
    return {{"from", dateOrNull(told.from)},
            {"to", dateOrNull(told.to)},
            {"currency", told.head.currency.code},
            {"income", jsonLines(told.income, amount)},
            {"expenditure", jsonLines(told.expenditure, amount)},
            {"total_income", amount(told.totalIncome)},
            {"total_expenditure", amount(told.totalExpenditure)},
            {"surplus", amount(told.surplus())},
            {"carried_forward", amount(told.carried)}};
}

Json jsonOf(const BalanceSheet& sheet) {
    const JsonAmounts amount{sheet.head};
    Json funds = Json::array();
    for (const FundNote& fund : sheet.funds)
        funds.push_back({{"name", fund.name},
                         {"accounts", jsonLines(fund.lines, amount)},
                         {"idle", amount(fund.idle)}});
    return {{"as_of", dateOrNull(sheet.asOf)},
            {"currency", sheet.head.currency.code},
            {"liabilities", jsonOf(sheet.left, amount)},
            {"assets", jsonOf(sheet.right, amount)},
            {"total_liabilities", amount(sheet.totalLeft)},
            {"total_assets", amount(sheet.totalRight)},
            {"funds", std::move(funds)}};
}

} // namespace bahi
