#pragma once

#include "app/cli/command.h"

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
void addMeetingCommands(CLI::App& app, Chosen& chosen);         // meeting, cutoff
void addReportCommands(CLI::App& app, Chosen& chosen);          // report
void addCorrectionCommands(CLI::App& app, Chosen& chosen);      // reverse, supersede
void addVerifyCommands(CLI::App& app, Chosen& chosen);          // verify
void addProofCommands(CLI::App& app, Chosen& chosen);           // proof
void addBackupCommands(CLI::App& app, Chosen& chosen);          // backup, restore
void addRecordsCommand(CLI::App& group, Chosen& chosen);        // book records
void addPracticeCommands(CLI::App& app, Chosen& chosen);        // practice

} // namespace bahi::cli
