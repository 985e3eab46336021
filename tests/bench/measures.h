#pragma once

#include <benchmark/benchmark.h>

#include <string>

namespace bahi::bench {

/// Each takes its two sides in turn within one iteration, and compares the medians.
void measureMeeting(benchmark::State& state);
void measureImport(benchmark::State& state);
void measureTrialBalance(benchmark::State& state);
void measureVerification(benchmark::State& state);
void measureOpening(benchmark::State& state);
void measureReports(benchmark::State& state);
void measureExport(benchmark::State& state);
void measureSchedule(benchmark::State& state);
void measureLives(benchmark::State& state);
void measureDues(benchmark::State& state);

} // namespace bahi::bench
