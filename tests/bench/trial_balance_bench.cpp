// The trial balance of a million postings, the whole program from start to end, against
// ledger 3.3 adding up the same entries from a journal file; and of a ten-year book.

#include "tests/bench/bench_books.h"
#include "tests/bench/child.h"
#include "tests/bench/demand.h"
#include "tests/bench/measures.h"
#include "tests/bench/raw_sqlite.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace bahi::bench {

namespace {

bool hasLedger() {
    return std::system("ledger --version >/dev/null 2>&1") == 0;
}

std::string decimal(std::int64_t minor) {
    return fmt::format("{}{}.{:02}", minor < 0 ? "-" : "", std::abs(minor) / 100,
                       std::abs(minor) % 100);
}

/// Every voucher of the book as an entry of ledger's, account for account and line for line.
void exportJournal(const std::string& book, const std::string& journal) {
    RawDatabase raw{book, RawDatabase::Access::Read};
    const std::string unfinished = journal + ".unfinished";
    std::ofstream out{unfinished};
    RawStatement row{raw.handle(),
                     "SELECT entry.number, entry.entry_date, entry.kind, posting.account, "
                     "posting.amount FROM entry JOIN posting ON posting.entry = entry.number "
                     "ORDER BY entry.number, posting.line"};
    std::string last;
    while (row.step()) {
        const std::string number = row.text(0);
        if (number != last)
            out << '\n' << row.text(1) << " (" << number << ") " << row.text(2) << '\n';
        last = number;
        out << "    " << row.text(3) << "  " << decimal(sqlite3_column_int64(row.get(), 4))
            << " INR\n";
    }
    out.close();
    demand(bool{out}, "the journal is written");
    std::filesystem::rename(unfinished, journal);
}

std::string journalOf(const std::string& book) {
    const std::string journal = book + ".ledger";
    if (std::filesystem::exists(journal)) return journal;
    const double seconds = secondsOf([&] { exportJournal(book, journal); });
    std::fprintf(stderr, "wrote %s in %.1f s\n", journal.c_str(), seconds);
    return journal;
}

/// `bal --flat --no-total`: `     123.45 INR  1010`
std::map<std::string, std::string> balancesOfLedger(const std::string& output) {
    std::map<std::string, std::string> balances;
    std::ifstream lines{output};
    std::string amount;
    std::string currency;
    std::string account;
    while (lines >> amount >> currency >> account) balances[account] = amount;
    return balances;
}

std::map<std::string, std::string> balancesOfBook(const std::string& book) {
    std::map<std::string, std::string> balances;
    RawDatabase raw{book, RawDatabase::Access::Read};
    RawStatement row{raw.handle(), "SELECT account, sum(amount) FROM posting GROUP BY account"};
    while (row.step()) balances[row.text(0)] = decimal(sqlite3_column_int64(row.get(), 1));
    return balances;
}

} // namespace

// For each of ledger's: a run so short is measured well only by many.
constexpr int kRunsOfOurs = 5;

void measureTrialBalance(benchmark::State& state) {
    const std::string book = keptBook(kMillion);
    const std::string output = benchFolder() + "/trial-balance.csv";
    const std::string outputOfLedger = benchFolder() + "/trial-balance.ledger";
    const bool peer = hasLedger();
    const std::string journal = peer ? journalOf(book) : "";
    Samples ours;
    Samples theirs;
    double peak = 0;
    double peakOfLedger = 0;
    runChild(trialBalanceCommand(book), output); // both find their file in the page cache
    for (auto _ : state) {
        for (int run = 0; run < kRunsOfOurs; ++run) {
            const ChildCost cost = runChild(trialBalanceCommand(book), output);
            ours.add(cost.took);
            peak = std::max(peak, cost.peakMegabytes);
        }
        state.SetIterationTime(ours.median());
        if (!peer) continue;
        const ChildCost other =
            runChild({"ledger", "--args-only", "-f", journal, "bal", "--flat", "--no-total"},
                     outputOfLedger);
        theirs.add(other.took);
        peakOfLedger = std::max(peakOfLedger, other.peakMegabytes);
    }
    state.counters["bahi_ms"] = ours.median() * 1e3;
    state.counters["peak_MB"] = peak;
    tell("c trial balance of 1,000,020 postings, whole process (computing)",
         fmt::format("{:.0f} ms ({:.0f})", ours.median() * 1e3, ours.computing() * 1e3));
    judge("c   peak memory", fmt::format("{:.1f} MB", peak), "< 64 MB", peak < 64);
    if (!peer) return tell("c ledger bal", "not installed");
    demand(balancesOfLedger(outputOfLedger) == balancesOfBook(book), "ledger reads the same book");
    // A busy machine stretches the longer of two runs the more: the smaller ratio counts.
    const double ratio =
        std::min(theirs.median() / ours.median(), theirs.computing() / ours.computing());
    state.counters["ledger_ms"] = theirs.median() * 1e3;
    state.counters["ratio"] = ratio;
    tell("c ledger bal of the same entries (computing)",
         fmt::format("{:.1f} s ({:.1f})", theirs.median(), theirs.computing()));
    tell("c   peak memory", fmt::format("{:.0f} MB", peakOfLedger));
    judge("c bahi against ledger, wall or computing", fmt::format("{:.0f} x faster", ratio),
          ">= 100 x", ratio >= 100);
}

} // namespace bahi::bench
