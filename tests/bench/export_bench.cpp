// The journal of a million postings, written for each of the programs: the whole process from start
// to end. Memory is looked at too, because it must not grow with the journal.

#include "tests/bench/bench_books.h"
#include "tests/bench/child.h"
#include "tests/bench/measures.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>

namespace bahi::bench {

namespace {

constexpr double kLeastPostingsPerSecond = 500'000;
constexpr double kMostMegabytes = 64;
constexpr auto kPostings = static_cast<double>(kMillion.meetings * kLinesOfMeeting);

/// By processor time: what else runs on the machine is no property of the program.
void report(const std::string& format, const Samples& samples) {
    const double perSecond = kPostings / samples.computing();
    judge(fmt::format("e export of 1,000,020 postings to {}", format),
          fmt::format("{:.0f} postings/s; {:.2f} s ({:.2f})", perSecond, samples.median(),
                      samples.computing()),
          fmt::format(">= {:.0f}", kLeastPostingsPerSecond), perSecond >= kLeastPostingsPerSecond);
}

} // namespace

void measureExport(benchmark::State& state) {
    const std::string book = keptBook(kMillion);
    const std::string output = benchFolder() + "/export.out";
    std::map<std::string, Samples> samples;
    double peak = 0;
    runChild(exportCommand(book, "csv"), output); // the book is in the page cache from here on
    for (auto _ : state) {
        double longest = 0;
        for (const char* format : {"ledger", "hledger", "beancount", "csv", "json"}) {
            const ChildCost cost = runChild(exportCommand(book, format), output);
            samples[format].add(cost.took);
            longest = std::max(longest, cost.took.wall);
            peak = std::max(peak, cost.peakMegabytes);
        }
        state.SetIterationTime(longest);
    }
    std::filesystem::remove(output); // some hundred megabytes
    for (const auto& [format, taken] : samples) report(format, taken);
    judge("e   peak memory", fmt::format("{:.1f} MB", peak),
          fmt::format("< {:.0f} MB", kMostMegabytes), peak < kMostMegabytes);
}

} // namespace bahi::bench
