#include "app/cli/exit_code.h"

namespace bahi::cli {

ExitCode exitCodeOf(Refusal why) {
    const bool keepsBookShut = why <= Refusal::BookDamaged; // the first group of the enum
    return keepsBookShut ? ExitCode::CannotOpen : ExitCode::Refused;
}

} // namespace bahi::cli
