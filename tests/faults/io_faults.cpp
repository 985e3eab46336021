#include "tests/faults/io_faults.h"

#include <fmt/format.h>

#include <chrono>

namespace bahi::faults {

namespace {

constexpr std::size_t kMostFailures = 20;

std::string textOf(const DiskFault& fault) {
    return fmt::format("{} at call {} {}",
                       fault.kind == DiskFault::Kind::Full ? "disk full" : "I/O error", fault.at,
                       fault.forEver ? "and ever after" : "once");
}

/// One operation on a disk that fails.
class Failer {
public:
    Failer(const Operation& operation, const Budget& budget, FaultTally& tally)
        : m_operation{operation},
          m_budget{budget},
          m_tally{tally},
          m_rehearsal{rehearse(operation)} {}

    void run() {
        ++m_tally.operations;
        for (const bool forEver : {false, true}) {
            every(DiskFault::Kind::InputOutput, m_rehearsal.calls, forEver);
            every(DiskFault::Kind::Full, m_rehearsal.callsForRoom, forEver);
        }
    }

private:
    void every(DiskFault::Kind kind, std::uint64_t calls, bool forEver) {
        for (std::uint64_t at = 0; at < calls; at += m_budget.cutEvery) failAt({kind, at, forEver});
    }

    void failAt(const DiskFault& fault) {
        if (m_tally.failures.size() >= kMostFailures) return;
        ++m_tally.runs;
        World world{m_operation.before, m_operation.device};
        world.disk().model().set(fault);
        const bool told = !attempt(world);
        const bool acknowledged = world.acknowledgedAt().has_value();
        world.disk().model().set({});
        ++(told ? m_tally.told : m_tally.unharmed);
        if (!told && !acknowledged) fail(fault, "nobody was told anything");

        CrashDisk disk{world.disk().model().image()};
        const Judged judged = m_operation.judge(disk);
        const bool isAfter = judged.state == m_rehearsal.after;
        if (told && isAfter && !acknowledged) ++m_tally.keptTold;
        if (!judged.fault.empty())
            fail(fault, judged.fault);
        else if (!isAfter && (acknowledged || judged.state != m_rehearsal.before))
            fail(fault, acknowledged ? "acknowledged, and not there" : "half written");
        doAgain(fault, world.disk().model().image());
    }

    /// Whether it was done.
    bool attempt(World& world) {
        try {
            m_operation.run(world);
            return true;
        } catch (const std::exception&) {
            return false;
        }
    }

    void doAgain(const DiskFault& fault, const DiskImage& image) {
        World world{image, m_operation.device};
        try {
            m_operation.run(world);
        } catch (const WasRefused&) { // as it was done already
        } catch (const std::exception& error) {
            fail(fault, std::string{"done again: "} + error.what());
            return;
        }
        CrashDisk disk{world.disk().model().image()};
        const Judged judged = m_operation.judge(disk);
        if (!judged.fault.empty() || judged.state != m_rehearsal.after)
            fail(fault, "done again: " + (judged.fault.empty() ? "not done" : judged.fault));
    }

    void fail(const DiskFault& fault, const std::string& what) {
        m_tally.failures.push_back(
            fmt::format("{}: {}: {}", m_operation.name, textOf(fault), what));
    }

    const Operation& m_operation;
    const Budget& m_budget;
    FaultTally& m_tally;
    const Rehearsal m_rehearsal;
};

} // namespace

FaultTally failEverywhere(const Budget& budget) {
    FaultTally tally;
    const auto start = std::chrono::steady_clock::now();
    for (const Operation& operation : operations()) {
        if (!budget.only.empty() && budget.only != operation.name) continue;
        Failer{operation, budget, tally}.run();
        const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
        if (budget.seconds > 0 && spent.count() > budget.seconds) break;
    }
    return tally;
}

} // namespace bahi::faults
