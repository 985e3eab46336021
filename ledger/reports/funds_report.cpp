#include "ledger/reports/funds_report.h"

#include "ledger/books/lending_funds.h"
#include "ledger/reports/balance_sheet.h"
#include "ledger/reports/fund_statement.h"
#include "ledger/reports/income_and_expenditure.h"
#include "ledger/reports/loan_ledger.h"
#include "ledger/reports/statement_days.h"
#include "ledger/store/journal.h"

#include <algorithm>
#include <map>

namespace bahi {

namespace {

using TurnoverByAccount = std::map<AccountCode, FundTurnover>;

/// A cut-off, or what took one back on its own day.
bool isBroughtForward(const LoanLedgerRow& row, const LoanPage& page) {
    if (row.kind == EntryKind::CutOff) return true;
    return row.reverses && std::any_of(page.rows.begin(), page.rows.end(), [&](const auto& other) {
               return other.voucher == *row.reverses && other.kind == EntryKind::CutOff;
           });
}

/// What the loan ledger says of each account of loans.
TurnoverByAccount turnoverOfLoans(const LoanLedger& ledger) {
    TurnoverByAccount byAccount;
    for (const LoanPage& page : ledger.pages) {
        FundTurnover& sum = byAccount[page.account];
        sum.lentBefore += page.before;
        sum.outstanding += page.balance;
        for (const LoanLedgerRow& row : page.rows) {
            if (isBroughtForward(row, page)) {
                sum.lentBefore += row.lent;
                continue;
            }
            sum.lent += row.lent;
            sum.repaid += row.repaid;
            sum.lowered += row.lowered;
            sum.interest += row.interest;
        }
    }
    return byAccount;
}

void addMoney(FundTurnover& told, const FundLine& line) {
    told.heldBefore += line.opening;
    told.received += line.cameIn;
    told.returned += line.wentOut;
    told.held += line.closing;
}

/// The fund's line of loans, which says what came back as one sum, parted as the loan ledger does.
void addLoans(FundTurnover& told, const FundLine& line, const FundTurnover& loans) {
    mustTie(-line.opening == loans.lentBefore && line.wentOut == loans.lent &&
                line.cameIn == loans.repaid + loans.lowered && -line.closing == loans.outstanding,
            "the loans of a fund are those of the loan ledger");
    told.lentBefore = loans.lentBefore;
    told.lent = loans.lent;
    told.repaid = loans.repaid;
    told.lowered = loans.lowered;
    told.outstanding = loans.outstanding;
}

/// The lines of `known` in the statement; none if nothing stood in it or moved.
std::vector<FundLine> linesOf(const FundStatement& statement, const LendingFund& known) {
    for (const FundOfGroup& fund : statement.funds)
        if (fund.name == known.name) return fund.lines;
    return {};
}

/// None: nothing stood in the fund or moved. Interest may come in where no principal is left, and
/// then the loans have no line.
std::optional<FundTurnover> turnoverOf(const std::vector<FundLine>& lines, const LendingFund& known,
                                       const TurnoverByAccount& loans) {
    const auto found = known.isLent() ? loans.find(known.loans) : loans.end();
    const FundTurnover lent = found == loans.end() ? FundTurnover{} : found->second;
    if (lines.empty() && lent.interest.isZero()) return {};
    FundTurnover told;
    told.name = known.name;
    told.loans = known.loans;
    told.interest = lent.interest;
    for (const FundLine& line : lines) {
        if (known.isLent() && line.account == known.loans)
            addLoans(told, line, lent);
        else
            addMoney(told, line);
    }
    return told;
}

Money amountOf(const std::vector<SheetHead>& side, AccountCode account) {
    Money amount;
    for (const SheetHead& head : side)
        for (const PageLine& line : head.lines)
            if (line.account == account) amount += line.amount;
    return amount;
}

/// What each fund holds and lent stands in the balance sheet; the rest of both sides is told.
void tieToSheet(FundsReport& report, const BalanceSheet& sheet) {
    for (const LendingFund& known : allFunds()) {
        const auto told =
            std::find_if(report.funds.begin(), report.funds.end(),
                         [&](const FundTurnover& fund) { return fund.name == known.name; });
        const FundTurnover fund = told == report.funds.end() ? FundTurnover{} : *told;
        Money held;
        for (const AccountCode account : known.money) held += amountOf(sheet.left, account);
        const Money lent = known.isLent() ? amountOf(sheet.right, known.loans) : Money{};
        mustTie(fund.held == held && fund.outstanding == lent,
                "the funds are those of the balance sheet");
    }
    for (const AccountCode account : accounts::kCash) report.cash += amountOf(sheet.right, account);
    report.otherLeft = sheet.totalLeft - report.total.held;
    report.otherAssets = sheet.totalRight - report.total.outstanding - report.cash;
}

/// What the account of interest earned, voucher by voucher, which is what its balances moved.
Money earnedOn4010(Book& book, const StatementDays& days) {
    const Journal journal{book.database()};
    Money earned;
    Money carried;
    journal.forEach(days.first, days.last, [&](const Voucher& voucher) {
        Money amount;
        for (const Posting& line : voucher.postings)
            if (line.account == accounts::kLoanInterest) amount -= line.amount;
        if (!amount.isZero()) (isYearClose(journal, voucher) ? carried : earned) += amount;
    });
    const Money moved = journal.balanceOn(accounts::kLoanInterest, days.eve()) -
                        journal.balanceOn(accounts::kLoanInterest, days.last);
    mustTie(earned + carried == moved, "the interest of loans is what account 4010 moved");
    return earned;
}

} // namespace

FundTurnover& FundTurnover::operator+=(const FundTurnover& other) {
    heldBefore += other.heldBefore;
    received += other.received;
    returned += other.returned;
    held += other.held;
    lentBefore += other.lentBefore;
    lent += other.lent;
    repaid += other.repaid;
    lowered += other.lowered;
    interest += other.interest;
    outstanding += other.outstanding;
    return *this;
}

FundsReport fundsReportOf(Book& book, std::optional<Date> from, std::optional<Date> to) {
    const FundStatement statement = fundStatementOf(book, from, to);
    FundsReport report{.head = statement.head,
                       .from = statement.from,
                       .to = statement.to,
                       .funds = {},
                       .total = {},
                       .otherLeft = {},
                       .cash = {},
                       .otherAssets = {},
                       .earned = earnedOn4010(book, statementDays(book, from, to))};
    const TurnoverByAccount loans =
        turnoverOfLoans(loanLedgerOf(book, statement.from, statement.to));
    for (const LendingFund& known : allFunds())
        if (const auto told = turnoverOf(linesOf(statement, known), known, loans))
            report.funds.push_back(*told);
    for (const FundTurnover& fund : report.funds) {
        mustTie(fund.heldBefore + fund.received - fund.returned == fund.held,
                "a fund holds what came less what went");
        report.total += fund;
    }
    tieToSheet(report, balanceSheetOf(book, statement.to));
    return report;
}

} // namespace bahi
