#pragma once

#include "tests/bench/stopwatch.h"

#include <string>
#include <string_view>
#include <vector>

namespace bahi::bench {

/// What a whole process cost.
struct ChildCost {
    Took took;
    double peakMegabytes = 0;
};

/// Forks a small process that will start the programs to be measured: Linux counts what the
/// parent held at the fork among the child's peak.
void startChildRunner();

/// Runs a program to its end, its output in `output`. Dies if it fails.
ChildCost runChild(const std::vector<std::string>& command, const std::string& output);

/// `bahi report trial-balance BOOK --format csv`, of the program of this build tree.
std::vector<std::string> trialBalanceCommand(const std::string& book);
/// `bahi report NAME BOOK`, with what `options` say, of the same.
std::vector<std::string> reportCommand(const std::string& book, std::string_view name,
                                       const std::vector<std::string>& options);
/// `bahi export BOOK --to FORMAT`, of the same.
std::vector<std::string> exportCommand(const std::string& book, const std::string& format);

} // namespace bahi::bench
