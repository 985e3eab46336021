#pragma once

#include "tests/faults/world.h"

#include <functional>
#include <string>
#include <vector>

namespace bahi::faults {

/// Something a user does, which must be done wholly or not at all.
struct Operation {
    std::string name;
    DiskImage before;
    /// Does it, acknowledges it, and goes away. What is refused throws WasRefused.
    std::function<void(World&)> run;
    /// What stands there now.
    std::function<Judged(CrashDisk&)> judge;
    std::uint8_t device = 1;
};

/// Every operation that writes, each from the same group's life.
const std::vector<Operation>& operations();

/// An operation that ran to its end on a sound disk.
struct Rehearsal {
    std::string before; // what was judged before it
    std::string after;  // and after it
    std::size_t acknowledgedAt = 0;
    std::vector<DiskChange> changes;
    std::uint64_t calls = 0;        // all it asked of the disk
    std::uint64_t callsForRoom = 0; // those that can find the disk full
};
Rehearsal rehearse(const Operation& operation);

} // namespace bahi::faults
