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

Json jsonOf(const LedgerRow& row, const JsonAmounts& amount) {
    Json others = Json::array();
    for (const AccountCode account : row.particulars.accounts) others.push_back(jsonCode(account));
    return {{"date", toIso(row.date)},
            {"voucher", row.voucher.value},
            {"kind", wordOf(row.particulars.kind)},
            {"member", memberOrNull(row.particulars.member)},
            {"accounts", std::move(others)},
            {"page", textOrNull(row.page)},
            {"debit", amount(row.debit)},
            {"credit", amount(row.credit)},
            {"balance", amount(row.balance)},
            {"reverses", idOrNull(row.particulars.reverses)},
            {"reversed_by", idOrNull(row.particulars.reversedBy)}};
}

Json jsonOf(const RegisteredVoucher& voucher, const JsonAmounts& amount) {
    Json lines = Json::array();
    for (const RegisteredLine& line : voucher.lines)
        lines.push_back({{"code", jsonCode(line.account)},
                         {"name", line.name},
                         {"page", textOrNull(line.page)},
                         {"debit", amount(line.debit)},
                         {"credit", amount(line.credit)}});
    return {{"voucher", voucher.number.value},
            {"date", toIso(voucher.date)},
            {"kind", wordOf(voucher.kind)},
            {"member", memberOrNull(voucher.member)},
            {"paper", textOrNull(voucher.paper.reference)},
            {"follows", idOrNull(voucher.paper.follows)},
            {"reverses", idOrNull(voucher.reverses)},
            {"reversed_by", idOrNull(voucher.reversedBy)},
            {"lines", std::move(lines)},
            {"total", amount(voucher.total)}};
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
