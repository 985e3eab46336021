#include "ledger/reports/demand_collection_balance.h"

#include "ledger/store/journal.h"

#include <algorithm>

namespace bahi {

namespace {

void checkTies(const DueStatement& said) {
    Money aged;
    for (const Money amount : said.ages) aged += amount;
    mustTie(said.demand() == said.collected + said.balance(), "demand is collection and balance");
    mustTie(said.balance() == aged, "what is overdue has its age");
    mustTie(
        said.aheadBefore + said.paid == said.collected + said.ahead + said.beyond + said.returned,
        "what was paid met a demand, or waits, or met none");
}

} // namespace

DemandCollectionBalance demandCollectionBalanceOf(Book& book, std::optional<Date> from,
                                                  std::optional<Date> to) {
    DemandCollectionBalance dcb{.head = headOf(book),
                                .from = from,
                                .to = to,
                                .rows = {},
                                .savings = {},
                                .interest = {},
                                .principal = {},
                                .charges = {},
                                .outstanding = {}};
    const DuesReading reading = readDues(book.database());
    const Date lastDay =
        std::max(Journal{book.database()}.lastDay(),
                 reading.meetings.empty() ? kEarliestDay : reading.meetings.back());
    const Date last = to.value_or(lastDay);
    if (!to && last > kEarliestDay) dcb.to = last;
    for (MemberDues& dues : duesOfAll(reading, from.value_or(kEarliestDay), last)) {
        if (dues.isNothing()) continue;
        for (const DueStatement* said :
             {&dues.savings, &dues.interest, &dues.principal, &dues.charges})
            checkTies(*said);
        dcb.savings += dues.savings;
        dcb.interest += dues.interest;
        dcb.principal += dues.principal;
        dcb.charges += dues.charges;
        dcb.rows.push_back(std::move(dues));
    }
    for (const DueStatement* said : {&dcb.savings, &dcb.interest, &dcb.principal, &dcb.charges})
        checkTies(*said);
    for (const LoanAccount& loan : reading.loans) dcb.outstanding += loan.balanceOn(last);
    mustTie(dcb.outstanding == lentOn(book, last), "the loans come to their accounts");
    return dcb;
}

} // namespace bahi
