#include "ledger/lending/lender_demand.h"

#include <algorithm>

namespace bahi {

namespace {

struct Brought {
    Date on;
    Money amount;
};

std::vector<Brought> broughtFor(const std::vector<BorrowingMovement>& movements,
                                const LoanLife* life, const std::vector<LenderDemand>& demands) {
    std::vector<Brought> all;
    if (life != nullptr) {
        for (const LoanTransaction& transaction : life->transactions)
            if (transaction.kind == TransactionKind::Repayment ||
                transaction.kind == TransactionKind::Prepayment)
                all.push_back({transaction.on, transaction.amount});
        return all;
    }
    if (demands.empty()) return all;
    const Date since = firstDay(monthOf(demands.front().due));
    for (const BorrowingMovement& movement : movements)
        if (movement.on >= since && movement.brought().isPositive())
            all.push_back({movement.on, movement.brought()});
    return all;
}

std::vector<DemandLine> linesUpTo(Date to, const LoanLife* life,
                                  const std::vector<LenderDemand>& demands) {
    std::vector<DemandLine> lines;
    if (life != nullptr)
        for (const InstalmentState& row : life->rows) {
            const Money asked = row.asked.total() - row.waived.total() - row.writtenOff.total();
            const bool stated = !demands.empty() && row.due >= demands.front().due;
            if (row.due <= to && !stated && asked.isPositive())
                lines.push_back({row.due, asked, {}, false, {}});
        }
    for (const LenderDemand& demand : demands)
        if (demand.due <= to) lines.push_back({demand.due, demand.amount, {}, true, {}});
    return lines;
}

/// What of `asked`, which is asked after `before` of others, was paid with `brought` in all.
Money paidOf(Money asked, Money before, Money brought) {
    return std::min(asked, std::max(brought - before, Money{}));
}

Money broughtBy(const std::vector<Brought>& all, Date day) {
    Money sum;
    for (const Brought& one : all)
        if (one.on <= day) sum += one.amount;
    return sum;
}

/// The day on which what was brought came to `sum`; it does by the last.
Date dayOf(const std::vector<Brought>& all, Money sum) {
    Money soFar;
    for (const Brought& one : all) {
        soFar += one.amount;
        if (soFar >= sum) return one.on;
    }
    return all.back().on;
}

} // namespace

LenderDues lenderDuesOf(const BorrowingAgreed& agreed,
                        const std::vector<BorrowingMovement>& movements, const LoanLife* life,
                        Date from, Date to) {
    LenderDues dues{.from = from,
                    .to = to,
                    .lines = linesUpTo(to, life, agreed.demands),
                    .before = {},
                    .demand = {},
                    .paid = {},
                    .ahead = {},
                    .overdue = {}};
    std::vector<Brought> brought = broughtFor(movements, life, agreed.demands);
    std::stable_sort(brought.begin(), brought.end(),
                     [](const Brought& a, const Brought& b) { return a.on < b.on; });
    const Money byThen = broughtBy(brought, fromDays(toDays(from) - 1));
    const Money byNow = broughtBy(brought, to);
    Money asked;
    Money balance;
    for (DemandLine& line : dues.lines) {
        line.paid = paidOf(line.asked, asked, byNow);
        const Money left = line.asked - line.paid;
        if (left.isZero()) line.paidOn = dayOf(brought, asked + line.asked);
        if (line.due < from)
            dues.before += line.asked - paidOf(line.asked, asked, byThen);
        else
            dues.demand += line.asked;
        if (line.due < to && left.isPositive()) {
            dues.overdue.amount += left;
            if (!dues.overdue.since) dues.overdue.since = line.due;
        }
        asked += line.asked;
        balance += left;
    }
    dues.paid = dues.before + dues.demand - balance;
    dues.ahead = std::max(byNow - asked, Money{});
    return dues;
}

} // namespace bahi
