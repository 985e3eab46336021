#pragma once

#include "app/cli/command.h"
#include "ledger/base/date.h"

#include <cstdint>
#include <optional>
#include <string>

namespace bahi::cli {

/// A subcommand of `app`. It speaks for itself: help, and examples below it.
CLI::App& addCommand(CLI::App& app, const std::string& name, const std::string& what,
                     const std::string& examples);
/// A subcommand that only holds others.
CLI::App& addGroup(CLI::App& app, const std::string& name, const std::string& what,
                   const std::string& examples);

/// A positional argument, needed.
void addArgument(CLI::App& app, const std::string& name, std::string& target,
                 const std::string& what);
/// The book a command works on, its first argument.
void addBook(CLI::App& app, BookOptions& options);
void addDryRun(CLI::App& app, BookOptions& options);

CLI::Option* addText(CLI::App& app, const std::string& name, const std::string& kind,
                     std::string& target, const std::string& what);
CLI::Option* addDate(CLI::App& app, const std::string& name, std::optional<Date>& target,
                     const std::string& what);

struct Bounds {
    std::uint64_t least;
    std::uint64_t most;
};
/// A whole number, in digits only: no sign, no 0x10, and 010 is ten.
CLI::Option* addNumber(CLI::App& app, const std::string& name, Bounds bounds, std::uint64_t& target,
                       const std::string& what);

} // namespace bahi::cli
