#include "ledger/exchange/report_json_parts.h"
#include "ledger/exchange/report_statements.h"
#include "ledger/reports/receipts_and_payments.h"

namespace bahi {

namespace {

Json jsonOf(char side, const std::vector<CashHead>& heads, const JsonAmounts& amount) {
    Json list = Json::array();
    for (const CashHead& head : heads)
        list.push_back({{"head", side + std::to_string(head.number)},
                        {"name", head.name},
                        {"total", amount(head.total)},
                        {"accounts", jsonLines(head.lines, amount)}});
    return list;
}

} // namespace

Json jsonOf(const ReceiptsAndPayments& told) {
    const JsonAmounts amount{told.head};
    Json counted = Json::array();
    for (const CountedCash& cash : told.counted)
        counted.push_back({{"code", jsonCode(cash.account)},
                           {"in_book", amount(cash.inBook)},
                           {"counted", amount(cash.counted)}});
    return {{"from", dateOrNull(told.from)},
            {"to", dateOrNull(told.to)},
            {"currency", told.head.currency.code},
            {"opening", jsonLines(told.opening, amount)},
            {"receipts", jsonOf('R', told.receipts, amount)},
            {"payments", jsonOf('P', told.payments, amount)},
            {"closing", jsonLines(told.closing, amount)},
            {"total_opening", amount(told.totalOpening)},
            {"total_receipts", amount(told.totalReceipts)},
            {"total_payments", amount(told.totalPayments)},
            {"total_closing", amount(told.totalClosing)},
            {"counted", std::move(counted)}};
}

} // namespace bahi
