// A loan of sixty instalments, made from its terms again and again: the field of a window asks for
// it at every key.

#include "ledger/lending/repayment_schedule.h"
#include "tests/bench/demand.h"
#include "tests/bench/measures.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/summary.h"

#include <fmt/format.h>

#include <functional>

namespace bahi::bench {

namespace {

constexpr int kTimes = 2'000;

RepaymentTerms fiveYears() {
    RepaymentTerms terms;
    terms.principal = Money::fromMinor(50'000'000);
    terms.instalments = 60;
    terms.disbursedOn = std::chrono::year{2024} / std::chrono::January / 31;
    terms.interest.rate = {Ratio::of(125, 1'000), RatePeriod::Yearly};
    terms.rounding.instalment = Rounding{RoundingMode::HalfUp, 100};
    return terms;
}

struct Way {
    const char* name;
    std::function<void(RepaymentTerms&)> agree;
};

const Way kWays[] = {
    {"as agreed most often", [](RepaymentTerms&) {}},
    {"equal principal",
     [](RepaymentTerms& terms) { terms.amortisation = Amortisation::EqualPrincipal; }},
    {"flat", [](RepaymentTerms& terms) { terms.interest.method = InterestBasis::Flat; }},
    {"by days, actual/actual",
     [](RepaymentTerms& terms) {
         terms.interest.accrual = Accrual::Daily;
         terms.interest.dayCount = DayCount::ActualActual;
     }},
    {"levelled anew each time",
     [](RepaymentTerms& terms) { terms.rounding.residue = Residue::ReLevelled; }},
    {"the best last instalment",
     [](RepaymentTerms& terms) { terms.rounding.residue = Residue::BestLast; }},
    {"of an exact schedule",
     [](RepaymentTerms& terms) { terms.rounding.interestFrom = InterestFrom::ExactSchedule; }},
    {"of an exact schedule by days, actual/actual",
     [](RepaymentTerms& terms) {
         terms.interest.accrual = Accrual::Daily;
         terms.interest.dayCount = DayCount::ActualActual;
         terms.rounding.interestFrom = InterestFrom::ExactSchedule;
     }},
};

} // namespace

void measureSchedule(benchmark::State& state) {
    std::vector<Samples> samples(std::size(kWays));
    for (auto _ : state) {
        const Stopwatch watch;
        for (std::size_t way = 0; way < std::size(kWays); ++way) {
            RepaymentTerms terms = fiveYears();
            kWays[way].agree(terms);
            samples[way].add(took([&] {
                for (int time = 0; time < kTimes; ++time)
                    demand(bool{scheduleOf(terms)}, "the schedule is made");
            }));
        }
        state.SetIterationTime(watch.seconds());
    }
    for (std::size_t way = 0; way < std::size(kWays); ++way) {
        // Nothing waits for a disk here: what was computed is what it takes.
        const double microseconds = samples[way].computing() / kTimes * 1e6;
        judge(fmt::format("g a schedule of 60 instalments, {}", kWays[way].name),
              fmt::format("{:.1f} us", microseconds), "< 20 us", microseconds < 20);
    }
}

} // namespace bahi::bench
