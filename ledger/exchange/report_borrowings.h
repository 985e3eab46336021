#pragma once

#include "ledger/exchange/report_table.h"
#include "ledger/lending/prompt_payment.h"

#include <nlohmann/json.hpp>

#include <string>

namespace bahi {

struct BorrowingList;
struct BorrowingLook;
struct LenderCollections;
struct SubventionReport;

// What is told of the group as borrower, as tables (report_table.h) and for machines
// (report_json.h).

/// Each borrowing: what moved it, what its lender demanded and what was paid of that.
ReportTable tableOf(const BorrowingList& list);
/// Each borrowing as it stands: what is owed, what is left of a limit, what is overdue.
ReportTable standingTableOf(const BorrowingList& list);
nlohmann::ordered_json jsonOf(const BorrowingList& list);

/// Each fund: its lenders' demand, what the members brought, what was paid on.
ReportTable tableOf(const LenderCollections& told);
nlohmann::ordered_json jsonOf(const LenderCollections& told);

/// The vouchers on its page.
ReportTable tableOf(const BorrowingLook& look);
/// The lender's schedule and what was paid of it; of a cash credit its months.
ReportTable scheduleTableOf(const BorrowingLook& look);
/// What the lender asked for, by due date; of a loan its instalments, unless it stated demands.
ReportTable demandTableOf(const BorrowingLook& look);
/// What was agreed or said since, with the number of its record.
ReportTable changesTableOf(const BorrowingLook& look);
/// What was agreed and how it stands, a line each, without a heading.
std::vector<std::pair<std::string, std::string>> factsOf(const BorrowingLook& look);
nlohmann::ordered_json jsonOf(const BorrowingLook& look);

/// Month by month, with where each stands.
ReportTable tableOf(const SubventionReport& report);
nlohmann::ordered_json jsonOf(const SubventionReport& report);

/// `above what may be owed since 2026-05-03, by 8,000.00`
std::string wordsOf(const PromptBreach& breach, const Currency& currency);
/// `cash credit`: for people.
std::string kindWords(BorrowingKind kind);
/// `12 % a year`
std::string yearlyWords(Ratio share);

} // namespace bahi
