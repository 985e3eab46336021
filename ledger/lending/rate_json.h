#pragma once

#include "ledger/lending/due_dates.h"
#include "ledger/lending/interest_terms.h"
#include "ledger/money/json_object.h"

namespace bahi {

// What terms and events both have.

/// `"rate": "24", "per": "year"`: per cent. The rate is needed.
void readRate(JsonObject& json, InterestRate& rate);

/// `{"weekdays": ["sunday"], "holidays": ["2024-08-15"], "shift": "next-working-day",
///   "interest_follows": false}`
void readNonWorking(JsonObject& json, NonWorkingDays& days);

} // namespace bahi
