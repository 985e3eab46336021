// The lenders' demand against what the members brought, fund by fund, as a table and as JSON.

#include "ledger/exchange/report_borrowings.h"
#include "ledger/exchange/report_json_parts.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/lender_collections.h"

#include <fmt/format.h>

namespace bahi {

namespace {

std::vector<ReportCell> rowOf(const FundDemand& fund, std::string name) {
    return {
        std::move(name),
        fund.loans == AccountCode{} ? ReportCell{} : ReportCell{std::uint64_t{fund.loans.value}},
        fund.demandBefore,
        fund.demand,
        fund.demandPaid,
        fund.demandLeft(),
        fund.principal,
        fund.interest,
        fund.brought(),
        fund.paidOn,
        fund.leftInHand()};
}

Json jsonOf(const FundDemand& fund, const JsonAmounts& amount) {
    return {{"overdue_before", amount(fund.demandBefore)}, {"demand", amount(fund.demand)},
            {"demand_paid", amount(fund.demandPaid)},      {"not_paid", amount(fund.demandLeft())},
            {"principal", amount(fund.principal)},         {"interest", amount(fund.interest)},
            {"brought", amount(fund.brought())},           {"paid_on", amount(fund.paidOn)},
            {"left_in_hand", amount(fund.leftInHand())}};
}

void addFooter(ReportTable& table, const LenderCollections& told) {
    const auto words = [&](Money amount) { return amountWords(amount, told.head.currency); };
    const FundDemand& all = told.total;
    if (told.funds.empty()) table.footer.emplace_back("Nothing was borrowed on a page.");
    if (!all.leftInHand().isZero())
        table.footer.emplace_back(
            "Left in hand: brought less paid on; in brackets the group paid "
            "on more than its members brought.");
    if (!told.undivided.isZero())
        table.footer.push_back(
            fmt::format("{} is owed on no page: what was paid on of that is not among these.",
                        words(told.undivided)));
    for (const std::string& code : told.contradicts)
        table.footer.push_back(
            fmt::format("{}: the terms do not go with what happened, its demand is not told; say "
                        "why: bahi borrowing schedule",
                        code));
    table.footer.push_back(fmt::format(
        "Proof: principal {} + interest {} = brought {}, as in the loan ledger; brought {} - paid "
        "on {} = left in hand {}",
        words(all.principal), words(all.interest), words(all.brought()), words(all.brought()),
        words(all.paidOn), words(all.leftInHand())));
}

} // namespace

ReportTable tableOf(const LenderCollections& told) {
    ReportTable table{
        .currency = told.head.currency,
        .titles = titlesOf(told.head, "The lenders' demand and what the members brought, " +
                                          periodWords(told.from, told.to)),
        .columns = {{"fund", "Fund", Zeros::Shown},
                    {"loans", "Loans", Zeros::Shown},
                    {"overdue_before", "Demand\nbefore", Zeros::Blank},
                    {"demand", "Demand", Zeros::Blank},
                    {"demand_paid", "Paid\nof it", Zeros::Blank},
                    {"not_paid", "Not\npaid", Zeros::Blank},
                    {"principal", "Principal\nbrought", Zeros::Blank},
                    {"interest", "Interest\nbrought", Zeros::Blank},
                    {"brought", "Brought", Zeros::Blank},
                    {"paid_on", "Paid on", Zeros::Blank},
                    {"left_in_hand", "Left\nin hand", Zeros::Shown}},
        .rows = {},
        .totals = rowOf(told.total, "Total"),
        .footer = {}};
    for (const FundDemand& fund : told.funds)
        table.rows.push_back(rowOf(fund, std::string{fund.name}));
    addFooter(table, told);
    return table;
}

Json jsonOf(const LenderCollections& told) {
    const JsonAmounts amount{told.head};
    Json funds = Json::array();
    for (const FundDemand& fund : told.funds) {
        Json json{{"fund", fund.name},
                  {"loans", fund.loans == AccountCode{} ? Json(nullptr) : jsonCode(fund.loans)}};
        json.update(jsonOf(fund, amount));
        funds.push_back(std::move(json));
    }
    return {{"from", dateOrNull(told.from)},       {"to", dateOrNull(told.to)},
            {"currency", told.head.currency.code}, {"funds", std::move(funds)},
            {"total", jsonOf(told.total, amount)}, {"on_no_page", amount(told.undivided)},
            {"contradicts", told.contradicts}};
}

} // namespace bahi
