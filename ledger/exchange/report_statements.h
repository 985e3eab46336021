#pragma once

#include "ledger/exchange/report_table.h"

#include <nlohmann/json.hpp>

namespace bahi {

struct AssetRegister;
struct BalanceSheet;
struct BankBook;
struct BankReconciliation;
struct EnterpriseResults;
struct FundStatement;
struct GeneralLedger;
struct IncomeAndExpenditure;
struct ReceiptsAndPayments;
struct VouchersRegister;

// The statements, as tables (report_table.h) and for machines (report_json.h).

ReportTable tableOf(const ReceiptsAndPayments& told);
ReportTable tableOf(const IncomeAndExpenditure& told);
ReportTable tableOf(const BalanceSheet& sheet);
ReportTable tableOf(const GeneralLedger& ledger);
ReportTable tableOf(const BankBook& bank);
ReportTable tableOf(const VouchersRegister& told);
ReportTable tableOf(const FundStatement& told);
ReportTable tableOf(const EnterpriseResults& told);
ReportTable tableOf(const AssetRegister& told);
ReportTable tableOf(const BankReconciliation& told);

nlohmann::ordered_json jsonOf(const ReceiptsAndPayments& told);
nlohmann::ordered_json jsonOf(const IncomeAndExpenditure& told);
nlohmann::ordered_json jsonOf(const BalanceSheet& sheet);
nlohmann::ordered_json jsonOf(const GeneralLedger& ledger);
nlohmann::ordered_json jsonOf(const BankBook& bank);
nlohmann::ordered_json jsonOf(const VouchersRegister& told);
nlohmann::ordered_json jsonOf(const FundStatement& told);
nlohmann::ordered_json jsonOf(const EnterpriseResults& told);
nlohmann::ordered_json jsonOf(const AssetRegister& told);
nlohmann::ordered_json jsonOf(const BankReconciliation& told);

} // namespace bahi
