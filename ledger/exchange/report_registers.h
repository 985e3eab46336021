#pragma once

#include "ledger/exchange/report_table.h"

#include <nlohmann/json.hpp>

namespace bahi {

struct SavingsRegister;
struct LoanLedger;
struct AttendanceRegister;
struct DemandCollectionBalance;
struct CollectionDues;
struct MeetingMinutes;
struct MonthlyReport;
struct Panchasutra;

// The registers as tables and as JSON; report_table.h and report_json.h say what both are.

ReportTable tableOf(const SavingsRegister& savings);
nlohmann::ordered_json jsonOf(const SavingsRegister& savings);

ReportTable tableOf(const LoanLedger& ledger);
nlohmann::ordered_json jsonOf(const LoanLedger& ledger);

ReportTable tableOf(const AttendanceRegister& attendance);
nlohmann::ordered_json jsonOf(const AttendanceRegister& attendance);

ReportTable tableOf(const DemandCollectionBalance& dcb);
nlohmann::ordered_json jsonOf(const DemandCollectionBalance& dcb);

ReportTable tableOf(const CollectionDues& dues);
nlohmann::ordered_json jsonOf(const CollectionDues& dues);

ReportTable tableOf(const MeetingMinutes& minutes);
nlohmann::ordered_json jsonOf(const MeetingMinutes& minutes);

ReportTable tableOf(const MonthlyReport& report);
nlohmann::ordered_json jsonOf(const MonthlyReport& report);

ReportTable tableOf(const Panchasutra& card);
nlohmann::ordered_json jsonOf(const Panchasutra& card);

} // namespace bahi
