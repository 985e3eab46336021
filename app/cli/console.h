#pragma once

#include "app/cli/exit_code.h"
#include "ledger/base/progress.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace bahi::cli {

/// The terminal: data to stdout, messages to stderr, progress to stderr if somebody looks at it.
class Console {
public:
    Console();

    /// Data, as it is. A stdout that takes no more is remembered, not thrown: what a command has
    /// saved is saved, whoever listens.
    void print(std::string_view data);
    /// A message: one line.
    void tell(std::string_view message);
    /// Shows how far a long piece of work has come, as `verifying record 512 of 730`; at most ten
    /// times a second. The console outlives what it gives.
    Progress following(std::string what);

    /// Why stdout did not take everything: an errno. None too if its reader just went away.
    std::optional<int> outputFailure() const { return m_failure; }

private:
    void show(std::string_view progress);
    void clearProgress();

    bool m_isWatched;      // stderr is a terminal
    bool m_isGone = false; // stdout takes no more
    std::optional<int> m_failure;
    bool m_hasProgress = false;
    std::chrono::steady_clock::time_point m_lastProgress{};
};

} // namespace bahi::cli
