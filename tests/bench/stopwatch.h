#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace bahi::bench {

class Stopwatch {
public:
    double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// How long `work` takes.
template <class Work>
double secondsOf(Work work) {
    const Stopwatch watch;
    work();
    return watch.seconds();
}

/// What a measure took, time after time.
class Samples {
public:
    void add(double seconds) { m_seconds.push_back(seconds); }
    double median() const {
        if (m_seconds.empty()) return 0;
        std::vector<double> sorted = m_seconds;
        std::sort(sorted.begin(), sorted.end());
        const std::size_t half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

private:
    std::vector<double> m_seconds;
};

} // namespace bahi::bench
