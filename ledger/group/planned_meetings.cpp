#include "ledger/group/planned_meetings.h"

#include <algorithm>

namespace bahi {

namespace {

Date dayAfter(Date day) {
    return fromDays(toDays(day) + 1);
}

/// The day before `first`, or before the first rules.
Date eveOf(const RulesHistory& rules, Date first) {
    return fromDays(toDays(std::max(first, rules.all().front().from)) - 1);
}

bool isPlanned(const RulesHistory& rules, Date day) {
    return rules.onOrFirst(day).meeting.nextAfter(fromDays(toDays(day) - 1)) == day;
}

} // namespace

std::vector<Date> plannedMeetings(const RulesHistory& rules, Date first, Date last) {
    std::vector<Date> planned;
    if (rules.empty()) return planned;
    for (Date eve = eveOf(rules, first); eve < last; eve = dayAfter(eve))
        if (isPlanned(rules, dayAfter(eve))) planned.push_back(dayAfter(eve));
    return planned;
}

Date nextPlanned(const RulesHistory& rules, Date eve) {
    Date day = dayAfter(eveOf(rules, dayAfter(eve)));
    while (!isPlanned(rules, day)) day = dayAfter(day);
    return day;
}

} // namespace bahi
