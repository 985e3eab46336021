#include "ledger/reports/income_and_expenditure.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/reports/statement_days.h"

#include <algorithm>
#include <map>

namespace bahi {

namespace {

const Account& accountOf(AccountCode code) {
    const ChartedAccount* charted = ChartOfAccounts::find(code);
    mustTie(charted != nullptr, "an account of the book is in the chart");
    return charted->account;
}

bool isResult(AccountCode code) {
    return accountOf(code).isResult();
}

using Amounts = std::map<AccountCode, Money>;

void addResult(Amounts& amounts, const Voucher& voucher) {
    for (const Posting& line : voucher.postings)
        if (isResult(line.account)) amounts[line.account] += line.amount;
}

Money of(const Amounts& amounts, AccountCode account) {
    const auto found = amounts.find(account);
    return found == amounts.end() ? Money{} : found->second;
}

void tieToTrialBalance(Book& book, const StatementDays& days, const Amounts& earned,
                       const Amounts& carried) {
    const Balances balances{book.database()};
    const auto before = balances.upTo(days.eve());
    for (const auto& [account, sides] : balances.upTo(days.last)) {
        if (!isResult(account)) continue;
        const auto was = before.find(account);
        const Money moved =
            sides.balance() - (was == before.end() ? Money{} : was->second.balance());
        mustTie(of(earned, account) + of(carried, account) == moved,
                "income and expenditure are what their accounts moved");
    }
}

} // namespace

bool isYearClose(const Voucher& voucher) {
    if (voucher.kind != EntryKind::Journal) return false;
    const auto& lines = voucher.postings;
    return std::any_of(lines.begin(), lines.end(),
                       [](const Posting& line) { return line.account == accounts::kSurplus; }) &&
           std::all_of(lines.begin(), lines.end(), [](const Posting& line) {
               return line.account == accounts::kSurplus || isResult(line.account);
           });
}

bool isYearClose(const Journal& journal, const Voucher& voucher) {
    if (!voucher.reverses) return isYearClose(voucher);
    const auto reversed = journal.voucher(*voucher.reverses);
    return reversed && isYearClose(*reversed);
}

IncomeAndExpenditure incomeAndExpenditureOf(Book& book, std::optional<Date> from,
                                            std::optional<Date> to) {
    const StatementDays days = accountingYear(book, from, to);
    const Journal journal{book.database()};
    Amounts earned;
    Amounts carried;
    journal.forEach(days.first, days.last, [&](const Voucher& voucher) {
        addResult(isYearClose(journal, voucher) ? carried : earned, voucher);
    });
    tieToTrialBalance(book, days, earned, carried);

    IncomeAndExpenditure told{.head = headOf(book),
                              .from = days.from,
                              .to = days.to,
                              .income = {},
                              .expenditure = {},
                              .totalIncome = {},
                              .totalExpenditure = {},
                              .carried = {}};
    for (const auto& [account, amount] : earned) {
        const bool isIncome = accountOf(account).kind == AccountKind::Income;
        const PageLine line{
            account, ChartOfAccounts::nameOf(account), {}, isIncome ? -amount : amount};
        (isIncome ? told.income : told.expenditure).push_back(line);
        (isIncome ? told.totalIncome : told.totalExpenditure) += line.amount;
    }
    for (const auto& [account, amount] : carried) told.carried += amount;
    return told;
}

} // namespace bahi
