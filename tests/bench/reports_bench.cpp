// Every report of ten years, each as a whole process.

#include "ledger/services/report_kinds.h"
#include "ledger/store/books_file.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"
#include "tests/bench/bench_books.h"
#include "tests/bench/child.h"
#include "tests/bench/demand.h"
#include "tests/bench/measures.h"
#include "tests/bench/summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace bahi::bench {

namespace {

/// The group has no bank account whose page could be reconciled.
bool isMade(const ReportKind& kind) {
    return kind.name != "bank-reconciliation";
}

/// What `kind` cannot do without, of somebody and some day of `book`.
std::vector<std::string> optionsOf(const ReportKind& kind, Book& book) {
    std::vector<std::string> options;
    for (const std::string_view needed : kind.needed) {
        if (needed == "--member")
            options.insert(options.end(),
                           {"--member", Members{book.database()}.all().front().code.text()});
        if (needed == "--as-of")
            options.insert(options.end(),
                           {"--as-of", toIso(Meetings{book.database()}.latest()->heldOn)});
    }
    return options;
}

} // namespace

void measureReports(benchmark::State& state) {
    const std::string path = keptBook(kTenYears);
    const std::string output = freshPath("report.txt");
    std::map<std::string_view, std::vector<std::string>> options;
    {
        BenchOffice office;
        BooksFile file{office.office().files};
        auto opened = file.open(path, Access::Read);
        demand(bool{opened}, "the ten-year book opens");
        for (const ReportKind& kind : reportKinds())
            options[kind.name] = optionsOf(kind, *opened.value());
    }
    std::map<std::string_view, Samples> samples;
    for (auto _ : state) {
        const Stopwatch watch;
        for (const ReportKind& kind : reportKinds())
            if (isMade(kind))
                samples[kind.name].add(
                    runChild(reportCommand(path, kind.name, options[kind.name]), output).took);
        state.SetIterationTime(watch.seconds());
    }
    for (auto& [name, took] : samples)
        judge(fmt::format("f bahi report {} of ten years, whole process (computing)", name),
              fmt::format("{:.0f} ms ({:.0f})", took.median() * 1e3, took.computing() * 1e3),
              "< 100 ms", took.median() < 0.1);
}

} // namespace bahi::bench
