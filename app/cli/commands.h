#pragma once

#include "app/cli/command.h"
#include "ledger/group/voucher_sheet.h"
#include "ledger/money/currency.h"
#include "ledger/services/meeting_service.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace bahi::cli {

// Each adds its group's subcommands to `app`; the one that is used becomes `chosen`.

void addBookCommands(CLI::App& app, Chosen& chosen);            // book
void addRulesCommands(CLI::App& app, Chosen& chosen);           // rules, correct
void addMemberCommands(CLI::App& app, Chosen& chosen);          // member
void addMemberDetailsCommands(CLI::App& group, Chosen& chosen); // member describe, nominee ...
void addMemberLookCommands(CLI::App& group, Chosen& chosen);    // member list, show, catch-up
void addOfficeCommands(CLI::App& app, Chosen& chosen);          // office
void addTrainingCommands(CLI::App& app, Chosen& chosen);        // training
void addMissedCommand(CLI::App& group, Chosen& chosen);         // meeting missed
void addLoanCommands(CLI::App& app, Chosen& chosen);            // loan
void addLoanLookCommands(CLI::App& group, Chosen& chosen);      // loan list, show, payoff
void addLoanChangeCommands(CLI::App& group, Chosen& chosen);    // loan agree, reschedule ...
void addBorrowingCommands(CLI::App& app, Chosen& chosen);       // borrowing
void addLenderCommands(CLI::App& group, Chosen& chosen);        // borrowing agree, limit ...
void addReckonerCommand(CLI::App& app, Chosen& chosen);         // reckoner
void addLoanScheduleCommand(CLI::App& group, Chosen& chosen);   // loan schedule
void addMeetingCommands(CLI::App& app, Chosen& chosen);         // meeting, cutoff
void addVoucherCommands(CLI::App& app, Chosen& chosen);         // voucher, bank, fund, enterprise
void addPageCommands(CLI::App& app, Chosen& chosen);            // page
void addImportCommands(CLI::App& app, Chosen& chosen);          // import
void addReportCommands(CLI::App& app, Chosen& chosen);          // report
void addExportCommands(CLI::App& app, Chosen& chosen);          // export
void addCorrectionCommands(CLI::App& app, Chosen& chosen);      // reverse, supersede
void addVerifyCommands(CLI::App& app, Chosen& chosen);          // verify
void addProofCommands(CLI::App& app, Chosen& chosen);           // proof
void addBackupCommands(CLI::App& app, Chosen& chosen);          // backup, restore
void addRecordsCommand(CLI::App& group, Chosen& chosen);        // book records
void addPracticeCommands(CLI::App& app, Chosen& chosen);        // practice

/// What stands in voucher files, read one after the other.
Result<std::vector<VoucherSheet>> vouchersIn(const std::vector<std::string>& files,
                                             const Currency& currency);
/// `2026-05-04 voucher 17 (37) posted`, for each.
std::string voucherLines(const std::vector<PostedVoucher>& vouchers, Keep keep);

} // namespace bahi::cli
