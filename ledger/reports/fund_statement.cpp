#include "ledger/reports/fund_statement.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/books/lending_funds.h"
#include "ledger/reports/statement_days.h"
#include "ledger/store/journal.h"

#include <map>
#include <set>

namespace bahi {

namespace {

using Place = std::pair<AccountCode, PageNumber>; // page 0: undivided
using LinesByPlace = std::map<Place, FundLine>;

std::set<AccountCode> accountsOfFunds() {
    std::set<AccountCode> codes;
    for (const LendingFund& fund : allFunds()) {
        codes.insert(fund.money.begin(), fund.money.end());
        if (fund.isLent()) codes.insert(fund.loans);
    }
    return codes;
}

Place placeOf(const PageLine& line) {
    return {line.account, line.page ? line.page->number : PageNumber{}};
}

FundLine& lineAt(LinesByPlace& lines, const Place& place, const PagesByNumber& pages) {
    FundLine& line = lines[place];
    line.account = place.first;
    line.name = ChartOfAccounts::nameOf(place.first);
    if (place.second.value > 0) line.page = pages.at(place.second);
    return line;
}

/// What each account and page held, credit less debit.
LinesByPlace openedWith(const DividedBalances& opening, const PagesByNumber& pages) {
    LinesByPlace lines;
    for (const AccountCode account : accountsOfFunds())
        for (const PageLine& line : linesOf(account, opening, pages))
            lineAt(lines, placeOf(line), pages).opening = -line.amount;
    return lines;
}

/// `told` is the voucher, or the one it reverses.
void addVoucher(LinesByPlace& lines, const Voucher& told, bool isReversed,
                const PagesByNumber& pages) {
    static const std::set<AccountCode> kAccounts = accountsOfFunds();
    for (const Posting& posting : told.postings) {
        if (!kAccounts.contains(posting.account)) continue;
        const bool isPaged = isOpenedPage(posting.page.subLedger);
        const PageNumber page{isPaged ? posting.page.number : 0};
        mustTie(!isPaged || pages.contains(page), "a posting stands on a page that was opened");
        FundLine& line = lineAt(lines, {posting.account, page}, pages);
        const Money held = isReversed ? posting.amount : -posting.amount;
        if (told.kind == EntryKind::CutOff)
            line.opening += held;
        else if (posting.amount.isNegative())
            line.cameIn += held;
        else
            line.wentOut -= held;
    }
}

void close(LinesByPlace& lines, const DividedBalances& closing, const PagesByNumber& pages) {
    for (auto& [place, line] : lines) line.closing = line.opening + line.cameIn - line.wentOut;
    for (const AccountCode account : accountsOfFunds())
        for (const PageLine& line : linesOf(account, closing, pages)) {
            const auto found = lines.find(placeOf(line));
            mustTie(
                found != lines.end() ? found->second.closing == -line.amount : line.amount.isZero(),
                "the funds are those of the balance sheet");
        }
}

void add(FundOfGroup& fund, const LinesByPlace& lines, AccountCode account) {
    for (auto at = lines.lower_bound({account, PageNumber{}});
         at != lines.end() && at->first.first == account; ++at) {
        const FundLine& line = at->second;
        fund.lines.push_back(line);
        fund.total.opening += line.opening;
        fund.total.cameIn += line.cameIn;
        fund.total.wentOut += line.wentOut;
        fund.total.closing += line.closing;
    }
}

bool isNothing(const FundLine& line) {
    return line.opening.isZero() && line.cameIn.isZero() && line.wentOut.isZero();
}

} // namespace

FundStatement fundStatementOf(Book& book, std::optional<Date> from, std::optional<Date> to) {
    const StatementDays days = statementDays(book, from, to);
    const PagesByNumber pages = pagesOf(book);
    const Journal journal{book.database()};
    LinesByPlace lines = openedWith(dividedBalances(book, days.eve()), pages);
    journal.forEach(days.first, days.last, [&](const Voucher& voucher) {
        const auto reversed =
            voucher.reverses ? journal.voucher(*voucher.reverses) : std::optional<Voucher>{};
        addVoucher(lines, reversed ? *reversed : voucher, reversed.has_value(), pages);
    });
    close(lines, dividedBalances(book, days.last), pages);
    std::erase_if(lines, [](const auto& at) { return isNothing(at.second); });

    FundStatement told{.head = headOf(book), .from = days.from, .to = days.to, .funds = {}};
    for (const LendingFund& known : allFunds()) {
        FundOfGroup fund{.name = known.name, .lines = {}, .total = {}};
        for (const AccountCode account : known.money) add(fund, lines, account);
        if (known.isLent()) add(fund, lines, known.loans);
        if (!fund.lines.empty()) told.funds.push_back(std::move(fund));
    }
    return told;
}

} // namespace bahi
