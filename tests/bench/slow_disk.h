#pragma once

#include <chrono>

namespace bahi::bench {

/// While it lives, SQLite's disk takes `perSync` longer for each sync: the virtual disk of a
/// server answers at once what a laptop's writes out.
class SlowDisk {
public:
    explicit SlowDisk(std::chrono::microseconds perSync);
    ~SlowDisk();
    SlowDisk(const SlowDisk&) = delete;
    SlowDisk& operator=(const SlowDisk&) = delete;
};

} // namespace bahi::bench
