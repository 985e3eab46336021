#pragma once

#include "ledger/base/date.h"
#include "ledger/money/money.h"
#include "ledger/money/rate.h"
#include "ledger/money/rounding.h"

#include <cstdint>
#include <vector>

namespace bahi {

enum class Rhythm : std::uint8_t { Weekly = 1, TwiceMonthly = 2, Monthly = 3 };

/// When the group meets: every Monday, on the 1st and the 15th, on the 1st.
struct MeetingRhythm {
    Rhythm rhythm = Rhythm::Weekly;
    std::uint8_t firstDay = 1;  // weekday 1 Monday to 7 Sunday, or day of the month
    std::uint8_t secondDay = 0; // twice monthly only; greater than the first

    /// Days that fit the rhythm.
    bool isValid() const;
    /// The first day of the rhythm after `day`. A month too short meets on its last day.
    Date nextAfter(Date day) const;

    friend bool operator==(const MeetingRhythm&, const MeetingRhythm&) = default;
};

/// S4: on which balance interest is charged.
enum class InterestMethod : std::uint8_t {
    OpeningBalance = 1, // of each calendar month; none in the month of the loan; simple
};

/// S4: do the months a woman missed round each by itself, or as one sum?
enum class MissedMonths : std::uint8_t { Apart = 1, Together = 2 };

/// S5: what a repayment that is not split pays first.
enum class AllocationOrder : std::uint8_t { InterestFirst = 1 };

/// S20: what a leaver gets.
enum class LeaverShare : std::uint8_t { SavingsLessDebts = 1 };

/// What the group has agreed, from a day on (settings S1-S24 of the accounting handbook; those
/// not here have only their default so far: docs/decisions/0006).
struct GroupRules {
    Date from;
    std::uint8_t yearStartMonth = 4; // S24
    MeetingRhythm meeting;
    Money regularSaving; // per meeting; zero: as each can
    Rate interest;       // of new loans
    InterestMethod interestMethod = InterestMethod::OpeningBalance;
    Rounding interestRounding{RoundingMode::Up, 100};
    MissedMonths missedMonths = MissedMonths::Apart;
    AllocationOrder allocation = AllocationOrder::InterestFirst;
    LeaverShare leaverShare = LeaverShare::SavingsLessDebts;

    friend bool operator==(const GroupRules&, const GroupRules&) = default;
};

/// All rules of a book, one in force on any day since the first.
class RulesHistory {
public:
    RulesHistory() = default;
    /// `rules` in any order, no two from the same day.
    explicit RulesHistory(std::vector<GroupRules> rules);

    bool empty() const { return m_rules.empty(); }
    const std::vector<GroupRules>& all() const { return m_rules; }
    /// Null before the first rules.
    const GroupRules* on(Date day) const;
    /// As `on`, but the first rules also count for the days before them: what a cut-off brings
    /// forward is older than the book.
    const GroupRules& onOrFirst(Date day) const;

private:
    std::vector<GroupRules> m_rules; // by date
};

} // namespace bahi
