#pragma once

#include "app/cli/exit_code.h"

#include <string>
#include <string_view>

namespace bahi::cli {

/// How the machine, or the program itself, can fail a person who did nothing wrong.
enum class Failure {
    DiskFull,
    DiskReadOnly,
    DiskTrouble,
    NotAllowed,
    BookBusy,
    BookBroken,
    KeyBroken,
    OutputLost,
    OutOfMemory,
    OurFault,
};

inline constexpr Failure kLastFailure = Failure::OurFault;

/// As docs/messages.md lists them. {file} is what the command works on, {detail} what the machine
/// said; what stands in [brackets] is left out when that is unknown.
struct FailureText {
    Failure failure;
    std::string_view name;
    std::string_view wrong;
    std::string_view wayOut;
    ExitCode exitCode;
};

const FailureText& textOf(Failure failure);
std::string sentenceFor(Failure failure, const std::string& file, const std::string& detail);

} // namespace bahi::cli
