#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>

namespace bahi::bench {

/// A measurement whose ground is not what it must be is none: ends the program.
inline void demand(bool holds, const std::string& what) {
    if (holds) return;
    std::fprintf(stderr, "bahi_bench: %s\n", what.c_str());
    std::abort();
}

} // namespace bahi::bench
