#include "ledger/reports/portfolio.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/lending/effective_rate.h"
#include "ledger/reports/register_queries.h"
#include "ledger/reports/report_queries.h"
#include "ledger/store/balances.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"
#include "ledger/store/members.h"
#include "ledger/store/rules_book.h"

#include <algorithm>
#include <map>

namespace bahi {

namespace {

PortfolioLoan loanOf(const LoanAccount& loan, const Member& member, const LoanArrears& arrears,
                     Date asOf) {
    return {.number = loan.number(),
            .member = member.code,
            .name = member.name,
            .account = loan.account(),
            .purpose = {},
            .givenOn = loan.givenOn(),
            .terms = loan.terms(),
            .outstanding = loan.balanceOn(asOf),
            .arrears = arrears,
            .daysOverdue = arrears.daysOn(asOf),
            .effectiveRate = {}};
}

void addOverdue(LoanArrears& all, const LoanArrears& one) {
    all.principal += one.principal;
    all.interest += one.interest;
    if (one.since) all.since = std::min(all.since.value_or(*one.since), *one.since);
}

/// Of every loan given up to then, paid off or not: what was asked, and what came of it.
void addDues(Portfolio& portfolio, const LoanDues& dues) {
    portfolio.dues += dues.principal;
    portfolio.dues += dues.interest;
    portfolio.onTime.fellDue += dues.onTime.fellDue;
    portfolio.onTime.met += dues.onTime.met;
    addOverdue(portfolio.overdue, dues.arrears);
}

void addParts(Portfolio& portfolio) {
    std::map<AccountCode, AgedPortfolio> funds;
    std::map<std::string, AgedPortfolio> purposes;
    for (const PortfolioLoan& loan : portfolio.loans) {
        for (AgedPortfolio* aged : {&portfolio.all, &funds[loan.account], &purposes[loan.purpose]})
            aged->add(loan.daysOverdue, loan.outstanding);
    }
    for (const auto& [account, aged] : funds) portfolio.byFund.push_back({account, {}, aged});
    for (const auto& [purpose, aged] : purposes) portfolio.byPurpose.push_back({{}, purpose, aged});
}

/// The loans of each account are its balance; and what lies in the boxes and at the banks.
void tieToAccounts(Portfolio& portfolio, const std::map<AccountCode, Sides>& balances) {
    const auto balanceOf = [&](AccountCode account) {
        const auto found = balances.find(account);
        return found == balances.end() ? Money{} : found->second.balance();
    };
    Money lent;
    for (const ChartedAccount& charted : ChartOfAccounts::all()) {
        const AccountCode account = charted.account.code;
        if (!charted.account.isLent()) continue;
        const auto part =
            std::find_if(portfolio.byFund.begin(), portfolio.byFund.end(),
                         [account](const PortfolioPart& fund) { return fund.account == account; });
        const Money told = part == portfolio.byFund.end() ? Money{} : part->aged.total();
        mustTie(told == balanceOf(account), "the loans come to their accounts");
        lent += told;
    }
    mustTie(lent == portfolio.all.total(), "the bands of age come to what is lent");
    for (const AccountCode account : accounts::kCash)
        (accounts::isBank(account) ? portfolio.bank : portfolio.cash) += balanceOf(account);
    portfolio.provided = -balanceOf(AccountCode{1290});
}

Portfolio emptyPortfolio(Book& book, std::optional<Date> from) {
    return {.head = headOf(book),
            .from = from,
            .asOf = {},
            .lastMeeting = {},
            .loans = {},
            .byFund = {},
            .byPurpose = {},
            .all = {},
            .overdue = {},
            .dues = {},
            .onTime = {},
            .cash = {},
            .bank = {},
            .provided = {},
            .provision = {}};
}

} // namespace

Share Portfolio::idle() const {
    const Money atHand = std::max(Money{}, cash + bank);
    return {atHand.inMinor(), (atHand + all.total()).inMinor()};
}

Portfolio portfolioOf(Book& book, std::optional<Date> from, std::optional<Date> asOf,
                      const std::optional<ProvisionTable>& provisions) {
    Database& database = book.database();
    Portfolio portfolio = emptyPortfolio(book, from);
    const std::vector<Date> meetings = daysOfMeetings(database);
    const Date last =
        asOf.value_or(std::max({Journal{database}.lastDay(), from.value_or(kEarliestDay),
                                meetings.empty() ? kEarliestDay : meetings.back()}));
    if (asOf || last > kEarliestDay) portfolio.asOf = last;
    const auto later = std::upper_bound(meetings.begin(), meetings.end(), last);
    if (later != meetings.begin()) portfolio.lastMeeting = *std::prev(later);

    const RulesHistory rules = RulesBook{database}.history();
    const auto members = membersByNumber(database);
    for (const LoanAccount& loan : Loans{database}.all()) {
        if (loan.givenOn() > last && loan.balanceOn(last).isZero()) continue;
        const auto member = members.find(loan.member());
        mustTie(member != members.end(), "a loan is a member's");
        const LoanDues dues = loanDuesOf(loan, rules, meetings, from.value_or(kEarliestDay), last);
        addDues(portfolio, dues);
        PortfolioLoan told = loanOf(loan, member->second, dues.arrears, last);
        mustTie(told.arrears.principal <= told.outstanding, "no more is overdue than is owed");
        if (told.outstanding.isZero() && !told.arrears.since) continue;
        told.purpose = purposeOf(database, told.number);
        told.effectiveRate = effectiveAnnualRate(told.terms, told.givenOn, rules);
        portfolio.loans.push_back(std::move(told));
    }
    addParts(portfolio);
    tieToAccounts(portfolio, Balances{database}.upTo(last));
    if (provisions) portfolio.provision = provisionFor(portfolio.all, *provisions);
    mustTie(portfolio.dues.demand() == portfolio.dues.collected + portfolio.dues.balance(),
            "demand is collection and balance");
    return portfolio;
}

} // namespace bahi
