#include "ledger/exchange/report_statements.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/general_ledger.h"
#include "ledger/reports/vouchers_register.h"

#include <fmt/format.h>

namespace bahi {

namespace {

using Row = std::vector<ReportCell>;

std::string codeOf(AccountCode account) {
    return std::to_string(account.value);
}

ReportCell cellOf(const std::optional<Date>& date) {
    return date ? ReportCell{*date} : ReportCell{};
}

/// `834.00` and `Dr`: people and spreadsheets see no signs here.
ReportCell amountOf(Money balance) {
    return balance.isNegative() ? -balance : balance;
}
std::string sideOf(Money balance) {
    if (balance.isZero()) return {};
    return balance.isNegative() ? "Cr" : "Dr";
}

void addAccount(ReportTable& table, const LedgerAccount& account, const GeneralLedger& ledger) {
    const std::string code = codeOf(account.account);
    const std::string name{account.name};
    const auto balanceRow = [&](const std::optional<Date>& day, const char* words, Money balance) {
        table.rows.push_back(
            {code, name, cellOf(day), {}, words, {}, {}, {}, amountOf(balance), sideOf(balance)});
    };
    const Row blank(table.columns.size());
    if (!table.rows.empty()) table.addAside(blank);
    Row heading = blank;
    heading[2] = code + "  " + name;
    table.addAside(heading);
    balanceRow(ledger.from, "Opening balance", account.opening);
    for (const LedgerRow& row : account.rows)
        table.rows.push_back({code, name, row.date, row.voucher.value,
                              particularsOf(row.particulars), row.page, row.debit, row.credit,
                              amountOf(row.balance), sideOf(row.balance)});
    balanceRow(ledger.to, "Closing balance", account.closing);
    Row total = blank;
    total[4] = "Total";
    total[6] = account.totalDebit;
    total[7] = account.totalCredit;
    table.addAside(total);
}

} // namespace

ReportTable tableOf(const GeneralLedger& ledger) {
    const Currency& currency = ledger.head.currency;
    ReportTable table{
        .currency = currency,
        .titles = titlesOf(ledger.head, "General ledger, " + periodWords(ledger.from, ledger.to)),
        .columns = {{"code", "", Zeros::Shown, Readers::Machines},
                    {"name", "", Zeros::Shown, Readers::Machines},
                    {"date", "Date", Zeros::Shown},
                    {"voucher", "Voucher", Zeros::Shown},
                    {"particulars", "Particulars", Zeros::Shown},
                    {"page", "Page", Zeros::Dropped},
                    {"debit", "Debit", Zeros::Blank},
                    {"credit", "Credit", Zeros::Blank},
                    {"balance", "Balance", Zeros::Shown},
                    {"side", "", Zeros::Shown}},
        .rows = {},
        .totals = {},
        .footer = {}};
    Money debits;
    Money credits;
    for (const LedgerAccount& account : ledger.accounts) {
        addAccount(table, account, ledger);
        debits += account.totalDebit;
        credits += account.totalCredit;
    }
    if (ledger.accounts.empty()) table.footer.emplace_back("Nothing stands there in these days.");
    table.footer.push_back(
        fmt::format("Proof: debits {} and credits {} lead each account to its trial balance",
                    amountWords(debits, currency), amountWords(credits, currency)));
    return table;
}

ReportTable tableOf(const VouchersRegister& told) {
    const Currency& currency = told.head.currency;
    ReportTable table{
        .currency = currency,
        .titles = titlesOf(told.head, "Vouchers, " + periodWords(told.from, told.to)),
        .columns = {{"voucher", "Voucher", Zeros::Shown, Readers::All, Repeats::Blank},
                    {"date", "Date", Zeros::Shown, Readers::All, Repeats::Blank},
                    {"kind", "Kind", Zeros::Shown, Readers::All, Repeats::Blank},
                    {"member", "Member", Zeros::Dropped, Readers::All, Repeats::Blank},
                    {"paper", "Paper", Zeros::Dropped, Readers::All, Repeats::Blank},
                    {"remark", "Remark", Zeros::Dropped, Readers::All, Repeats::Blank},
                    {"code", "Code", Zeros::Shown},
                    {"name", "Account", Zeros::Shown},
                    {"page", "Page", Zeros::Dropped},
                    {"debit", "Debit", Zeros::Blank},
                    {"credit", "Credit", Zeros::Blank},
                    {"text", "", Zeros::Shown, Readers::Machines}},
        .rows = {},
        .totals = {"Total", {}, {}, {}, {}, {}, {}, {}, {}, told.total, told.total, {}},
        .footer = {}};
    for (const RegisteredVoucher& voucher : told.vouchers) {
        std::string remark = takenBackWords(voucher.reverses, voucher.reversedBy);
        if (voucher.paper.follows)
            remark += fmt::format("{}follows {}", remark.empty() ? "" : ", ",
                                  voucher.paper.follows->value);
        for (const RegisteredLine& line : voucher.lines)
            table.rows.push_back(
                {voucher.number.value, voucher.date, std::string{kindWord(voucher.kind)},
                 voucher.member ? voucher.member->text() : std::string{}, voucher.paper.reference,
                 remark, codeOf(line.account), std::string{line.name}, line.page, line.debit,
                 line.credit, voucher.text});
        if (voucher.text.empty()) continue;
        Row text(table.columns.size()); // below its lines, as far as it is long
        text[6] = "(" + voucher.text + ")";
        table.addAside(text);
    }
    table.footer.push_back(
        fmt::format("Proof: {} vouchers, debit {} = credit {}, as the accounts of the trial "
                    "balance moved",
                    told.vouchers.size(), amountWords(told.total, currency),
                    amountWords(told.total, currency)));
    return table;
}

} // namespace bahi
