#include "ledger/reports/trial_balance.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/store/journal.h"

#include <utility>

namespace bahi {

TrialBalance trialBalanceFrom(const std::map<AccountCode, Sides>& balances,
                              std::optional<Date> asOf, ReportHead head) {
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

TrialBalance trialBalanceOf(Book& book, std::optional<Date> asOf) {
    const Journal journal{book.database()};
    if (!asOf && journal.lastNumber() == VoucherNumber{})
        return trialBalanceFrom({}, {}, headOf(book));
    const Date day = asOf ? *asOf : journal.lastDay();
    return trialBalanceFrom(Balances{book.database()}.upTo(day), day, headOf(book));
}

} // namespace bahi
