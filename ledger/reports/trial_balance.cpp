#include "ledger/reports/trial_balance.h"

#include "ledger/books/chart_of_accounts.h"

#include <utility>

namespace bahi {

TrialBalance trialBalanceFrom(const std::map<AccountCode, Sides>& balances, Date asOf,
                              ReportHead head) {
    TrialBalance trial{
        .head = std::move(head), .asOf = asOf, .rows = {}, .totalDebit = {}, .totalCredit = {}};
    for (const auto& [account, sides] : balances) {
        const Money balance = sides.balance();
        TrialBalanceRow row{account, ChartOfAccounts::nameOf(account), {}, {}};
        (balance.isNegative() ? row.credit : row.debit) = balance.isNegative() ? -balance : balance;
        trial.totalDebit += row.debit;
        trial.totalCredit += row.credit;
        trial.rows.push_back(row);
    }
    mustTie(trial.totalDebit == trial.totalCredit, "the balances of the accounts do not balance");
    return trial;
}

TrialBalance trialBalanceOf(Book& book, Date asOf) {
    return trialBalanceFrom(Balances{book.database()}.upTo(asOf), asOf, headOf(book));
}

} // namespace bahi
