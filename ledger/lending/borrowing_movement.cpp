#include "ledger/lending/borrowing_movement.h"

#include <algorithm>
#include <map>

namespace bahi {

namespace {

Date dayAfter(Date day) {
    return fromDays(toDays(day) + 1);
}

Date dayBefore(Date day) {
    return fromDays(toDays(day) - 1);
}

/// By how much the debt grew on each day that moved it.
std::map<Date, Money> growthByDay(const std::vector<BorrowingMovement>& movements,
                                  InterestDay interest) {
    std::map<Date, Money> growth;
    for (const BorrowingMovement& movement : movements) {
        const bool later = interest == InterestDay::NextDay;
        growth[movement.on] += movement.growth() - movement.interest;
        growth[later ? dayAfter(movement.on) : movement.on] += movement.interest;
    }
    return growth;
}

} // namespace

std::vector<BalanceRun> balanceRuns(const std::vector<BorrowingMovement>& movements, Date from,
                                    Date to, InterestDay interest) {
    std::vector<BalanceRun> runs;
    if (to < from) return runs;
    runs.push_back({from, to, Money{}});
    for (const auto& [day, growth] : growthByDay(movements, interest)) {
        if (day > to) break;
        if (growth.isZero()) continue;
        if (day > runs.back().first) {
            runs.back().last = dayBefore(day);
            runs.push_back({day, to, runs.back().balance});
        }
        runs.back().balance += growth;
    }
    return runs;
}

std::vector<BalanceRun> cutAt(const std::vector<BalanceRun>& runs, const std::vector<Date>& days) {
    std::vector<BalanceRun> cut;
    for (BalanceRun run : runs) {
        auto day = std::upper_bound(days.begin(), days.end(), run.first);
        for (; day != days.end() && *day <= run.last; ++day) {
            if (*day == run.first) continue; // twice among them
            cut.push_back({run.first, dayBefore(*day), run.balance});
            run.first = *day;
        }
        cut.push_back(run);
    }
    return cut;
}

std::vector<Date> monthBeginnings(Date from, Date to) {
    std::vector<Date> days;
    for (Month month = monthOf(from) + std::chrono::months{1}; firstDay(month) <= to;
         month += std::chrono::months{1})
        days.push_back(firstDay(month));
    return days;
}

} // namespace bahi
