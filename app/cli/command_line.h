#pragma once

#include "app/cli/command.h"

namespace bahi::cli {

/// What the arguments ask for. None when there is nothing left to do: help was shown (exit code
/// Done), or the arguments are not understood (Usage).
struct CommandLine {
    Chosen command;
    ExitCode exitCode = ExitCode::Done;
};

CommandLine readCommandLine(int argc, const char* const* argv, Console& console);

/// Does the command, and says so if it is refused. The machine's failures are the caller's.
ExitCode carryOut(const Command& command, Desk& desk);

} // namespace bahi::cli
