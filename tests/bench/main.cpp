#include "tests/bench/child.h"
#include "tests/bench/measures.h"
#include "tests/bench/summary.h"

int main(int count, char** arguments) {
    using namespace bahi::bench;
    startChildRunner(); // first: while this process is small
    const auto measure = [](const char* name, auto function, int times) {
        return benchmark::RegisterBenchmark(name, function)
            ->Iterations(times)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
    };
    measure("meeting", measureMeeting, 150)
        ->ArgNames({"after", "slower_us"})
        ->Args({52, 0})
        ->Args({520, 0})
        ->Args({52, 2000})
        ->Args({520, 2000});
    measure("import", measureImport, 3);
    measure("verification", measureVerification, 15);
    measure("opening", measureOpening, 30);
    measure("trial_balance", measureTrialBalance, 3);
    measure("reports", measureReports, 5);
    measure("export", measureExport, 3);
    measure("schedule", measureSchedule, 15);
    measure("lives", measureLives, 15);
    measure("dues", measureDues, 50);

    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments)) return 2;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return printSummary() ? 0 : 1;
}
