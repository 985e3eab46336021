#include "ledger/group/dues.h"

#include "ledger/base/invariant.h"

#include <algorithm>

namespace bahi {

namespace {

std::size_t ageOf(Date since, Date on) {
    const std::int32_t days = toDays(on) - toDays(since);
    return days <= 30 ? 0 : days <= 60 ? 1 : days <= 90 ? 2 : 3;
}

} // namespace

DueStatement& DueStatement::operator+=(const DueStatement& other) {
    overdueBefore += other.overdueBefore;
    fallenDue += other.fallenDue;
    waived += other.waived;
    collected += other.collected;
    aheadBefore += other.aheadBefore;
    paid += other.paid;
    ahead += other.ahead;
    beyond += other.beyond;
    returned += other.returned;
    for (std::size_t age = 0; age < kAges; ++age) ages[age] += other.ages[age];
    return *this;
}

void Dues::closeBefore(Date day) {
    if (m_isOpen || !isInPeriod(day)) return;
    m_isOpen = true;
    m_said.overdueBefore = m_unmet;
    m_said.aheadBefore = m_ahead;
}

/// `amount` of what is due is met, what fell due first, first.
void Dues::meet(Date day, Money amount) {
    m_unmet -= amount;
    if (isInPeriod(day)) m_said.collected += amount;
    while (amount.isPositive()) {
        Due& oldest = m_dues.front();
        const Money part = std::min(amount, oldest.amount);
        oldest.amount -= part;
        amount -= part;
        if (oldest.amount.isZero()) m_dues.pop_front();
    }
}

void Dues::fallDue(Date day, Money amount) {
    if (isOver(day) || amount.isZero()) return;
    invariant(amount.isPositive(), "what falls due is an amount");
    closeBefore(day);
    if (isInPeriod(day)) m_said.fallenDue += amount;
    m_dues.push_back({day, amount});
    m_unmet += amount;
    const Money met = std::min(m_ahead, amount);
    m_ahead -= met;
    meet(day, met);
}

void Dues::pay(Date day, Money amount) {
    if (isOver(day) || amount.isZero()) return;
    closeBefore(day);
    const bool counts = isInPeriod(day);
    if (counts) m_said.paid += amount;
    if (amount.isPositive()) {
        const Money met = std::min(amount, m_unmet);
        meet(day, met);
        if (m_beyond == PaidBeyond::Waits)
            m_ahead += amount - met;
        else if (counts)
            m_said.beyond += amount - met;
        return;
    }
    const Money fromAhead = std::min(m_ahead, -amount);
    m_ahead -= fromAhead;
    const Money again = -amount - fromAhead;
    if (again.isZero()) return;
    m_dues.push_back({day, again});
    m_unmet += again;
    if (counts) m_said.collected -= again;
}

void Dues::waive(Date day, Money amount) {
    if (isOver(day) || amount.isZero()) return;
    invariant(amount.isPositive(), "what is waived is an amount");
    closeBefore(day);
    const bool counts = isInPeriod(day);
    if (counts) m_said.waived += amount;
    Money open = std::min(amount, m_unmet);
    const Money met = amount - open;
    m_unmet -= open;
    while (open.isPositive()) {
        Due& latest = m_dues.back();
        const Money part = std::min(open, latest.amount);
        latest.amount -= part;
        open -= part;
        if (latest.amount.isZero()) m_dues.pop_back();
    }
    m_ahead += met;
    if (counts) m_said.collected -= met;
}

void Dues::settle(Date day) {
    if (isOver(day)) return;
    closeBefore(day);
    waive(day, m_unmet);
    if (isInPeriod(day)) m_said.returned += m_ahead;
    m_ahead = {};
}

Money Dues::unmetOf(Date day) const {
    Money unmet;
    for (const Due& due : m_dues)
        if (due.since == day) unmet += due.amount;
    return unmet;
}

std::optional<Date> Dues::oldestUnmet() const {
    std::optional<Date> oldest; // a due that stands again may stand behind later ones
    for (const Due& due : m_dues) oldest = std::min(oldest.value_or(due.since), due.since);
    return oldest;
}

DueStatement Dues::statement() const {
    DueStatement said = m_said;
    if (!m_isOpen) {
        said.overdueBefore = m_unmet;
        said.aheadBefore = m_ahead;
    }
    said.ahead = m_ahead;
    for (const Due& due : m_dues) said.ages[ageOf(due.since, m_to)] += due.amount;
    return said;
}

} // namespace bahi
