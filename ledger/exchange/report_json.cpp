#include "ledger/exchange/report_json.h"

#include "ledger/exchange/report_json_parts.h"
#include "ledger/exchange/report_statements.h"
#include "ledger/reports/bank_book.h"
#include "ledger/store/words.h"

namespace bahi {

namespace {

std::string_view wordOf(PassbookRowKind kind) {
    switch (kind) {
        case PassbookRowKind::Ordinary:
            return "ordinary";
        case PassbookRowKind::CutOff:
            return "cut-off";
        case PassbookRowKind::TakenBack:
            return "taken-back";
    }
    return {};
}

Json jsonOf(const PassbookRow& row, const JsonAmounts& amount) {
    Json vouchers = Json::array();
    for (const VoucherNumber voucher : row.vouchers) vouchers.push_back(voucher.value);
    return {{"date", toIso(row.date)},
            {"saving", amount(row.moved.saving)},
            {"savings_total", amount(row.savingsTotal)},
            {"loan_given", amount(row.moved.loanGiven)},
            {"principal", amount(row.moved.principal)},
            {"interest", amount(row.moved.interest)},
            {"fine", amount(row.moved.fine)},
            {"loan_balance", amount(row.loanBalance)},
            {"paid_in", amount(row.moved.paidIn)},
            {"fee", amount(row.moved.fee)},
            {"other_in", amount(row.moved.otherIn)},
            {"withdrawn", amount(row.moved.withdrawn)},
            {"other_out", amount(row.moved.otherOut)},
            {"received", amount(row.moved.received)},
            {"kind", wordOf(row.kind)},
            {"meeting", idOrNull(row.meeting)},
            {"vouchers", std::move(vouchers)},
            {"reverses", idOrNull(row.reverses)},
            {"reversed_by", idOrNull(row.reversedBy)},
            {"mark", row.mark}};
}

Json jsonOf(const CashBookRow& row, const JsonAmounts& amount) {
    Json accounts = Json::array();
    for (const AccountCode account : row.accounts)
        accounts.push_back(std::to_string(account.value));
    return {{"date", toIso(row.date)},
            {"voucher", row.voucher.value},
            {"kind", wordOf(row.kind)},
            {"member", row.member ? Json(row.member->text()) : Json(nullptr)},
            {"accounts", std::move(accounts)},
            {"receipt", amount(row.receipt)},
            {"payment", amount(row.payment)},
            {"reverses", idOrNull(row.reverses)},
            {"reversed_by", idOrNull(row.reversedBy)}};
}

void addMovement(Json& json, const MemberMovement& moved, const JsonAmounts& amount) {
    json["saving"] = amount(moved.saving);
    json["principal"] = amount(moved.principal);
    json["interest"] = amount(moved.interest);
    json["fine"] = amount(moved.fine);
    json["fee"] = amount(moved.fee);
    json["other_in"] = amount(moved.otherIn);
    json["loan_given"] = amount(moved.loanGiven);
    json["withdrawn"] = amount(moved.withdrawn);
    json["other_out"] = amount(moved.otherOut);
    json["paid_in"] = amount(moved.paidIn);
    json["received"] = amount(moved.received);
}

Json jsonOf(const GivenLoan& loan, const JsonAmounts& amount) {
    return {{"loan", loan.number.value},
            {"member", loan.member.text()},
            {"account", std::to_string(loan.account.value)},
            {"amount", amount(loan.terms.principal)},
            {"rate", loan.terms.rate.toText()},
            {"instalment", amount(loan.terms.instalment)},
            {"resolution", idOrNull(loan.terms.resolution)},
            {"purpose", loan.purpose}};
}

} // namespace

Json jsonOf(const TrialBalance& trial) {
    const JsonAmounts amount{trial.head};
    Json accounts = Json::array();
    for (const TrialBalanceRow& row : trial.rows)
        accounts.push_back({{"code", std::to_string(row.account.value)},
                            {"name", row.name},
                            {"debit", amount(row.debit)},
                            {"credit", amount(row.credit)}});
    return {{"as_of", dateOrNull(trial.asOf)},
            {"currency", trial.head.currency.code},
            {"accounts", std::move(accounts)},
            {"total_debit", amount(trial.totalDebit)},
            {"total_credit", amount(trial.totalCredit)}};
}

Json jsonOf(const Passbook& passbook) {
    const JsonAmounts amount{passbook.head};
    Json rows = Json::array();
    for (const PassbookRow& row : passbook.rows) rows.push_back(jsonOf(row, amount));
    return {{"member", passbook.member.code.text()},
            {"rows", std::move(rows)},
            {"from", dateOrNull(passbook.from)},
            {"to", dateOrNull(passbook.to)},
            {"currency", passbook.head.currency.code},
            {"savings_brought_forward", amount(passbook.savingsBefore)},
            {"loans_brought_forward", amount(passbook.loansBefore)},
            {"savings", amount(passbook.savings)},
            {"loans", amount(passbook.loans)}};
}

Json jsonOf(const CashBook& book) {
    const JsonAmounts amount{book.head};
    Json rows = Json::array();
    for (const CashBookRow& row : book.rows) {
        Json json = jsonOf(row, amount);
        json["balance"] = amount(row.balance);
        rows.push_back(std::move(json));
    }
    return {{"from", dateOrNull(book.from)},
            {"to", dateOrNull(book.to)},
            {"currency", book.head.currency.code},
            {"opening", amount(book.opening)},
            {"rows", std::move(rows)},
            {"total_receipts", amount(book.totalReceipts)},
            {"total_payments", amount(book.totalPayments)},
            {"closing", amount(book.closing)}};
}

Json jsonOf(const BankBook& bank) {
    Json json = jsonOf(bank.book);
    json["page"] = pageOrNull(bank.page);
    json["name"] = bank.page ? textOrNull(bank.page->name) : Json(nullptr);
    return json;
}

Json jsonOf(const MeetingSheet& sheet) {
    const JsonAmounts amount{sheet.head};
    Json members = Json::array();
    for (const MeetingSheetRow& row : sheet.rows) {
        Json json = {
            {"member", row.member.code.text()},
            {"name", row.member.name},
            {"attendance", row.attendance ? Json(wordOf(*row.attendance)) : Json(nullptr)}};
        addMovement(json, row.moved, amount);
        members.push_back(std::move(json));
    }
    Json total;
    addMovement(total, sheet.total, amount);
    Json others = Json::array();
    for (const CashBookRow& row : sheet.others) others.push_back(jsonOf(row, amount));
    Json resolutions = Json::array();
    for (const Resolution& resolution : sheet.resolutions)
        resolutions.push_back({{"number", resolution.number.value}, {"words", resolution.words}});
    Json loans = Json::array();
    for (const GivenLoan& loan : sheet.loans) loans.push_back(jsonOf(loan, amount));
    Json takenBack = Json::array();
    for (const TakenBackVoucher& pair : sheet.takenBack)
        takenBack.push_back({{"voucher", pair.voucher.value},
                             {"reversed_by", pair.reversedBy.value},
                             {"reason", textOrNull(pair.reason)}});
    Json replacements = Json::array();
    for (const Replacement& replacement : sheet.replacements)
        replacements.push_back({{"record", replacement.replaced.value},
                                {"replaced_by", replacement.record.value},
                                {"reason", textOrNull(replacement.reason)}});
    return {{"meeting", sheet.meeting.number.value},
            {"date", toIso(sheet.meeting.heldOn)},
            {"currency", sheet.head.currency.code},
            {"members", std::move(members)},
            {"total", std::move(total)},
            {"others", std::move(others)},
            {"resolutions", std::move(resolutions)},
            {"loans", std::move(loans)},
            {"taken_back", std::move(takenBack)},
            {"replacements", std::move(replacements)},
            {"late_reason", textOrNull(sheet.lateReason)},
            {"opening_cash", amount(sheet.opening)},
            {"receipts", amount(sheet.receipts)},
            {"payments", amount(sheet.payments)},
            {"beside_in", amount(sheet.besideIn)},
            {"beside_out", amount(sheet.besideOut)},
            {"closing_cash", amount(sheet.closing)},
            {"minute_book_code", sheet.minuteBookCode}};
}

std::string jsonReport(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace bahi
