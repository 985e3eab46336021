// The part of GroupModel that adds figures up.

#include "tests/ledger/property/group_model.h"

#include <algorithm>

namespace bahi::model {

namespace {

constexpr int kLoans = 1210;
constexpr int kInterest = 4010;

Month after(Month month) {
    return month + std::chrono::months{1};
}

} // namespace

// ------------------------------------------------------------------- what stands in the books

std::map<int, std::pair<Paise, Paise>> GroupModel::sides(std::optional<Date> upTo) const {
    std::map<int, std::pair<Paise, Paise>> sums;
    for (const Entry& entry : m_entries) {
        if (upTo && entry.date > *upTo) continue;
        for (const Line& line : entry.lines) {
            auto& [debit, credit] = sums[line.account];
            (line.amount > 0 ? debit : credit) += line.amount > 0 ? line.amount : -line.amount;
        }
    }
    return sums;
}

Paise GroupModel::balance(int account, std::optional<Date> upTo) const {
    Paise sum = 0;
    for (const Entry& entry : m_entries)
        for (const Line& line : entry.lines)
            if (line.account == account && (!upTo || entry.date <= *upTo)) sum += line.amount;
    return sum;
}

Paise GroupModel::page(int account, char pages, int number) const {
    Paise sum = 0;
    for (const Entry& entry : m_entries)
        for (const Line& line : entry.lines)
            if (line.account == account && line.pages == pages && line.page == number)
                sum += line.amount;
    return sum;
}

Paise GroupModel::owed(int loan, std::optional<Date> upTo) const {
    Paise sum = 0;
    for (const Entry& entry : m_entries)
        for (const Line& line : entry.lines)
            if (line.account == kLoans && line.page == loan && (!upTo || entry.date <= *upTo))
                sum += line.amount;
    return sum;
}

Paise GroupModel::broughtForward(int loan) const {
    Paise sum = 0;
    for (const Entry& entry : m_entries)
        for (const Line& line : entry.lines)
            if (entry.meeting == 0 && line.account == kLoans && line.page == loan &&
                (line.amount > 0 || entry.reverses != 0))
                sum += line.amount;
    return sum;
}

Paise GroupModel::leastOwed(int loan, Date day) const {
    Paise least = owed(loan, day);
    for (const Entry& entry : m_entries)
        if (entry.date > day) least = std::min(least, owed(loan, entry.date));
    return least;
}

// ------------------------------------------------------------------- interest, month by month

const GroupRules& GroupModel::rulesOn(Date day) const {
    const GroupRules* best = nullptr;
    const GroupRules* first = &m_rules.front();
    for (const GroupRules& rules : m_rules) {
        if (rules.from < first->from) first = &rules;
        if (rules.from <= day && (best == nullptr || best->from < rules.from)) best = &rules;
    }
    return best == nullptr ? *first : *best;
}

bool GroupModel::paidInterestIn(int loan, Month month) const {
    for (const Entry& entry : m_entries) {
        if (entry.isReversed || entry.reverses != 0 || monthOf(entry.date) != month) continue;
        for (const Line& line : entry.lines)
            if (line.account == kInterest && line.page == loan) return true;
    }
    return false;
}

Paise GroupModel::interestCharged(int number, Date meeting) const {
    const LoanPage& loan = m_loans[static_cast<std::size_t>(number - 1)];
    Paise charged = 0;
    Paise unrounded = 0; // balances of months gone by
    const Date begin = firstDay(monthOf(loan.givenOn));
    const bool wasLentBefore = loan.isBroughtForward && loan.givenOn == begin;
    for (Month month = wasLentBefore ? monthOf(begin) : after(monthOf(begin));
         month <= monthOf(meeting); month = after(month)) {
        const Date eve = fromDays(toDays(firstDay(month)) - 1);
        unrounded +=
            std::max<Paise>(0, wasLentBefore && firstDay(month) == begin ? broughtForward(number)
                                                                         : owed(number, eve));
        const GroupRules& rules = rulesOn(firstDay(month));
        const bool waits = rules.missedMonths == MissedMonths::Together &&
                           month != monthOf(meeting) && !paidInterestIn(number, month);
        if (waits) continue;
        const Paise above = unrounded * loan.rateAbove;
        const Paise below = 100 * loan.rateBelow * rules.interestRounding.multiple;
        Paise units = above / below;
        const Paise twice = 2 * (above % below);
        const auto mode = rules.interestRounding.mode;
        const bool up = (mode == RoundingMode::Up && twice > 0) ||
                        (mode == RoundingMode::HalfUp && twice >= below) ||
                        (mode == RoundingMode::HalfEven &&
                         (twice > below || (twice == below && units % 2 == 1)));
        units += up ? 1 : 0;
        charged += units * rules.interestRounding.multiple;
        unrounded = 0;
    }
    return charged;
}

Paise GroupModel::interestLeft(int loan, Date day) const {
    Paise left = interestCharged(loan, day);
    for (const Entry& entry : m_entries)
        for (const Line& line : entry.lines)
            if (line.account == kInterest && line.page == loan && entry.date <= day)
                left += line.amount; // a credit: what came in
    return left;
}

Paise GroupModel::interestDue(int loan, Date meeting) const {
    return std::max<Paise>(0, interestLeft(loan, meeting));
}

Paise GroupModel::leastInterestDue(int loan, Date day) const {
    Paise least = interestLeft(loan, day);
    for (const Entry& entry : m_entries)
        for (const Line& line : entry.lines)
            if (line.account == kInterest && line.page == loan && entry.date > day)
                least = std::min(least, interestLeft(loan, entry.date));
    return least;
}

} // namespace bahi::model
