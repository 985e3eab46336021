#include "ledger/lending/loan_book.h"

#include "ledger/lending/keep_sorted.h"

#include <algorithm>

namespace bahi {

bool LoanBook::isFullyPaid() const {
    return std::all_of(rows.begin(), rows.end(),
                       [](const BookRow& row) { return row.left().total().isZero(); });
}

std::size_t LoanBook::runningRow(Date on) const {
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const BookRow& at) { return at.due > on && at.period >= 0; });
    return static_cast<std::size_t>(row - rows.begin());
}

std::size_t LoanBook::rowOfPeriod(std::size_t period) const {
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const BookRow& at) {
        return at.period == static_cast<std::int32_t>(period);
    });
    return static_cast<std::size_t>(row - rows.begin());
}

Money LoanBook::owedWhenPeriodBegins(std::size_t period) const {
    const Date from = periods[period].from;
    Money owed;
    for (const auto& step : steps) {
        if (step.on <= from) owed += step.lent - step.early;
    }
    for (const auto& row : rows) {
        const bool before =
            row.period < 0 ? row.due <= from : row.period < static_cast<std::int32_t>(period);
        if (!before) continue;
        owed -= row.asked.principal;
        if (rules.extraPrincipalInRow) owed += row.extraPrincipal;
    }
    return owed;
}

void LoanBook::settleRows() {
    keepSorted(rows, &BookRow::due);
    std::vector<BalanceStep> byDay = steps;
    keepSorted(byDay, &BalanceStep::day);
    auto step = byDay.begin();
    Money owed;
    Money scheduled;
    std::int32_t number = 0;
    // A passbook's row holds what came in until the next one begins.
    const bool passbook = rules.recalculation.kind == Recalculation::MonthByMonth;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        BookRow& row = rows[index];
        const bool last = index + 1 == rows.size();
        row.number = ++number;
        if (row.key < 0) row.key = keys++;
        scheduled += row.asked.principal;
        if (rules.extraPrincipalInRow) scheduled -= row.extraPrincipal;
        const auto counts = [&](Date day) {
            return passbook ? last || day < rows[index + 1].due : day <= row.due;
        };
        for (; step != byDay.end() && counts(step->day); ++step) owed += step->lent - step->early;
        row.balanceAfter = owed - scheduled;
        if (row.paidOn && !row.left().total().isZero()) row.paidOn.reset();
    }
}

Money LoanBook::mayBeRepaid(Date on) const {
    if (steps.size() < 2) return kLargestLoan;
    Money sum;
    for (const auto& step : steps) {
        if (step.on <= on) sum += step.lent;
    }
    return std::max(Money{}, sum - repaid);
}

InterestRate LoanBook::rateOn(Date day) const {
    InterestRate rate = terms.interest.rate;
    for (const auto& step : rates) {
        if (step.from <= day) rate = step.rate;
    }
    return rate;
}

} // namespace bahi
