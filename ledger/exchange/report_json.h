#pragma once

#include "ledger/reports/cash_book.h"
#include "ledger/reports/meeting_sheet.h"
#include "ledger/reports/passbook.h"
#include "ledger/reports/trial_balance.h"

#include <nlohmann/json.hpp>

#include <string>

namespace bahi {

/// Reports for machines. Amounts are decimal strings, `"25.00"`, those of a reversal with a
/// minus; days are `"2006-09-01"`; what is not there is null.
nlohmann::ordered_json jsonOf(const Passbook& passbook);
nlohmann::ordered_json jsonOf(const MeetingSheet& sheet);
nlohmann::ordered_json jsonOf(const CashBook& book);
nlohmann::ordered_json jsonOf(const TrialBalance& trial);

/// `json` as it is written: indented, ending with a new line. Broken UTF-8 becomes U+FFFD.
std::string jsonReport(const nlohmann::ordered_json& json);

} // namespace bahi
