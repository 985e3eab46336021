#pragma once

#include "ledger/base/failure.h"
#include "ledger/base/refusal.h"

namespace bahi::cli {

/// What the program says to a script when it ends.
enum class ExitCode : int {
    Done = 0,
    Refused = 1,    // Bahi said no, or verification found something
    Usage = 2,      // the command line itself is not understood
    CannotOpen = 3, // no book that can be opened, or the machine did not play its part
    OurFault = 4,   // something that must not happen: please report it
};

/// 3 where a book could not be opened, else 1.
ExitCode exitCodeOf(Refusal why);
/// 4 where the program itself is wrong, else 3.
ExitCode exitCodeOf(Failure failure);

} // namespace bahi::cli
