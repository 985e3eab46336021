#pragma once

#include "ledger/lending/repayment_schedule.h"

#include <vector>

namespace bahi {

/// What is overdue of a schedule. An instalment is overdue from the day after it fell due; its age
/// is counted from the day it fell due, so that it is 1 on the first day it is overdue.
/// (Source: Sa-Dhan's manual of August 2003.)
struct Overdue {
    Money principal;
    Money interest;
    Date from;             // the day the oldest became overdue
    std::int32_t days = 0; // its age; zero where nothing is overdue
};

/// On `day`, where everything before the instalment with the number `firstUnpaid` was paid and
/// nothing since.
Overdue overdueOn(const std::vector<Instalment>& rows, std::int32_t firstUnpaid, Date day);

} // namespace bahi
