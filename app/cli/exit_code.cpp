#include "app/cli/exit_code.h"

namespace bahi::cli {

ExitCode exitCodeOf(Refusal why) {
    const bool keepsBookShut = why <= Refusal::BookDamaged; // the first group of the enum
    return keepsBookShut ? ExitCode::CannotOpen : ExitCode::Refused;
}

ExitCode exitCodeOf(Failure failure) {
    return failure == Failure::OurFault ? ExitCode::OurFault : ExitCode::CannotOpen;
}

} // namespace bahi::cli
