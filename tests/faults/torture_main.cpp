// bahi_torture: cuts the power, fills the disk, kills the program and forges books, and says what
// it covered.
//
//     bahi_torture [all|states|second|kills|faults|tampering] [--seconds S | --count N] [--seed N]
//                  [--only OPERATION]
//     bahi_torture 60      all, in about that many seconds
//     bahi_torture full    all of it
//     bahi_torture store-book FOLDER    a book of today's schema for tests/migrations

#include "tests/faults/io_faults.h"
#include "tests/faults/kills.h"
#include "tests/faults/migration_book.h"
#include "tests/faults/tampering.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace bahi::faults {

namespace {

constexpr std::uint64_t kFullStates = 100'000;
constexpr std::uint64_t kFullSecond = 2'000;
constexpr std::uint64_t kFullKills = 1'000;

struct Wish {
    std::string what = "all";
    double seconds = 0;
    std::uint64_t count = 0;
    std::uint64_t seed = 1;
    std::string only;
    std::string program;
};

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

bool failed(const std::vector<std::string>& failures) {
    for (const std::string& failure : failures) fmt::print("FAILED {}\n", failure);
    return !failures.empty();
}

/// Cuts with one seed after the other until there is enough.
bool states(const Wish& wish, bool twice, double seconds) {
    const auto start = std::chrono::steady_clock::now();
    const std::uint64_t enough = wish.count > 0 ? wish.count
                                 : seconds > 0  ? UINT64_MAX
                                 : twice        ? kFullSecond
                                                : kFullStates;
    Budget budget{.seed = wish.seed,
                  .randomStates = 14,
                  .secondCutEvery = twice ? 97U : 0U,
                  .only = wish.only};
    if (twice) budget.randomStates = 2;
    Tally all;
    std::uint64_t seeds = 0;
    bool done = false;
    for (; !done; ++budget.seed, ++seeds)
        for (const Operation& operation : operations()) {
            if (!wish.only.empty() && wish.only != operation.name) continue;
            const Tally one = cutEverywhere(operation, budget);
            fmt::print("  {:20} seed {}: changes {}, states {}, second {}, failures {}\n",
                       operation.name, budget.seed, one.cuts, one.states, one.secondStates,
                       one.failures.size());
            all.add(one);
            done = (twice ? all.secondStates : all.states) >= enough ||
                   (seconds > 0 && secondsSince(start) > seconds) || !all.failures.empty();
            if (done) break;
        }
    fmt::print(
        "{}: seeds {} to {}, operations {}, cuts {}, states {} (different disks {}, with a "
        "transaction to roll back {}), of a second cut {}, done again {}, failures {}, "
        "{:.0f} s\n",
        twice ? "second" : "states", wish.seed, budget.seed - (done ? 0 : 1), operations().size(),
        all.cuts, all.states, all.images, all.hot, all.secondStates, all.retries,
        all.failures.size(), secondsSince(start));
    return failed(all.failures);
}

bool faults(const Wish& wish, double seconds) {
    const auto start = std::chrono::steady_clock::now();
    const FaultTally tally = failEverywhere({.seed = wish.seed,
                                             .seconds = seconds,
                                             .cutEvery = seconds > 0 ? 7U : 1U,
                                             .only = wish.only});
    fmt::print(
        "faults: operations {}, runs {}: told {} (of these kept whole {}), unharmed {}, "
        "failures {}, {:.0f} s\n",
        tally.operations, tally.runs, tally.told, tally.keptTold, tally.unharmed,
        tally.failures.size(), secondsSince(start));
    return failed(tally.failures);
}

bool tampering(const Wish& wish, double seconds) {
    const auto start = std::chrono::steady_clock::now();
    const TamperTally tally =
        tamper({.seed = wish.seed, .cutEvery = seconds > 0 ? 11U : 1U, .only = {}});
    fmt::print(
        "tampering: bytes flipped {} (not possible {}), kinds of tampering {} (of these "
        "found on paper {}), found elsewhere {}, failures {}, {:.0f} s\n",
        tally.flips, tally.unholdable, tally.named, tally.onPaper, tally.misnamed,
        tally.failures.size(), secondsSince(start));
    return failed(tally.failures);
}

bool kills(const Wish& wish, double seconds) {
    if (wish.program.empty() || access(wish.program.c_str(), X_OK) != 0) {
        fmt::print("kills: there is no program '{}'; set BAHI_PROGRAM\n", wish.program);
        return wish.what == "kills";
    }
    const auto start = std::chrono::steady_clock::now();
    const std::uint64_t count = wish.count > 0 ? wish.count : seconds > 0 ? UINT64_MAX : kFullKills;
    const KillTally tally =
        killAgainAndAgain(wish.program, count, {.seed = wish.seed, .seconds = seconds, .only = {}});
    fmt::print(
        "kills: {}, meetings acknowledged {}, left to roll back {}, saved though not said "
        "{}, failures {}, {:.0f} s\n",
        tally.kills, tally.acknowledged, tally.hot, tally.unsaid, tally.failures.size(),
        secondsSince(start));
    return failed(tally.failures);
}

bool run(const Wish& wish) {
    const auto wanted = [&](std::string_view what) {
        return wish.what == "all" || wish.what == what;
    };
    const double share = wish.what == "all" ? wish.seconds / 5 : wish.seconds;
    bool bad = false;
    if (wanted("states")) bad |= states(wish, false, share);
    if (wanted("second")) bad |= states(wish, true, share);
    if (wanted("faults")) bad |= faults(wish, share);
    if (wanted("tampering")) bad |= tampering(wish, share);
    if (wanted("kills")) bad |= kills(wish, share);
    return bad;
}

int usage() {
    fmt::print(stderr,
               "usage: bahi_torture [all|states|second|kills|faults|tampering] "
               "[--seconds S | --count N] [--seed N] [--only OPERATION]\n");
    return 2;
}

int torture(const std::vector<std::string>& words) {
    Wish wish;
    if (const char* program = std::getenv("BAHI_PROGRAM")) wish.program = program;
#ifdef BAHI_PROGRAM
    if (wish.program.empty()) wish.program = BAHI_PROGRAM;
#endif
    if (words.size() == 2 && words[0] == "store-book") {
        storeBook(words[1]);
        return 0;
    }
    for (std::size_t place = 0; place < words.size(); ++place) {
        const std::string& word = words[place];
        const bool isOption = word.starts_with("--");
        if (isOption && place + 1 == words.size()) return usage();
        if (word == "--seconds")
            wish.seconds = std::stod(words[++place]);
        else if (word == "--count")
            wish.count = std::stoull(words[++place]);
        else if (word == "--seed")
            wish.seed = std::stoull(words[++place]);
        else if (word == "--only")
            wish.only = words[++place];
        else if (word == "full")
            wish.seconds = 0;
        else if (word.find_first_not_of("0123456789") == std::string::npos)
            wish.seconds = std::stod(word);
        else if (const std::vector<std::string> all = {"all", "states", "second", "kills", "faults",
                                                       "tampering"};
                 std::find(all.begin(), all.end(), word) != all.end())
            wish.what = word;
        else
            return usage();
    }
    return run(wish) ? 1 : 0;
}

} // namespace

} // namespace bahi::faults

int main(int count, char** words) {
    setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    try {
        return bahi::faults::torture({words + 1, words + count});
    } catch (const std::exception& error) {
        fmt::print("FAILED {}\n", error.what()); // an operation fails on a sound disk
        return 1;
    }
}
