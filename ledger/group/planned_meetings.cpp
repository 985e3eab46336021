#include "ledger/group/planned_meetings.h"

#include <algorithm>

namespace bahi {

std::vector<Date> plannedMeetings(const RulesHistory& rules, Date first, Date last) {
    std::vector<Date> planned;
    if (rules.empty()) return planned;
    Date eve = fromDays(toDays(std::max(first, rules.all().front().from)) - 1);
    for (; eve < last; eve = fromDays(toDays(eve) + 1)) {
        const Date day = fromDays(toDays(eve) + 1);
        if (rules.onOrFirst(day).meeting.nextAfter(eve) == day) planned.push_back(day);
    }
    return planned;
}

} // namespace bahi
