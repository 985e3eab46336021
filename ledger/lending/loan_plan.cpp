#include "ledger/lending/loan_plan.h"

#include "ledger/group/planned_meetings.h"

#include <algorithm>

namespace bahi {

std::int64_t monthsOf(const LoanTerms& terms) {
    if (!terms.instalment.isPositive()) return 0;
    const std::int64_t each = terms.instalment.inMinor();
    const std::int64_t whole = terms.principal.inMinor() / each;
    return terms.principal.inMinor() % each == 0 ? whole : whole + 1;
}

/// Written onto a page of the loan ledger, as it will be: the page says what each month asks.
std::optional<LoanPlan> planOf(const LoanTerms& terms, Date givenOn, const RulesHistory& rules) {
    LoanPlan plan;
    plan.months = monthsOf(terms);
    if (plan.months == 0 || plan.months > kLongestPlan) return {};
    LoanAccount page{LoanNumber{}, MemberNumber{}, accounts::kLoansOwnFunds,
                     givenOn,      terms,          {{givenOn, terms.principal, {}}}};
    plan.lastDay = givenOn;
    for (std::int64_t month = 0; month < plan.months; ++month) {
        plan.lastDay = nextPlanned(rules, lastDay(monthOf(plan.lastDay)));
        const Money interest = page.interestDue(plan.lastDay, rules);
        const Money principal = std::min(terms.instalment, page.balance());
        page.add({plan.lastDay, -principal, interest});
        plan.interest += interest;
        if (month > 0) continue;
        plan.firstDay = plan.lastDay;
        plan.firstPrincipal = principal;
        plan.firstInterest = interest;
    }
    return plan;
}

} // namespace bahi
