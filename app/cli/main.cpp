// bahi, the command line. Puts the parts together, hands each what it needs, and catches what the
// machine does not do.

#include "app/cli/command_line.h"
#include "app/cli/memory.h"
#include "app/folders.h"
#include "ledger/services/device_key_file.h"
#include "ledger/services/failure.h"
#include "ledger/store/posix_file_system.h"
#include "ledger/words/failure_text.h"

#include <csignal>
#include <cstring>

namespace bahi::cli {

namespace {

/// The computer's key for what writes; what only reads signs nothing, and gets one of the moment.
/// So does what is only tried on a computer that has no key yet.
DeviceKey keyFor(const Command& command, const Folders& folders, FileSystem& files,
                 RandomSource& random) {
    if (command.effect != Effect::Writes) return DeviceKey{random.bytes<32>()};
    if (!command.isDryRun) return deviceKeyIn(folders.data, files, random);
    const auto key = existingDeviceKey(folders.data, files);
    return key ? *key : DeviceKey{random.bytes<32>()};
}

ExitCode carryOut(const Command& command, Console& console) {
    PosixFileSystem files;
    SystemClock clock;
    SystemRandom random;
    const Folders folders = foldersOfUser();
    const DeviceKey key = keyFor(command, folders, files, random);
    Office office{files, Machine{clock, random, key}, folders.data, folders.state};
    Desk desk{office, console};
    return carryOut(command, desk);
}

ExitCode tell(Console& console, const MachineFailure& failed, const std::string& file) {
    console.tell(sentenceFor(failed, file));
    return exitCodeOf(failed.failure);
}

/// Does `command`; what the machine does not do ends here, once for all commands.
ExitCode run(const Command& command, Console& console) {
    try {
        return carryOut(command, console);
    } catch (...) {
        return tell(console, machineFailureOf(std::current_exception()), command.file);
    }
}

} // namespace

} // namespace bahi::cli

int main(int argc, char** argv) {
    using namespace bahi;
    using namespace bahi::cli;
    takeMemoryInLargePieces();
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away must not stop us between two writes
    try {
        Console console;
        const CommandLine line = readCommandLine(argc, argv, console);
        ExitCode code = line.command ? run(*line.command, console) : line.exitCode;
        if (const auto lost = console.outputFailure())
            code = tell(console, {Failure::OutputLost, std::strerror(*lost)}, {});
        return static_cast<int>(code);
    } catch (...) {
        // Not even a sentence could be made.
        return static_cast<int>(ExitCode::OurFault);
    }
}
