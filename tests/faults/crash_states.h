#pragma once

#include "tests/faults/operations.h"

#include <cstdint>
#include <string>
#include <vector>

namespace bahi::faults {

/// How much of the torture somebody wants.
struct Budget {
    std::uint64_t seed = 1;
    double seconds = 0;          // 0: as long as it takes
    unsigned randomStates = 4;   // of each cut, beside all kept and all lost
    unsigned secondCutEvery = 0; // of how many states one is cut again while it recovers; 0: none
    unsigned cutEvery = 1;       // 1: at every operation
    std::string only{};          // the one operation to look at; empty: all
};

/// What was done, and what was wrong with it.
struct Tally {
    std::uint64_t operations = 0;
    std::uint64_t cuts = 0;
    std::uint64_t states = 0;       // judged
    std::uint64_t images = 0;       // of these, different disks
    std::uint64_t hot = 0;          // of these, with a transaction to roll back
    std::uint64_t secondStates = 0; // of a cut during recovery
    std::uint64_t retries = 0;      // the operation was done again after the cut
    std::vector<std::string> failures;

    void add(const Tally& other);
};

/// Cuts the power at every change an operation makes to the disk, and looks at what is left.
Tally cutEverywhere(const Operation& operation, const Budget& budget);
/// The same for every operation.
Tally cutAll(const Budget& budget);

} // namespace bahi::faults
