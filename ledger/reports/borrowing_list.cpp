#include "ledger/reports/borrowing_list.h"

#include "ledger/reports/borrowing_reading.h"
#include "ledger/reports/statement_days.h"
#include "ledger/store/balances.h"

namespace bahi {

namespace {

BorrowingTurnover turnoverOf(const ReadBorrowing& read, Date first) {
    BorrowingTurnover turnover{};
    for (const BorrowingMovement& movement : read.movements) {
        if (movement.on < first) {
            turnover.before += movement.growth();
            continue;
        }
        turnover.drawn += movement.drawn;
        turnover.interest += movement.interest;
        turnover.paidIn += movement.paidIn;
        turnover.credited += movement.credited;
        turnover.interestPaid += movement.interestPaid;
    }
    turnover.owed =
        turnover.before + turnover.drawn + turnover.interest - turnover.paidIn - turnover.credited;
    return turnover;
}

BorrowingRow rowOf(const ReadBorrowing& read, const StatementDays& days) {
    BorrowingRow row{.page = read.page,
                     .lender = read.lender ? read.lender->code : std::string{},
                     .account = read.account,
                     .kind = {},
                     .turnover = turnoverOf(read, days.first),
                     .usable = {},
                     .dues = read.duesOf(days.first, days.last),
                     .nextDue = {},
                     .nextAsked = {},
                     .contradicts = read.contradiction.has_value()};
    if (read.agreed) row.kind = read.agreed->terms.kind;
    if (read.use) row.usable = read.use->limit.usable();
    if (read.lenders && read.lenders->next) {
        row.nextDue = read.lenders->next->due;
        row.nextAsked = read.lenders->next->left().total();
    }
    return row;
}

bool isClosed(const BorrowingRow& row) {
    return row.turnover.owed.isZero() && row.dues.balance().isZero() && !row.usable;
}

/// What is owed on the accounts of borrowings, whatever their pages.
Money owedOn(Book& book, Date day) {
    Money owed;
    for (const auto& [account, sides] : Balances{book.database()}.upTo(day))
        if (isBorrowed(account)) owed -= sides.balance();
    return owed;
}

} // namespace

BorrowingTurnover& BorrowingTurnover::operator+=(const BorrowingTurnover& other) {
    before += other.before;
    drawn += other.drawn;
    interest += other.interest;
    paidIn += other.paidIn;
    credited += other.credited;
    owed += other.owed;
    interestPaid += other.interestPaid;
    return *this;
}

BorrowingList borrowingListOf(Book& book, WhichBorrowings which, std::optional<Date> from,
                              std::optional<Date> to) {
    const StatementDays days = statementDays(book, from, to);
    BorrowingList list{.head = headOf(book),
                       .from = days.from,
                       .to = days.to,
                       .rows = {},
                       .total = {},
                       .demandBefore = {},
                       .demand = {},
                       .demandPaid = {},
                       .demandLeft = {},
                       .undivided = {}};
    Money owed;
    for (const ReadBorrowing& read : readBorrowings(book, days.last)) {
        owed += read.owed;
        if (read.page.openedOn > days.last && read.movements.empty()) continue;
        BorrowingRow row = rowOf(read, days);
        mustTie(row.turnover.owed == read.owed, "what is owed is what moved it");
        if (which == WhichBorrowings::NotClosed && isClosed(row)) continue;
        list.total += row.turnover;
        list.demandBefore += row.dues.before;
        list.demand += row.dues.demand;
        list.demandPaid += row.dues.paid;
        list.demandLeft += row.dues.balance();
        list.rows.push_back(std::move(row));
    }
    list.undivided = owedOn(book, days.last) - owed;
    return list;
}

} // namespace bahi
