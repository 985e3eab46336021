#include "ledger/exchange/report_json_parts.h"
#include "ledger/exchange/report_statements.h"
#include "ledger/reports/asset_register.h"
#include "ledger/reports/enterprise_result.h"
#include "ledger/reports/fund_statement.h"

namespace bahi {

namespace {

void addAmounts(Json& json, const FundLine& line, const JsonAmounts& amount) {
    json["opening"] = amount(line.opening);
    json["came_in"] = amount(line.cameIn);
    json["went_out"] = amount(line.wentOut);
    json["closing"] = amount(line.closing);
}

Json jsonOf(const FundOfGroup& fund, const JsonAmounts& amount) {
    Json lines = Json::array();
    for (const FundLine& line : fund.lines) {
        Json json = {
            {"code", jsonCode(line.account)}, {"name", line.name}, {"page", pageOrNull(line.page)}};
        addAmounts(json, line, amount);
        lines.push_back(std::move(json));
    }
    Json idle;
    addAmounts(idle, fund.total, amount);
    return {{"name", fund.name}, {"accounts", std::move(lines)}, {"idle", std::move(idle)}};
}

Json jsonOf(const EnterpriseResult& one, const JsonAmounts& amount) {
    Json partners = Json::array();
    for (const PartnersCapital& partner : one.partners)
        partners.push_back({{"member", partner.member.text()}, {"amount", amount(partner.amount)}});
    return {{"page", pageOrNull(one.page)},
            {"name", one.page ? textOrNull(one.page->name) : Json(nullptr)},
            {"result", jsonLines(one.result, amount)},
            {"profit", amount(one.profit)},
            {"holds", jsonLines(one.holds, amount)},
            {"partners", std::move(partners)},
            {"capital", amount(one.capital)}};
}

Json jsonOf(const RegisteredAsset& asset, const JsonAmounts& amount) {
    return {{"page", pageOrNull(asset.page)},
            {"name", asset.page ? textOrNull(asset.page->name) : Json(nullptr)},
            {"bought_on", asset.boughtOn ? Json(toIso(*asset.boughtOn)) : Json(nullptr)},
            {"grant", textOrNull(asset.grant)},
            {"cost", amount(asset.cost)},
            {"depreciation", amount(asset.depreciation)},
            {"book_value", amount(asset.bookValue())}};
}

} // namespace

Json jsonOf(const FundStatement& told) {
    const JsonAmounts amount{told.head};
    Json funds = Json::array();
    for (const FundOfGroup& fund : told.funds) funds.push_back(jsonOf(fund, amount));
    return {{"from", dateOrNull(told.from)},
            {"to", dateOrNull(told.to)},
            {"currency", told.head.currency.code},
            {"funds", std::move(funds)}};
}

Json jsonOf(const EnterpriseResults& told) {
    const JsonAmounts amount{told.head};
    Json enterprises = Json::array();
    for (const EnterpriseResult& one : told.enterprises) enterprises.push_back(jsonOf(one, amount));
    return {{"from", dateOrNull(told.from)},
            {"to", dateOrNull(told.to)},
            {"currency", told.head.currency.code},
            {"enterprises", std::move(enterprises)},
            {"profit", amount(told.profit)}};
}

Json jsonOf(const AssetRegister& told) {
    const JsonAmounts amount{told.head};
    Json assets = Json::array();
    for (const RegisteredAsset& asset : told.assets) assets.push_back(jsonOf(asset, amount));
    return {{"as_of", dateOrNull(told.asOf)},
            {"currency", told.head.currency.code},
            {"assets", std::move(assets)},
            {"total_cost", amount(told.cost)},
            {"total_depreciation", amount(told.depreciation)},
            {"total_book_value", amount(told.bookValue())}};
}

} // namespace bahi
