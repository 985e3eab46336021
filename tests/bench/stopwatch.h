#pragma once

#include <algorithm>
#include <chrono>
#include <time.h>
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

/// How long a piece of work took, and how much of it this process was computing: on a machine
/// with other things to do the second is the steadier one.
struct Took {
    double wall = 0;
    double computing = 0;
};

inline double secondsOfComputing() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

template <class Work>
Took took(Work work) {
    const double computing = secondsOfComputing();
    const Stopwatch watch;
    work();
    return {watch.seconds(), secondsOfComputing() - computing};
}

template <class Work>
double secondsOf(Work work) {
    return took(work).wall;
}

inline double medianOf(std::vector<double> figures) {
    if (figures.empty()) return 0;
    std::sort(figures.begin(), figures.end());
    const std::size_t half = figures.size() / 2;
    return figures.size() % 2 == 1 ? figures[half] : (figures[half - 1] + figures[half]) / 2;
}

/// What a measure took, time after time.
class Samples {
public:
    void add(Took took) {
        m_wall.push_back(took.wall);
        m_computing.push_back(took.computing);
    }
    void add(double wall) { m_wall.push_back(wall); }
    double median() const { return medianOf(m_wall); }
    double computing() const { return medianOf(m_computing); }

private:
    std::vector<double> m_wall;
    std::vector<double> m_computing;
};

} // namespace bahi::bench
