#include "ledger/exchange/report_json_parts.h"
#include "ledger/exchange/report_statements.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/bank_reconciliation.h"
#include "ledger/store/words.h"

#include <fmt/format.h>

namespace bahi {

namespace {

using Row = std::vector<ReportCell>;

ReportCell cellOf(const std::optional<Date>& date) {
    return date ? ReportCell{*date} : ReportCell{};
}

Row rowOf(const UnclearedRow& row) {
    std::string words{kindWord(row.kind)};
    if (!row.paper.empty()) words += " " + row.paper;
    return {row.date, row.voucher.value, std::move(words), row.cheque, row.deposit, {}};
}

} // namespace

ReportTable tableOf(const BankReconciliation& told) {
    const Currency& currency = told.head.currency;
    const std::string asOf = told.statedOn ? " as of " + toIso(*told.statedOn) : "";
    ReportTable table{.currency = currency,
                      .titles = titlesOf(told.head, fmt::format("Bank reconciliation of {}{}",
                                                                told.account.code, asOf)),
                      .columns = {{"date", "Date", Zeros::Shown},
                                  {"voucher", "Voucher", Zeros::Blank},
                                  {"particulars", "Particulars", Zeros::Shown},
                                  {"cheque", "Cheque not\npresented", Zeros::Blank},
                                  {"deposit", "Deposit not\ncredited", Zeros::Blank},
                                  {"balance", "Balance", Zeros::Blank}},
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    const auto add = [&](const char* words, Money balance) {
        table.rows.push_back({cellOf(told.statedOn), {}, words, {}, {}, balance});
    };
    add("Balance in the books", told.inTheBooks);
    for (const UnclearedRow& row : told.rows) table.rows.push_back(rowOf(row));
    add("What the bank should say", told.expected);
    if (told.statedOn) add("What the bank says", told.stated);
    const auto words = [&](Money amount) {
        const std::string text = amountWords(amount.isNegative() ? -amount : amount, currency);
        return amount.isNegative() ? "overdrawn " + text : text;
    };
    table.footer = {fmt::format("Proof: books {} + cheques {} = deposits {} + bank {}",
                                words(told.inTheBooks), words(told.cheques), words(told.deposits),
                                words(told.expected))};
    if (!told.statedOn)
        table.footer.insert(table.footer.begin(),
                            "Nobody has written down what the bank says: bahi bank statement.");
    else if (!told.difference.isZero())
        table.footer.insert(
            table.footer.begin(),
            fmt::format(
                "The bank says {} {} than this: a voucher is missing or wrong.",
                amountWords(told.difference.isNegative() ? -told.difference : told.difference,
                            currency),
                told.difference.isNegative() ? "less" : "more"));
    return table;
}

nlohmann::ordered_json jsonOf(const BankReconciliation& told) {
    const JsonAmounts amount{told.head};
    Json rows = Json::array();
    for (const UnclearedRow& row : told.rows)
        rows.push_back({{"date", toIso(row.date)},
                        {"voucher", row.voucher.value},
                        {"paper", textOrNull(row.paper)},
                        {"kind", wordOf(row.kind)},
                        {"cheque", amount(row.cheque)},
                        {"deposit", amount(row.deposit)}});
    return {{"report", "bank-reconciliation"},
            {"group", textOrNull(told.head.groupName)},
            {"currency", told.head.currency.code},
            {"account", told.account.code},
            {"stated_on", dateOrNull(told.statedOn)},
            {"in_the_books", amount(told.inTheBooks)},
            {"uncleared", std::move(rows)},
            {"expected", amount(told.expected)},
            {"stated", told.statedOn ? Json(amount(told.stated)) : Json(nullptr)},
            {"difference", told.statedOn ? Json(amount(told.difference)) : Json(nullptr)}};
}

} // namespace bahi
