#pragma once

#include "ledger/exchange/report_table.h"

#include <nlohmann/json.hpp>

#include <string>

namespace bahi {

struct FundsReport;
struct LoanList;
struct LoanLook;
struct LoanPayoff;
struct Portfolio;

// What is told of lending, as tables (report_table.h) and for machines (report_json.h).

/// The loans, a row each.
ReportTable tableOf(const Portfolio& portfolio);
/// For people: the loans, how old what is overdue is by fund and by purpose, and what it comes to.
std::string textOf(const Portfolio& portfolio);
nlohmann::ordered_json jsonOf(const Portfolio& portfolio);

ReportTable tableOf(const FundsReport& report);
nlohmann::ordered_json jsonOf(const FundsReport& report);

ReportTable tableOf(const LoanList& list);

/// The plan as agreed and what is left, month by month, told apart by the column `part`.
ReportTable tableOf(const LoanLook& look);
/// For people: the vouchers on its page, the plan as agreed, and what is left.
ReportTable pageTableOf(const LoanLook& look);
ReportTable agreedTableOf(const LoanLook& look);
ReportTable leftTableOf(const LoanLook& look);
nlohmann::ordered_json jsonOf(const LoanLook& look);

ReportTable tableOf(const LoanPayoff& payoff);
nlohmann::ordered_json jsonOf(const LoanPayoff& payoff);

} // namespace bahi
