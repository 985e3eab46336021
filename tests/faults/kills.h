#pragma once

#include "tests/faults/crash_states.h"

namespace bahi::faults {

/// What became of the meetings of a program that was killed again and again.
struct KillTally {
    std::uint64_t kills = 0;
    std::uint64_t acknowledged = 0; // meetings the program said it had posted
    std::uint64_t hot = 0;          // kills that left a transaction to roll back
    std::uint64_t unsaid = 0;       // meetings that were saved though nobody was told
    std::vector<std::string> failures;
};

/// Posts one meeting after the other with the program at `program` and kills it at any moment.
KillTally killAgainAndAgain(const std::string& program, std::uint64_t kills, const Budget& budget);

} // namespace bahi::faults
