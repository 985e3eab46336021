#include "ledger/lending/lender_account.h"

#include "ledger/base/invariant.h"

#include <algorithm>

namespace bahi {

namespace {

Money drawnIn(const std::vector<BorrowingMovement>& movements) {
    Money drawn;
    for (const BorrowingMovement& movement : movements) drawn += movement.drawn;
    return drawn;
}

/// The instalments up to `until` as paid on their days, as long as `paidBack` of principal lasts;
/// what is left of it was paid on `until`.
Result<std::vector<LoanEvent>> paidBefore(const RepaymentTerms& terms, Money paidBack, Date until) {
    const auto schedule = scheduleOf(terms);
    if (!schedule) return schedule.refused();
    std::vector<LoanEvent> events;
    for (const Instalment& row : schedule.value().rows) {
        if (row.due > until || row.principal > paidBack) break;
        paidBack -= row.principal;
        if (row.total().isPositive()) events.push_back({row.due, Repayment{.amount = row.total()}});
    }
    if (paidBack.isPositive())
        events.push_back({until, Repayment{.amount = paidBack, .interestByHand = Money{}}});
    return events;
}

bool isBroughtForward(const std::vector<BorrowingMovement>& movements) {
    return !movements.empty() && movements.front().isBroughtForward;
}

/// What the movements mean for the lender's schedule.
Result<std::vector<LoanEvent>> eventsOf(const LoanOfLender& loan,
                                        const std::vector<BorrowingMovement>& movements) {
    std::vector<LoanEvent> events;
    const Money agreed = loan.terms.principal;
    const bool forward = isBroughtForward(movements);
    if (forward && movements.front().drawn <= agreed) {
        auto before =
            paidBefore(loan.terms, agreed - movements.front().drawn, movements.front().on);
        if (!before) return before.refused();
        events = std::move(before).value();
    }
    const bool asAgreed = forward || drawnIn(movements) == agreed;
    for (const BorrowingMovement& movement : movements) {
        if (movement.drawn.isPositive() && !asAgreed)
            events.push_back({movement.on, Disbursement{.amount = movement.drawn}});
        const Money brought = movement.brought() + movement.credited;
        if (brought.isPositive()) events.push_back({movement.on, Repayment{.amount = brought}});
    }
    return events;
}

} // namespace

Result<LenderAccount> lenderAccountOf(const BorrowingAgreed& agreed,
                                      const std::vector<BorrowingMovement>& movements, Date asOf) {
    const LoanOfLender* loan = agreed.terms.loan();
    invariant(loan != nullptr, "the borrowing is paid back by instalments");
    std::vector<BorrowingMovement> soFar;
    for (const BorrowingMovement& movement : movements)
        if (movement.on <= asOf) soFar.push_back(movement);
    auto events = eventsOf(*loan, soFar);
    if (!events) return events.refused();
    events.value().insert(events.value().end(), agreed.events.begin(), agreed.events.end());
    auto life = replay(loan->terms, loan->rules, events.value(), asOf);
    if (!life) return life.refused();
    LenderAccount account{.asOf = asOf, .life = std::move(life).value(), .overdue = {}, .next = {}};
    for (const InstalmentState& row : account.life.rows) {
        const Money left = row.left().total();
        if (left.isZero()) continue;
        if (row.due < asOf) {
            account.overdue.amount += left;
            account.overdue.since = std::min(account.overdue.since.value_or(row.due), row.due);
        } else if (!account.next) {
            account.next = row;
        }
    }
    return account;
}

} // namespace bahi
