// The fund-wise statement, a line for each fund, as a table and as JSON.

#include "ledger/exchange/report_json_parts.h"
#include "ledger/exchange/report_lending.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/funds_report.h"

#include <fmt/format.h>

namespace bahi {

namespace {

std::vector<ReportCell> rowOf(const FundTurnover& fund, std::string name) {
    return {std::move(name), fund.heldBefore, fund.received,    fund.returned,
            fund.held,       fund.lentBefore, fund.lent,        fund.repaid,
            fund.lowered,    fund.interest,   fund.outstanding, fund.idle()};
}

Json jsonOf(const FundTurnover& fund, const JsonAmounts& amount) {
    return {{"held_before", amount(fund.heldBefore)},
            {"received", amount(fund.received)},
            {"returned", amount(fund.returned)},
            {"held", amount(fund.held)},
            {"lent_before", amount(fund.lentBefore)},
            {"lent", amount(fund.lent)},
            {"repaid", amount(fund.repaid)},
            {"lowered", amount(fund.lowered)},
            {"interest", amount(fund.interest)},
            {"outstanding", amount(fund.outstanding)},
            {"idle", amount(fund.idle())}};
}

/// `Agrees with the balance sheet: lent out 1210 8,465.00, 1230 28,000.00`, and with account 4010.
void addAgreement(ReportTable& table, const FundsReport& report) {
    if (report.funds.empty()) return;
    const auto words = [&](Money amount) { return amountWords(amount, report.head.currency); };
    std::string lent;
    for (const FundTurnover& fund : report.funds)
        if (fund.loans != AccountCode{} && !fund.outstanding.isZero())
            lent += fmt::format("{}{} {}", lent.empty() ? "" : ", ", fund.loans.value,
                                words(fund.outstanding));
    table.footer.push_back(
        fmt::format("Principal agrees with the balance sheet: lent before + lent - repaid{} = "
                    "outstanding, {}",
                    report.total.lowered.isZero() ? "" : " - written off or moved",
                    lent.empty() ? "nothing on any account of loans" : lent));
    const Money otherwise = report.interestOtherwise();
    table.footer.push_back(
        otherwise.isZero()
            ? fmt::format("Interest agrees with account 4010: {}", words(report.earned))
            : fmt::format("Interest received {} + moved otherwise than by payments of members {} = "
                          "account 4010, {}",
                          words(report.total.interest), words(otherwise), words(report.earned)));
}

} // namespace

ReportTable tableOf(const FundsReport& report) {
    const Currency& currency = report.head.currency;
    ReportTable table{
        .currency = currency,
        .titles = titlesOf(report.head, "Funds one by one, " + periodWords(report.from, report.to)),
        .columns = {{"fund", "Fund", Zeros::Shown},
                    {"held_before", "Held\nbefore", Zeros::Blank},
                    {"received", "Received", Zeros::Blank},
                    {"returned", "Returned\nor used", Zeros::Blank},
                    {"held", "Held", Zeros::Shown},
                    {"lent_before", "Lent out\nbefore", Zeros::Blank},
                    {"lent", "Lent", Zeros::Blank},
                    {"repaid", "Repaid", Zeros::Blank},
                    {"lowered", "Written off\nor moved", Zeros::Dropped},
                    {"interest", "Interest\nreceived", Zeros::Blank},
                    {"outstanding", "Outstanding", Zeros::Blank},
                    {"idle", "Idle", Zeros::Shown}},
        .rows = {},
        .totals = rowOf(report.total, "Total"),
        .footer = {}};
    for (const FundTurnover& fund : report.funds)
        table.rows.push_back(rowOf(fund, std::string{fund.name}));
    const auto words = [&](Money amount) { return amountWords(amount, currency); };
    if (report.funds.empty()) table.footer.emplace_back("No fund holds anything.");
    if (report.total.idle() != Money{})
        table.footer.emplace_back(
            "Idle: held less outstanding; in brackets more is lent than the "
            "fund holds, out of the group's own money.");
    addAgreement(table, report);
    table.footer.push_back(fmt::format(
        "Proof: held {} + other debts and own money {} = outstanding {} + cash and "
        "bank {} + other assets {}, as in the balance sheet",
        words(report.total.held), words(report.otherLeft), words(report.total.outstanding),
        words(report.cash), words(report.otherAssets)));
    return table;
}

Json jsonOf(const FundsReport& report) {
    const JsonAmounts amount{report.head};
    Json funds = Json::array();
    for (const FundTurnover& fund : report.funds) {
        Json json{{"fund", fund.name},
                  {"loans", fund.loans == AccountCode{} ? Json(nullptr) : jsonCode(fund.loans)}};
        json.update(jsonOf(fund, amount));
        funds.push_back(std::move(json));
    }
    return {{"from", dateOrNull(report.from)},
            {"to", dateOrNull(report.to)},
            {"currency", report.head.currency.code},
            {"funds", std::move(funds)},
            {"total", jsonOf(report.total, amount)},
            {"other_debts_and_own_money", amount(report.otherLeft)},
            {"cash_and_bank", amount(report.cash)},
            {"other_assets", amount(report.otherAssets)},
            {"interest_on_4010", amount(report.earned)},
            {"interest_otherwise", amount(report.interestOtherwise())}};
}

} // namespace bahi
