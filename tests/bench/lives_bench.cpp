// A thousand loans replayed from what happened to them: every report on a federation's loans does.

#include "ledger/lending/loan_life.h"
#include "tests/bench/demand.h"
#include "tests/bench/measures.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/summary.h"

#include <fmt/format.h>

#include <functional>

namespace bahi::bench {

namespace {

constexpr int kLoans = 1'000;

RepaymentTerms twoYears() {
    RepaymentTerms terms;
    terms.principal = Money::fromMinor(2'400'000);
    terms.instalments = 24;
    terms.disbursedOn = std::chrono::year{2024} / std::chrono::January / 8;
    terms.amortisation = Amortisation::EqualPrincipal;
    terms.interest.rate = {Ratio::of(2, 100), RatePeriod::Monthly};
    return terms;
}

/// Twenty-four repayments: most on the day, some late, some short, some with more than was due.
std::vector<LoanEvent> twentyFourRepayments(Money usual) {
    std::vector<LoanEvent> events;
    const auto first = std::chrono::year{2024} / std::chrono::February;
    for (int month = 0; month < 24; ++month) {
        const auto at = first + std::chrono::months{month};
        const Date on = at / std::chrono::day{month % 5 == 0 ? 17U : 8U};
        const Money part = Money::fromMinor(month % 7 == 0 ? 40'000 : month % 6 == 0 ? -30'000 : 0);
        events.push_back({on, Repayment{usual + part}});
    }
    return events;
}

struct Way {
    const char* name;
    std::function<void(RepaymentTerms&, LoanRules&)> agree;
};

const Way kWays[] = {
    {"as agreed most often", [](RepaymentTerms&, LoanRules&) {}},
    {"fined by the day",
     [](RepaymentTerms&, LoanRules& rules) {
         rules.penalties.terms = {
             {PenaltyBasis::OverdueInstalment, PenaltyTime::PerDay, Ratio::of(1, 1'000)}};
     }},
    {"a smaller instalment after early money",
     [](RepaymentTerms& terms, LoanRules& rules) {
         terms.amortisation = Amortisation::EqualInstalment;
         rules.excess = Excess::SmallerInstalment;
     }},
    {"the schedule made anew by days",
     [](RepaymentTerms& terms, LoanRules& rules) {
         terms.amortisation = Amortisation::EqualInstalment;
         terms.interest.accrual = Accrual::Daily;
         rules.recalculation.kind = Recalculation::ScheduleAnew;
         rules.recalculation.rest = Rest::Daily;
         rules.excess = Excess::ShorterTerm;
     }},
    {"a passbook month by month",
     [](RepaymentTerms&, LoanRules& rules) {
         rules.recalculation.kind = Recalculation::MonthByMonth;
     }},
};

} // namespace

void measureLives(benchmark::State& state) {
    std::vector<Samples> samples(std::size(kWays));
    const Date asOf = std::chrono::year{2026} / std::chrono::March / 1;
    for (auto _ : state) {
        const Stopwatch watch;
        for (std::size_t way = 0; way < std::size(kWays); ++way) {
            RepaymentTerms terms = twoYears();
            LoanRules rules;
            rules.overpaymentHeld = true;
            kWays[way].agree(terms, rules);
            const auto events = twentyFourRepayments(Money::fromMinor(125'000));
            samples[way].add(took([&] {
                for (int loan = 0; loan < kLoans; ++loan)
                    demand(bool{replay(terms, rules, events, asOf)}, "the life is replayed");
            }));
        }
        state.SetIterationTime(watch.seconds());
    }
    for (std::size_t way = 0; way < std::size(kWays); ++way) {
        const double milliseconds = samples[way].computing() * 1e3;
        judge(fmt::format("h a thousand loans with 24 events, {}", kWays[way].name),
              fmt::format("{:.0f} ms", milliseconds), "< 200 ms", milliseconds < 200);
    }
}

} // namespace bahi::bench
