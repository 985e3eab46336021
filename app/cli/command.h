#pragma once

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/given_option.h"
#include "ledger/base/result.h"
#include "ledger/services/book_service.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace bahi::cli {

/// What a command works with.
struct Desk {
    Office& office;
    Console& console;
};

/// What a command does to the disk.
enum class Effect {
    Reads,
    Copies, // makes a file, and writes into no book that is there
    Writes, // into a book, signed with this computer's key
};

/// What the command line asks for: chosen while it is read, done afterwards.
struct Command {
    Effect effect = Effect::Reads;
    std::string file; // what it works on, for when the machine fails it
    bool isDryRun = false;
    std::function<Result<ExitCode>(Desk&)> work;
    std::vector<GivenOption> given = {}; // filled when the command line is read
};

using Chosen = std::optional<Command>;

/// Everything a command may be told has a path; what writes may be only tried.
struct BookOptions {
    std::string book;
    Keep keep = Keep::Yes;
};

} // namespace bahi::cli
