#pragma once

namespace bahi::cli {

/// What the program says to a script when it ends.
enum class ExitCode : int {
    Done = 0,
    Refused = 1,    // Bahi said no, or verification found something
    Usage = 2,      // the command line itself is not understood
    CannotOpen = 3, // no book that can be opened, or the machine did not play its part
    OurFault = 4,   // something that must not happen: please report it
};

} // namespace bahi::cli
