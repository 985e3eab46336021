#pragma once

#include "tests/faults/crash_states.h"

namespace bahi::faults {

/// What happened when the disk failed under the operations.
struct FaultTally {
    std::uint64_t operations = 0;
    std::uint64_t runs = 0;
    std::uint64_t told = 0;     // the operation threw or refused
    std::uint64_t unharmed = 0; // it was done all the same
    std::uint64_t keptTold = 0; // it threw, and all of it was kept: a failure after the commit
    std::vector<std::string> failures;
};

/// Lets every call to the disk fail, once and from then on, with an I/O error and with a full
/// disk; then looks at the book, and does the operation again on a disk that works.
/// `budget.cutEvery` takes only some of the calls.
FaultTally failEverywhere(const Budget& budget);

} // namespace bahi::faults
