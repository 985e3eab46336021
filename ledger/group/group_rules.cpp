#include "ledger/group/group_rules.h"

#include "ledger/base/invariant.h"

#include <algorithm>

namespace bahi {

namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;

/// The `wanted`th of `month`, or its last day where it is shorter.
Date dayOf(Month month, std::uint8_t wanted) {
    return std::min(Date{month / day{wanted}}, lastDay(month));
}

} // namespace

bool MeetingRhythm::isValid() const {
    switch (rhythm) {
        case Rhythm::Weekly:
            return firstDay >= 1 && firstDay <= 7 && secondDay == 0;
        case Rhythm::TwiceMonthly:
            return firstDay >= 1 && firstDay < secondDay && secondDay <= 31;
        case Rhythm::Monthly:
            return firstDay >= 1 && firstDay <= 31 && secondDay == 0;
    }
    return false;
}

Date MeetingRhythm::nextAfter(Date after) const {
    invariant(isValid(), "a rhythm has its days");
    if (rhythm == Rhythm::Weekly) {
        const std::chrono::weekday wanted{firstDay % 7U};
        const auto ahead = wanted - std::chrono::weekday{sys_days{after}};
        return Date{sys_days{after} + (ahead == days{0} ? days{7} : ahead)};
    }
    for (Month month = monthOf(after);; month += months{1}) {
        if (const Date first = dayOf(month, firstDay); first > after) return first;
        if (secondDay == 0) continue;
        if (const Date second = dayOf(month, secondDay); second > after) return second;
    }
}

RulesHistory::RulesHistory(std::vector<GroupRules> rules) : m_rules{std::move(rules)} {
    std::sort(m_rules.begin(), m_rules.end(),
              [](const GroupRules& a, const GroupRules& b) { return a.from < b.from; });
}

const GroupRules* RulesHistory::on(Date wanted) const {
    const auto later =
        std::upper_bound(m_rules.begin(), m_rules.end(), wanted,
                         [](Date date, const GroupRules& rules) { return date < rules.from; });
    return later == m_rules.begin() ? nullptr : &*(later - 1);
}

const GroupRules& RulesHistory::onOrFirst(Date wanted) const {
    invariant(!m_rules.empty(), "a book has rules from its first day");
    const GroupRules* found = on(wanted);
    return found == nullptr ? m_rules.front() : *found;
}

} // namespace bahi
