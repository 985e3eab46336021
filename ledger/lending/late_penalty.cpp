#include "ledger/lending/late_penalty.h"

#include "ledger/money/exact.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace bahi {

namespace {

using Exactly = boost::multiprecision::cpp_rational;

/// Months begun after `from`, up to `on`.
std::int64_t monthsBegun(Date from, Date on) {
    if (on <= from) return 0;
    const auto months = (on.year() / on.month()) - (from.year() / from.month());
    return months.count() + (on.day() > from.day() ? 1 : 0);
}

/// What a term is reckoned on; nothing for what is asked only on the oldest overdue row.
Money basisOf(const LoanBook& book, const PenaltyTerm& term, const BookRow& row, bool oldest) {
    const LoanParts left = row.left();
    switch (term.basis) {
        case PenaltyBasis::AmountLent:
            return oldest ? book.lent : Money{};
        case PenaltyBasis::OutstandingPrincipal:
            return oldest ? book.balance() : Money{};
        case PenaltyBasis::OverduePrincipal:
            return left.principal;
        case PenaltyBasis::OverdueInterest:
            return left.interest;
        case PenaltyBasis::OverdueInstalment:
            return left.principal + left.interest;
        case PenaltyBasis::FixedAmount:
            return left.principal + left.interest == Money{} ? Money{} : term.amount;
    }
    invariant(false, "every basis of a penalty is known");
    return Money{};
}

Exactly exactly(Ratio ratio) {
    return {ratio.numerator(), ratio.denominator()};
}

/// What one row costs from the day it was last booked.
Exactly penaltyOf(const LoanBook& book, std::size_t index, bool oldest, Date on) {
    const PenaltyRules& rules = book.rules.penalties;
    const BookRow& row = book.rows[index];
    const Date since = std::max(row.due, row.penalisedTo.value_or(row.due));
    const std::int32_t all = daysLate(rules, row.due, on);
    if (all <= rules.graceDays) return 0;
    std::int32_t before = daysLate(rules, row.due, since);
    if (before <= rules.graceDays) before = 0; // grace was all that had passed then
    const std::int32_t most = rules.mostDays > 0 ? rules.mostDays : all;
    const std::int32_t days = std::max(0, std::min(all, most) - std::min(before, most));
    Exactly sum = 0;
    for (const auto& term : rules.terms) {
        std::int64_t times = 0;
        if (term.time == PenaltyTime::PerDay) times = days;
        if (term.time == PenaltyTime::Once) times = before == 0 ? 1 : 0;
        if (term.time == PenaltyTime::PerMonthBegun) {
            times = monthsBegun(row.due, on) - (before == 0 ? 0 : monthsBegun(row.due, since));
        }
        const bool fixed = term.basis == PenaltyBasis::FixedAmount;
        const Exactly share = fixed ? Exactly{1} : exactly(term.rate);
        sum += share * basisOf(book, term, row, oldest).inMinor() * times;
    }
    return sum;
}

} // namespace

std::int32_t daysLate(const PenaltyRules& rules, Date from, Date on) {
    const std::int32_t days = std::max(0, toDays(on) - toDays(from));
    if (rules.nonWorkingDaysCount) return days;
    return rules.nonWorking.workingDays(from, on);
}

std::vector<Money> penaltiesUpTo(const LoanBook& book, Date on) {
    const PenaltyRules& rules = book.rules.penalties;
    std::vector<Money> booked(book.rows.size());
    if (rules.terms.empty()) return booked;
    const bool writtenOff =
        book.status == LoanStatus::WrittenOff || (rules.writtenOffOn && *rules.writtenOffOn <= on);
    if (writtenOff && rules.stopAtWriteOff) return booked;
    bool oldest = true;
    for (std::size_t index = 0; index < book.rows.size(); ++index) {
        const BookRow& row = book.rows[index];
        const LoanParts left = row.left();
        if (row.due >= on || (left.principal + left.interest).isZero()) continue;
        const Exactly exact = penaltyOf(book, index, oldest, on);
        oldest = false;
        booked[index] = rounded(Exact{numerator(exact)}, Exact{denominator(exact)}, rules.rounding);
    }
    return booked;
}

void bookPenalties(LoanBook& book, Date on) {
    if (book.rules.penalties.terms.empty()) return;
    const std::vector<Money> booked = penaltiesUpTo(book, on);
    for (std::size_t index = 0; index < booked.size(); ++index) {
        BookRow& row = book.rows[index];
        if (row.due >= on) continue;
        row.asked.penalties += booked[index];
        if (booked[index].isPositive()) row.paidOn.reset();
        row.penalisedTo = std::max(row.penalisedTo.value_or(row.due), on);
    }
}

} // namespace bahi
