// bahi, the command line. Puts the parts together, hands each what it needs, and catches what the
// machine does not do.

#include "app/cli/command_line.h"
#include "app/cli/folders.h"
#include "app/cli/machine_text.h"
#include "app/cli/memory.h"
#include "ledger/log/encoding.h"
#include "ledger/services/device_key_file.h"
#include "ledger/store/posix_file_system.h"

#include <SQLiteCpp/Exception.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <new>
#include <sqlite3.h>

namespace bahi::cli {

namespace {

/// This computer's key is there, but is none.
class BrokenKey : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The computer's key for what writes; what only reads signs nothing, and gets one of the moment.
/// So does what is only tried on a computer that has no key yet.
DeviceKey keyFor(const Command& command, const Folders& folders, FileSystem& files,
                 RandomSource& random) {
    if (command.effect != Effect::Writes) return DeviceKey{random.bytes<32>()};
    try {
        if (!command.isDryRun) return deviceKeyIn(folders.data, files, random);
        const auto key = existingDeviceKey(folders.data, files);
        return key ? *key : DeviceKey{random.bytes<32>()};
    } catch (const FileFailure&) {
        throw;
    } catch (const std::runtime_error& broken) {
        throw BrokenKey{broken.what()};
    }
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

Failure failureIn(const SQLite::Exception& error) {
    switch (error.getErrorCode() & 0xFF) {
        case SQLITE_FULL:
            return Failure::DiskFull;
        case SQLITE_READONLY:
            return Failure::DiskReadOnly;
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN:
        case SQLITE_PROTOCOL:
            return Failure::DiskTrouble;
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return Failure::NotAllowed;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return Failure::BookBusy;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return Failure::BookBroken;
        case SQLITE_NOMEM:
            return Failure::OutOfMemory;
        default:
            return Failure::OurFault;
    }
}

Failure failureIn(int error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT:
            return Failure::DiskFull;
        case EROFS:
            return Failure::DiskReadOnly;
        case EACCES:
        case EPERM:
            return Failure::NotAllowed;
        default:
            return Failure::DiskTrouble;
    }
}

ExitCode tell(Console& console, Failure failure, const std::string& file,
              const std::string& detail) {
    console.tell(sentenceFor(failure, file, detail));
    return textOf(failure).exitCode;
}

/// Does `command`; what the machine does not do ends here, once for all commands.
ExitCode run(const Command& command, Console& console) {
    const auto failed = [&](Failure failure, const char* detail) {
        return tell(console, failure, command.file, detail);
    };
    try {
        return carryOut(command, console);
    } catch (const SQLite::Exception& error) {
        return failed(failureIn(error), error.what());
    } catch (const FileFailure& failure) {
        return failed(failureIn(failure.error()), failure.what());
    } catch (const BrokenKey& broken) {
        return failed(Failure::KeyBroken, broken.what());
    } catch (const MalformedRecord& damage) {
        return failed(Failure::BookBroken, damage.what());
    } catch (const std::bad_alloc&) {
        return failed(Failure::OutOfMemory, "");
    } catch (const std::exception& error) {
        return failed(Failure::OurFault, error.what());
    } catch (...) {
        return failed(Failure::OurFault, "");
    }
}

} // namespace

} // namespace bahi::cli

int main(int argc, char** argv) {
    using namespace bahi::cli;
    takeMemoryInLargePieces();
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away must not stop us between two writes
    try {
        Console console;
        const CommandLine line = readCommandLine(argc, argv, console);
        ExitCode code = line.command ? run(*line.command, console) : line.exitCode;
        if (const auto lost = console.outputFailure())
            code = tell(console, Failure::OutputLost, "", std::strerror(*lost));
        return static_cast<int>(code);
    } catch (...) {
        // Not even a sentence could be made.
        return static_cast<int>(ExitCode::OurFault);
    }
}
