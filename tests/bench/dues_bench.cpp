// What twenty women owe when a meeting opens: the sheet waits for it, and asks again after each
// key.

#include "ledger/lending/agreed_loan.h"
#include "ledger/lending/loan_dues.h"
#include "tests/bench/demand.h"
#include "tests/bench/measures.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/summary.h"

#include <fmt/format.h>

#include <memory>

namespace bahi::bench {

namespace {

constexpr std::uint32_t kWomen = 20;
constexpr int kMonths = 12; // behind each loan; it runs for two years
const Date kGivenOn = std::chrono::year{2025} / std::chrono::January / 8;

RulesHistory rulesOfTheGroup() {
    GroupRules rules{};
    rules.from = kGivenOn;
    rules.interest = Rate::fromParts(2, 1).value();
    return RulesHistory{{rules}};
}

std::shared_ptr<const AgreedLoan> levelTerms(Money principal) {
    AgreedLoan loan;
    loan.terms.principal = principal;
    loan.terms.instalments = 24;
    loan.terms.disbursedOn = kGivenOn;
    loan.terms.interest.rate = {Ratio::of(2, 100), RatePeriod::Monthly};
    loan.rules.excess = Excess::ShorterTerm;
    return std::make_shared<const AgreedLoan>(std::move(loan));
}

/// How the loans of a group are agreed and paid back.
struct Kind {
    const char* name;
    bool onItsOwn;
    Money brought; // each month; every fifth time something more
};

// 1,268.91 is the level of 24,000 over two years at 2 % a month.
const Kind kKinds[] = {
    {"by the group's rule", false, Money::fromMinor(148'000)},
    {"on terms of their own, paid as asked", true, Money::fromMinor(126'891)},
    {"on terms of their own, each month more than asked", true, Money::fromMinor(148'000)},
};

/// A loan of 24,000 that was paid back for a year.
LoanAccount loanOf(std::uint32_t woman, const Kind& kind, const RulesHistory& rules) {
    const Money principal = Money::fromMinor(2'400'000);
    LoanTerms terms{.principal = principal,
                    .rate = rules.all().front().interest,
                    .instalment = Money::fromMinor(100'000),
                    .resolution = ResolutionNumber{1}};
    if (kind.onItsOwn) terms.agreed = levelTerms(principal);
    LoanAccount loan{
        LoanNumber{woman},          MemberNumber{woman}, accounts::kLoansOwnFunds, kGivenOn, terms,
        {{kGivenOn, principal, {}}}};
    for (int month = 1; month <= kMonths; ++month) {
        const auto at = kGivenOn.year() / kGivenOn.month() + std::chrono::months{month};
        const Date on = at / std::chrono::day{8};
        const Money more = Money::fromMinor(month % 5 == 0 ? 20'000 : 0);
        const auto split = loan.allocate(kind.brought + more, on, rules);
        demand(bool{split}, "the year was paid");
        loan.add({on, -split.value().principal, split.value().interest});
    }
    return loan;
}

} // namespace

void measureDues(benchmark::State& state) {
    const RulesHistory rules = rulesOfTheGroup();
    std::vector<Date> meetings;
    for (int month = 0; month <= kMonths + 1; ++month)
        meetings.push_back((kGivenOn.year() / kGivenOn.month() + std::chrono::months{month}) /
                           std::chrono::day{8});
    const Date today = meetings.back();
    std::vector<std::vector<LoanAccount>> groups(std::size(kKinds));
    for (std::size_t kind = 0; kind < groups.size(); ++kind)
        for (std::uint32_t woman = 1; woman <= kWomen; ++woman)
            groups[kind].push_back(loanOf(woman, kKinds[kind], rules));
    std::vector<Samples> samples(groups.size());
    for (auto _ : state) {
        const Stopwatch watch;
        for (std::size_t kind = 0; kind < groups.size(); ++kind)
            samples[kind].add(took([&] {
                for (const LoanAccount& loan : groups[kind]) {
                    const LoanDues dues = loanDuesOf(loan, rules, meetings, today, today);
                    demand(dues.interest.balance().isPositive(), "interest is due");
                }
            }));
        state.SetIterationTime(watch.seconds());
    }
    for (std::size_t kind = 0; kind < groups.size(); ++kind) {
        const double milliseconds = samples[kind].computing() * 1e3;
        judge(fmt::format("h dues of a meeting of twenty, loans {}", kKinds[kind].name),
              fmt::format("{:.2f} ms", milliseconds), "< 1 ms", milliseconds < 1);
    }
}

} // namespace bahi::bench
