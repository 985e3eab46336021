#include "ledger/lending/cash_credit.h"

#include "ledger/base/invariant.h"
#include "ledger/lending/day_products.h"

#include <algorithm>

namespace bahi {

namespace {

std::vector<Date> daysOfNewLimits(const CashCreditTerms& credit) {
    std::vector<Date> days;
    for (const CreditLimit& limit : credit.limits) days.push_back(limit.from);
    return days;
}

/// The days above what might be owed, joined where one follows the other.
std::vector<DaysBeyond> daysBeyond(const CashCreditTerms& credit,
                                   const std::vector<BalanceRun>& runs) {
    std::vector<DaysBeyond> all;
    for (const BalanceRun& run : cutAt(runs, daysOfNewLimits(credit))) {
        const Money beyond = run.balance - limitOn(credit, run.first).usable();
        if (!beyond.isPositive()) continue;
        const bool goesOn = !all.empty() && toDays(all.back().last) + 1 == toDays(run.first);
        if (!goesOn) all.push_back({run.first, run.last, beyond, beyond});
        all.back().last = run.last;
        all.back().most = std::max(all.back().most, beyond);
        all.back().now = beyond;
    }
    return all;
}

/// `months` follow one another, and `day` lies in one of them.
std::size_t placeOfMonth(const std::vector<CreditMonth>& months, Date day) {
    const auto place = (monthOf(day) - months.front().month).count();
    invariant(place >= 0 && static_cast<std::size_t>(place) < months.size(),
              "every day looked at has its month");
    return static_cast<std::size_t>(place);
}

void addMovements(std::vector<CreditMonth>& months, const std::vector<BorrowingMovement>& movements,
                  Date asOf) {
    for (const BorrowingMovement& movement : movements) {
        if (movement.on > asOf) break;
        CreditMonth& month = months[placeOfMonth(months, movement.on)];
        month.drawn += movement.drawn;
        month.interest += movement.interest;
        month.paidIn += movement.paidIn;
        month.credited += movement.credited;
        month.credits += movement.paidIn.isPositive() ? 1 : 0;
    }
}

void addEvenings(std::vector<CreditMonth>& months, const std::vector<BalanceRun>& runs) {
    for (const BalanceRun& run : runs) {
        CreditMonth& month = months[placeOfMonth(months, run.first)];
        month.closing = run.balance;
        month.highest = std::max(month.highest, run.balance);
    }
    for (std::size_t place = 1; place < months.size(); ++place)
        months[place].opening = months[place - 1].closing;
}

void addDaysBeyond(std::vector<CreditMonth>& months, const std::vector<DaysBeyond>& beyond) {
    for (const DaysBeyond& days : beyond)
        for (std::size_t place = placeOfMonth(months, days.first);
             place < months.size() && firstDay(months[place].month) <= days.last; ++place) {
            CreditMonth& month = months[place];
            const Date first = std::max(days.first, firstDay(month.month));
            const Date last = std::min(days.last, lastDay(month.month));
            month.daysBeyond += toDays(last) - toDays(first) + 1;
        }
}

void reckonInterest(std::vector<CreditMonth>& months, const BorrowingAgreed& agreed,
                    const std::vector<BalanceRun>& runs) {
    std::vector<DayProducts> products(months.size());
    for (const BalanceRun& run : runs)
        products[placeOfMonth(months, run.first)].add(run.balance, run.days(),
                                                      yearlyRateOn(agreed, run.first));
    for (std::size_t place = 0; place < months.size(); ++place)
        months[place].interestReckoned = products[place].rounded(agreed.terms.credit()->interest);
}

} // namespace

CashCreditUse cashCreditUse(const BorrowingAgreed& agreed,
                            const std::vector<BorrowingMovement>& movements, Date asOf) {
    const CashCreditTerms* credit = agreed.terms.credit();
    invariant(credit != nullptr, "the borrowing is a cash credit");
    CashCreditUse use{
        .asOf = asOf, .limit = limitOn(*credit, asOf), .owed = {}, .months = {}, .beyond = {}};
    if (movements.empty() || movements.front().on > asOf) return use;
    const Date from = movements.front().on;
    std::vector<Date> months = monthBeginnings(from, asOf);
    const std::vector<BalanceRun> evenings = cutAt(balanceRuns(movements, from, asOf), months);
    use.owed = evenings.back().balance;
    use.beyond = daysBeyond(*credit, evenings);
    use.months.push_back({.month = monthOf(from)});
    for (const Date first : months) use.months.push_back({.month = monthOf(first)});
    for (CreditMonth& month : use.months) month.isOver = lastDay(month.month) <= asOf;
    addMovements(use.months, movements, asOf);
    addEvenings(use.months, evenings);
    addDaysBeyond(use.months, use.beyond);
    const std::vector<Date> rates = daysOfNewRates(agreed, from, asOf);
    months.insert(months.end(), rates.begin(), rates.end());
    std::sort(months.begin(), months.end());
    reckonInterest(use.months, agreed,
                   cutAt(balanceRuns(movements, from, asOf, InterestDay::NextDay), months));
    return use;
}

} // namespace bahi
