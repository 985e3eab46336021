#pragma once

#include "ledger/exchange/report_table.h"

#include <nlohmann/json.hpp>

namespace bahi {

struct ReceiptsAndPayments;

// The statements, as tables (report_table.h) and for machines (report_json.h).

ReportTable tableOf(const ReceiptsAndPayments& told);

nlohmann::ordered_json jsonOf(const ReceiptsAndPayments& told);

} // namespace bahi
