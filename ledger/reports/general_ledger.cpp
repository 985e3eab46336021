#include "ledger/reports/general_ledger.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/reports/statement_days.h"

#include <map>

namespace bahi {

namespace {

using LedgerByAccount = std::map<AccountCode, LedgerAccount>;

bool isAsked(const std::optional<AccountCode>& only, AccountCode account) {
    return !only || *only == account;
}

void open(LedgerByAccount& ledger, AccountCode account, Money opening) {
    ledger[account] = {account, ChartOfAccounts::nameOf(account), opening, {}, {}, {}, opening};
}

void enter(LedgerAccount& account, const Voucher& voucher, const Posting& posting,
           const Names& names) {
    const bool isDebit = posting.amount.isPositive();
    account.closing += posting.amount;
    (isDebit ? account.totalDebit : account.totalCredit) +=
        isDebit ? posting.amount : -posting.amount;
    account.rows.push_back({.date = voucher.date,
                            .voucher = voucher.number,
                            .particulars = names.particularsOf(voucher, posting.account),
                            .page = names.textOf(posting.page),
                            .debit = isDebit ? posting.amount : Money{},
                            .credit = isDebit ? Money{} : -posting.amount,
                            .balance = account.closing});
}

} // namespace

GeneralLedger generalLedgerOf(Book& book, std::optional<AccountCode> only, std::optional<Date> from,
                              std::optional<Date> to) {
    const StatementDays days = statementDays(book, from, to);
    const Balances balances{book.database()};
    const Names names{book};
    LedgerByAccount ledger;
    for (const auto& [account, sides] : balances.upTo(days.eve()))
        if (isAsked(only, account)) open(ledger, account, sides.balance());
    Journal{book.database()}.forEach(days.first, days.last, [&](const Voucher& voucher) {
        for (const Posting& posting : voucher.postings) {
            if (!isAsked(only, posting.account)) continue;
            if (!ledger.contains(posting.account)) open(ledger, posting.account, {});
            enter(ledger[posting.account], voucher, posting, names);
        }
    });

    GeneralLedger told{.head = headOf(book), .from = days.from, .to = days.to, .accounts = {}};
    std::size_t asked = 0;
    for (const auto& [account, sides] : balances.upTo(days.last)) {
        if (!isAsked(only, account)) continue;
        const auto found = ledger.find(account);
        mustTie(found != ledger.end() && found->second.closing == sides.balance(),
                "the general ledger leads to the trial balance");
        ++asked;
    }
    mustTie(asked == ledger.size(), "the trial balance knows every account of the ledger");
    for (auto& [account, page] : ledger)
        if (!page.rows.empty() || !page.opening.isZero()) told.accounts.push_back(std::move(page));
    return told;
}

} // namespace bahi
