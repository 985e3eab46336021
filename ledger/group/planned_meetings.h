#pragma once

#include "ledger/group/group_rules.h"

#include <vector>

namespace bahi {

/// The days from `first` to `last` on which the rules of the day have the group meet, by date.
/// Before the first rules nothing is planned.
std::vector<Date> plannedMeetings(const RulesHistory& rules, Date first, Date last);

/// The first of these days after `eve`. There are rules.
Date nextPlanned(const RulesHistory& rules, Date eve);

} // namespace bahi
