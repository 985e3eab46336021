#include "ledger/exchange/report_table.h"

#include "ledger/exchange/report_statements.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/bank_book.h"
#include "ledger/reports/cash_book.h"
#include "ledger/reports/passbook.h"
#include "ledger/reports/trial_balance.h"

#include <fmt/format.h>

namespace bahi {

namespace {

std::string numbersOf(const std::vector<VoucherNumber>& vouchers) {
    std::string words;
    for (const VoucherNumber voucher : vouchers)
        words += (words.empty() ? "" : " ") + std::to_string(voucher.value);
    return words;
}

std::string remarkOf(const PassbookRow& row) {
    switch (row.kind) {
        case PassbookRowKind::Ordinary:
            return row.meeting ? "" : "outside the meetings";
        case PassbookRowKind::CutOff:
            return "from the books before";
        case PassbookRowKind::TakenBack:
            return takenBackWords(row.reverses, row.reversedBy);
    }
    return {};
}

/// `brought forward 0.00 + saved 300.00 = withdrawn 0.00 + total 300.00`
std::string flowLine(const Currency& currency, std::string_view pattern, Money before, Money in,
                     Money out, Money after) {
    return fmt::format(fmt::runtime(pattern), amountWords(before, currency),
                       amountWords(in, currency), amountWords(out, currency),
                       amountWords(after, currency));
}

ReportCell cellOf(const std::optional<Date>& date) {
    return date ? ReportCell{*date} : ReportCell{};
}

std::vector<ReportCell> rowOf(const PassbookRow& row) {
    const MemberMovement& moved = row.moved;
    return {
        row.date,       moved.saving,    row.savingsTotal, moved.loanGiven, moved.principal,
        moved.interest, moved.fine,      row.loanBalance,  moved.paidIn,    moved.fee,
        moved.otherIn,  moved.withdrawn, moved.otherOut,   moved.received,  numbersOf(row.vouchers),
        remarkOf(row),  row.mark};
}

const std::vector<ReportColumn>& passbookColumns() {
    static const std::vector<ReportColumn> columns = {
        {"date", "Date", Zeros::Shown},
        {"saving", "Saving", Zeros::Blank},
        {"savings_total", "Savings\ntotal", Zeros::Shown},
        {"loan_given", "Loan\ngiven", Zeros::Dropped},
        {"principal", "Loan\nrepaid", Zeros::Dropped},
        {"interest", "Interest", Zeros::Dropped},
        {"fine", "Fine", Zeros::Dropped},
        {"loan_balance", "Loan\nbalance", Zeros::Shown},
        {"paid_in", "Paid in", Zeros::Shown},
        {"fee", "Fee", Zeros::Dropped},
        {"other_in", "Other\npaid in", Zeros::Dropped},
        {"withdrawn", "Withdrawn", Zeros::Dropped},
        {"other_out", "Other\npaid out", Zeros::Dropped},
        {"received", "Received", Zeros::Dropped},
        {"vouchers", "Vouchers", Zeros::Dropped},
        {"remark", "Remark", Zeros::Dropped},
        {"mark", "Mark", Zeros::Dropped},
    };
    return columns;
}

} // namespace

ReportTable tableOf(const Passbook& passbook) {
    const Currency& currency = passbook.head.currency;
    const Member& member = passbook.member;
    const std::string who =
        member.name.empty() ? member.code.text() : member.code.text() + " " + member.name;
    ReportTable table{
        .currency = currency,
        .titles = titlesOf(passbook.head, fmt::format("Passbook of {}, {}", who,
                                                      periodWords(passbook.from, passbook.to))),
        .columns = passbookColumns(),
        .rows = {},
        .totals = {},
        .footer = {}};
    // A cut-off has a row of its own below; this one tells of the days before the first.
    Money savings = passbook.savingsBefore;
    Money loans = passbook.loansBefore;
    for (const PassbookRow& row : passbook.rows) {
        savings -= row.savingsForward;
        loans -= row.loansForward;
    }
    if (!savings.isZero() || !loans.isZero())
        table.rows.push_back({cellOf(passbook.from),
                              {},
                              savings,
                              {},
                              {},
                              {},
                              {},
                              loans,
                              {},
                              {},
                              {},
                              {},
                              {},
                              {},
                              {},
                              "brought forward",
                              {}});
    for (const PassbookRow& row : passbook.rows) table.rows.push_back(rowOf(row));
    const MemberMovement& total = passbook.total;
    table.totals = {"Total",
                    total.saving,
                    {},
                    total.loanGiven,
                    total.principal,
                    total.interest,
                    total.fine,
                    {},
                    total.paidIn,
                    total.fee,
                    total.otherIn,
                    total.withdrawn,
                    total.otherOut,
                    total.received,
                    {},
                    {},
                    {}};
    if (passbook.rows.empty()) table.footer.emplace_back("Nothing happened in these days.");
    table.footer.push_back(
        flowLine(currency, "Savings: brought forward {} + saved {} = withdrawn {} + total {}",
                 passbook.savingsBefore, total.saving, total.withdrawn, passbook.savings));
    table.footer.push_back(
        flowLine(currency, "Loans: brought forward {} + given {} = repaid {} + balance {}",
                 passbook.loansBefore, total.loanGiven, total.principal, passbook.loans));
    table.footer.emplace_back("Proof: both tie to her pages of the savings and loan ledgers.");
    return table;
}

namespace {

/// `title` and `what` say which cash it is: the box, a bank account.
ReportTable cashTable(const CashBook& book, const std::string& title, const std::string& what) {
    const Currency& currency = book.head.currency;
    ReportTable table{.currency = currency,
                      .titles = titlesOf(book.head, title + ", " + periodWords(book.from, book.to)),
                      .columns = {{"date", "Date", Zeros::Shown},
                                  {"voucher", "Voucher", Zeros::Shown},
                                  {"particulars", "Particulars", Zeros::Shown},
                                  {"receipt", "Receipt", Zeros::Blank},
                                  {"payment", "Payment", Zeros::Blank},
                                  {"balance", "Balance", Zeros::Shown}},
                      .rows = {},
                      .totals = {"Total", {}, {}, book.totalReceipts, book.totalPayments, {}},
                      .footer = {}};
    table.rows.push_back({cellOf(book.from), {}, "Opening balance", {}, {}, book.opening});
    for (const CashBookRow& row : book.rows)
        table.rows.push_back({row.date, row.voucher.value, particularsOf(row), row.receipt,
                              row.payment, row.balance});
    table.rows.push_back({cellOf(book.to), {}, "Closing balance", {}, {}, book.closing});
    if (book.rows.empty())
        table.footer.push_back(fmt::format("No voucher moved {} in these days.", what));
    table.footer.push_back(
        flowLine(currency, "Proof: opening {} + receipts {} = payments {} + closing {}",
                 book.opening, book.totalReceipts, book.totalPayments, book.closing));
    return table;
}

} // namespace

ReportTable tableOf(const CashBook& book) {
    return cashTable(book, "Cash book", "the box");
}

ReportTable tableOf(const BankBook& bank) {
    if (!bank.page) return cashTable(bank.book, "Bank book", "the bank account");
    const LedgerPage& page = *bank.page;
    const std::string which = page.name.empty() ? page.code : page.code + " " + page.name;
    return cashTable(bank.book, "Bank book of " + which, "this account");
}

ReportTable tableOf(const TrialBalance& trial) {
    const Currency& currency = trial.head.currency;
    ReportTable table{
        .currency = currency,
        .titles = titlesOf(trial.head, trial.asOf ? "Trial balance as of " + toIso(*trial.asOf)
                                                  : "Trial balance of a book without vouchers"),
        .columns = {{"code", "Code", Zeros::Shown},
                    {"name", "Account", Zeros::Shown},
                    {"debit", "Debit", Zeros::Blank},
                    {"credit", "Credit", Zeros::Blank}},
        .rows = {},
        .totals = {{}, "Total", trial.totalDebit, trial.totalCredit},
        .footer = {fmt::format("Proof: debit {} = credit {}",
                               amountWords(trial.totalDebit, currency),
                               amountWords(trial.totalCredit, currency))}};
    for (const TrialBalanceRow& row : trial.rows)
        table.rows.push_back(
            {std::to_string(row.account.value), std::string{row.name}, row.debit, row.credit});
    return table;
}

} // namespace bahi
