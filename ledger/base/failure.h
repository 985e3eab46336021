#pragma once

#include <string>

namespace bahi {

/// How the machine, or the program itself, can fail a person who did nothing wrong.
enum class Failure {
    DiskFull,
    DiskReadOnly,
    DiskTrouble,
    BookGone, // from its place: a stick was pulled, a file moved
    NotAllowed,
    BookBusy,
    BookBroken,
    KeyBroken,
    OutputLost,
    OutOfMemory,
    OurFault,
};

inline constexpr Failure kLastFailure = Failure::OurFault;

/// A failure, and what the machine said of it; that is for details only.
struct MachineFailure {
    Failure failure = Failure::OurFault;
    std::string detail;
};

} // namespace bahi
