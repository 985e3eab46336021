#pragma once

#include "ledger/base/date.h"
#include "ledger/money/money.h"

#include <array>
#include <cstdint>
#include <deque>
#include <optional>

namespace bahi {

/// What became of a payment beyond what is due.
enum class PaidBeyond {
    Waits,  // for what falls due next: savings and interest paid ahead
    IsFree, // meets no later due: a loan paid back early, whose last instalments drop (S6)
};

/// How long a due that was not met has been waiting, counted in days from the day it fell due: up
/// to 30 (the day itself is 0), 31 to 60, 61 to 90, more.
inline constexpr std::size_t kAges = 4;
using Ageing = std::array<Money, kAges>;

/// What was asked in a period, and what became of it:
///
///     overdue before 50 + fallen due 125 - waived 0 = demand 175
///     collected 150 + balance 25                    = demand 175
///     ahead before 0 + paid 150    = collected 150 + ahead 0 + beyond 0 + returned 0
///
/// Both hold always. Collected is what was met of the demand, also by what was paid ahead before.
struct DueStatement {
    Money overdueBefore; // fallen due before the period and not met before it
    Money fallenDue;     // in the period
    Money waived;        // asked once, now asked no more: she left, the loan was written off
    Money collected;
    Money aheadBefore; // paid before the period, for what falls due later
    Money paid;        // in the period; less than nothing when more was taken back
    Money ahead;       // at the end
    Money beyond;      // paid in the period, and for no due
    Money returned;    // of what was paid ahead, given back in the period: she left
    Ageing ages{};     // of the balance, at the end

    Money demand() const { return overdueBefore + fallenDue - waived; }
    Money balance() const { return demand() - collected; }

    DueStatement& operator+=(const DueStatement& other);
    friend bool operator==(const DueStatement&, const DueStatement&) = default;
};

/// One person's dues of one kind, followed day by day. A payment meets what fell due first, first;
/// on one day what falls due comes before what is paid. What happens after the period is not
/// looked at. Days never go back.
class Dues {
public:
    Dues(Date from, Date to, PaidBeyond beyond) : m_from{from}, m_to{to}, m_beyond{beyond} {}

    /// Not negative.
    void fallDue(Date day, Money amount);
    /// Negative when more was taken back than paid on that day: a due that was met stands again.
    void pay(Date day, Money amount);
    /// Asks `amount` no more, the latest due first. What of it was met waits for other dues.
    void waive(Date day, Money amount);
    /// Asks nothing more of what is due, and gives back what was paid ahead.
    void settle(Date day);

    Money unmet() const { return m_unmet; }
    Money ahead() const { return m_ahead; }
    /// What of the dues of `day` itself is not met.
    Money unmetOf(Date day) const;
    /// The day on which the oldest of the dues that are not met fell due; none if all are met.
    std::optional<Date> oldestUnmet() const;
    /// The period's statement, once all days of it were told.
    DueStatement statement() const;

private:
    struct Due {
        Date since;
        Money amount;
    };
    bool isOver(Date day) const { return day > m_to; }
    bool isInPeriod(Date day) const { return day >= m_from; }
    /// From the day before the period on, what is unmet and ahead is known.
    void closeBefore(Date day);
    void meet(Date day, Money amount);

    Date m_from;
    Date m_to;
    PaidBeyond m_beyond;
    bool m_isOpen = false;  // the period has begun
    std::deque<Due> m_dues; // not met, by day
    Money m_unmet;
    Money m_ahead;
    DueStatement m_said;
};

} // namespace bahi
