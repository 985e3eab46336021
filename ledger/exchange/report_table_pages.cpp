#include "ledger/exchange/report_statements.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/asset_register.h"
#include "ledger/reports/enterprise_result.h"
#include "ledger/reports/fund_statement.h"

#include <fmt/format.h>

namespace bahi {

namespace {

using Row = std::vector<ReportCell>;

std::string codeOf(AccountCode account) {
    return std::to_string(account.value);
}

ReportCell codeOf(const std::optional<LedgerPage>& page) {
    return page ? ReportCell{page->code} : ReportCell{};
}

/// `PAPAD  Papad making`
std::string titleOf(const std::optional<LedgerPage>& page) {
    if (!page) return "On no page";
    return page->name.empty() ? page->code : page->code + "  " + page->name;
}

void addHeading(ReportTable& table, std::size_t column, const std::string& words) {
    const Row blank(table.columns.size());
    if (!table.asides.empty()) table.addAside(blank);
    Row heading = blank;
    heading[column] = words;
    table.addAside(heading);
}

void addFund(ReportTable& table, const FundOfGroup& fund) {
    addHeading(table, 1, std::string{fund.name});
    for (const FundLine& line : fund.lines)
        table.rows.push_back({std::string{fund.name}, codeOf(line.account), std::string{line.name},
                              codeOf(line.page), line.opening, line.cameIn, line.wentOut,
                              line.closing});
    const FundLine& total = fund.total;
    table.addAside({{}, {}, "Idle", {}, total.opening, total.cameIn, total.wentOut, total.closing});
}

} // namespace

ReportTable tableOf(const FundStatement& told) {
    const Currency& currency = told.head.currency;
    ReportTable table{.currency = currency,
                      .titles = titlesOf(told.head, "Funds, " + periodWords(told.from, told.to)),
                      .columns = {{"fund", "", Zeros::Shown, Readers::Machines},
                                  {"code", "Code", Zeros::Shown},
                                  {"name", "Account", Zeros::Shown},
                                  {"page", "Page", Zeros::Dropped},
                                  {"opening", "Opening", Zeros::Shown},
                                  {"came_in", "Came in", Zeros::Blank},
                                  {"went_out", "Went out", Zeros::Blank},
                                  {"closing", "Closing", Zeros::Shown}},
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    Money idle;
    for (const FundOfGroup& fund : told.funds) {
        addFund(table, fund);
        idle += fund.total.closing;
    }
    if (!told.funds.empty())
        table.footer.emplace_back("In brackets: money of the fund that is lent to members.");
    table.footer.push_back(fmt::format(
        "Proof: opening + came in = went out + closing, as in the balance sheet; idle {}",
        amountWords(idle, currency)));
    return table;
}

ReportTable tableOf(const EnterpriseResults& told) {
    const Currency& currency = told.head.currency;
    ReportTable table{
        .currency = currency,
        .titles = titlesOf(told.head, "Enterprises, " + periodWords(told.from, told.to)),
        .columns = {{"enterprise", "", Zeros::Shown, Readers::Machines},
                    {"part", "", Zeros::Shown, Readers::Machines},
                    {"code", "Code", Zeros::Shown},
                    {"name", "Account", Zeros::Shown},
                    {"member", "Member", Zeros::Dropped},
                    {"amount", "Amount", Zeros::Shown},
                    {"", "Total", Zeros::Shown, Readers::People}},
        .rows = {},
        .totals = {},
        .footer = {}};
    const auto addRow = [&](const EnterpriseResult& one, const char* part, AccountCode account,
                            std::string_view name, const ReportCell& member, Money amount) {
        table.rows.push_back(
            {codeOf(one.page), part, codeOf(account), std::string{name}, member, amount, {}});
    };
    const auto addTotal = [&](const char* words, Money amount) {
        table.addAside({{}, {}, {}, words, {}, {}, amount});
    };
    for (const EnterpriseResult& one : told.enterprises) {
        addHeading(table, 2, titleOf(one.page));
        for (const PageLine& line : one.result)
            addRow(one, "result", line.account, line.name, {}, line.amount);
        addTotal(one.profit.isNegative() ? "Loss" : "Profit", one.profit);
        for (const PageLine& line : one.holds)
            addRow(one, "holds", line.account, line.name, {}, line.amount);
        for (const PartnersCapital& partner : one.partners)
            addRow(one, "capital", AccountCode{3310}, "Partners' capital", partner.member.text(),
                   partner.amount);
        if (!one.capital.isZero()) addTotal("Capital of all partners", one.capital);
    }
    if (told.enterprises.empty()) table.footer.emplace_back("The group has no enterprise.");
    table.footer.push_back(fmt::format(
        "Proof: profit {} of all enterprises, as their accounts of the trial balance moved",
        amountWords(told.profit, currency)));
    return table;
}

ReportTable tableOf(const AssetRegister& told) {
    const Currency& currency = told.head.currency;
    ReportTable table{
        .currency = currency,
        .titles = titlesOf(told.head, told.asOf ? "Assets as of " + toIso(*told.asOf)
                                                : "Assets of a book without vouchers"),
        .columns = {{"asset", "Asset", Zeros::Shown},
                    {"name", "Name", Zeros::Dropped},
                    {"bought_on", "Bought on", Zeros::Shown},
                    {"grant", "From grant", Zeros::Dropped},
                    {"cost", "Cost", Zeros::Shown},
                    {"depreciation", "Depreciation", Zeros::Shown},
                    {"book_value", "Book value", Zeros::Shown}},
        .rows = {},
        .totals = {"Total", {}, {}, {}, told.cost, told.depreciation, told.bookValue()},
        .footer = {}};
    for (const RegisteredAsset& asset : told.assets)
        table.rows.push_back({asset.page ? asset.page->code : std::string{"On no page"},
                              asset.page ? asset.page->name : std::string{},
                              asset.boughtOn ? ReportCell{*asset.boughtOn} : ReportCell{},
                              asset.grant, asset.cost, asset.depreciation, asset.bookValue()});
    table.footer.push_back(
        fmt::format("Proof: cost {} = 1510, depreciation {} = 1590 of the trial balance",
                    amountWords(told.cost, currency), amountWords(told.depreciation, currency)));
    return table;
}

} // namespace bahi
