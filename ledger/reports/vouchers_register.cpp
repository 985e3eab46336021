#include "ledger/reports/vouchers_register.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/reports/particulars.h"
#include "ledger/reports/statement_days.h"
#include "ledger/store/texts.h"

namespace bahi {

namespace {

RegisteredVoucher registered(const Voucher& voucher, const Names& names) {
    RegisteredVoucher told{.number = voucher.number,
                           .date = voucher.date,
                           .kind = voucher.kind,
                           .member = names.codeOf(voucher.member),
                           .paper = {},
                           .reverses = voucher.reverses,
                           .reversedBy = voucher.reversedBy,
                           .text = {},
                           .lines = {},
                           .total = {}};
    for (const Posting& line : voucher.postings) {
        const bool isDebit = line.amount.isPositive();
        told.lines.push_back({.account = line.account,
                              .name = ChartOfAccounts::nameOf(line.account),
                              .page = names.textOf(line.page),
                              .debit = isDebit ? line.amount : Money{},
                              .credit = isDebit ? Money{} : -line.amount});
        told.total += told.lines.back().debit;
    }
    return told;
}

/// All debits on or before `day`, of all accounts.
Money debitsUpTo(Book& book, Date day) {
    Money sum;
    for (const auto& [account, sides] : Balances{book.database()}.upTo(day)) sum += sides.debit;
    return sum;
}

} // namespace

VouchersRegister vouchersRegisterOf(Book& book, std::optional<Date> from, std::optional<Date> to) {
    const StatementDays days = statementDays(book, from, to);
    const Names names{book};
    const Texts texts{book.database()};
    const auto papers = paperVouchersIn(book.database());
    VouchersRegister told{
        .head = headOf(book), .from = days.from, .to = days.to, .vouchers = {}, .total = {}};
    Journal{book.database()}.forEach(days.first, days.last, [&](const Voucher& voucher) {
        RegisteredVoucher& row = told.vouchers.emplace_back(registered(voucher, names));
        if (const auto paper = papers.find(voucher.number); paper != papers.end())
            row.paper = paper->second;
        row.text = texts.of(voucher.record, TextField::Narration);
        told.total += row.total;
    });
    mustTie(debitsUpTo(book, days.last) - debitsUpTo(book, days.eve()) == told.total,
            "the vouchers are all that moved the accounts");
    return told;
}

} // namespace bahi
