#pragma once

#include "ledger/exchange/report_table.h"

#include <nlohmann/json.hpp>

namespace bahi {

struct SavingsRegister;

// The registers as tables and as JSON; report_table.h and report_json.h say what both are.

ReportTable tableOf(const SavingsRegister& savings);
nlohmann::ordered_json jsonOf(const SavingsRegister& savings);

} // namespace bahi
