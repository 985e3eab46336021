#pragma once

#include "app/cli/command.h"
#include "ledger/base/date.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// Only options.cpp and command_line.cpp know CLI11: it takes half a minute to compile.
namespace CLI {
class App;
}

namespace bahi::cli {

/// A subcommand of `app`. It speaks for itself: help, and examples below it.
CLI::App& addCommand(CLI::App& app, const std::string& name, const std::string& what,
                     const std::string& examples);
/// A subcommand that only holds others.
CLI::App& addGroup(CLI::App& app, const std::string& name, const std::string& what,
                   const std::string& examples);

/// Positional arguments; each is needed.
void addArgument(CLI::App& app, const std::string& name, std::string& target,
                 const std::string& what);
void addArguments(CLI::App& app, const std::string& name, std::vector<std::string>& target,
                  const std::string& what);
/// Files an option names, as often as it is given.
void addFiles(CLI::App& app, const std::string& name, std::vector<std::string>& target,
              const std::string& what);
/// Texts, as often as the option is given.
void addRepeated(CLI::App& app, const std::string& name, const std::string& kind,
                 std::vector<std::string>& target, const std::string& what);
/// The book a command works on, its first argument.
void addBook(CLI::App& app, BookOptions& options);
void addDryRun(CLI::App& app, BookOptions& options);

enum class Need { Optional, Required };

/// A text that is not empty.
void addText(CLI::App& app, const std::string& name, const std::string& kind, std::string& target,
             const std::string& what, Need need = Need::Optional);
void addDate(CLI::App& app, const std::string& name, std::optional<Date>& target,
             const std::string& what, Need need = Need::Optional);
/// The day of a meeting, `2006-09-01`, or `2006-09-01/2` for the second of that day; 0 where no
/// sitting is said.
void addMeetingDay(CLI::App& app, const std::string& name, std::optional<Date>& day,
                   std::uint8_t& sitting, const std::string& what, Need need = Need::Optional);
/// Where data goes: a new file, or `-`, stdout.
void addOutput(CLI::App& app, std::string& output);
void addFlag(CLI::App& app, const std::string& name, bool& target, const std::string& what);
/// One of `words`, which `take` then gets.
void addChoice(CLI::App& app, const std::string& name, const std::string& kind,
               const std::vector<std::string>& words,
               const std::function<void(const std::string&)>& take, const std::string& what,
               Need need = Need::Optional);

struct Bounds {
    std::uint64_t least;
    std::uint64_t most;
};
/// A whole number, in digits only: no sign, no 0x10, and 010 is ten. Without dashes in its name it
/// is a positional argument, and needed.
void addNumber(CLI::App& app, const std::string& name, Bounds bounds, std::uint64_t& target,
               const std::string& what);

bool isGiven(const CLI::App& app, std::string_view option);
/// Ends the reading of the command line, before anything is done: `option` was used wrongly.
[[noreturn]] void refuseOption(const std::string& option, const std::string& why);

/// Runs `see` once the arguments of `app` are read, if it stands on the command line.
void whenUsed(CLI::App& app, const std::function<void()>& see);

/// Makes `work` what happens when `app` stands on the command line. `file` is the one of its
/// options that the machine may have trouble with.
template <class Options, class Work, class File = std::string Options::*>
void choose(CLI::App& app, Chosen& chosen, Effect effect, std::shared_ptr<Options> options,
            Work* work, File file = &Options::book) {
    whenUsed(app, [&chosen, effect, options, work, file] {
        chosen = Command{effect, (*options).*file, options->keep == Keep::No,
                         [options, work](Desk& desk) { return work(desk, *options); }};
    });
}

} // namespace bahi::cli
