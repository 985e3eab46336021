#include "ledger/lending/prompt_payment.h"

#include <algorithm>

namespace bahi {

namespace {

Date later(Date day, std::int32_t days) {
    return fromDays(toDays(day) + days);
}

void sortByDay(std::vector<PromptBreach>& breaches) {
    std::stable_sort(breaches.begin(), breaches.end(),
                     [](const PromptBreach& a, const PromptBreach& b) {
                         return a.on != b.on ? a.on < b.on : a.why < b.why;
                     });
}

/// Beyond for too long, or still beyond: then the day is known on which it becomes too long.
void addBeyond(std::vector<PromptBreach>& breaches, const PromptRule& rule,
               const CashCreditUse& use) {
    for (const DaysBeyond& days : use.beyond) {
        const Date on = later(days.first, rule.daysAllowed);
        const bool goesOn = days.last == use.asOf;
        if (on > days.last && !goesOn) continue;
        breaches.push_back({.on = on,
                            .last = std::max(on, days.last),
                            .why = PromptFault::BeyondLimit,
                            .since = days.first,
                            .amount = goesOn ? days.now : days.most});
    }
}

void addMonth(std::vector<PromptBreach>& breaches, const PromptRule& rule,
              const CreditMonth& month) {
    if (!month.opening.isPositive()) return;
    const Date last = lastDay(month.month);
    PromptBreach breach{.on = last,
                        .last = last,
                        .why = PromptFault::NoCredit,
                        .since = firstDay(month.month),
                        .amount = {}};
    if (month.credits < rule.creditsAMonth) {
        breaches.push_back(breach);
    } else if (rule.creditsCoverInterest && month.paidIn < month.interest) {
        breach.why = PromptFault::CreditsBelowInterest;
        breach.amount = month.interest - month.paidIn;
        breaches.push_back(breach);
    }
}

} // namespace

std::vector<PromptBreach> promptBreaches(const PromptRule& rule, const CashCreditUse& use) {
    std::vector<PromptBreach> breaches;
    addBeyond(breaches, rule, use);
    for (const CreditMonth& month : use.months) addMonth(breaches, rule, month);
    sortByDay(breaches);
    return breaches;
}

std::vector<PromptBreach> promptBreaches(const PromptRule& rule, const LoanLife& life, Date asOf) {
    std::vector<PromptBreach> breaches;
    for (const InstalmentState& row : life.rows) {
        const Date on = later(row.due, rule.daysAllowed + 1);
        const Money left = row.left().total();
        const bool isPaid = left.isZero();
        if (row.due > asOf || (isPaid && (!row.paidOn || *row.paidOn < on))) continue;
        const Date last = isPaid ? later(*row.paidOn, -1) : asOf;
        breaches.push_back({.on = on,
                            .last = std::max(on, last),
                            .why = PromptFault::InstalmentLate,
                            .since = row.due,
                            .amount = left + row.late});
    }
    sortByDay(breaches);
    return breaches;
}

} // namespace bahi
