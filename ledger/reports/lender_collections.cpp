#include "ledger/reports/lender_collections.h"

#include "ledger/books/lending_funds.h"
#include "ledger/reports/borrowing_list.h"
#include "ledger/reports/funds_report.h"

#include <algorithm>

namespace bahi {

namespace {

constexpr std::string_view kOtherLenders = "Other lenders";
constexpr std::string_view kNothingDrawn = "Nothing drawn yet";

/// The fund whose money stands on the account of a debt; null for other lenders.
const LendingFund* fundOf(AccountCode debt) {
    const auto funds = fundsToLend();
    const auto found = std::find_if(funds.begin(), funds.end(), [debt](const LendingFund& fund) {
        return std::find(fund.money.begin(), fund.money.end(), debt) != fund.money.end();
    });
    return found == funds.end() ? nullptr : &*found;
}

FundDemand newLine(AccountCode debt) {
    FundDemand line{};
    const LendingFund* fund = fundOf(debt);
    line.name = fund != nullptr         ? fund->name
                : debt == AccountCode{} ? kNothingDrawn
                                        : kOtherLenders;
    if (fund != nullptr) line.loans = fund->loans;
    return line;
}

FundDemand& lineFor(std::vector<FundDemand>& lines, AccountCode debt) {
    const FundDemand fresh = newLine(debt);
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const FundDemand& line) {
        return line.name == fresh.name;
    });
    return found == lines.end() ? lines.emplace_back(fresh) : *found;
}

void addBorrowing(FundDemand& line, const BorrowingRow& row) {
    line.demandBefore += row.dues.before;
    line.demand += row.dues.demand;
    line.demandPaid += row.dues.paid;
    line.paidOn += row.turnover.paidIn + row.turnover.interestPaid;
}

/// In the order of the chart; what is not of a fund comes last.
void sortByFund(std::vector<FundDemand>& lines) {
    const auto place = [](const FundDemand& line) {
        return line.loans == AccountCode{} ? 0xffff : line.loans.value;
    };
    std::stable_sort(lines.begin(), lines.end(),
                     [&](const auto& a, const auto& b) { return place(a) < place(b); });
}

} // namespace

FundDemand& FundDemand::operator+=(const FundDemand& other) {
    demandBefore += other.demandBefore;
    demand += other.demand;
    demandPaid += other.demandPaid;
    principal += other.principal;
    interest += other.interest;
    paidOn += other.paidOn;
    return *this;
}

LenderCollections lenderCollectionsOf(Book& book, std::optional<Date> from,
                                      std::optional<Date> to) {
    const BorrowingList list = borrowingListOf(book, WhichBorrowings::All, from, to);
    const FundsReport funds = fundsReportOf(book, from, to);
    LenderCollections told{.head = list.head,
                           .from = list.from,
                           .to = list.to,
                           .funds = {},
                           .total = {},
                           .undivided = list.undivided,
                           .contradicts = {}};
    for (const BorrowingRow& row : list.rows) {
        addBorrowing(lineFor(told.funds, row.account), row);
        if (row.contradicts) told.contradicts.push_back(row.page.code);
    }
    for (FundDemand& line : told.funds)
        for (const FundTurnover& fund : funds.funds)
            if (fund.name == line.name) {
                line.principal = fund.repaid;
                line.interest = fund.interest;
            }
    sortByFund(told.funds);
    for (const FundDemand& line : told.funds) told.total += line;
    const Money demanded = list.demandBefore + list.demand;
    mustTie(told.total.demandBefore + told.total.demand == demanded &&
                told.total.demandPaid == list.demandPaid &&
                told.total.paidOn == list.total.paidIn + list.total.interestPaid,
            "what the funds' lenders demand and got is what all lenders do");
    return told;
}

} // namespace bahi
