#include "ledger/exchange/report_json_parts.h"
#include "ledger/exchange/report_statements.h"
#include "ledger/reports/general_ledger.h"
#include "ledger/reports/vouchers_register.h"
#include "ledger/store/words.h"

namespace bahi {

namespace {

Json memberOrNull(const std::optional<MemberCode>& member) {
    return member ? Json(member->text()) : Json(nullptr);
}

// A ledger has many rows: keys set one by one cost half of what a list of pairs does.

Json jsonOf(const LedgerRow& row, const JsonAmounts& amount) {
    Json others = Json::array();
    for (const AccountCode account : row.particulars.accounts) others.push_back(jsonCode(account));
    Json json;
    json["date"] = toIso(row.date);
    json["voucher"] = row.voucher.value;
    json["kind"] = wordOf(row.particulars.kind);
    json["member"] = memberOrNull(row.particulars.member);
    json["accounts"] = std::move(others);
    json["page"] = textOrNull(row.page);
    json["debit"] = amount(row.debit);
    json["credit"] = amount(row.credit);
    json["balance"] = amount(row.balance);
    json["reverses"] = idOrNull(row.particulars.reverses);
    json["reversed_by"] = idOrNull(row.particulars.reversedBy);
    return json;
}

Json jsonOf(const RegisteredLine& line, const JsonAmounts& amount) {
    Json json;
    json["code"] = jsonCode(line.account);
    json["name"] = line.name;
    json["page"] = textOrNull(line.page);
    json["debit"] = amount(line.debit);
    json["credit"] = amount(line.credit);
    return json;
}

Json jsonOf(const RegisteredVoucher& voucher, const JsonAmounts& amount) {
    Json lines = Json::array();
    for (const RegisteredLine& line : voucher.lines) lines.push_back(jsonOf(line, amount));
    Json json;
    json["voucher"] = voucher.number.value;
    json["date"] = toIso(voucher.date);
    json["kind"] = wordOf(voucher.kind);
    json["member"] = memberOrNull(voucher.member);
    json["paper"] = textOrNull(voucher.paper.reference);
    json["text"] = textOrNull(voucher.text);
    json["follows"] = idOrNull(voucher.paper.follows);
    json["reverses"] = idOrNull(voucher.reverses);
    json["reversed_by"] = idOrNull(voucher.reversedBy);
    json["lines"] = std::move(lines);
    json["total"] = amount(voucher.total);
    return json;
}

} // namespace

/// Balances are debit less credit: below nothing for an account that stands in credit.
Json jsonOf(const GeneralLedger& ledger) {
    const JsonAmounts amount{ledger.head};
    Json accounts = Json::array();
    for (const LedgerAccount& account : ledger.accounts) {
        Json rows = Json::array();
        for (const LedgerRow& row : account.rows) rows.push_back(jsonOf(row, amount));
        accounts.push_back({{"code", jsonCode(account.account)},
                            {"name", account.name},
                            {"opening", amount(account.opening)},
                            {"rows", std::move(rows)},
                            {"total_debit", amount(account.totalDebit)},
                            {"total_credit", amount(account.totalCredit)},
                            {"closing", amount(account.closing)}});
    }
    return {{"from", dateOrNull(ledger.from)},
            {"to", dateOrNull(ledger.to)},
            {"currency", ledger.head.currency.code},
            {"accounts", std::move(accounts)}};
}

Json jsonOf(const VouchersRegister& told) {
    const JsonAmounts amount{told.head};
    Json vouchers = Json::array();
    for (const RegisteredVoucher& voucher : told.vouchers)
        vouchers.push_back(jsonOf(voucher, amount));
    return {{"from", dateOrNull(told.from)},
            {"to", dateOrNull(told.to)},
            {"currency", told.head.currency.code},
            {"vouchers", std::move(vouchers)},
            {"total", amount(told.total)}};
}

} // namespace bahi
