#include "ledger/reports/enterprise_result.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/reports/cash_book.h"
#include "ledger/reports/income_and_expenditure.h"
#include "ledger/reports/statement_days.h"

#include <algorithm>
#include <array>
#include <map>

namespace bahi {

namespace {

constexpr std::array kResult = {AccountCode{4510}, AccountCode{4520}, AccountCode{5510},
                                AccountCode{5520}, AccountCode{5530}};
constexpr std::array kHolds = {AccountCode{1030}, AccountCode{1410}};
constexpr AccountCode kCapital{3310};

template <class Codes>
bool isOneOf(const Codes& codes, AccountCode account) {
    return std::find(codes.begin(), codes.end(), account) != codes.end();
}

using AmountsByAccount = std::map<AccountCode, Money>;
/// What the accounts of the result moved on each page, credit less debit; page 0 is none.
using Results = std::map<PageNumber, AmountsByAccount>;

struct Movements {
    Results results;
    AmountsByAccount carried; // by a year's close
};

Movements movementsOf(Book& book, const StatementDays& days) {
    const Journal journal{book.database()};
    Movements moved;
    journal.forEach(days.first, days.last, [&](const Voucher& voucher) {
        const auto& lines = voucher.postings;
        const bool isTold = std::any_of(lines.begin(), lines.end(), [](const Posting& line) {
            return isOneOf(kResult, line.account);
        });
        if (!isTold) return;
        const bool isClose = isYearClose(journal, voucher);
        for (const Posting& line : lines) {
            if (!isOneOf(kResult, line.account)) continue;
            AmountsByAccount& amounts =
                isClose ? moved.carried : moved.results[PageNumber{line.page.number}];
            amounts[line.account] -= line.amount;
        }
    });
    return moved;
}

void tieToTrialBalance(Book& book, const StatementDays& days, const Movements& moved) {
    const Balances balances{book.database()};
    auto before = balances.upTo(days.eve());
    auto after = balances.upTo(days.last);
    for (const AccountCode account : kResult) {
        Money sum;
        for (const auto& [page, amounts] : moved.results)
            if (const auto found = amounts.find(account); found != amounts.end())
                sum += found->second;
        if (const auto carried = moved.carried.find(account); carried != moved.carried.end())
            sum += carried->second;
        mustTie(-sum == after[account].balance() - before[account].balance(),
                "the enterprises come to what their accounts moved");
    }
}

PageLine lineOf(AccountCode account, const std::optional<LedgerPage>& page, Money amount) {
    return {account, ChartOfAccounts::nameOf(account), page, amount};
}

/// The enterprises in the order of their pages, what stands on no page first.
class Enterprises {
public:
    explicit Enterprises(Book& book) : m_pages{pagesOf(book)}, m_codes{memberCodesOf(book)} {}

    void addResults(const Results& results) {
        for (const auto& [page, amounts] : results)
            for (const auto& [account, amount] : amounts) {
                EnterpriseResult& enterprise = at(page);
                enterprise.result.push_back(lineOf(account, enterprise.page, amount));
                enterprise.profit += amount;
            }
    }

    void addHoldings(const DividedBalances& closing) {
        for (const AccountCode account : kHolds)
            for (const PageLine& line : linesOf(account, closing, m_pages))
                at(line.page ? line.page->number : PageNumber{}).holds.push_back(line);
        for (const auto& [place, sides] : closing.pages) {
            if (place.account != kCapital) continue;
            const auto code = m_codes.find(place.member);
            mustTie(code != m_codes.end(), "a partner is a member");
            EnterpriseResult& enterprise = at(place.page);
            enterprise.partners.push_back({code->second, -sides.balance()});
            enterprise.capital -= sides.balance();
        }
        for (const PageLine& line : linesOf(kCapital, closing, m_pages))
            if (!line.page) at({}).capital -= line.amount;
    }

    std::vector<EnterpriseResult> take() {
        std::vector<EnterpriseResult> enterprises;
        for (auto& [page, enterprise] : m_enterprises) enterprises.push_back(std::move(enterprise));
        return enterprises;
    }

private:
    EnterpriseResult& at(PageNumber number) {
        EnterpriseResult& enterprise = m_enterprises[number];
        if (number.value == 0) return enterprise;
        const auto page = m_pages.find(number);
        mustTie(page != m_pages.end(), "a posting stands on a page that was opened");
        enterprise.page = page->second;
        return enterprise;
    }

    PagesByNumber m_pages;
    MemberCodes m_codes;
    std::map<PageNumber, EnterpriseResult> m_enterprises;
};

} // namespace

EnterpriseResults enterpriseResultsOf(Book& book, std::optional<Date> from,
                                      std::optional<Date> to) {
    const StatementDays days = accountingYear(book, from, to);
    const Movements moved = movementsOf(book, days);
    tieToTrialBalance(book, days, moved);
    Enterprises enterprises{book};
    enterprises.addResults(moved.results);
    enterprises.addHoldings(dividedBalances(book, days.last));
    EnterpriseResults told{.head = headOf(book),
                           .from = days.from,
                           .to = days.to,
                           .enterprises = enterprises.take(),
                           .profit = {}};
    for (const EnterpriseResult& enterprise : told.enterprises) told.profit += enterprise.profit;
    return told;
}

} // namespace bahi
