#include "ledger/lending/loan_plan.h"

#include "ledger/group/planned_meetings.h"
#include "ledger/lending/agreed_loan.h"
#include "ledger/lending/loan_dues.h"

#include <algorithm>

namespace bahi {

std::int64_t monthsOf(const LoanTerms& terms) {
    if (!terms.instalment.isPositive()) return 0;
    const std::int64_t each = terms.instalment.inMinor();
    const std::int64_t whole = terms.principal.inMinor() / each;
    return terms.principal.inMinor() % each == 0 ? whole : whole + 1;
}

namespace {

/// Written onto a page of the loan ledger, as it will be: the page says what each month asks. The
/// last of `months` takes all that is left.
std::vector<PlannedInstalment> planned(const LoanTerms& terms, Date givenOn, std::int64_t months,
                                       const RulesHistory& rules) {
    LoanAccount page{LoanNumber{}, MemberNumber{}, accounts::kLoansOwnFunds,
                     givenOn,      terms,          {{givenOn, terms.principal, {}}}};
    std::vector<PlannedInstalment> rows;
    Date eve = fromDays(toDays(firstDay(page.firstChargedMonth())) - 1);
    for (std::int64_t month = 0; month < months; ++month) {
        const Date due = nextPlanned(rules, eve);
        const Money interest = page.interestDue(due, rules);
        const bool isLast = month + 1 == months;
        const Money principal = isLast ? page.balance() : terms.instalment;
        page.add({due, -principal, interest});
        rows.push_back({due, principal, interest, page.balance()});
        eve = lastDay(monthOf(due));
    }
    return rows;
}

/// As a loan on terms of its own asks it.
std::vector<PlannedInstalment> scheduled(const LoanTerms& terms) {
    std::vector<PlannedInstalment> rows;
    Money balance = terms.principal;
    for (const AskedOfLoan& asked : askedOf(*terms.agreed, {}, terms.agreed->terms.disbursedOn)) {
        balance -= asked.principal;
        rows.push_back(
            {asked.due, asked.principal, asked.interest, balance, asked.fees + asked.fines});
    }
    return rows;
}

/// Takes `overdue` to the part of the first instalment; below nothing, it was paid ahead and is
/// taken off the next ones.
void carry(Money& part, Money& overdue) {
    part += overdue;
    overdue = std::min(Money{}, part);
    part = std::max(Money{}, part);
}

/// The instalments after `asOf`; the first asks what is overdue, too.
std::vector<PlannedInstalment> scheduledLeft(const LoanAccount& loan, Date asOf) {
    Money balance = loan.balanceOn(asOf);
    Money principal = balance; // what is not asked later is overdue
    Money interest;
    Money charges;
    std::vector<PlannedInstalment> left;
    for (const LoanMovement& movement : loan.movements()) {
        if (movement.date > asOf) continue;
        interest -= movement.interestReceived;
        charges -= movement.charges;
    }
    for (const AskedOfLoan& asked : askedOf(*loan.terms().agreed, loan.movements(), asOf)) {
        if (asked.due <= asOf) {
            interest += asked.interest - asked.interestGivenUp;
            charges += asked.fees + asked.fines;
            continue;
        }
        principal -= asked.principal;
        left.push_back({asked.due, asked.principal, asked.interest, {}, asked.fees + asked.fines});
    }
    const bool isOver = balance.isZero() && loan.chargesDue(asOf).isZero();
    if (isOver) charges = Money{}; // written off, or met
    if (left.empty()) left.push_back({asOf, {}, {}, {}, {}});
    for (PlannedInstalment& one : left) {
        carry(one.principal, principal);
        carry(one.interest, interest);
        carry(one.charges, charges);
        one.balance = balance -= one.principal;
    }
    std::erase_if(left, [](const PlannedInstalment& one) { return one.total().isZero(); });
    return left;
}

} // namespace

std::vector<PlannedInstalment> plannedInstalments(const LoanTerms& terms, Date givenOn,
                                                  const RulesHistory& rules) {
    if (terms.agreed) return scheduled(terms);
    const std::int64_t months = monthsOf(terms);
    if (months == 0 || months > kLongestPlan) return {};
    return planned(terms, givenOn, months, rules);
}

std::vector<PlannedInstalment> interestOnly(const LoanTerms& terms, Date givenOn,
                                            std::int64_t months, const RulesHistory& rules) {
    LoanTerms bullet = terms;
    bullet.instalment = {};
    return planned(bullet, givenOn, months, rules);
}

std::optional<LoanPlan> planOf(const LoanTerms& terms, Date givenOn, const RulesHistory& rules) {
    const std::vector<PlannedInstalment> planned = plannedInstalments(terms, givenOn, rules);
    if (planned.empty()) return {};
    LoanPlan plan{.firstDay = planned.front().due,
                  .firstPrincipal = planned.front().principal,
                  .firstInterest = planned.front().interest,
                  .lastDay = planned.back().due,
                  .months = std::ssize(planned),
                  .interest = {}};
    for (const PlannedInstalment& month : planned) plan.interest += month.interest;
    return plan;
}

std::vector<PlannedInstalment> instalmentsLeft(const LoanAccount& loan, const RulesHistory& rules,
                                               const std::vector<Date>& meetings, Date asOf) {
    if (loan.terms().agreed && loan.terms().agreed->terms.isUnread) return {};
    if (loan.terms().agreed) return scheduledLeft(loan, asOf);
    if (!loan.terms().instalment.isPositive()) return {};
    std::vector<LoanMovement> movements;
    for (const LoanMovement& movement : loan.movements())
        if (movement.date <= asOf) movements.push_back(movement);
    LoanAccount page{loan.number(),  loan.member(), loan.account(),
                     loan.givenOn(), loan.terms(),  std::move(movements)};
    std::vector<Date> days;
    for (const Date day : meetings)
        if (day <= asOf) days.push_back(day);
    std::vector<PlannedInstalment> left;
    Date day = asOf;
    while (page.balance().isPositive()) {
        if (std::ssize(left) == kLongestPlan) return {};
        day = nextPlanned(rules, day);
        days.push_back(day);
        const LoanDues asked = loanDuesOf(page, rules, days, day, day);
        const Money principal = asked.principal.balance();
        const Money interest = asked.interest.balance();
        if (principal.isZero() && interest.isZero()) continue;
        page.add({day, -principal, interest});
        left.push_back({day, principal, interest, page.balance()});
    }
    return left;
}

} // namespace bahi
