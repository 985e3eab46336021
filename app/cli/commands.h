#pragma once

#include "app/cli/command.h"

namespace CLI {
class App;
}

namespace bahi::cli {

// Each adds its group's subcommands to `app`; the one that is used becomes `chosen`.

void addBookCommands(CLI::App& app, Chosen& chosen);       // book, rules
void addMemberCommands(CLI::App& app, Chosen& chosen);     // member
void addMeetingCommands(CLI::App& app, Chosen& chosen);    // meeting, cutoff
void addReportCommands(CLI::App& app, Chosen& chosen);     // report
void addExportCommands(CLI::App& app, Chosen& chosen);     // export
void addCorrectionCommands(CLI::App& app, Chosen& chosen); // reverse, supersede
void addVerifyCommands(CLI::App& app, Chosen& chosen);     // verify
void addProofCommands(CLI::App& app, Chosen& chosen);      // proof
void addBackupCommands(CLI::App& app, Chosen& chosen);     // backup, restore
void addRecordsCommand(CLI::App& group, Chosen& chosen);   // book records
void addPracticeCommands(CLI::App& app, Chosen& chosen);   // practice

} // namespace bahi::cli
